/** What the decision panel holds while one types, and the decision it amounts to. */
import type { ClosingReason } from '$lib/ipc/bindings/ClosingReason';
import type { Decider } from '$lib/ipc/bindings/Decider';
import type { Decision } from '$lib/ipc/bindings/Decision';
import type { DecisionKind } from '$lib/ipc/bindings/DecisionKind';
import type { Grant } from '$lib/ipc/bindings/Grant';
import type { ItemSheet } from '$lib/ipc/bindings/ItemSheet';
import type { NotRetainedReason } from '$lib/ipc/bindings/NotRetainedReason';
import type { Outcome } from '$lib/ipc/bindings/Outcome';
import type { PostponementReason } from '$lib/ipc/bindings/PostponementReason';
import type { Rank } from '$lib/ipc/bindings/Rank';
import type { Votes } from '$lib/ipc/bindings/Votes';

/** Everything the panel may ask: each kind of decision reads what it needs of it, the rest waits. */
export type Entries = {
	kind: DecisionKind | null;
	/** Resolution, what was heard, observation or condition. */
	text: string;
	place: number | null;
	rank: Rank;
	deposit: number | null;
	decider: Decider;
	/** On a waiting list: of one place, or of a kind of place. */
	awaits: 'place' | 'kind';
	placeKind: number | null;
	postponement: PostponementReason | null;
	notRetained: NotRetainedReason | null;
	closing: ClosingReason | null;
	communicable: string;
	expected: string;
	/** Due, return, review or end, by the kind. */
	day: string | null;
	votes: Votes | null;
	informedBy: string;
	effectiveOn: string;
};

/** What the panel may decide of an item, in the order of its buttons, each with its key. */
export type Choice = { kind: DecisionKind; keys: string };

const HEARD: Choice[] = [
	{ kind: 'noted', keys: 'alt+i' },
	{ kind: 'carried_over', keys: 'alt+o' },
];

const APPLICANT: Choice[] = [
	{ kind: 'admission', keys: 'alt+a' },
	{ kind: 'conditional_admission', keys: 'alt+c' },
	{ kind: 'supported', keys: 'alt+s' },
	{ kind: 'waiting_list', keys: 'alt+l' },
	{ kind: 'postponed', keys: 'alt+j' },
	{ kind: 'redirected', keys: 'alt+r' },
	{ kind: 'not_retained', keys: 'alt+n' },
	{ kind: 'withdrawn', keys: 'alt+t' },
	{ kind: 'change_of_dwelling', keys: 'alt+g' },
];

const TENANT: Choice[] = [
	{ kind: 'maintained', keys: 'alt+m' },
	{ kind: 'change_of_dwelling', keys: 'alt+g' },
	{ kind: 'end_of_tenancy', keys: 'alt+f' },
	{ kind: 'postponed', keys: 'alt+j' },
];

/** What the panel offers for an item; the register refuses what its rules do not admit. */
export function choicesOf({ kind, about }: Pick<ItemSheet, 'kind' | 'about'>): Choice[] {
	if (kind === 'break') return [];
	if (about.about === 'hearing') {
		if (about.person === null) return HEARD;
		return [...(about.tenancy === null ? APPLICANT : TENANT), ...HEARD];
	}
	if (kind === 'previous_minutes') return [{ kind: 'approved', keys: 'alt+a' }, ...HEARD];
	return [{ kind: 'resolution', keys: 'alt+d' }, ...HEARD];
}

/** The panel as it first shows an item: what was decided, or what is proposed. */
export function entriesOf(item: Pick<ItemSheet, 'decision' | 'proposed'>, onDay: string): Entries {
	const { decision, proposed } = item;
	const blank: Entries = {
		kind: null,
		text: '',
		place: proposed.grant?.place ?? null,
		rank: proposed.grant?.rank ?? '1',
		deposit: proposed.deposit,
		decider: 'landlord',
		awaits: 'kind',
		placeKind: null,
		postponement: null,
		notRetained: null,
		closing: null,
		communicable: '',
		expected: '',
		day: null,
		votes: null,
		informedBy: proposed.informedBy,
		effectiveOn: onDay,
	};
	if (!decision) return blank;
	const { outcome, votes, informedBy, effectiveOn } = decision;
	return { ...blank, kind: outcome.kind, ...entriesOfOutcome(outcome), votes, informedBy, effectiveOn };
}

