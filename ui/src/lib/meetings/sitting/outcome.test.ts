import { expect, test } from 'vitest';
import { DECISIONS } from '$lib/format/wording/meetings';
import type { Decision } from '$lib/ipc/bindings/Decision';
import type { HearingRow } from '$lib/ipc/bindings/HearingRow';
import type { Outcome } from '$lib/ipc/bindings/Outcome';
import { choicesOf, decisionOf, entriesOf } from './outcome';

const grant = { place: 4, rank: '2' as const };

const OUTCOMES: { [Kind in Outcome['kind']]: Extract<Outcome, { kind: Kind }>[] } = {
	resolution: [{ kind: 'resolution', text: 'La charte est adoptée.' }],
	noted: [{ kind: 'noted', text: '' }],
	approved: [{ kind: 'approved', observation: '' }],
	admission: [{ kind: 'admission', grant, deposit: 39_820 }],
	supported: [
		{ kind: 'supported', decider: 'manager', grant: null, deposit: null },
		{ kind: 'supported', decider: 'landlord', grant, deposit: 39_820 },
	],
	conditional_admission: [
		{ kind: 'conditional_admission', condition: 'Visite', dueOn: '2026-12-14', grant, deposit: null },
	],
	waiting_list: [
		{ kind: 'waiting_list', awaited: { awaits: 'place', grant } },
		{ kind: 'waiting_list', awaited: { awaits: 'kind', placeKind: 3 } },
	],
	postponed: [
		{
			kind: 'postponed',
			reason: 'missing_papers',
			communicable: 'Il manque un avis d’imposition.',
			expected: '',
			returnsOn: '2027-03-11',
		},
	],
	redirected: [{ kind: 'redirected', placeKind: 3 }],
	not_retained: [{ kind: 'not_retained', reason: 'out_of_territory', communicable: 'Hors de nos communes.' }],
	withdrawn: [{ kind: 'withdrawn', reason: 'other_solution' }],
	maintained: [
		{ kind: 'maintained', reviewOn: null },
		{ kind: 'maintained', reviewOn: '2027-06-10' },
	],
	change_of_dwelling: [{ kind: 'change_of_dwelling', grant, deposit: null }],
	end_of_tenancy: [{ kind: 'end_of_tenancy', endsOn: '2026-12-31' }],
	carried_over: [{ kind: 'carried_over' }],
};

const none = { grant: null, deposit: null, informedBy: '' };
const votes = { inFavour: 5, against: 1, abstained: 0 };

test.each(Object.values(OUTCOMES).flat())('what was decided comes back as it was: $kind', (outcome) => {
	const isCounted = !['noted', 'approved', 'carried_over'].includes(outcome.kind);
	const decision: Decision = {
		outcome,
		votes: isCounted ? votes : null,
		informedBy: 'Mme Lenoir',
		effectiveOn: '2026-12-10',
	};
	expect(decisionOf(entriesOf({ decision, proposed: none }, '2026-01-01'))).toEqual(decision);
});

test('nothing is decided while something it needs is missing', () => {
	const blank = entriesOf({ decision: null, proposed: none }, '2026-12-10');
	const lacking = ['admission', 'postponed', 'redirected', 'not_retained', 'withdrawn', 'end_of_tenancy'] as const;
	for (const kind of lacking) expect(decisionOf({ ...blank, kind })).toBeUndefined();
	expect(decisionOf(blank)).toBeUndefined();
});

test('the place, the deposit and who tells the person are proposed', () => {
	const proposed = { grant, deposit: 39_820, informedBy: 'Mme Lenoir' };
	const entries = entriesOf({ decision: null, proposed }, '2026-12-10');
	expect(decisionOf({ ...entries, kind: 'admission' })).toEqual({
		outcome: { kind: 'admission', grant, deposit: 39_820 },
		votes: null,
		informedBy: 'Mme Lenoir',
		effectiveOn: '2026-12-10',
	});
});

const hearing = (who: Partial<HearingRow>): { kind: 'hearing'; about: { about: 'hearing' } & HearingRow } => ({
	kind: 'hearing',
	about: {
		about: 'hearing',
		id: 1,
		person: { id: 1, civility: null, familyName: 'Évrard', givenName: 'Claire', code: '2026-014' },
		application: 1,
		tenancy: null,
		consent: 1,
		consentProblem: null,
		presentedBy: null,
		personPresence: null,
		companion: '',
		...who,
	},
});

test('a situation without an identity is listened to, never decided', () => {
	expect(choicesOf(hearing({ person: null })).map(({ kind }) => kind)).toEqual(['noted', 'carried_over']);
});

test('every decision is offered somewhere, and no two share a key in one place', () => {
	const places = [
		choicesOf(hearing({})),
		choicesOf(hearing({ application: null, tenancy: 2 })),
		choicesOf({ kind: 'previous_minutes', about: { about: 'nothing' } }),
		choicesOf({ kind: 'other', about: { about: 'nothing' } }),
	];
	for (const choices of places) expect(new Set(choices.map(({ keys }) => keys)).size).toBe(choices.length);
	const offered = new Set(places.flat().map(({ kind }) => kind));
	expect([...offered].sort()).toEqual(Object.keys(DECISIONS).sort());
	expect(choicesOf({ kind: 'break', about: { about: 'nothing' } })).toEqual([]);
});
