/** Which meeting comes next. */
import { type Day, today as paris } from '$lib/format/calendar';
import type { MeetingRow } from '$lib/ipc/bindings/MeetingRow';

/** The first commission still to be held, from today on. */
export function nextCommission(meetings: readonly MeetingRow[], today: Day = paris()): MeetingRow | undefined {
	const isAhead = ({ bodyKind, state, onDay }: MeetingRow) =>
		bodyKind === 'housing_commission' && (state === 'planned' || state === 'convened') && onDay >= today;
	return meetings.filter(isAhead).toSorted((a, b) => a.onDay.localeCompare(b.onDay))[0];
}