const granted = (grant: Grant | null): Partial<Entries> => ({ place: grant?.place ?? null, rank: grant?.rank ?? '1' });

function entriesOfOutcome(outcome: Outcome): Partial<Entries> {
	switch (outcome.kind) {
		case 'resolution':
		case 'noted':
			return { text: outcome.text };
		case 'approved':
			return { text: outcome.observation };
		case 'admission':
		case 'change_of_dwelling':
			return { ...granted(outcome.grant), deposit: outcome.deposit };
		case 'supported':
			return { ...granted(outcome.grant), deposit: outcome.deposit, decider: outcome.decider };
		case 'conditional_admission':
			return { ...granted(outcome.grant), deposit: outcome.deposit, text: outcome.condition, day: outcome.dueOn };
		case 'waiting_list':
			return outcome.awaited.awaits === 'place'
				? { awaits: 'place', ...granted(outcome.awaited.grant) }
				: { awaits: 'kind', placeKind: outcome.awaited.placeKind };
		case 'postponed': {
			const { reason, communicable, expected, returnsOn } = outcome;
			return { postponement: reason, communicable, expected, day: returnsOn };
		}
		case 'redirected':
			return { placeKind: outcome.placeKind };
		case 'not_retained':
			return { notRetained: outcome.reason, communicable: outcome.communicable };
		case 'withdrawn':
			return { closing: outcome.reason };
		case 'maintained':
			return { day: outcome.reviewOn };
		case 'end_of_tenancy':
			return { day: outcome.endsOn };
		case 'carried_over':
			return {};
	}
}

/** The decision the entries amount to; none while something it needs is missing. */
export function decisionOf(entries: Entries): Decision | undefined {
	const outcome = outcomeOf(entries);
	if (!outcome) return;
	const { votes, informedBy, effectiveOn } = entries;
	return { outcome, votes: countsVotes(outcome.kind) ? votes : null, informedBy, effectiveOn };
}

/** Whether the body, when it votes, votes on it: what is only heard, carried over or approved is not counted. */
export const countsVotes = (kind: DecisionKind): boolean => !['noted', 'carried_over', 'approved'].includes(kind);

function outcomeOf(entries: Entries): Outcome | undefined {
	const { kind, text, place, rank, deposit, decider, awaits, placeKind, communicable, expected, day } = entries;
	const grant: Grant | null = place === null ? null : { place, rank };
	switch (kind) {
		case null:
			return;
		case 'resolution':
		case 'noted':
			return { kind, text };
		case 'approved':
			return { kind, observation: text };
		case 'admission':
		case 'change_of_dwelling':
			return grant ? { kind, grant, deposit } : undefined;
		case 'supported':
			return { kind, decider, grant, deposit };
		case 'conditional_admission':
			return day ? { kind, condition: text, dueOn: day, grant, deposit } : undefined;
		case 'waiting_list':
			if (awaits === 'place') return grant ? { kind, awaited: { awaits, grant } } : undefined;
			return placeKind === null ? undefined : { kind, awaited: { awaits, placeKind } };
		case 'postponed': {
			const reason = entries.postponement;
			return reason && day ? { kind, reason, communicable, expected, returnsOn: day } : undefined;
		}
		case 'redirected':
			return placeKind === null ? undefined : { kind, placeKind };
		case 'not_retained':
			return entries.notRetained ? { kind, reason: entries.notRetained, communicable } : undefined;
		case 'withdrawn':
			return entries.closing ? { kind, reason: entries.closing } : undefined;
		case 'maintained':
			return { kind, reviewOn: day };
		case 'end_of_tenancy':
			return day ? { kind, endsOn: day } : undefined;
		case 'carried_over':
			return { kind };
	}
}
