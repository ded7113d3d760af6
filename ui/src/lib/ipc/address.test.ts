import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { queryIn } from './address';

test('what an address asks is read where the router keeps it', () => {
	const of = (address: string) => [...queryIn(new URL(`tauri://localhost/${address}`))];
	expect(of('#/applications?words=caron+%C3%A9t%C3%A9&state=ready')).toEqual([
		['words', 'caron été'],
		['state', 'ready'],
	]);
	expect(of('#/applications')).toEqual([]);
	expect(of('')).toEqual([]);
});

test('no page reads it where it is not', () => {
	const pages = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => /\.(ts|svelte)$/.test(path));
	expect(pages.length).toBeGreaterThan(100);
	const wrong = pages.filter((path) =>
		/url\.searchParams/.test(readFileSync(`src/${path}`, 'utf8').replace(/`[^`]*`/g, '')),
	);
	expect(wrong.filter((path) => !path.endsWith('address.test.ts'))).toEqual([]);
});
