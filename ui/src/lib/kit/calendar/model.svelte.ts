import { addDays, addMonths, type Day, type Minute, mondayOf, weekdayOf } from '$lib/format/calendar';
import { movedTo, resizedTo } from '$lib/format/wording/calendar';
import type { Key } from '../register';
import type { Voice } from '../voice.svelte';
import { type Band, type Event, type Layer, type Slot, STEP, type View } from './calendar';
import { bandsOn, endOf, inOrder } from './layout';

/** What the owner of the calendar gives and wants to hear. */
export type Owner = {
	view: View;
	day: Day;
	today: Day;
	events: Event[];
	bands: Band[];
	layers: Layer[];
	hidden: string[];
	onopen?: (event: Event) => void;
	oncreate?: (day: Day, minute: Minute | null) => void;
	/** Gives whether it moved, once the owner knows. */
	onmove?: (event: Event, to: Slot) => Promise<boolean>;
	oncopy?: (event: Event, to: Slot) => Promise<void>;
	onask?: (event: Event) => void;
};

/** The calendar as its three views share it: where one is, and what moves. */
export class Calendar {
	readonly owner: Owner;
	/** The minute one is on, in a week. */
	minute = $state<Minute>(9 * 60);
	/** The event that must have the focus as soon as it is drawn. */
	wanted = $state<Key>();
	/** Moved here at once; the register's answer replaces it. */
	#moved = $state.raw<ReadonlyMap<Key, Slot>>(new Map());
	#voice: Voice;
	#setDay: (day: Day) => void;

	events = $derived.by(() => {
		const hidden = new Set(this.owner.hidden);
		return this.owner.events
			.filter((event) => !hidden.has(event.layer))
			.map((event) => {
				const to = this.#moved.get(event.id);
				// The same object as long as it did not move: what is drawn of it is left in peace.
				return to ? { ...event, ...to } : event;
			})
			.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : inOrder(a, b)));
	});

	constructor(owner: Owner, voice: Voice, setDay: (day: Day) => void) {
		this.owner = owner;
		this.#voice = voice;
		this.#setDay = setDay;
		$effect.pre(() => {
			void this.owner.events;
			this.#moved = new Map();
		});
	}

	#byDay = $derived(Map.groupBy(this.events, (event) => event.day));
	#bands = $derived.by(() => this.owner.bands.filter(({ kind }) => !this.owner.hidden.includes(kind)));

	on = (day: Day): Event[] => this.#byDay.get(day) ?? [];
	bandsOn = (day: Day): Band[] => bandsOn(this.#bands, day);
	layerOf = (event: Event): Layer | undefined => this.owner.layers.find(({ id }) => id === event.layer);
	canMove = (event: Event): boolean => this.owner.onmove !== undefined && !event.fixed;

	goTo(day: Day): void {
		this.#setDay(day);
	}

	/** The keys of the days: arrows, Début, Fin, Page, T. Gives whether the key was one of them. */
	walk(event: KeyboardEvent): boolean {
		const { day, today, view } = this.owner;
		const down = view === 'week' ? undefined : 7;
		const days: Record<string, Day | undefined> = {
			ArrowLeft: addDays(day, -1),
			ArrowRight: addDays(day, 1),
			ArrowUp: down && addDays(day, -down),
			ArrowDown: down && addDays(day, down),
			Home: mondayOf(day),
			End: addDays(mondayOf(day), 6),
			PageUp: view === 'week' ? addDays(day, -7) : addMonths(day, -1),
			PageDown: view === 'week' ? addDays(day, 7) : addMonths(day, 1),
			t: today,
		};
		const to = days[event.key];
		if (to === undefined || event.ctrlKey || event.altKey || event.metaKey) return false;
		this.goTo(to);
		return true;
	}

	/** Alt + arrows on an event: by day and by week; in a week, by quarter of an hour; Maj moves its end. */
	nudge(event: Event, key: KeyboardEvent): boolean {
		const inWeek = this.owner.view === 'week' && event.from !== null;
		if (!key.altKey || key.ctrlKey || !key.key.startsWith('Arrow')) return false;
		if (!this.canMove(event)) return true;
		const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -1, ArrowDown: 1 }[key.key] ?? 0;
		const sideways = key.key === 'ArrowLeft' || key.key === 'ArrowRight';
		if (sideways) this.move(event, { ...slotOf(event), day: addDays(event.day, step) });
		else if (!inWeek) this.move(event, { ...slotOf(event), day: addDays(event.day, 7 * step) });
		else if (key.shiftKey) this.resize(event, endOf(event) + STEP * step);
		else this.move(event, shifted(event, event.day, (event.from ?? 0) + STEP * step));
		return true;
	}

	/** Moves an event, says where, and keeps the focus on it. */
	move(event: Event, to: Slot): void {
		if (!this.canMove(event) || same(event, to)) return;
		this.#apply(event, to, movedTo(event.title, to));
	}

	/** Ends an event at another minute; a quarter of an hour after its start at least. */
	resize(event: Event, end: Minute): void {
		if (event.from === null || !this.canMove(event)) return;
		const to = { day: event.day, from: event.from, to: Math.min(1440, Math.max(event.from + STEP, end)) };
		if (!same(event, to)) this.#apply(event, to, resizedTo(event.title, to.to));
	}

	/** The same event on another day: the first stays. */
	copy(event: Event, to: Slot): void {
		void this.owner.oncopy?.(event, to);
	}

	#apply(event: Event, to: Slot, sentence: string): void {
		this.#moved = new Map(this.#moved).set(event.id, to);
		this.wanted = event.id;
		this.goTo(to.day);
		this.#voice.say(sentence);
		void this.#ask(event, to);
	}

	/** Not moved, or refused: it goes back where it was, and the owner says why. */
	async #ask(event: Event, to: Slot): Promise<void> {
		let moved: boolean | undefined = false;
		try {
			moved = await this.owner.onmove?.(event, to);
		} finally {
			if (!moved) this.#putBack(event);
		}
	}

	#putBack(event: Event): void {
		this.#moved = new Map([...this.#moved].filter(([id]) => id !== event.id));
		this.wanted = event.id;
		this.goTo(event.day);
	}
}

const slotOf = (event: Event): Slot => ({ day: event.day, from: event.from, to: event.to });

const same = (event: Event, to: Slot): boolean => event.day === to.day && event.from === to.from && event.to === to.to;

/** The event at another start, as long as before, within its day. */
export function shifted(event: Event, day: Day, from: Minute): Slot {
	const length = endOf(event) - (event.from ?? 0);
	const start = Math.max(0, Math.min(1440 - length, from));
	return { day, from: start, to: event.to === null ? null : start + length };
}

/** Saturday or Sunday. */
export const isWeekend = (day: Day): boolean => weekdayOf(day) >= 5;
