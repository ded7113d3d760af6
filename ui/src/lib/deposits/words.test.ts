import { expect, test } from 'vitest';
import { money } from '$lib/format/format';
import { addressOf, NO_QUERY, queryOf } from './query';
import { DEPOSIT } from './testing/deposit';
import {
	added,
	ceilingWarning,
	dueSentence,
	dueText,
	likelyNext,
	outstanding,
	partWords,
	penaltySentence,
} from './words';

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

test('a payment keeps a promise before it adds to what is at risk', () => {
	const promised = { ...DEPOSIT.totals, paid: 0 };
	expect(added('paid', 32_000, promised)).toBe(0);
	expect(added('paid', 33_000, promised)).toBe(1_000);
	expect(added('engaged', 5_000)).toBe(5_000);
	expect(added('returned', 5_000)).toBe(0);
});

test('the ceiling is spoken of only when it would be passed', () => {
	const fund = { ceiling: 100_000, exposure: 90_000, left: 10_000 };
	expect(ceilingWarning(fund, 10_000, money)).toBe('');
	expect(plain(ceilingWarning(fund, 12_000, money))).toMatch(/\(1 000,00 €\) serait dépassé de 20,00 €/);
	expect(ceilingWarning({ ceiling: null, exposure: 0, left: null }, 12_000, money)).toBe('');
});

test('a part of the exposure is kept in the address with its day', () => {
	const query = { ...NO_QUERY, exposed: { by: 'landlord', of: 5 } as const, on: '2026-06-30' };
	expect(addressOf(query)).toBe('#/deposits?exposed=landlord%3A5&on=2026-06-30');
	for (const exposed of [{ by: 'all' }, { by: 'commune', of: null }, { by: 'age', of: 'month' }] as const) {
		const address = addressOf({ ...NO_QUERY, exposed });
		expect(queryOf(new URLSearchParams(address.split('?')[1])).exposed).toEqual(exposed);
	}
	expect(queryOf(new URLSearchParams('exposed=age:jadis&on=hier'))).toEqual(NO_QUERY);
	expect(partWords({ by: 'landlord', of: 5 }, 'Habitat Flandre', '2026-06-30')).toBe(
		'Exposition chez Habitat Flandre au 30/06/2026',
	);
});

test('what is left is what was paid less all that became of it', () => {
	expect(outstanding({ ...DEPOSIT.totals, returned: 10_000, withheld: 2_000 })).toBe(20_000);
	expect(likelyNext(DEPOSIT)).toBe('returned');
	expect(likelyNext({ ...DEPOSIT, status: 'engaged' })).toBe('paid');
});
