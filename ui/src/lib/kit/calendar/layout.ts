import { addDays, addMonths, type Day, firstOfMonth, lastOfMonth, mondayOf } from '$lib/format/calendar';
import type { Band, Event, View } from './calendar';

/** The seven days of a week. */
export const weekOf = (day: Day): Day[] => Array.from({ length: 7 }, (_, step) => addDays(mondayOf(day), step));

/** The weeks of a month, from the Monday before its first day. */
export function weeksOf(month: Day): Day[][] {
	const weeks: Day[][] = [];
	for (let monday = mondayOf(firstOfMonth(month)); monday <= lastOfMonth(month); monday = addDays(monday, 7)) {
		weeks.push(weekOf(monday));
	}
	return weeks;
}

/** From 1 September to the 1 September after. */
export function seasonOf(day: Day): { from: Day; until: Day } {
	const year = Number(day.slice(0, 4)) - (day.slice(5, 7) < '09' ? 1 : 0);
	return { from: `${year}-09-01`, until: `${year + 1}-09-01` };
}

/** The first days of the twelve months of a season. */
export const monthsOf = (day: Day): Day[] =>
	Array.from({ length: 12 }, (_, step) => addMonths(seasonOf(day).from, step));

/** The days a view shows: the first, and the first no longer shown. */
export function rangeOf(view: View, day: Day): { from: Day; until: Day } {
	if (view === 'week') return { from: mondayOf(day), until: addDays(mondayOf(day), 7) };
	if (view === 'list') return { from: firstOfMonth(day), until: addDays(lastOfMonth(day), 1) };
	if (view === 'season') return seasonOf(day);
	const weeks = weeksOf(day);
	return { from: weeks[0]?.[0] ?? day, until: addDays(weeks.at(-1)?.[6] ?? day, 1) };
}

/** The days a view shows and those of one step before and after, which are read ahead: the next are there at once. */
export function rangeAround(view: View, day: Day): { from: Day; until: Day } {
	const { from, until } = rangeOf(view, day);
	if (view === 'season') return { from, until };
	if (view === 'week') return { from: addDays(from, -7), until: addDays(until, 7) };
	return { from: rangeOf(view, addMonths(day, -1)).from, until: rangeOf(view, addMonths(day, 1)).until };
}

/** Without an hour first, then by hour, then by title. */
export const inOrder = (a: Event, b: Event): number =>
	(a.from ?? -1) - (b.from ?? -1) || a.title.localeCompare(b.title, 'fr');

/** What lies behind a day. */
export const bandsOn = (bands: Band[], day: Day): Band[] =>
	bands.filter(({ from, until }) => from <= day && day < until);

/** Where an event stands beside those of the same hours. */
export type Lane = { event: Event; lane: number; lanes: number };

/** Events that overlap stand side by side: each cluster of them shares the width of the day. */
export function lanesOf(events: Event[]): Lane[] {
	const timed = events.filter((event) => event.from !== null).sort(inOrder);
	const placed: Lane[] = [];
	let cluster: Lane[] = [];
	let clusterEnd = -1;
	const close = () => {
		const lanes = Math.max(0, ...cluster.map(({ lane }) => lane + 1));
		placed.push(...cluster.map((one) => ({ ...one, lanes })));
		cluster = [];
	};
	for (const event of timed) {
		const from = event.from ?? 0;
		if (from >= clusterEnd) close();
		const taken = new Set(cluster.filter((one) => endOf(one.event) > from).map((one) => one.lane));
		let lane = 0;
		while (taken.has(lane)) lane += 1;
		cluster.push({ event, lane, lanes: 1 });
		clusterEnd = Math.max(clusterEnd, endOf(event));
	}
	close();
	return placed;
}

/** The minute an event ends; an hour after it starts when nobody said. */
export const endOf = (event: Event): number => event.to ?? Math.min(1440, (event.from ?? 0) + 60);

/** The hours a week view shows: 8 h to 20 h, more when an event asks. */
export function hoursOf(events: Event[]): { first: number; last: number } {
	const timed = events.filter((event) => event.from !== null);
	const first = Math.min(8, ...timed.map((event) => Math.floor((event.from ?? 0) / 60)));
	const last = Math.max(20, ...timed.map((event) => Math.ceil(endOf(event) / 60)));
	return { first, last };
}
