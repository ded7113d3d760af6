import type { Component } from 'svelte';
import type { Day, Minute } from '$lib/format/calendar';
import type { Hue } from '../hue';
import type { Key } from '../register';

/** The four ways to see the same days. */
export type View = 'month' | 'week' | 'list' | 'season';

/** Something planned. */
export type Event = {
	id: Key;
	title: string;
	day: Day;
	/** Both `null`: it has no hour yet. */
	from: Minute | null;
	to: Minute | null;
	/** Where, with whom: a second line. */
	detail?: string;
	/** Which layer shows and hides it. */
	layer: string;
	/** Cannot be moved. */
	fixed?: boolean;
	/** Struck through: cancelled, postponed. */
	struck?: boolean;
};

/** A kind of event, shown or hidden together. */
export type Layer = { id: string; label: string; hue: Hue; icon: Component };

/**
 * A run of days with a name, behind the events: a public holiday, a school break, weeks of another note. `until` is
 * excluded. A layer bearing the name of the kind shows and hides them.
 */
export type Band = { from: Day; until: Day; label: string; kind: 'holiday' | 'break' | 'weeks' };

/** Where an event goes. */
export type Slot = { day: Day; from: Minute | null; to: Minute | null };

/** The step of every move within a day, in minutes. */
export const STEP = 15;
