import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { playShell } from '$lib/ipc/testing';
import { expectAccessible } from '$lib/kit/testing/axe';
import { look } from '$lib/kit/testing/look';
import EntryTrial from './testing/EntryTrial.svelte';
import SheetTrial from './testing/SheetTrial.svelte';
import { sheet } from './testing/sheet';

let end = () => {};
afterEach(() => end());

type Noted = { given: { answers: { question: string; score: number | null; words: string }[] } };

test('a sheet is typed by digits alone, and the next begins while the first is written', async () => {
	const noted: Noted[] = [];
	let answered = 0;
	const shell = playShell({
		// The first answer takes its time: what is typed meanwhile belongs to the second sheet.
		note_evaluation: async (args) => {
			noted.push(args as Noted);
			if (noted.length === 1) await new Promise((go) => setTimeout(go, 50));
			answered += 1;
			return answered;
		},
	});
	end = shell.end;
	const screen = await render(EntryTrial);
	const first = screen.getByLabelText(/Comment avez-vous connu/);
	await first.click();
	await userEvent.keyboard('12444434312{Enter}21333334335{Enter}');
	await expect.poll(() => answered).toBe(2);
	expect(noted.map(({ given }) => given.answers.map(({ score }) => score).join(''))).toEqual([
		'12444434312',
		'21333334335',
	]);
	await expect.element(screen.getByText('Questionnaire 2 enregistré.').first()).toBeVisible();
	await expect.element(first).toHaveFocus();
	await expectAccessible();
	await look('evaluation-entry');
});

test('a digit out of its scale is said and not kept; 0 leaves a question blank', async () => {
	const noted: Noted[] = [];
	const shell = playShell({ note_evaluation: (args) => noted.push(args as Noted) });
	end = shell.end;
	const screen = await render(EntryTrial);
	await screen.getByLabelText(/Comment avez-vous connu/).click();
	await userEvent.keyboard('9');
	await expect.element(screen.getByText(/Question 1 : un chiffre de 1 à 7/).first()).toBeVisible();
	await userEvent.keyboard('{Enter}');
	await expect.element(screen.getByText(/Cette feuille est vide/).first()).toBeVisible();
	await userEvent.keyboard('02{Enter}');
	await expect.poll(() => noted).toHaveLength(1);
	expect(noted[0]?.given.answers).toEqual([{ question: 'first_time', score: 2, words: '' }]);
});

test('row_87_lines_typed_faster_than_they_are_written_are_all_kept_in_order', async () => {
	const noted: string[] = [];
	const shell = playShell({
		note_attendee: async (args) => {
			await new Promise((go) => setTimeout(go, 5));
			noted.push((args as { attendee: { name: string } }).attendee.name);
		},
	});
	end = shell.end;
	const screen = await render(SheetTrial, { sheet });
	await screen.getByRole('button', { name: 'Présences' }).click();
	await screen.getByLabelText('Nom', { exact: true }).click();
	await userEvent.keyboard('Abel{Enter}Berthe{Enter}Cyr{Enter}');
	await expect.poll(() => noted).toEqual(['Abel', 'Berthe', 'Cyr']);
});

test('a line that is refused is given back', async () => {
	const shell = playShell({
		note_attendee: () => {
			throw { code: 'workshop_to_come', on: '2026-11-05' };
		},
	});
	end = shell.end;
	const screen = await render(SheetTrial, { sheet });
	await screen.getByRole('button', { name: 'Présences' }).click();
	await screen.getByLabelText('Nom', { exact: true }).fill('Ropars');
	await userEvent.keyboard('{Enter}');
	await screen.getByRole('button', { name: 'Reprendre Ropars' }).click();
	await expect.element(screen.getByLabelText('Nom', { exact: true })).toHaveValue('Ropars');
});
