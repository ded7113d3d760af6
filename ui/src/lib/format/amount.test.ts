import { expect, test } from 'vitest';
import { LARGEST, readAmount } from './amount';
import { money } from './format';

const read = (text: string) => {
	const reading = readAmount(text);
	return 'value' in reading ? reading.value.cents : reading.problem.kind;
};

test.each([
	['398,2', 39_820],
	['398.20', 39_820],
	['1 250', 125_000],
	['1\u202f250,50\u00a0€', 125_050],
	['0', 0],
	['12€', 1200],
	['398,20*2', 79_640],
	['398,20 × 2', 79_640],
	['(650+40,5)/3', 23_017],
	['10-2-3', 500],
	['2+3*4', 1400],
	['100/8', 1250],
	['398,20*1,055', 42_010],
	['5*-1+10', 500],
])('«%s» is read', (text, cents) => {
	expect(read(text)).toBe(cents);
});

test.each([
	['', 'unreadable'],
	['douze', 'unreadable'],
	['12 euros', 'unreadable'],
	['12,', 'unreadable'],
	['1,2,3', 'unreadable'],
	['(1+2', 'unreadable'],
	['2*', 'unreadable'],
	['1.250', 'too_fine'],
	['1,255', 'too_fine'],
	['-5', 'negative'],
	['2-3', 'negative'],
	['50 000 000', 'too_large'],
	['5/0', 'by_zero'],
	['5/(2-2)', 'by_zero'],
])('«%s» is refused', (text, problem) => {
	expect(read(text)).toBe(problem);
});

test('half a cent goes up', () => {
	expect(read('0,01/2')).toBe(1);
	expect(read('0,01/3')).toBe(0);
});

test('only a calculation asks for an echo', () => {
	expect(readAmount('1 250,50')).toEqual({ value: { cents: 125_050, calculated: false } });
	expect(readAmount('1250+1')).toEqual({ value: { cents: 125_100, calculated: true } });
});

test('what is written is read back to the cent', () => {
	for (const cents of [0, 1, 99, 100, 123_456, 100_000_000, LARGEST]) expect(read(money(cents))).toBe(cents);
});
