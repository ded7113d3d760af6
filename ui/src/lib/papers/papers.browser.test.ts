import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-svelte';
import type { PaperSet } from '$lib/ipc/bindings/PaperSet';
import { playShell } from '$lib/ipc/testing';
import { expectAccessible } from '$lib/kit/testing/axe';
import { look } from '$lib/kit/testing/look';
import PapersTrial from './testing/PapersTrial.svelte';

/** The smallest picture there is. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const picture = () => Uint8Array.from(atob(PIXEL), (letter) => letter.charCodeAt(0)).buffer;

let shell: ReturnType<typeof playShell>;
let asked: unknown[];

function play(papers: () => PaperSet) {
	asked = [];
	shell = playShell({
		papers: (args) => {
			asked.push(args);
			return papers();
		},
		page_image: picture,
		stop_papers: () => undefined,
		open_paper: (args) => void asked.push(args),
	});
}

afterEach(async () => {
	await cleanup();
	shell.end();
});

const letter = (number: number) => ({
	fileName: `notification-D-2026-00${number}.pdf`,
	pages: 2,
	reading: `<p>Lettre ${number}</p>`,
});

test('Ctrl P opens the first papers of the screen; those that wait say for what', async () => {
	play(() => ({
		ready: [letter(1), letter(2)],
		waiting: [{ fileName: 'notification-D-2026-003.pdf', lacks: [{ what: 'told' }] }],
	}));
	await render(PapersTrial);
	await userEvent.keyboard('{Control>}p{/Control}');
	const dialog = page.getByRole('dialog', { name: 'Lettres de notification' });
	await expect.element(dialog.getByText('1 papier attend encore')).toBeVisible();
	await expect
		.element(dialog.getByText('notification-D-2026-003.pdf : qui a prévenu la personne de vive voix, et quel jour.'))
		.toBeVisible();
	expect(asked).toEqual([expect.objectContaining({ request: { kind: 'letters', meeting: 7 } })]);
	await expectAccessible();
	await look('papers');
	await dialog.getByRole('button', { name: 'Texte', exact: true }).click();
	await expect.element(dialog.getByText('Lettre 1')).toBeVisible();
	await dialog.getByRole('button', { name: 'Ouvrir pour imprimer' }).click();
	expect(asked.at(-1)).toEqual({ paper: 0 });
});

test('a paper that cannot be drawn up says everything it lacks', async () => {
	play(() => {
		throw { code: 'paper_lacks', lacks: [{ what: 'setting', key: 'council_city' }, { what: 'venue' }] };
	});
	await render(PapersTrial);
	await page.getByRole('button', { name: 'Affiche' }).click();
	const said = 'Ce papier attend encore : la ville d’où partent les lettres (Paramètres) ; le lieu.';
	await expect.element(page.getByRole('dialog', { name: 'Affiche' }).getByText(said)).toBeVisible();
});

test('the preview grows, goes to a page, and gives its words to copy', async () => {
	play(() => ({ ready: [letter(1)], waiting: [] }));
	await render(PapersTrial);
	await userEvent.keyboard('{Control>}p{/Control}');
	const dialog = page.getByRole('dialog', { name: 'Lettres de notification' });
	await dialog.getByRole('button', { name: 'Agrandir' }).click();
	await expect.element(dialog.getByRole('button', { name: '150 %' })).toBeVisible();
	await dialog.getByRole('button', { name: 'Page 2' }).click();
	await expectAccessible();
	await expect.element(dialog.getByRole('button', { name: 'Copier le texte' })).toBeEnabled();
});
