/** What is said of a situation: whom it is about, and where it stands. */
import type { Naming } from '$lib/ipc/bindings/Naming';
import type { SituationRow } from '$lib/ipc/bindings/SituationRow';
import type { Hue } from '$lib/kit/hue';
import * as deadline from '../deadline';

const of = ({ dueOn, closedOn }: SituationRow) => ({ dueOn, doneOn: closedOn });

export const standing = (situation: SituationRow, today: string): string =>
	deadline.standingText(of(situation), { done: 'close', open: 'à suivre' }, today);

export const standingHue = (situation: SituationRow, today: string): Hue => deadline.standingHue(of(situation), today);

export const NAMINGS: Record<Naming, string> = {
	anonymous: 'sans identité',
	named: 'nommée avec son accord',
	hidden: 'identité masquée : l’accord ne vaut plus',
};

/** The person, where she agreed to be named; otherwise why she is not. */
export const whoOf = ({ naming, person }: SituationRow, name: (name: string, code: string) => string): string =>
	person ? name(`${person.familyName} ${person.givenName}`, person.code || '•••') : NAMINGS[naming];
