import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import PageTrial from '$lib/frame/testing/PageTrial.svelte';
import { playShell } from '$lib/ipc/testing';
import { expectAccessible } from '$lib/kit/testing/axe';
import { look } from '$lib/kit/testing/look';
import DepositSheet from './DepositSheet.svelte';
import DepositsRegister from './DepositsRegister.svelte';
import { NO_QUERY, TO_GET_BACK } from './query';
import { DEPOSIT } from './testing/deposit';

let shell: ReturnType<typeof playShell>;
const heard = vi.fn();
beforeEach(() => {
	heard.mockClear();
	shell = playShell({
		fund: () => ({ ceiling: 1_500_000, exposure: 1_490_000, left: 10_000 }),
		enter_movement: (args) => {
			heard('enter_movement', args);
			return 9;
		},
		note_deposit_letter: (args) => heard('note_deposit_letter', args),
		reverse_movement: (args) => {
			heard('reverse_movement', args);
			return 10;
		},
	});
});
afterEach(() => shell.end());

const LIST = { total: 4, rows: [DEPOSIT], totals: DEPOSIT.totals, exposure: 32_000, partName: '' };
const register = (given = {}) =>
	render(PageTrial, {
		page: DepositsRegister,
		given: {
			list: LIST,
			query: NO_QUERY,
			landlords: [],
			onquery: () => {},
			onopen: () => {},
			oncreate: () => {},
			...given,
		},
	});
const sheet = (changed = {}) =>
	render(PageTrial, {
		page: DepositSheet,
		given: { sheet: { ...DEPOSIT, ...changed }, attachments: [], onclose: () => {} },
	});

test('the register totals what it shows, and one button leaves what is to be got back', async () => {
	const onquery = vi.fn();
	await register({ onquery });
	await expect.element(page.getByText(/1\sdépôt, 1 en retard/)).toBeVisible();
	await expect.element(page.getByRole('row', { name: /en restitution/ })).toBeVisible();
	await page.getByRole('button', { name: 'À récupérer' }).click();
	expect(onquery).toHaveBeenCalledExactlyOnceWith({ ...NO_QUERY, statuses: TO_GET_BACK });
	await expectAccessible();
	await look('deposits');
});

test('in discreet mode neither name nor amount is left', async () => {
	await sheet();
	await userEvent.keyboard('{Control>}{Shift>}d{/Shift}{/Control}');
	await expect.element(page.getByRole('heading', { name: '2024-031' })).toBeVisible();
	await expect.element(page.getByText(/Vandamme/)).not.toBeInTheDocument();
	await expect.element(page.getByText(/320,00/)).not.toBeInTheDocument();
});

test('the sheet says when it was due and what lateness costs', async () => {
	await sheet();
	await expect.element(page.getByText(/jusqu’au 15\savril\s2026\. Retard de/)).toBeVisible();
	await expect.element(page.getByText(/soit 96,00\s€/)).toBeVisible();
	await expectAccessible();
	await look('deposit');
});

test('what is kept back has a reason, and a movement is entered by the keyboard', async () => {
	await sheet();
	await page.getByRole('textbox', { name: 'Le', exact: true }).fill('20/11/2026');
	await page.getByRole('textbox', { name: 'Montant' }).fill('120');
	await page.getByLabelText('Mouvement', { exact: true }).selectOptions('Retenue');
	await page.getByRole('button', { name: 'Enregistrer le mouvement' }).click();
	expect(heard).not.toHaveBeenCalled();
	await page.getByLabelText('Motif de la retenue').selectOptions('dégradations');
	await page.getByRole('textbox', { name: 'Pièce' }).fill('courrier du 20');
	await userEvent.keyboard('{Enter}');
	await vi.waitFor(() =>
		expect(heard).toHaveBeenCalledWith('enter_movement', {
			id: 3,
			entry: { kind: 'withheld', onDay: '2026-11-20', amount: 12_000, reason: 'damage', note: 'courrier du 20' },
		}),
	);
	await expect.element(page.getByRole('textbox', { name: 'Montant' })).toHaveValue('');
});

test('what would pass the ceiling of the fund is said before it is kept, not forbidden', async () => {
	await sheet();
	await page.getByLabelText('Mouvement', { exact: true }).selectOptions('Complément');
	await page.getByRole('textbox', { name: 'Montant' }).fill('120');
	await userEvent.keyboard('{Tab}');
	await expect.element(page.getByText(/serait dépassé de 20,00\s€/)).toBeVisible();
	await page.getByRole('textbox', { name: 'Montant' }).fill('100');
	await userEvent.keyboard('{Tab}');
	await expect.element(page.getByText(/serait dépassé/)).not.toBeInTheDocument();
});

test('the day a letter was sent is noted beside the day it may go', async () => {
	await sheet();
	await expect.element(page.getByText(/Peut partir dès le 16\savril\s2026/)).toBeVisible();
	await page.getByRole('textbox', { name: /^Première demande/ }).fill('20/04/2026');
	await userEvent.keyboard('{Enter}');
	await vi.waitFor(() =>
		expect(heard).toHaveBeenCalledWith('note_deposit_letter', { id: 3, letter: 'first', sentOn: '2026-04-20' }),
	);
});

test('a mistake is reversed by a movement of its own, once', async () => {
	const entries = [
		...DEPOSIT.entries.slice(0, 1),
		{ ...DEPOSIT.entries[1], isReversed: true },
		{ ...DEPOSIT.entries[1], id: 7, onDay: '2026-07-02', reverses: 2 },
	];
	await sheet({ entries });
	await expect.element(page.getByText(/Annulation\s: versement au bailleur/)).toBeVisible();
	await page.getByRole('button', { name: /Gestes sur le mouvement/ }).click();
	await page.getByRole('menuitem', { name: 'Annuler par un mouvement inverse' }).click();
	await vi.waitFor(() => expect(heard).toHaveBeenCalledWith('reverse_movement', { entry: 1 }));
});
