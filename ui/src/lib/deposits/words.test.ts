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
	scheduleSentence,
	shareSentence,
	wearSentence,
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
	// What the same sitting decided already counts, though nothing is engaged before it closes.
	expect(plain(ceilingWarning(fund, 10_000, money, 5_000))).toMatch(/dépassé de 50,00 €, avec 50,00 € déjà décidés/);
});

test('an advance says what was paid back and what is late', () => {
	const one = { dueOn: '2026-03-05', amount: 16_000, paid: 10_000, isLate: true, payments: [] };
	const instalments = [one, { ...one, dueOn: '2026-04-05', paid: 0, isLate: false }];
	expect(plain(scheduleSentence({ ...DEPOSIT, instalments }, money))).toBe(
		'Remboursé : 100,00 € sur 320,00 € ; 1 mensualité en retard, pour 60,00 €.',
	);
	expect(plain(scheduleSentence(DEPOSIT, money))).toBe('Aucun échéancier convenu : 320,00 € à rembourser.');
});

test('what others pay is set apart from what the council covers', () => {
	const shares = [{ id: 1, financier: 'fsl' as const, amount: 12_000, reference: '', grantedOn: null }];
	expect(plain(shareSentence({ ...DEPOSIT, asked: 44_000, shares }, money))).toBe(
		'Dépôt demandé : 440,00 €. D’autres en paient 120,00 €, le conseil 320,00 €.',
	);
});

test('what is kept beyond what time left is said', () => {
	const line = {
		id: 1,
		element: 'paint' as const,
		what: 'Séjour : Murs',
		cost: 40_000,
		ageYears: 4,
		rate: { freeYears: 1, yearlyPercent: 15, floorPercent: 10 },
		owedPercent: 55,
		owed: 22_000,
	};
	const note = {
		deposit: 3,
		grid: [],
		lines: [line],
		cost: 40_000,
		owed: 22_000,
		withheld: 30_000,
		excess: 8_000,
		worse: [],
	};
	expect(plain(wearSentence(note, money))).toBe(
		'Réparations : 400,00 €, dont 220,00 € dus après vétusté. Le bailleur retient 300,00 €, soit 80,00 € de trop.',
	);
	expect(plain(wearSentence({ ...note, lines: [] }, money))).toContain('Aucune réparation');
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
