import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { ImportPreview } from '$lib/ipc/bindings/ImportPreview';
import type { ImportSheet } from '$lib/ipc/bindings/ImportSheet';
import { playShell } from '$lib/ipc/testing';
import { expectAccessible } from '$lib/kit/testing/axe';
import { look } from '$lib/kit/testing/look';
import ImportTrial from './testing/ImportTrial.svelte';

const sheet: ImportSheet = {
	fileName: 'attente.csv',
	headers: ['Patronyme', 'Prénom', 'Date de la demande', 'Divers'],
	sample: [
		['Delattre', 'Inès', '12/01/2026', ''],
		['<b>Œuvrard</b>', 'Noël', '05/11/2025', 'x'],
	],
	rows: 7,
	fields: [
		{ code: 'family_name', required: true },
		{ code: 'given_name', required: true },
		{ code: 'received_on', required: true },
		{ code: 'phone', required: false },
	],
	mapping: { given_name: 1, received_on: 2 },
	chooseCommunes: false,
};
const communes: ImportSheet = {
	...sheet,
	fileName: 'communes.csv',
	headers: ['COM', 'Commune', 'PMUN'],
	sample: [['59507', 'Ronchin', '19787']],
	rows: 34_900,
	fields: [
		{ code: 'insee', required: true },
		{ code: 'name', required: true },
		{ code: 'municipal', required: false },
	],
	mapping: { insee: 0, name: 1, municipal: 2 },
	chooseCommunes: true,
};
const nothing: ImportPreview = {
	rows: 7,
	taken: 0,
	counts: {
		communes: 0,
		populations: 0,
		dwellings: 0,
		places: 0,
		applications: 0,
		workshops: 0,
		schoolHolidays: 0,
		bankLines: 0,
	},
	landlords: [],
	themes: [],
	venues: [],
	speakers: [],
	remarks: [],
	rejected: [],
	leftOut: [],
	unchanged: 0,
	passedOver: 0,
	notInFile: [],
	unmapped: [],
};
const mixed: ImportPreview = {
	...nothing,
	taken: 3,
	counts: { ...nothing.counts, applications: 3 },
	rejected: [
		{ row: 5, column: 'Date de la demande', excerpt: '31/11/2026', problem: 'no_such_day' },
		{ row: 5, column: 'Loyer', excerpt: 'trois cents', problem: 'not_an_amount' },
	],
	leftOut: [{ row: 6, why: 'repeated_person' }],
	remarks: [{ row: 9, remark: 'resembles' }],
};

let shell: ReturnType<typeof playShell>;
let given: { command: string; args: unknown }[];
let answers: Parameters<typeof playShell>[0];

const told = (command: string, answer: unknown) => (args: unknown) => {
	given.push({ command, args });
	if (answer instanceof Object && 'code' in answer) throw answer;
	return answer;
};

beforeEach(() => {
	given = [];
	answers = {
		choose_import: told('choose_import', sheet),
		preview_import: told('preview_import', mixed),
		accept_import: told('accept_import', null),
		save_rejected: told('save_rejected', true),
		close_import: told('close_import', null),
		undo: told('undo', { act: 'import' }),
	};
});
afterEach(() => shell.end());

const draw = (target: 'communes' | 'applications', other: typeof answers = {}) => {
	shell = playShell({ ...answers, ...other });
	return render(ImportTrial, { what: target });
};
const press = (name: RegExp) => page.getByRole('button', { name }).click();

test('row_105_columns_are_matched_then_rows_previewed_then_imported_with_a_way_back', async () => {
	await draw('applications');
	await expectAccessible();
	await look('import-start');
	await press(/Choisir un fichier/);
	await expect.element(page.getByText('Delattre · <b>Œuvrard</b>')).not.toBeInTheDocument();
	await expectAccessible();
	await press(/Voir l’aperçu/);
	expect(shell.asked).not.toContain('preview_import');
	const column = page.getByRole('combobox', { name: /Colonne pour Nom/ });
	await expect.element(column).toHaveFocus();
	await column.fill('patro');
	await userEvent.keyboard('{ArrowDown}{Enter}');
	await expect.element(page.getByText('Delattre · <b>Œuvrard</b>')).toBeVisible();
	await expect.element(page.getByText(/Colonnes non reprises\s: Divers/)).toBeVisible();
	await look('import-columns');
	await press(/Voir l’aperçu/);
	expect(given.at(-1)).toEqual({
		command: 'preview_import',
		args: { plan: { mapping: { family_name: 0, given_name: 1, received_on: 2 }, communes: null } },
	});
	await expect.element(page.getByText(/3\slignes sur 7 à importer/)).toBeVisible();
	await expect.element(page.getByText(/2\slignes écartées/)).toBeVisible();
	await expect.element(page.getByText('Cette date n’existe pas dans le calendrier.')).toBeVisible();
	await expectAccessible();
	await look('import-preview');
	await press(/Enregistrer les lignes écartées/);
	await expect.poll(() => shell.asked).toContain('save_rejected');
	expect(shell.asked).not.toContain('accept_import');
	await press(/Importer 3\slignes/);
	await expect.element(page.getByText(/3\slignes importées/).first()).toBeVisible();
	await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
	expect(shell.asked).toContain('close_import');
	await press(/Annuler/);
	await expect.poll(() => shell.asked).toContain('undo');
});

