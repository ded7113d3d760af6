import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-svelte';
import { today } from '$lib/format/calendar';
import { playShell } from '$lib/ipc/testing';
import { expectAccessible } from '$lib/kit/testing/axe';
import { look } from '$lib/kit/testing/look';
import FollowUpsTrial from '../testing/FollowUpsTrial.svelte';
import { FOLLOW_UPS } from '../testing/follow-ups';
import { meeting } from '../testing/meeting';

let shell: ReturnType<typeof playShell>;
let marked: unknown[];
let refusal: unknown;

beforeEach(() => {
	marked = [];
	refusal = undefined;
	shell = playShell({
		mark_follow_up: (args) => {
			if (refusal) throw refusal;
			marked.push(args);
		},
		add_follow_up: (args) => {
			marked.push(args);
			return 9;
		},
	});
});
afterEach(async () => {
	await cleanup();
	shell.end();
	await page.viewport(1024, 640);
});

const LETTERS = [
	{ decision: 2, lacks: [] },
	{ decision: 3, lacks: [{ what: 'told' as const }] },
];
const show = () =>
	render(FollowUpsTrial, { meeting: meeting({ state: 'closed' }), followUps: FOLLOW_UPS, letters: LETTERS });
const line = (decision: string, name: string) =>
	page.getByRole('region', { name: decision }).getByRole('checkbox', { name });

test('each decision says what follows, who is late, and what its letter waits for', async () => {
	await page.viewport(1366, 900);
	await show();
	await expect.element(page.getByText(/1\ssuite faite sur 5/)).toBeVisible();
	await expect.element(page.getByText(/Dit le 11\sdéc\.\s2026/)).toBeVisible();
	await expect.element(page.getByText('lettre prête')).toBeVisible();
	await expect.element(page.getByText('À dire de vive voix avant la lettre')).toBeVisible();
	await expect.element(page.getByText('lettre en attente')).toBeVisible();
	await expect.element(page.getByText('en retard', { exact: true })).toBeVisible();
	await expectAccessible();
	await look('follow-ups');
});

test('Espace says that it is done today, J and K walk from one line to the next', async () => {
	await show();
	const first = line('D-2026-021', 'Prévenir la personne de vive voix').element() as HTMLInputElement;
	first.focus();
	await userEvent.keyboard('j');
	await expect.element(line('D-2026-021', 'Envoyer la lettre')).toHaveFocus();
	await userEvent.keyboard('k ');
	await vi.waitFor(() => expect(marked).toEqual([{ id: 3, doneOn: today() }]));
	await expect.element(page.getByText(/Fait\s: Prévenir la personne/).first()).toBeVisible();
});

test('what is refused is said, and the box goes back to what is true', async () => {
	await show();
	refusal = { code: 'damaged' };
	const box = line('D-2026-021', 'Envoyer la lettre');
	await box.click();
	await expect.element(box).not.toBeChecked();
	expect(marked).toEqual([]);
});

test('another day is noted, from the day that was', async () => {
	await show();
	await page
		.getByRole('button', { name: /Autre jour… : Prévenir la personne/ })
		.first()
		.click();
	const day = page.getByRole('textbox', { name: 'Dit le' });
	await expect.element(day).toHaveValue('11/12/2026');
	await expectAccessible();
	await day.fill('12/12/2026');
	await page.getByRole('button', { name: 'Noter ce jour' }).click();
	await vi.waitFor(() => expect(marked).toEqual([{ id: 1, doneOn: '2026-12-12' }]));
	await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
});

test('something more is added to an item', async () => {
	await show();
	await userEvent.keyboard('{Control>}n{/Control}');
	await page.getByRole('combobox', { name: 'Point' }).fill('calendrier');
	await userEvent.keyboard('{ArrowDown}{Enter}');
	await page.getByRole('textbox', { name: 'À faire' }).fill('Réserver la salle');
	await expectAccessible();
	await page.getByRole('button', { name: 'Ajouter la suite' }).click();
	await vi.waitFor(() =>
		expect(marked).toEqual([{ item: 6, followUp: { what: 'Réserver la salle', owner: null, dueOn: null } }]),
	);
});

test('before the closing, one sentence says what will be here; in discreet mode no name is left', async () => {
	const screen = await render(FollowUpsTrial, { meeting: meeting(), followUps: [] });
	await expect.element(page.getByText(/À la clôture de la séance/)).toBeVisible();
	await expect.element(page.getByRole('button', { name: /Lettres/ })).not.toBeInTheDocument();
	await screen.unmount();
	await show();
	await userEvent.keyboard('{Control>}{Shift>}d{/Shift}{/Control}');
	await expect.element(page.getByText('Vandamme Aline')).not.toBeInTheDocument();
});

test.each([
	[1024, 640],
	[512, 320],
])('they do not scroll sideways at %i by %i', async (width, height) => {
	await page.viewport(width, height);
	await show();
	await expect.element(page.getByText('lettre prête')).toBeInTheDocument();
	for (const element of document.querySelectorAll('html, main, .body, .card')) {
		expect(element.scrollWidth, element.className).toBeLessThanOrEqual(element.clientWidth);
	}
});
