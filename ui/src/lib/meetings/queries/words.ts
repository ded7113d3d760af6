/** Where the answer to a query stands. */
import type { QueryRow } from '$lib/ipc/bindings/QueryRow';
import type { Hue } from '$lib/kit/hue';
import * as deadline from '../deadline';

const of = ({ answerDueOn, answeredOn }: QueryRow) => ({ dueOn: answerDueOn, doneOn: answeredOn });

export const standing = (query: QueryRow, today: string): string =>
	deadline.standingText(of(query), { done: 'répondu', open: 'à répondre' }, today);

export const standingHue = (query: QueryRow, today: string): Hue => deadline.standingHue(of(query), today);
