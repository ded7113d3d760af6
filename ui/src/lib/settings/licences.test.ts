import { expect, test } from 'vitest';
import { libraries } from '../../../tools/licences.mjs';
import { bom } from '../../../tools/sbom.mjs';
import { byLicence, FONTS } from './licences';

const listed = libraries('.');

test('every library of the pages and of the program is listed once a version, with its licence', () => {
	const names = listed.map(({ name }) => name);
	for (const name of [
		'svelte',
		'bits-ui',
		'@lucide/svelte',
		'@tauri-apps/api',
		'tauri',
		'rusqlite',
		'printpdf',
		'argon2',
	])
		expect(names).toContain(name);
	for (const own of ['council', 'desktop', 'vitest', 'playwright', 'tests', 'page_validation'])
		expect(names).not.toContain(own);
	expect(listed.filter(({ licence }) => !licence)).toEqual([]);
	expect(new Set(listed.map(({ name, version }) => `${name} ${version}`)).size).toBe(listed.length);
});

test('they are told by licence, and the fonts bring the text of theirs', () => {
	const under = byLicence(listed);
	expect(under.flatMap(({ names }) => names)).toHaveLength(listed.length);
	expect(under[0]?.names.length).toBeGreaterThan(under.at(-1)?.names.length ?? 0);
	expect(byLicence().find(({ licence }) => licence === 'domaine public')?.names).toEqual(['SQLite']);
	for (const { text } of FONTS) expect(text.length).toBeGreaterThan(1000);
});

test('the list for those who watch over vulnerabilities names each library by its registry', () => {
	const { components } = bom('1.0.0', listed);
	expect(components).toHaveLength(listed.length);
	expect(components.map(({ purl }) => purl)).toContain('pkg:npm/%40lucide/svelte@1.48.0');
	expect(components.some(({ purl }) => purl.startsWith('pkg:cargo/rusqlite@'))).toBe(true);
	expect(new Set(components.map((component) => component['bom-ref'])).size).toBe(listed.length);
});