test('row_102_a_file_of_all_France_asks_which_communes_come_in_and_who_says_so', async () => {
	await draw('communes', {
		choose_import: told('choose_import', communes),
		find_communes: told('find_communes', [{ insee: '59346', name: 'Lezennes', municipal: 2978 }]),
		preview_import: told('preview_import', {
			...nothing,
			rows: 34_900,
			taken: 2,
			counts: { ...nothing.counts, communes: 1, populations: 4 },
			passedOver: 34_898,
			notInFile: ['Hellemmes'],
		}),
	});
	await press(/Choisir un fichier/);
	await press(/Voir l’aperçu/);
	expect(shell.asked).not.toContain('preview_import');
	await page.getByRole('textbox', { name: /Millésime/ }).click();
	await userEvent.keyboard('2023');
	await page.getByRole('textbox', { name: /Source/ }).fill('Insee');
	await page.getByRole('combobox', { name: /Communes à ajouter/ }).click();
	await userEvent.keyboard('lezen');
	await page.getByRole('option', { name: /Lezennes/ }).click();
	await expect.element(page.getByRole('button', { name: 'Ne pas ajouter Lezennes' })).toBeVisible();
	await expect.element(page.getByRole('combobox', { name: /Communes à ajouter/ })).toHaveValue('');
	await expectAccessible();
	await look('import-communes');
	await press(/Voir l’aperçu/);
	expect(given.at(-1)?.args).toEqual({
		plan: {
			mapping: { insee: 0, name: 1, municipal: 2 },
			communes: { vintage: 2023, source: 'Insee', wanted: ['59346'], memberFromOn: null },
		},
	});
	await expect.element(page.getByText(/Absentes du fichier\s: Hellemmes/)).toBeVisible();
	await expect.element(page.getByText(/1\scommune et 4\schiffres de population/)).toBeVisible();
	await expectAccessible();
	await look('import-communes-preview');
});

test.each([
	[{ code: 'no_table', why: { code: 'empty' } }, /Ce fichier est vide/],
	[{ code: 'no_table', why: { code: 'bomb' } }, /compressé est anormal/],
	[{ code: 'unreadable' }, /ne peut pas être lu/],
	[{ code: 'stopped' }, /opération a été arrêtée/],
])('a file that cannot be read says why: %o', async (failure, words) => {
	await draw('applications', { choose_import: told('choose_import', failure) });
	await press(/Choisir un fichier/);
	await expect.element(page.getByText(words)).toBeVisible();
	await expect.element(page.getByRole('button', { name: /Choisir un fichier/ })).toBeVisible();
	await expectAccessible();
});

test('a chooser that is closed leaves everything as it was', async () => {
	await draw('applications', { choose_import: told('choose_import', null) });
	await press(/Choisir un fichier/);
	await expect.element(page.getByRole('button', { name: /Choisir un fichier/ })).toBeVisible();
});

test('a long import says how far it is and can be given up', async () => {
	let finish = () => {};
	await draw('applications', {
		choose_import: told('choose_import', { ...sheet, mapping: { family_name: 0, given_name: 1, received_on: 2 } }),
		accept_import: (args) => {
			const { progress } = args as { progress: { onmessage: (beat: object) => void } };
			progress.onmessage({ done: 100, of: 250 });
			return new Promise((_, refuse) => (finish = () => refuse({ code: 'stopped' })));
		},
		stop_import: () => finish(),
	});
	await press(/Choisir un fichier/);
	await press(/Voir l’aperçu/);
	await press(/Importer 3\slignes/);
	await expect.element(page.getByText(/100 lignes sur 250/)).toBeVisible();
	await expectAccessible();
	await look('import-under-way');
	await press(/Abandonner/);
	await expect.element(page.getByText(/opération a été arrêtée/)).toBeVisible();
	await expect.element(page.getByRole('button', { name: /Importer 3\slignes/ })).toBeVisible();
});
