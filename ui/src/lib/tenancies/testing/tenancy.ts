/** A tenancy for the tests: invented. */
import type { TenancySheet } from '$lib/ipc/bindings/TenancySheet';

export const TENANCY: TenancySheet = {
	id: 4,
	person: { id: 9, civility: 'mrs', familyName: 'Vandamme', givenName: 'Aline', code: '2024-031' },
	place: {
		id: 12,
		label: '1',
		dwelling: 7,
		reference: 'RO-12',
		street: '4 rue de Rome',
		commune: 'Ronchin',
		landlord: 'Habitat Flandre',
	},
	title: 'sub_lease',
	state: 'current',
	enteredOn: '2025-07-04',
	leftOn: null,
	noticeEndsOn: null,
	nextReviewOn: '2027-01-04',
	leaseSignedOn: '2025-06-20',
	noticeOn: null,
	noticeGround: null,
	judgeOrder: '',
	isHomeGuarded: false,
	keysReturnedOn: null,
	exitReason: null,
	newAddress: '',
	settledOn: null,
	absences: [],
	steps: [{ list: 'entry', step: 'keys', doneOn: '2025-07-04' }],
};
