import { describe, expect, it } from 'vitest';
import type { PlaceRun } from '$lib/ipc/bindings/PlaceRun';
import { barAt, barsOf, monthsOf, placeOf, spanAround } from './occupation';

const run = (from: string, until: string | null): PlaceRun => ({
	state: 'occupied',
	person: null,
	period: { from, until },
});

describe('the occupation of a place', () => {
	const span = spanAround('2026-11-27');

	it('shows two years, four months of them to come', () => {
		expect(span).toEqual({ from: '2025-04-01', until: '2027-04-01' });
		expect(spanAround('2026-11-27', -6)).toEqual({ from: '2024-10-01', until: '2026-10-01' });
		expect(monthsOf(span).map(({ day }) => day)[23]).toBe('2027-03-01');
	});

	it('cuts at the edges what began before or still lasts', () => {
		const bars = barsOf(
			[run('2020-01-01', '2025-01-01'), run('2025-01-01', '2026-04-01'), run('2026-04-01', null)],
			span,
		);
		expect(bars.map(({ start, width }) => [start, width])).toEqual([
			[0, placeOf(span, '2026-04-01')],
			[50, 50],
		]);
	});

	it('finds the bar of a day', () => {
		const bars = barsOf([run('2025-05-01', '2026-04-01'), run('2026-04-01', null)], span);
		expect(['2025-04-10', '2026-03-31', '2026-04-01', '2027-01-01'].map((day) => barAt(bars, day))).toEqual([
			0, 0, 1, 1,
		]);
	});
});
