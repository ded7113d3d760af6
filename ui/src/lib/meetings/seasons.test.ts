import { expect, test } from 'vitest';
import { seasonsOf } from './seasons';
import { meeting } from './testing/meeting';

test('a year is four seasons, each with its commissions in order', () => {
	const meetings = [
		meeting({ id: 4, onDay: '2026-12-17' }),
		meeting({ id: 3, onDay: '2026-10-01' }),
		meeting({ id: 2, onDay: '2026-06-30' }),
		meeting({ id: 1, onDay: '2025-12-11' }),
	];
	const seasons = seasonsOf(meetings, '2026').map(({ meetings }) => meetings.map(({ id }) => id));
	expect(seasons).toEqual([[], [2], [], [3, 4]]);
});

test('a cancelled commission leaves its season to plan anew', () => {
	expect(seasonsOf([meeting({ state: 'cancelled' })], '2026').flatMap(({ meetings }) => meetings)).toEqual([]);
});
