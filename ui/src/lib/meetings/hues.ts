/** The hue and the sign of each state; the word always stands beside them. */
import ArrowRight from '@lucide/svelte/icons/arrow-right';
import Check from '@lucide/svelte/icons/check';
import Clock from '@lucide/svelte/icons/clock';
import Hourglass from '@lucide/svelte/icons/hourglass';
import Undo from '@lucide/svelte/icons/undo';
import X from '@lucide/svelte/icons/x';
import type { Component } from 'svelte';
import type { DecisionKind } from '$lib/ipc/bindings/DecisionKind';
import type { MeetingState } from '$lib/ipc/bindings/MeetingState';
import type { MinutesState } from '$lib/ipc/bindings/MinutesState';
import type { Hue } from '$lib/kit/hue';

export const MEETING_HUES: Record<MeetingState, Hue> = {
	planned: 'grey',
	convened: 'petrol',
	open: 'ochre',
	closed: 'moss',
	cancelled: 'grey',
};

export const MINUTES_HUES: Record<MinutesState, Hue> = { draft: 'ochre', reviewed: 'petrol', sealed: 'moss' };

export const DECISION_HUES: Record<DecisionKind, Hue> = {
	resolution: 'petrol',
	noted: 'grey',
	approved: 'moss',
	admission: 'moss',
	supported: 'moss',
	conditional_admission: 'moss',
	waiting_list: 'plum',
	postponed: 'ochre',
	redirected: 'plum',
	not_retained: 'brick',
	withdrawn: 'grey',
	maintained: 'moss',
	change_of_dwelling: 'petrol',
	end_of_tenancy: 'brick',
	carried_over: 'ochre',
};

export const DECISION_ICONS: Record<DecisionKind, Component> = {
	resolution: Check,
	noted: Check,
	approved: Check,
	admission: Check,
	supported: Check,
	conditional_admission: Check,
	waiting_list: Hourglass,
	postponed: Clock,
	redirected: ArrowRight,
	not_retained: X,
	withdrawn: Undo,
	maintained: Check,
	change_of_dwelling: ArrowRight,
	end_of_tenancy: X,
	carried_over: Clock,
};
