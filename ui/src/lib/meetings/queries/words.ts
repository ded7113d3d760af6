/** Where the answer to a query stands. */
import { shortDay } from '$lib/format/format';
import type { QueryRow } from '$lib/ipc/bindings/QueryRow';
import type { Hue } from '$lib/kit/hue';

const isLate = ({ answeredOn, answerDueOn }: QueryRow, today: string): boolean =>
	answeredOn === null && answerDueOn !== null && answerDueOn < today;

export function standing(query: QueryRow, today: string): string {
	if (query.answeredOn) return `répondu le ${shortDay(query.answeredOn)}`;
	if (query.answerDueOn === null) return 'à répondre';
	return `${isLate(query, today) ? 'en retard depuis' : 'à répondre avant'} le ${shortDay(query.answerDueOn)}`;
}

export function standingHue(query: QueryRow, today: string): Hue {
	if (query.answeredOn) return 'moss';
	return isLate(query, today) ? 'danger' : 'ochre';
}
