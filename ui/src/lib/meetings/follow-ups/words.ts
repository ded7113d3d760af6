/** How a thing to be done after a meeting is said, and where its letter stands. */
import { capital } from '$lib/format/format';
import { FOLLOW_UPS } from '$lib/format/wording/meetings';
import type { FollowUpRow } from '$lib/ipc/bindings/FollowUpRow';
import type { LetterStanding } from '$lib/ipc/bindings/LetterStanding';
import type { PaperLack } from '$lib/ipc/bindings/PaperLack';
import { contactName } from '../item';

/** «Envoyer la lettre», or the words it was given. */
export const taskOf = ({ kind, what }: FollowUpRow): string => capital(what || FOLLOW_UPS[kind]);

/** Before the day it was done. */
export const doneLabel = ({ kind }: FollowUpRow): string => (kind === 'tell_person' ? 'Dit le' : 'Fait le');

/** Who does it; for what is told by voice, whoever the decision says. */
export function whoOf({ kind, owner, informedBy }: FollowUpRow): string {
	if (owner) return contactName(owner);
	if (kind !== 'tell_person') return '';
	return capital(informedBy) || 'Qui l’informe n’est pas indiqué';
}

/** Where the letter of a decision stands: it may wait for the person to be told, or have no model. */
export type Letter = { state: 'ready' | 'to_tell' | 'waiting' | 'none'; lacks: PaperLack[] };

export function letterOf({ decision }: FollowUpRow, letters: LetterStanding[]): Letter | undefined {
	if (decision === null) return undefined;
	const lacks = letters.find((letter) => letter.decision === decision)?.lacks;
	if (!lacks) return { state: 'none', lacks: [] };
	if (lacks.length === 0) return { state: 'ready', lacks };
	return { state: lacks.some(({ what }) => what === 'told') ? 'to_tell' : 'waiting', lacks };
}
