import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FONTS, LIBRARIES } from './licences';

/** The libraries a manifest of the program names, its own rooms and its tests apart. */
function named(manifest: string, rooms: string[]): string[] {
	const section = readFileSync(manifest, 'utf8')
		.split(/^\[/m)
		.filter((part) => /^(build-)?dependencies\]/.test(part) || /^target.*\.dependencies\]/.test(part));
	const lines = section.flatMap((part) => part.split('\n').slice(1));
	return lines
		.flatMap((line) => /^([A-Za-z0-9_-]+)[ .=]/.exec(line)?.[1] ?? [])
		.filter((name) => !rooms.includes(name));
}

test('every library the program names is told, with its licence', () => {
	const crates = '../src-tauri/crates';
	const rooms = readdirSync(crates);
	const manifests = ['../src-tauri/Cargo.toml', ...rooms.map((room) => `${crates}/${room}/Cargo.toml`)];
	const wanted = [...new Set(manifests.flatMap((manifest) => named(manifest, rooms)))];
	expect(wanted.length).toBeGreaterThan(20);
	const told = LIBRARIES.map(({ name }) => name);
	expect(wanted.filter((name) => !told.includes(name))).toEqual([]);
	expect([...FONTS, ...LIBRARIES].every(({ licence }) => licence !== '')).toBe(true);
});
