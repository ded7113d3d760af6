import { expect, test } from 'vitest';
import type { AgreementRow } from '$lib/ipc/bindings/AgreementRow';
import { signatures, termSentence } from './words';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const row: AgreementRow = {
	id: 1,
	kind: 'council_landlord',
	object: 'Convention cadre',
	startsOn: '2026-01-01',
	endsOn: '2026-12-31',
	isTacit: false,
	noticeMonths: 3,
	reviewOn: null,
	rhythm: '',
	help: '',
	shared: '',
	holdsUntilOn: '2026-12-31',
	noticeByOn: '2026-09-30',
	term: 'running',
	functions: '',
	parties: [],
};

test('the term is said in a sentence', () => {
	expect(plain(termSentence(row))).toBe(
		'Vaut jusqu’au 31 décembre 2026 ; elle ne se renouvelle pas d’elle-même. Préavis de 3 mois : le dire au plus tard le 30 septembre 2026.',
	);
	expect(plain(termSentence({ ...row, isTacit: true, noticeMonths: 0 }))).toBe(
		'Vaut jusqu’au 31 décembre 2026, puis se renouvelle pour la même durée sauf dénonciation.',
	);
	expect(plain(termSentence({ ...row, term: 'expired' }))).toBe('Expirée depuis le 31 décembre 2026.');
	expect(termSentence({ ...row, holdsUntilOn: null })).toBe('Sans terme.');
});

test('signatures are counted against those who commit', () => {
	const party = { id: 1, organisation: 1, organisationName: 'Habitat', person: null };
	expect(signatures(row)).toBe('aucune partie');
	expect(
		plain(
			signatures({
				...row,
				parties: [
					{ ...party, signedOn: '2026-01-02' },
					{ ...party, id: 2, signedOn: null },
				],
			}),
		),
	).toBe('1 signature sur 2');
});
