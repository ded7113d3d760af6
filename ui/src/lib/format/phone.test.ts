import { expect, test } from 'vitest';
import { phone } from './format';
import { readPhone } from './phone';

test.each([
	['0353010203', '0353010203'],
	['03 53 01 02 03', '0353010203'],
	['03.53.01.02.03', '0353010203'],
	['+33 3 53 01 02 03', '0353010203'],
	['+33 (0)3 53 01 02 03', '0353010203'],
	['0033353010203', '0353010203'],
	['+32 2 555 12 12', '+3225551212'],
])('«%s» is a number', (text, value) => {
	expect(readPhone(text)).toEqual({ value });
});

test.each([
	['03530102', { kind: 'digits', found: 8 }],
	['035301020304', { kind: 'digits', found: 12 }],
	['accueil', { kind: 'unreadable', found: 7 }],
])('«%s» is no number', (text, problem) => {
	expect(readPhone(text)).toEqual({ problem });
});

test('a French number is written by pairs, a foreign one as it was typed', () => {
	expect(phone('0353010203')).toBe('03\u00a053\u00a001\u00a002\u00a003');
	expect(phone('+33353010203')).toBe('03\u00a053\u00a001\u00a002\u00a003');
	expect(phone('+3225551212')).toBe('+3225551212');
});
