/** The register's calendar as the grid shows it, and what the grid says as the register takes it. */
import CalendarDays from '@lucide/svelte/icons/calendar-days';
import CalendarHeart from '@lucide/svelte/icons/calendar-heart';
import Flag from '@lucide/svelte/icons/flag';
import Gavel from '@lucide/svelte/icons/gavel';
import School from '@lucide/svelte/icons/school';
import UsersRound from '@lucide/svelte/icons/users-round';
import { addDays, type Day, today } from '$lib/format/calendar';
import { EVENT_LAYERS, HOLIDAYS, SCHOOL_BREAKS } from '$lib/format/wording/workshops';
import type { CalendarEvent } from '$lib/ipc/bindings/CalendarEvent';
import type { CalendarView } from '$lib/ipc/bindings/CalendarView';
import type { Hours } from '$lib/ipc/bindings/Hours';
import type { TypedHours } from '$lib/ipc/bindings/TypedHours';
import type { WorkshopsQuery } from '$lib/ipc/bindings/WorkshopsQuery';
import type { Band, Event, Layer, Slot, View } from '$lib/kit/calendar/calendar';
import { seasonOf as daysOfSeason } from '$lib/kit/calendar/layout';

/** When a workshop takes place unless one says otherwise: 18 h to 20 h. */
export const EVENING = { start: 18 * 60, end: 20 * 60 };

export const LAYERS: Layer[] = [
	{ id: 'workshop', label: EVENT_LAYERS.workshop, hue: 'petrol', icon: CalendarDays },
	{ id: 'commission', label: EVENT_LAYERS.commission, hue: 'brick', icon: Gavel },
	{ id: 'meeting', label: EVENT_LAYERS.meeting, hue: 'plum', icon: UsersRound },
	{ id: 'holiday', label: 'Jours fériés', hue: 'ochre', icon: Flag },
	{ id: 'break', label: 'Vacances', hue: 'plum', icon: School },
	{ id: 'weeks', label: 'SISM', hue: 'moss', icon: CalendarHeart },
];

/** The minute it ends; a sitting that passes midnight is drawn to the end of its day. */
export const endOf = ({ start, minutes }: Hours): number => Math.min(1440, start + minutes);

/** What is planned, as the grid draws it. Only a workshop that takes place is moved here. */
export const eventsOf = (events: CalendarEvent[]): Event[] =>
	events.map(({ event, layer, title, reference, hours, place, calledOff }) => ({
		id: `${event.event}-${event.id}`,
		title,
		day: hours.onDay,
		from: hours.start,
		to: endOf(hours),
		detail: [event.event === 'meeting' ? reference : '', place].filter(Boolean).join(', '),
		layer,
		fixed: event.event === 'meeting' || calledOff,
		struck: calledOff,
	}));

/** Events as the grid draws them, each the same object as long as it says the same: what is drawn of it is left in peace. */
export function steadyEvents(): (events: CalendarEvent[]) => Event[] {
	let known = new Map<Event['id'], { said: string; event: Event }>();
	return (events) => {
		const drawn = eventsOf(events).map((event) => {
			const said = JSON.stringify(event);
			const before = known.get(event.id);
			return before?.said === said ? before : { said, event };
		});
		known = new Map(drawn.map((one) => [one.event.id, one]));
		return drawn.map(({ event }) => event);
	};
}

/** The workshop an event of the grid stands for; none for a meeting. */
export const workshopOf = ({ id }: Event): number | undefined => {
	const [kind, n] = String(id).split('-');
	return kind === 'workshop' ? Number(n) : undefined;
};

/** The holidays behind the days. */
export const bandsOf = ({ holidays, breaks, sism }: CalendarView): Band[] => [
	...holidays.map(({ day, holiday }): Band => {
		return { from: day, until: addDays(day, 1), label: HOLIDAYS[holiday], kind: 'holiday' };
	}),
	...breaks.map(({ kind, period }): Band => {
		return { from: period.from, until: period.until ?? period.from, label: SCHOOL_BREAKS[kind], kind: 'break' };
	}),
	...sism.map(({ from, until }): Band => ({ from, until: until ?? from, label: 'SISM', kind: 'weeks' })),
];

/** Where the grid puts an event, as hours to be checked. */
export const hoursAt = ({ day, from, to }: Slot): TypedHours => ({
	onDay: day,
	start: from ?? EVENING.start,
	end: to ?? EVENING.end,
});

const VIEWS: View[] = ['month', 'week', 'list', 'season'];

/** What the calendar shows: kept in the address, so that it is found again as it was left. */
export type Shown = { view: View; day: Day };

/** What an address asks to see. */
export function shownOf(params: URLSearchParams): Shown {
	const day = params.get('day') ?? '';
	return {
		view: VIEWS.find((view) => view === params.get('view')) ?? 'month',
		day: /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : today(),
	};
}

/** The address of what is seen, with a workshop open beside it or none. */
export function addressOf({ view, day }: Shown, id?: number): string {
	const params = new URLSearchParams({ view, day });
	return `#/workshops${id === undefined ? '' : `/${id}`}?${params}`;
}

/** The year of the September before a day. */
export const seasonOf = (day: Day): number => Number(daysOfSeason(day).from.slice(0, 4));

/** The season an address asks for; today's when it asks for none. */
export function seasonIn(params: URLSearchParams): number {
	const start = Number(params.get('start'));
	return Number.isInteger(start) && start >= 1990 && start <= 2200 ? start : seasonOf(today());
}

/** The workshops of a season; all of them without one. */
export const listOf = (season: number | null): WorkshopsQuery => ({ words: '', season, states: [], theme: null });
