/** Where something stands that is to be done by a day, in words. */
import { shortDay } from '$lib/format/format';
import type { Hue } from '$lib/kit/hue';

/** What is done or not, and by when. */
export type Deadline = { dueOn: string | null; doneOn: string | null };

/** How it is said: «répondu», «à répondre». */
export type Said = { done: string; open: string };

const isLate = ({ dueOn, doneOn }: Deadline, today: string): boolean =>
	doneOn === null && dueOn !== null && dueOn < today;

/** «répondu le 12 nov. 2026», «en retard depuis le 20 nov. 2026», «avant le 20 nov. 2026», «à répondre». */
export function standingText(deadline: Deadline, said: Said, today: string): string {
	if (deadline.doneOn) return `${said.done} le ${shortDay(deadline.doneOn)}`;
	if (deadline.dueOn === null) return said.open;
	return `${isLate(deadline, today) ? 'en retard depuis' : 'avant'} le ${shortDay(deadline.dueOn)}`;
}

export function standingHue(deadline: Deadline, today: string): Hue {
	if (deadline.doneOn) return 'moss';
	return isLate(deadline, today) ? 'danger' : 'ochre';
}
