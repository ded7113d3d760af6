/** An invented commission for the tests of its screens. */
import type { AgendaItemRow } from '$lib/ipc/bindings/AgendaItemRow';
import type { ApplicationRow } from '$lib/ipc/bindings/ApplicationRow';
import type { BodyRow } from '$lib/ipc/bindings/BodyRow';
import type { CommuneRow } from '$lib/ipc/bindings/CommuneRow';
import type { HostTurn } from '$lib/ipc/bindings/HostTurn';
import type { ItemSheet } from '$lib/ipc/bindings/ItemSheet';
import type { MeetingSheet } from '$lib/ipc/bindings/MeetingSheet';
import type { MinutesSheet } from '$lib/ipc/bindings/MinutesSheet';
import type { ParticipantRow } from '$lib/ipc/bindings/ParticipantRow';
import type { PlaceOffer } from '$lib/ipc/bindings/PlaceOffer';
import type { SealRow } from '$lib/ipc/bindings/SealRow';
import type { SittingSheet } from '$lib/ipc/bindings/SittingSheet';
import type { UrgentRow } from '$lib/ipc/bindings/UrgentRow';

const START = 870;

export const row = (id: number, more: Partial<AgendaItemRow> = {}): AgendaItemRow => ({
	id,
	number: id,
	kind: 'other',
	title: '',
	minutes: null,
	slot: { startsAt: START + (id - 1) * 20, minutes: 20 },
	about: { about: 'nothing' },
	carriedFrom: null,
	hasDiscussion: false,
	startedAt: null,
	pulledOn: null,
	decided: null,
	...more,
});

export const hearing = (
	id: number,
	familyName: string,
	givenName: string,
	more: Partial<AgendaItemRow> = {},
): AgendaItemRow =>
	row(id, {
		kind: 'hearing',
		about: {
			about: 'hearing',
			id,
			person: { id, civility: 'mrs', familyName, givenName, code: `2026-01${id}` },
			application: id,
			tenancy: null,
			consent: id,
			consentProblem: null,
			presentedBy: null,
			personPresence: null,
			companion: '',
		},
		...more,
	});

export const AGENDA: AgendaItemRow[] = [
	row(1, { kind: 'previous_minutes', decided: { id: 1, kind: 'approved', number: null } }),
	hearing(2, 'Évrard', 'Claire', { decided: { id: 2, kind: 'admission', number: null }, startedAt: 1 }),
	hearing(3, 'Vandamme', 'Aline', { startedAt: Date.UTC(2026, 11, 10, 13, 50) }),
	row(4, { kind: 'break', number: null, slot: { startsAt: 930, minutes: 10 } }),
	hearing(5, 'Lefebvre', 'Karim', { number: 4, slot: { startsAt: 940, minutes: 20 }, carriedFrom: '2026-T3' }),
	row(6, { number: 5, slot: { startsAt: 960, minutes: 20 }, title: 'Calendrier de l’année' }),
];

const member = (id: number, more: Partial<ParticipantRow>): ParticipantRow => ({
	id,
	mandate: id,
	contact: { id, civility: null, title: '', familyName: 'Petit', givenName: 'Anne' },
	college: 'elected',
	capacity: 'member',
	substituteFor: null,
	quality: 'adjointe au maire, Ronchin',
	votes: 1,
	convenedOn: '2026-11-25',
	reply: 'coming',
	presence: 'present',
	proxy: null,
	stays: [],
	confidentialitySignedOn: '2026-01-12',
	phone: '',
	email: '',
	...more,
});

export const PARTICIPANTS: ParticipantRow[] = [
	member(1, {}),
	member(2, {
		contact: { id: 2, civility: null, title: '', familyName: 'Morel', givenName: 'Luc' },
		quality: 'adjoint au maire, Lesquin',
		presence: null,
		reply: 'none',
		confidentialitySignedOn: null,
	}),
	member(3, {
		contact: { id: 3, civility: null, title: 'Dr', familyName: 'Roussel', givenName: 'Inès' },
		college: 'care',
		quality: 'équipe mobile',
		stays: [{ id: 1, arrivedMinute: 884, leftMinute: null }],
	}),
];

