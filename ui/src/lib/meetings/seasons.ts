/** The commissions of a year, as a line of seasons. */
import { SEASONS } from '$lib/format/wording/meetings';
import type { MeetingRow } from '$lib/ipc/bindings/MeetingRow';

export type Season = { label: string; meetings: MeetingRow[] };

const quarterOf = (day: string): number => Math.floor((Number(day.slice(5, 7)) - 1) / 3);

/** The four seasons of a year with their meetings in order; what was cancelled is left to the list. */
export function seasonsOf(meetings: MeetingRow[], year: string): Season[] {
	const held = meetings
		.filter(({ onDay, state }) => onDay.startsWith(year) && state !== 'cancelled')
		.toSorted((a, b) => a.onDay.localeCompare(b.onDay));
	return SEASONS.map((label, quarter) => ({
		label,
		meetings: held.filter(({ onDay }) => quarterOf(onDay) === quarter),
	}));
}
