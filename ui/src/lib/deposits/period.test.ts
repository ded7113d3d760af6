import { expect, test } from 'vitest';
import { periodOf, wholeYear, yearOf } from './period';

test('a period is kept in the address, and is the year of today when none is asked', () => {
	const asked = (text: string) => periodOf(new URLSearchParams(text), '2026-11-27');
	expect(asked('from=2025-03-01&to=2025-03-31')).toEqual({ from: '2025-03-01', to: '2025-03-31' });
	for (const none of ['', 'from=2025-03-01', 'from=2025-03-02&to=2025-03-01', 'from=hier&to=demain'])
		expect(asked(none)).toEqual(yearOf(2026));
});

test('a whole year is known as one', () => {
	expect(wholeYear(yearOf(2025))).toBe(2025);
	expect(wholeYear({ from: '2025-01-01', to: '2025-12-30' })).toBeUndefined();
});
