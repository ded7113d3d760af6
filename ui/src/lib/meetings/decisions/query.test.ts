import { expect, test } from 'vitest';
import type { DecisionRow } from '$lib/ipc/bindings/DecisionRow';
import { addressOf, found, NO_QUERY, queryOf } from './query';

const row = (id: number, onDay: string, title: string, landlord: string): DecisionRow => ({
	id,
	number: `D-${onDay.slice(0, 4)}-00${id}`,
	item: id,
	meeting: 1,
	reference: 'CL-2026-01',
	onDay,
	person: null,
	title,
	decision: { outcome: { kind: 'noted', text: '' }, votes: null, informedBy: '', effectiveOn: onDay },
	placeLabel: '',
	landlord,
});
const rows = [row(1, '2025-12-11', 'Évaluation', 'Habitat'), row(2, '2026-03-12', 'Dépôts', 'Résidences')];
const ids = (query: Partial<typeof NO_QUERY>) =>
	found(rows, { ...NO_QUERY, ...query }, ({ title, number, landlord }) => [title, number ?? '', landlord]).map(
		({ id }) => id,
	);

test('a decision is found by any word, its year, its kind, its landlord', () => {
	expect(ids({})).toEqual([1, 2]);
	expect(ids({ words: 'evalu habi' })).toEqual([1]);
	expect(ids({ words: 'd-2026' })).toEqual([2]);
	expect(ids({ words: 'habitat résidences' })).toEqual([]);
	expect(ids({ year: '2026' })).toEqual([2]);
	expect(ids({ kind: 'admission' })).toEqual([]);
	expect(ids({ landlord: 'Habitat' })).toEqual([1]);
});

test('a query is found again by its address', () => {
	const query = { words: 'évrard', year: '2026', kind: 'admission', landlord: null } as const;
	expect(queryOf(new URLSearchParams(addressOf(query).split('?')[1]))).toEqual(query);
	expect(addressOf(NO_QUERY)).toBe('#/meetings/decisions');
});
