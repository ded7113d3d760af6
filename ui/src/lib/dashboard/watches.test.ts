import { expect, test } from 'vitest';
import type { WatchBounds } from '$lib/ipc/bindings/WatchBounds';
import { dayOf, endOf, titleOf } from './watches';

const bounds: WatchBounds = { today: '2026-11-27', months: 3, days: 30, commissionOn: '2026-12-10' };
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

test('a sentence agrees with what it counts, and is calm when it counts nothing', () => {
	expect(plain(titleOf('unseen_tenants', 2, bounds))).toBe('2 locataires n’ont pas été vus depuis 3 mois.');
	expect(plain(titleOf('consents', 1, bounds))).toBe(
		'1 accord prend fin avant la commission du jeudi 10 décembre 2026.',
	);
	expect(plain(endOf('ending', 0, { ...bounds, commissionOn: null }))).toBe('Rien ne prend fin dans les trois mois.');
	expect(endOf('unanswered', 0, bounds)).toBe('Aucun bailleur ne fait attendre sa réponse.');
});

test('somebody who was never seen says so', () => {
	const silence = {
		record: { kind: 'application', id: 1 } as const,
		person: null,
		contact: null,
		paper: null,
		what: '',
	};
	expect(dayOf('unseen_applicants', { ...silence, on: null }, bounds.today)).toBe('jamais vu');
	expect(plain(dayOf('unseen_applicants', { ...silence, on: '2026-08-27' }, bounds.today))).toBe('vu il y a 3 mois');
});
