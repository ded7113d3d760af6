import { describe, expect, test } from 'vitest';
import { readDay } from './day';

/** A Sunday. */
const TODAY = '2026-11-22';

const read = (text: string, today = TODAY) => {
	const reading = readDay(text, today);
	return 'value' in reading ? reading.value : reading.problem.kind;
};

test.each([
	['10/12', '2026-12-10'],
	['10-12', '2026-12-10'],
	['10.12.2026', '2026-12-10'],
	['10 12 26', '2026-12-10'],
	['101226', '2026-12-10'],
	['10122026', '2026-12-10'],
	['1012', '2026-12-10'],
	['10 déc', '2026-12-10'],
	['10 déc.', '2026-12-10'],
	['10 DÉCEMBRE 2026', '2026-12-10'],
	['10decembre', '2026-12-10'],
	['1er nov', '2026-11-01'],
	['1er novembre 2026', '2026-11-01'],
	['le jeudi 10 décembre 2026', '2026-12-10'],
	['2026-12-10', '2026-12-10'],
	[' 10\u00a0décembre\u00a02026 ', '2026-12-10'],
])('«%s» is a day', (text, day) => {
	expect(read(text)).toBe(day);
});

test.each([
	['aujourd’hui', '2026-11-22'],
	["aujourd'hui", '2026-11-22'],
	['demain', '2026-11-23'],
	['après-demain', '2026-11-24'],
	['hier', '2026-11-21'],
	['jeudi', '2026-11-26'],
	['jeu', '2026-11-26'],
	['dimanche', '2026-11-29'],
	['jeudi dernier', '2026-11-19'],
	['dimanche dernier', '2026-11-15'],
	['+15', '2026-12-07'],
	['+3 mois', '2027-02-22'],
	['+2 semaines', '2026-12-06'],
	['+1 an', '2027-11-22'],
	['-8', '2026-11-14'],
	['- 1 mois', '2026-10-22'],
	['dans 10 jours', '2026-12-02'],
	['il y a 2 mois', '2026-09-22'],
	['fin du mois', '2026-11-30'],
	['fin de mois', '2026-11-30'],
])('«%s» counts from today', (text, day) => {
	expect(read(text)).toBe(day);
});

test('three months after 30 November end in February on its last day', () => {
	expect(read('+3 mois', '2026-11-30')).toBe('2027-02-28');
});

describe('without a year', () => {
	test('the closest day is meant', () => {
		expect(read('10/01')).toBe('2027-01-10');
		expect(read('10/10')).toBe('2026-10-10');
	});

	test('a day that leans to the past is the last that has passed', () => {
		expect(readDay('10/12', TODAY, 'past')).toEqual({ value: '2025-12-10' });
		expect(readDay('22/11', TODAY, 'past')).toEqual({ value: '2026-11-22' });
	});

	test('a lone number is a day of this month or of the closest', () => {
		expect(read('25')).toBe('2026-11-25');
		expect(read('3')).toBe('2026-12-03');
	});
});

describe('a year of two digits', () => {
	test('lies at most twenty years ahead', () => {
		expect(read('10/12/46')).toBe('2046-12-10');
		expect(read('10/12/47')).toBe('1947-12-10');
	});

	test('has passed, for a birth', () => {
		expect(readDay('10/05/27', TODAY, 'past')).toEqual({ value: '1927-05-10' });
		expect(readDay('10/05/65', TODAY, 'past')).toEqual({ value: '1965-05-10' });
	});
});

test.each([
	['29/02/2027', { kind: 'no_such_day', day: 29, month: 2, year: 2027 }],
	['31/11/2026', { kind: 'no_such_day', day: 31, month: 11, year: 2026 }],
	['31 novembre', { kind: 'no_such_day', day: 31, month: 11, year: 2026 }],
	['00/12/2026', { kind: 'no_such_day', day: 0, month: 12, year: 2026 }],
])('«%s» does not exist, and says so', (text, problem) => {
	expect(readDay(text, TODAY)).toEqual({ problem });
});

test('29 February exists in a leap year', () => {
	expect(read('29/02/2028')).toBe('2028-02-29');
});

test.each(['', 'bonjour', '10/13/2026', '10 jui', '10/12/2026/3', 'demain matin', '12345', '<b>10/12</b>'])(
	'«%s» is no day',
	(text) => {
		expect(read(text)).toBe('unreadable');
	},
);

test('every day, written in full or in digits, is read back as itself', async () => {
	const { longDay, numericDay } = await import('./format');
	const { addDays } = await import('./calendar');
	for (let day = '2026-01-01'; day < '2028-03-02'; day = addDays(day, 1)) {
		expect(read(longDay(day))).toBe(day);
		expect(read(numericDay(day))).toBe(day);
	}
});
