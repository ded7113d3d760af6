import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { playShell } from '$lib/ipc/testing';
import { expectAccessible } from '$lib/kit/testing/axe';
import { look } from '$lib/kit/testing/look';
import SheetTrial from './testing/SheetTrial.svelte';
import { sheet } from './testing/sheet';

let end = () => {};
afterEach(() => end());

test('the date says what it collides with', async () => {
	const screen = await render(SheetTrial, { sheet });
	await expect.element(screen.getByText(/Vacances de la Toussaint/)).toBeVisible();
	await expectAccessible();
	await look('workshop-when');
});

test('a line of the paper sheet is typed and Entrée takes the next', async () => {
	const noted: unknown[] = [];
	const shell = playShell({ note_attendee: (args) => noted.push(args) });
	end = shell.end;
	const screen = await render(SheetTrial, { sheet });
	await screen.getByRole('button', { name: 'Présences' }).click();
	await screen.getByLabelText('Nom', { exact: true }).fill('Ropars');
	await userEvent.keyboard('{Enter}');
	await expect.poll(() => noted).toHaveLength(1);
	expect(noted[0]).toMatchObject({ workshop: 1, attendee: { name: 'Ropars', commune: null } });
	await expect.element(screen.getByLabelText('Nom', { exact: true })).toHaveFocus();
	await expect.element(page.getByLabelText('Nom', { exact: true })).toHaveValue('');
	await expectAccessible();
	await look('workshop-attendance');
});

test('one key counts one person more', async () => {
	const counted: unknown[] = [];
	const shell = playShell({ count_attendees: (args) => counted.push(args) });
	end = shell.end;
	const screen = await render(SheetTrial, { sheet });
	await screen.getByRole('button', { name: 'Présences' }).click();
	await screen.getByRole('button', { name: /Femmes.*ajouter/ }).click();
	await expect.poll(() => counted).toEqual([{ workshop: 1, category: 'women', count: 6 }]);
});
