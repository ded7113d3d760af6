import { expect, test } from 'vitest';
import type { Renewal } from '$lib/ipc/bindings/Renewal';
import { cooperationLede, renewalDetail, renewalHref, renewalsLede } from './renewals';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const row: Renewal = {
	kind: 'agreement',
	dueOn: '2026-12-16',
	term: 'one_month',
	of: { of: 'agreement', id: 4 },
	what: 'Convention cadre',
	person: null,
	with: 'Habitat',
	noticeByOn: '2026-09-16',
};

test('each line opens its record', () => {
	expect(renewalHref(row)).toBe('#/agreements/4');
	expect(renewalHref({ ...row, of: { of: 'tenancy', id: 7 } })).toBe('#/tenancies/7');
	expect(renewalHref({ ...row, of: { of: 'body', id: 2 } })).toBe('#/bodies/2');
	expect(renewalHref({ ...row, of: { of: 'signature' } })).toBe('#/settings/documents');
});

test('what is near is counted, and who has no certificate of insurance', () => {
	const rows = [row, { ...row, term: 'expired' as const }, { ...row, term: 'running' as const }];
	expect(plain(renewalsLede({ rows, uninsured: 2 }))).toBe(
		'1 échéance passée et 1 dans le mois. 2 locataires sans attestation d’assurance connue.',
	);
	expect(renewalsLede({ rows: [], uninsured: 0 })).toBe('Rien ne prend fin dans les six mois.');
});

test('a notice that is over is said to be', () => {
	expect(plain(renewalDetail(row, '2026-11-28'))).toBe('dans 18 jours ; préavis passé depuis le 16 septembre 2026');
	expect(plain(renewalDetail({ ...row, noticeByOn: '2026-12-01' }, '2026-11-28'))).toContain('au plus tard le');
});

test('a year of cooperation is told in figures', () => {
	const told = cooperationLede({ year: 2026, signed: [], held: [], functions: ['accueil', 'astreinte'] });
	expect(plain(told)).toBe('0 convention signée dans l’année, 0 en cours, 2 fonctions partagées.');
});
