import { expect, test } from 'vitest';
import { answersOf, digitOf, mostOf, typedOf } from './answers';

test('a digit is known by its place, whatever the keyboard writes', () => {
	expect(digitOf({ code: 'Digit3', key: '"' })).toBe(3);
	expect(digitOf({ code: 'Numpad4', key: '4' })).toBe(4);
	expect(digitOf({ code: '', key: '2' })).toBe(2);
	expect(digitOf({ code: 'KeyA', key: 'a' })).toBeUndefined();
});

test('a sheet comes back as it was typed', () => {
	const typed = { known_by: '3', clear: '4', learnt: 'Respirer avant de dormir' };
	const answers = answersOf({ ...typed, improve: '  ' });
	expect(answers).toEqual([
		{ question: 'known_by', score: 3, words: '' },
		{ question: 'clear', score: 4, words: '' },
		{ question: 'learnt', score: null, words: 'Respirer avant de dormir' },
	]);
	expect(typedOf({ n: 1, answers })).toEqual(typed);
});

test('each question has its scale', () => {
	expect([mostOf('known_by'), mostOf('clear'), mostOf('first_time'), mostOf('learnt')]).toEqual([7, 4, 2, 0]);
});