export const meeting = (more: Partial<MeetingSheet> = {}): MeetingSheet => ({
	id: 7,
	body: 1,
	bodyKind: 'housing_commission',
	bodyName: 'Commission appartement',
	reference: '2026-T4',
	onDay: '2026-12-10',
	startMinute: START,
	plannedMinutes: 120,
	hostName: 'Ronchin',
	venueName: 'Mairie de Ronchin',
	state: 'open',
	items: 5,
	hearings: 3,
	undecided: 3,
	stepsDone: 3,
	steps: 4,
	minutesState: null,
	minutesNumber: null,
	decidesBy: 'consensus',
	quorum: 2,
	itemMinutes: 20,
	venue: null,
	hostCommune: 3,
	chair: { id: 1, civility: null, title: '', familyName: 'Petit', givenName: 'Anne' },
	chairIsChosen: false,
	secretary: 'Jeanne Caron',
	convenedOn: '2026-11-25',
	convenedBy: 'email',
	openedAt: Date.UTC(2026, 11, 10, 13, 32),
	closedAt: null,
	cancelledOn: null,
	packsOut: 9,
	packsBack: 0,
	secondOfOn: null,
	preparation: [
		{ id: 1, kind: 'call_for_applications', dueOn: '2026-11-10', doneOn: '2026-11-09' },
		{ id: 2, kind: 'landlord_vacancies', dueOn: '2026-11-19', doneOn: '2026-11-19' },
		{ id: 3, kind: 'convocations', dueOn: '2026-11-25', doneOn: null },
		{ id: 4, kind: 'file', dueOn: '2026-12-03', doneOn: null },
	],
	agenda: { items: AGENDA, endsAt: 980, overrun: 0 },
	participants: PARTICIPANTS,
	...more,
});

export const sitting = (more: Partial<MeetingSheet> = {}): SittingSheet => ({
	meeting: meeting(more),
	room: { present: 2, represented: 0, votes: 2, isQuorate: true },
	current: 3,
	resumesAt: Date.UTC(2026, 11, 10, 9, 42),
	secondOn: '2026-12-28',
	pending: [],
});

export const item = (agendaRow: AgendaItemRow | undefined, more: Partial<ItemSheet> = {}): ItemSheet => ({
	...(agendaRow ?? row(3)),
	meeting: 7,
	discussion: '',
	decision: null,
	recusals: [],
	file: {
		age: 41,
		receivedOn: '2026-05-04',
		request: 'Un deux-pièces à elle, près de sa sœur, avec le métro à pied.',
		summary: 'Vit chez sa sœur depuis un an. A tenu un logement pendant huit ans.',
		household: 'alone',
		children: 0,
		animals: 'un chat',
		currentHousing: 'with_family',
		typologyMin: 't1_bis',
		typologyMax: 't2',
		communes: ['Mons-en-Barœul', 'Hellemmes'],
		floorMax: 2,
		needsLift: false,
		needsStepFree: false,
		rentMax: 45_000,
		acceptsSublet: true,
		resources: 101_605,
		charges: 12_000,
		referredBy: { id: 9, civility: null, title: '', familyName: 'Lenoir', givenName: 'Paule' },
		referrerText: '',
		mandatary: { id: 10, civility: null, title: '', familyName: 'Petit', givenName: 'Marc' },
		attends: 'yes',
		livesAt: '',
		earlier: [{ onDay: '2026-09-10', kind: 'postponed', number: 'D-2026-019' }],
	},
	proposed: { grant: { place: 4, rank: '1' }, deposit: 39_820, informedBy: 'Paule Lenoir' },
	...more,
});

export const OFFERS: PlaceOffer[] = [
	{
		place: 4,
		label: 'ROM-12, place unique',
		street: '12, rue de Rome',
		commune: 'Mons-en-Barœul',
		placeKind: 1,
		scheme: 'associative_flat',
		placeKindLabel: 'appartement associatif',
		typology: 't2',
		title: 'sub_lease',
		landlord: 'Bailleur du Val',
		rent: 39_820,
		charges: 6_000,
		freeOn: '2026-12-01',
		taken: [],
	},
];

const commune = (id: number, name: string): CommuneRow => ({
	id,
	insee: `5900${id}`,
	name,
	postcode: '59000',
	partOf: null,
	memberFromOn: '2009-01-01',
	memberUntilOn: null,
	populations: [],
});

