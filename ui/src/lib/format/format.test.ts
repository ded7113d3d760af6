import { expect, test } from 'vitest';
import { minuteNow, weekNumber } from './calendar';
import {
	ago,
	capital,
	dayText,
	duration,
	enumerate,
	fromToday,
	longDay,
	momentText,
	money,
	monthAndYear,
	number,
	numericDay,
	plural,
	time,
	timeSpan,
} from './format';
import { fold, matches } from './text';

/** Shows the spaces that do not break: «_» for U+00A0, «·» for U+202F. */
const seen = (text: string) => text.replaceAll('\u00a0', '_').replaceAll('\u202f', '·');

test('the first of a month is «1er», the others are numbers', () => {
	expect(seen(dayText('2026-11-01'))).toBe('1er_novembre_2026');
	expect(seen(dayText('2026-11-02'))).toBe('2_novembre_2026');
	expect(seen(dayText('2026-11-21'))).toBe('21_novembre_2026');
	expect(seen(longDay('2026-11-01'))).toBe('dimanche 1er_novembre_2026');
	expect(numericDay('2026-11-01')).toBe('01/11/2026');
	expect(seen(monthAndYear('2026-08-15'))).toBe('août_2026');
});

test('hours have no leading zero, minutes do', () => {
	expect(seen(time(1110))).toBe('18_h_30');
	expect(seen(time(545))).toBe('9_h_05');
	expect(seen(time(540))).toBe('9_h');
	expect(seen(time(0))).toBe('0_h');
	expect(seen(timeSpan(1080, 1230))).toBe('de 18_h à 20_h_30');
	expect(seen(duration(45))).toBe('45_min');
	expect(seen(duration(90))).toBe('1_h_30');
});

test('amounts have their two decimals, their thousands and their euro', () => {
	expect(seen(money(123_456))).toBe('1·234,56_€');
	expect(seen(money(0))).toBe('0,00_€');
	expect(seen(money(5))).toBe('0,05_€');
	expect(seen(money(123_456_789))).toBe('1·234·567,89_€');
	expect(seen(money(-39_820))).toBe('−·398,20_€');
	expect(seen(number(10_000))).toBe('10·000');
	expect(seen(number(0.4))).toBe('0,4');
});

test('zero and one are singular', () => {
	expect(seen(plural(0, 'candidature'))).toBe('0_candidature');
	expect(seen(plural(1, 'candidature'))).toBe('1_candidature');
	expect(seen(plural(2, 'candidature'))).toBe('2_candidatures');
	expect(seen(plural(1250, 'bail', 'baux'))).toBe('1·250_baux');
});

test('a day is told from today', () => {
	const today = '2026-11-22';
	expect(fromToday('2026-11-22', today)).toBe('aujourd’hui');
	expect(fromToday('2026-11-23', today)).toBe('demain');
	expect(fromToday('2026-11-21', today)).toBe('hier');
	expect(seen(fromToday('2026-12-10', today))).toBe('dans 18_jours');
	expect(seen(fromToday('2027-02-22', today))).toBe('dans 3_mois');
	expect(seen(fromToday('1965-05-10', today))).toBe('il y a 61_ans');
});

test('a moment is told in the time of Paris, summer and winter', () => {
	const now = Date.UTC(2026, 10, 22, 9, 0);
	expect(ago(now - 20_000, now)).toBe('à l’instant');
	expect(seen(ago(now - 12 * 60_000, now))).toBe('il y a 12_min');
	expect(seen(ago(now - 2 * 3_600_000, now))).toBe('il y a 2_h');
	expect(seen(ago(Date.UTC(2026, 10, 21, 17, 2), now))).toBe('hier à 18_h_02');
	expect(seen(ago(Date.UTC(2026, 10, 1, 17, 2), now))).toBe('le 1er_novembre_2026 à 18_h_02');
	expect(seen(momentText(Date.UTC(2026, 6, 1, 22, 30)))).toBe('le 2_juillet_2026 à 0_h_30');
	expect(minuteNow(Date.UTC(2026, 6, 1, 22, 30))).toBe(30);
});

test('weeks are numbered by their Thursday', () => {
	expect(weekNumber('2026-12-31')).toBe(53);
	expect(weekNumber('2027-01-03')).toBe(53);
	expect(weekNumber('2027-01-04')).toBe(1);
	expect(weekNumber('2026-01-01')).toBe(1);
});

test('words are joined as in a sentence', () => {
	expect(enumerate(['Rome', 'Lezennes', 'Ronchin'])).toBe('Rome, Lezennes et Ronchin');
	expect(capital('élus')).toBe('Élus');
});

test('search knows neither accents, nor ligatures, nor the order of words', () => {
	expect(fold('  Mons-en-Barœul ')).toBe('mons en baroeul');
	expect(matches('Préparer la commission', 'prep')).toBe(true);
	expect(matches('Préparer la commission', 'commission prepa')).toBe(true);
	expect(matches('Œuvrard Marc', 'oeuvrard')).toBe(true);
	expect(matches('L’Hermitte', "l'hermitte")).toBe(true);
	expect(matches('Préparer la commission', 'comité')).toBe(false);
});
