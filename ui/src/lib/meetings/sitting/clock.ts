/** The clock of a sitting: minutes after the midnight its day begins with; it may pass midnight. */
import { type Day, daysBetween, minuteNow, today } from '$lib/format/calendar';

/** The minute it is now in the sitting; none on another day: it is written down afterwards. */
export function sittingMinute(onDay: Day): number | undefined {
	const days = daysBetween(onDay, today());
	return days === 0 || days === 1 ? days * 1440 + minuteNow() : undefined;
}