export const COMMUNES: CommuneRow[] = [commune(1, 'Lezennes'), commune(2, 'Lesquin'), commune(3, 'Ronchin')];

export const TURNS: HostTurn[] = [
	{ commune: 1, lastOn: null, times: 0 },
	{ commune: 2, lastOn: '2026-03-12', times: 1 },
	{ commune: 3, lastOn: '2026-06-11', times: 1 },
];

const application = (id: number, familyName: string, givenName: string, more: Partial<ApplicationRow> = {}) => ({
	id,
	code: `2026-02${id}`,
	person: id,
	civility: null,
	familyName,
	givenName,
	birthOn: null,
	receivedOn: '2026-05-04',
	referrer: 'Équipe mobile',
	communes: ['Ronchin'],
	typologyMin: null,
	typologyMax: null,
	papersHeld: 7,
	papersAsked: 7,
	consent: 'valid' as const,
	stage: 'ready' as const,
	isPaused: false,
	nextDueOn: null,
	...more,
});

export const APPLICATIONS: ApplicationRow[] = [
	application(11, 'Dupont', 'Nour'),
	application(12, 'Garcia', 'Inès', { papersHeld: 5, consent: 'expired' }),
];

export const BODIES: BodyRow[] = [
	{
		id: 1,
		kind: 'housing_commission',
		name: 'Commission appartement',
		shortName: 'CA',
		decidesBy: 'consensus',
		quorum: null,
		rhythm: 'quarterly',
		held: 14,
		vacant: 1,
		nextOn: '2026-12-10',
		endsNextOn: null,
	},
];

export const minutes = (more: Partial<MinutesSheet> = {}): MinutesSheet => ({
	meeting: 7,
	reference: '2026-T4',
	id: 1,
	state: 'draft',
	reviewedOn: null,
	approvedOn: null,
	observation: '',
	seal: null,
	signed: null,
	corrections: [],
	blocks: [
		{
			key: 'opening',
			version: 'nominative',
			generated: 'Le 10 décembre 2026, à 14 h 32, la commission appartement s’est réunie à la mairie de Ronchin.',
			rewritten: null,
		},
		{
			key: 'item:2',
			version: 'nominative',
			generated: 'Décision : admission. Logement : ROM-12, rang 1.',
			rewritten: { text: 'La commission admet Mme Évrard, qui remercie les membres.', isStale: true },
		},
		{
			key: 'closing',
			version: 'nominative',
			generated: 'La séance est levée à 17 h 05.',
			rewritten: { text: 'La séance est levée à 17 h 05, après un temps d’échange.', isStale: false },
		},
		{
			key: 'opening',
			version: 'shareable',
			generated: 'Le 10 décembre 2026, la commission s’est réunie.',
			rewritten: null,
		},
	],
	missing: [
		{ missing: 'reason', item: 3 },
		{ missing: 'reason', item: 5 },
		{ missing: 'packs', count: 9 },
		{ missing: 'stale_block', key: 'item:2', version: 'nominative' },
	],
	...more,
});

export const seal = (n: number): SealRow => ({
	n,
	number: `PV-2026-0${n}`,
	meeting: 7,
	reference: '2026-T4',
	onDay: '2026-12-10',
	nominative: 'a'.repeat(64),
	shareable: 'b'.repeat(64),
	head: String(n).repeat(64),
	journalHead: 'c'.repeat(64),
	sealedAt: Date.UTC(2026, 11, 18, 9, 15),
});

/** A decision taken between two sittings, which waits for this one. */
export const URGENT: UrgentRow = {
	id: 3,
	number: 'U-2026-001',
	person: { id: 8, civility: 'mrs', familyName: 'Carlier', givenName: 'Jeanne', code: '2026-044' },
	application: 44,
	place: {
		id: 5,
		label: '',
		dwelling: 2,
		reference: 'MON-012',
		street: '12 rue de Rome',
		commune: 'Mons-en-Barœul',
		landlord: 'Habitat Flandre',
	},
	decidedOn: '2026-11-02',
	neededBeforeOn: '2026-11-09',
	authority: 'Mme Vasseur, présidente, et Habitat Flandre',
	reason: 'Le bailleur reprend le logement le 9.',
	meeting: null,
	replacedBy: null,
};
