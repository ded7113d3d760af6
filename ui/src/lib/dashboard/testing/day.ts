import type { Dashboard } from '$lib/ipc/bindings/Dashboard';
import type { PersonName } from '$lib/ipc/bindings/PersonName';
import type { PlaceState } from '$lib/ipc/bindings/PlaceState';
import type { Scheme } from '$lib/ipc/bindings/Scheme';

const person = (id: number, familyName: string, givenName: string): PersonName => ({
	id,
	civility: null,
	familyName,
	givenName,
	code: `2026-${String(id).padStart(3, '0')}`,
});

const KINDS: [Scheme, number][] = [
	['associative_flat', 47],
	['agreed_place', 10],
	['transitional_place', 4],
	['council_residence', 12],
];
const STATES: PlaceState[] = ['occupied', 'occupied', 'occupied', 'occupied', 'available', 'occupied', 'under_notice'];
const RARE: Record<number, PlaceState> = { 9: 'reserved', 23: 'works', 51: 'suspended' };

/** The 73 places of a council. */
const places = KINDS.flatMap(([scheme, count], kind) =>
	Array.from({ length: count }, (_, at) => {
		const id = KINDS.slice(0, kind).reduce((sum, [, size]) => sum + size, 0) + at + 1;
		const state = RARE[id] ?? STATES[id % STATES.length] ?? 'occupied';
		return {
			id,
			dwelling: id,
			reference: `L-${String(id).padStart(3, '0')}`,
			commune: 'Lezennes',
			label: 'A',
			scheme,
			kindLabel: '',
			state,
			person: state === 'occupied' ? person(id, 'Évrard', 'Claire') : null,
			freeOn: state === 'available' ? '2026-11-01' : null,
		};
	}),
);

/** A day with something in each place of the screen. */
export const BUSY: Dashboard = {
	day: '2026-11-25',
	todo: [
		{
			dueOn: '2026-11-20',
			horizon: 'late',
			matter: {
				about: 'deposit',
				deposit: 4,
				person: person(31, 'Marchand', 'Paul'),
				amount: 39_820,
				letter: 'first',
			},
		},
		{
			dueOn: '2026-11-25',
			horizon: 'today',
			matter: { about: 'preparation', step: 3, kind: 'convocations', meeting: 9, reference: '2026-T4' },
		},
		{
			dueOn: '2026-11-27',
			horizon: 'week',
			matter: { about: 'answer', place: 5, dwelling: 5, person: person(14, 'Évrard', 'Claire') },
		},
		{
			dueOn: '2026-12-01',
			horizon: 'week',
			matter: { about: 'attendance', workshop: 18, title: 'Le sommeil, parlons-en' },
		},
		{
			dueOn: '2026-12-20',
			horizon: 'later',
			matter: { about: 'nud', application: 8, person: person(8, 'Œuvrard', 'Zoé'), endsOn: '2027-01-20' },
		},
	],
	next: null,
	watches: {
		bounds: { today: '2026-11-25', months: 3, days: 30, commissionOn: '2026-12-10' },
		counts: [
			{ watch: 'unseen_tenants', count: 4 },
			{ watch: 'unseen_applicants', count: 1 },
			{ watch: 'consents', count: 2 },
			{ watch: 'papers', count: 0 },
			{ watch: 'mandates', count: 1 },
			{ watch: 'agreements', count: 0 },
			{ watch: 'tenancies', count: 1 },
			{ watch: 'supported', count: 0 },
			{ watch: 'deposits', count: 0 },
			{ watch: 'signatures', count: 0 },
		],
	},
	commission: {
		id: 9,
		body: 1,
		bodyKind: 'housing_commission',
		bodyName: 'Commission appartement',
		reference: '2026-T4',
		onDay: '2026-12-10',
		startMinute: 840,
		plannedMinutes: 180,
		hostName: 'Ronchin',
		venueName: 'Maison des associations',
		state: 'planned',
		items: 9,
		hearings: 6,
		undecided: 9,
		stepsDone: 2,
		steps: 4,
		minutesState: null,
		minutesNumber: null,
	},
	places,
	workshops: [
		{
			id: 19,
			title: 'L’estime de soi',
			onDay: '2026-12-01',
			startMinute: 1080,
			venue: 'Médiathèque',
			commune: 'Faches-Thumesnil',
			state: 'confirmed',
		},
	],
	year: {
		year: 2026,
		sittings: 3,
		heard: 21,
		admitted: 9,
		received: 14,
		entered: 6,
		left: 2,
		workshops: 11,
		attended: 96,
	},
};

/** A day with nothing due. */
export const CALM: Dashboard = { ...BUSY, todo: [], next: BUSY.todo[4] ?? null, commission: null, workshops: [] };
