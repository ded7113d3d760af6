/** What the calendar says aloud. */
import type { Day, Minute } from '../calendar';
import { longDay, time } from '../format';

/** «Le sommeil, déplacé au mercredi 16 décembre 2026 à 18 h.» */
export const movedTo = (title: string, to: { day: Day; from: Minute | null }): string =>
	`${title}, déplacé au ${longDay(to.day)}${to.from === null ? '' : ` à ${time(to.from)}`}.`;

/** «Le sommeil, jusqu’à 20 h 15.» */
export const resizedTo = (title: string, end: Minute): string => `${title}, jusqu’à ${time(end)}.`;
