import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FIELDS } from './fields';
import { HIDDEN, RECORDS } from './journal';

/** What the history never shows: its own machinery, and what is kept beside the records. */
const MACHINERY = new Set([
	'act',
	'change',
	'checkpoint',
	'content',
	'draft',
	'erased',
	'view_state',
	'viewed',
	'migration',
]);
const SCHEMA = '../src-tauri/crates/storage/src/snapshots/storage__schema__the_schema_is_the_reviewed_one.snap';

describe('the words of the history', () => {
	const tables = [...readFileSync(SCHEMA, 'utf8').matchAll(/CREATE TABLE (\w+) \((.*?)\n\) STRICT/gs)]
		.map(([, table = '', body = '']) => ({ table, columns: [...body.matchAll(/^ +(\w+) +(?:INTEGER|TEXT)/gm)] }))
		.filter(({ table }) => !MACHINERY.has(table));

	it('name every table and every column of the register in French', () => {
		expect(tables.length).toBeGreaterThan(40);
		const unsaid = tables.flatMap(({ columns }) =>
			columns.map(([, column = '']) => column).filter((column) => !(column in FIELDS) && !HIDDEN.has(column)),
		);
		expect([...new Set(unsaid)]).toEqual([]);
		expect(tables.map(({ table }) => table).filter((table) => !(table in RECORDS))).toEqual([]);
	});
});
