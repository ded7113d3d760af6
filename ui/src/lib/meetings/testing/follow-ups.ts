/** Invented things to be done after a commission. */
import type { FollowUpRow } from '$lib/ipc/bindings/FollowUpRow';

export const followUp = (id: number, more: Partial<FollowUpRow> = {}): FollowUpRow => ({
	id,
	kind: 'tell_person',
	what: '',
	decision: 3,
	number: 'D-2026-021',
	item: 3,
	meeting: 7,
	reference: '2026-T4',
	person: { id: 3, civility: 'mrs', familyName: 'Vandamme', givenName: 'Aline', code: '2026-013' },
	owner: null,
	informedBy: 'Paule Lenoir',
	dueOn: '2026-12-18',
	doneOn: null,
	...more,
});

/** What an admission that was told, a refusal that was not, and another item call for. */
export const FOLLOW_UPS: FollowUpRow[] = [
	followUp(1, { item: 2, decision: 2, number: 'D-2026-020', person: null, doneOn: '2026-12-11' }),
	followUp(2, { item: 2, decision: 2, number: 'D-2026-020', person: null, kind: 'send_letter' }),
	followUp(3),
	followUp(4, { kind: 'send_letter' }),
	followUp(5, {
		item: 6,
		decision: null,
		number: null,
		person: null,
		kind: 'other',
		what: 'Écrire au bailleur',
		informedBy: '',
		owner: { id: 1, civility: null, title: '', familyName: 'Petit', givenName: 'Anne' },
		dueOn: '2024-01-12',
	}),
];
