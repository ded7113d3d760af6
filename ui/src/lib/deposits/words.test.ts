import { expect, test } from 'vitest';
import { money } from '$lib/format/format';
import { DEPOSIT } from './testing/deposit';
import { dueSentence, dueText, likelyNext, outstanding, penaltySentence } from './words';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const due = (sheet = DEPOSIT, today = '2026-06-20') => plain(dueSentence(sheet, today));
const penalty = (sheet = DEPOSIT) => plain(penaltySentence(sheet, money));

test('the day a deposit is due is said with the rule that sets it', () => {
	expect(due()).toBe(
		'Clés rendues le 15 mars 2026 : le bailleur avait un mois, l’état des lieux de sortie étant conforme, jusqu’au 15 avril 2026. Retard de 2 mois.',
	);
	expect(
		due(
			{ ...DEPOSIT, isOverdue: false, conforms: null, delay: { unit: 'months', count: 2 }, dueOn: '2026-05-15' },
			'2026-05-01',
		),
	).toBe('Clés rendues le 15 mars 2026 : le bailleur a 2 mois, jusqu’au 15 mai 2026 (dans 14 jours).');
	expect(due({ ...DEPOSIT, dueOn: null })).toBe('');
	expect(plain(dueText(DEPOSIT, '2026-04-20'))).toBe('15/04/2026, retard 5 jours');
});

test('what lateness costs is computed aloud, and its absence is explained', () => {
	expect(penalty()).toBe(
		'Majoration due à la personne : 3 mois commencés de retard, chacun de 10 % du loyer hors charges (320,00 €), soit 96,00 €.',
	);
	expect(penalty({ ...DEPOSIT, penalty: null, hasNewAddress: false })).toMatch(/nouvelle adresse/);
	expect(penalty({ ...DEPOSIT, penalty: null, mode: 'main_tenant' })).toMatch(/son bail/);
	expect(penalty({ ...DEPOSIT, penalty: null, delay: { unit: 'days', count: 15 } })).toMatch(/taux légal/);
	expect(penalty({ ...DEPOSIT, penalty: null, isOverdue: false })).toBe('');
});

test('what is left is what was paid less all that became of it', () => {
	expect(outstanding({ ...DEPOSIT.totals, returned: 10_000, withheld: 2_000 })).toBe(20_000);
	expect(likelyNext(DEPOSIT)).toBe('returned');
	expect(likelyNext({ ...DEPOSIT, status: 'engaged' })).toBe('paid');
});
