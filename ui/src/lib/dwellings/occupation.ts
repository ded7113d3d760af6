/** The occupation of the places over two years, as bars: pure reckoning. */
import { addMonths, type Day, daysBetween, firstOfMonth } from '$lib/format/calendar';
import type { PlaceRun } from '$lib/ipc/bindings/PlaceRun';

/** Months shown at once. */
const MONTHS = 24;
/** Of which so many are still to come: notices end, rooms are promised. */
const AHEAD = 4;

/** The days on screen: `until` is excluded. */
export type Span = { from: Day; until: Day };

/** A part of a run that is on screen, placed in hundredths of the width. */
export type Bar = { run: PlaceRun; start: number; width: number };

/** Two years around a day, so many months later. */
export function spanAround(day: Day, shift = 0): Span {
	const from = addMonths(firstOfMonth(day), AHEAD - MONTHS + 1 + shift);
	return { from, until: addMonths(from, MONTHS) };
}

/** The first day of each month on screen, with its place. */
export function monthsOf(span: Span): { day: Day; start: number }[] {
	return Array.from({ length: MONTHS }, (_, nth) => {
		const day = addMonths(span.from, nth);
		return { day, start: placeOf(span, day) };
	});
}

/** Where a day stands, in hundredths of the width. */
export const placeOf = ({ from, until }: Span, day: Day): number =>
	Math.min(100, Math.max(0, (daysBetween(from, day) / daysBetween(from, until)) * 100));

/** The runs one sees, cut at the edges. */
export function barsOf(runs: readonly PlaceRun[], span: Span): Bar[] {
	return runs.flatMap((run) => {
		const start = placeOf(span, run.period.from);
		const width = (run.period.until === null ? 100 : placeOf(span, run.period.until)) - start;
		return width > 0 ? [{ run, start, width }] : [];
	});
}

/** The bar that holds a day, else the last one before it. */
export function barAt(bars: readonly Bar[], day: Day): number {
	const after = bars.findIndex(({ run }) => run.period.from > day);
	return Math.max(0, (after < 0 ? bars.length : after) - 1);
}
