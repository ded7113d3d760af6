import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { faults, frenchSources } from '../../../tools/typography.mjs';

test('the French of the sources is typeset', () => {
	const sources = frenchSources('src');
	expect(sources.length).toBeGreaterThan(20);
	const found = sources.flatMap((path: string) =>
		faults(path, readFileSync(path, 'utf8')).map(
			({ line, wrong, right }) => `${path}:${line} «${wrong}» should be «${right}»`,
		),
	);
	expect(found, 'run `npm run typeset`').toEqual([]);
}, 60_000);

test.each([
	['<p>Oui : non</p>', ' '],
	['<p>Oui ; non</p>', ' '],
	['<p title="Qui êtes-vous ?"></p>', ' '],
	["<script>const a = 'Fini !';</script>", ' '],
	['{#if a}{b ? `« mot` : c}{/if}', ' '],
	["<p>l'accord</p>", "'"],
])('a fault is found in %s', (source, wrong) => {
	expect(faults('x.svelte', source).map((fault) => fault.wrong)).toEqual([wrong]);
});

test.each([
	'<p class="a">{a ? b : c}</p>',
	'<script lang="ts">const a: string = b ? c : d;</script>',
	'<style>a :hover { color: red; }</style>',
])('code is left alone in %s', (source) => {
	expect(faults('x.svelte', source)).toEqual([]);
});
