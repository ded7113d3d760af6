import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-svelte';
import { playShell } from '$lib/ipc/testing';
import { expectAccessible } from '$lib/kit/testing/axe';
import { look } from '$lib/kit/testing/look';
import MinutesTrial from '../testing/MinutesTrial.svelte';
import { meeting, minutes, seal } from '../testing/meeting';

let sent: [string, unknown][];
let shell: ReturnType<typeof playShell>;

beforeEach(() => {
	sent = [];
	const act = (name: string) => (args: unknown) => {
		sent.push([name, args]);
		return null;
	};
	shell = playShell({
		rewrite_block: act('rewrite_block'),
		review_minutes: act('review_minutes'),
		seal_minutes: act('seal_minutes'),
		verify_seals: () => ({ found: 'paper', n: 1, version: 'nominative' }),
	});
});
afterEach(async () => {
	await cleanup();
	shell.end();
	await page.viewport(1024, 640);
});

const named = (name: string) => sent.filter(([one]) => one === name).map(([, args]) => args);
const closed = (more = {}) => meeting({ state: 'closed', minutesState: 'draft', ...more });

test('the minutes are accessible, and what is missing leads to where it is filled', async () => {
	await page.viewport(1366, 1100);
	await render(MinutesTrial, { meeting: closed(), minutes: minutes() });
	await expect
		.element(page.getByRole('link', { name: 'point 4' }))
		.toHaveAttribute('href', '#/meetings/7/sitting?item=5');
	await expectAccessible();
	await look('minutes');
	await page.getByRole('button', { name: 'choisir' }).click();
	expect(document.activeElement?.id).toBe('block-item:2');
});

test('a block is rewritten, and goes back to what the facts say', async () => {
	await render(MinutesTrial, { meeting: closed(), minutes: minutes() });
	await page.getByRole('button', { name: 'Réécrire : Ouverture' }).click();
	await userEvent.keyboard('{Control>}{End}{/Control} Il neige.');
	await page.getByRole('button', { name: 'Garder ce texte' }).click();
	await vi.waitFor(() =>
		expect(named('rewrite_block')).toEqual([
			{ meeting: 7, key: 'opening', version: 'nominative', text: expect.stringMatching(/Ronchin\. Il neige\.$/) },
		]),
	);
	await page.getByRole('button', { name: 'Revenir aux faits : Clôture' }).click();
	await vi.waitFor(() => expect(named('rewrite_block').at(-1)).toMatchObject({ key: 'closing', text: null }));
});

test('when the facts change under a rewritten block, both are offered', async () => {
	await render(MinutesTrial, { meeting: closed(), minutes: minutes() });
	await expect.element(page.getByText(/qui remercie les membres/)).toBeVisible();
	await expect.element(page.getByText(/ROM-12, rang 1/)).toBeVisible();
	await page.getByRole('button', { name: 'Garder ma rédaction' }).click();
	await vi.waitFor(() =>
		expect(named('rewrite_block')).toMatchObject([
			{ key: 'item:2', text: 'La commission admet Mme Évrard, qui remercie les membres.' },
		]),
	);
});

test('sealing asks first, says what remains, and keeps the focus on the safe way', async () => {
	await render(MinutesTrial, { meeting: closed(), minutes: minutes({ state: 'reviewed' }) });
	await page.getByRole('button', { name: 'Sceller…' }).click();
	await expect.element(page.getByText(/4\smanques restent/)).toBeVisible();
	await expect.element(page.getByRole('button', { name: 'Ne pas sceller' })).toHaveFocus();
	await expectAccessible();
	await look('minutes-seal');
	await page.getByRole('button', { name: 'Sceller', exact: true }).click();
	await vi.waitFor(() => expect(named('seal_minutes')).toEqual([{ meeting: 7 }]));
});

test('sealed minutes show their line and head, are only read, and say what a check found', async () => {
	const sealed = minutes({ state: 'sealed', seal: seal(2), missing: [] });
	await render(MinutesTrial, {
		meeting: closed({ minutesState: 'sealed' }),
		minutes: sealed,
		seals: [seal(1), seal(2)],
	});
	const line = `2;PV-2026-02;${'a'.repeat(64)};${'b'.repeat(64)};${'1'.repeat(64)}`;
	await expect.element(page.getByText(line)).toBeVisible();
	await expect.element(page.getByRole('button', { name: /Réécrire/ })).not.toBeInTheDocument();
	await page.getByRole('button', { name: 'Vérifier les scellés' }).click();
	await expect.element(page.getByText(/n’est pas celui qui fut scellé/)).toBeVisible();
	await expectAccessible();
	await look('minutes-sealed');
});

test.each([
	[1024, 640],
	[512, 320],
])('the minutes do not scroll sideways at %i by %i', async (width, height) => {
	await page.viewport(width, height);
	await render(MinutesTrial, { meeting: closed(), minutes: minutes({ state: 'sealed', seal: seal(1), missing: [] }) });
	await expect.element(page.getByRole('heading', { name: 'Ouverture' })).toBeInTheDocument();
	for (const element of document.querySelectorAll('html, main, .body, .card')) {
		expect(element.scrollWidth, element.className).toBeLessThanOrEqual(element.clientWidth);
	}
});
