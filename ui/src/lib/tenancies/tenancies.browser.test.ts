import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import PageTrial from '$lib/frame/testing/PageTrial.svelte';
import { playShell } from '$lib/ipc/testing';
import { expectAccessible } from '$lib/kit/testing/axe';
import { look } from '$lib/kit/testing/look';
import TenanciesRegister from './TenanciesRegister.svelte';
import TenancySheet from './TenancySheet.svelte';
import { TENANCY } from './testing/tenancy';

let shell: ReturnType<typeof playShell>;
const heard = vi.fn();
const hear = (command: string) => (args: unknown) => heard(command, args);
beforeEach(() => {
	heard.mockClear();
	shell = playShell({
		note_absence: hear('note_absence') as () => number,
		note_notice: hear('note_notice'),
		record_exit: hear('record_exit'),
		end_absence: hear('end_absence'),
		mark_entry_step: hear('mark_entry_step'),
		note_review: hear('note_review'),
	});
});
afterEach(() => shell.end());

const LIST = {
	total: 3,
	rows: [TENANCY, { ...TENANCY, id: 5, state: 'under_notice' as const, noticeEndsOn: '2026-12-20' }],
};
const QUERY = { words: '', states: [] };
const register = (given = {}) =>
	render(PageTrial, {
		page: TenanciesRegister,
		given: { list: LIST, query: QUERY, onquery: () => {}, onopen: () => {}, oncreate: () => {}, ...given },
	});
const sheet = (changed = {}) =>
	render(PageTrial, {
		page: TenancySheet,
		given: { sheet: { ...TENANCY, ...changed }, attachments: [], onclose: () => {} },
	});

test('the register says who lives where and what comes next', async () => {
	await register();
	await expect.element(page.getByText('Vandamme Aline').first()).toBeVisible();
	await expect.element(page.getByText(/fin du préavis 20/).first()).toBeVisible();
	await expect.element(page.getByText(/2\soccupations en cours, 3 en tout/)).toBeVisible();
	await expectAccessible();
	await look('tenancies');
});

test('without anybody it says what will live there, and in discreet mode no name is left', async () => {
	const screen = await register({ list: { total: 0, rows: [] } });
	await expect.element(page.getByText(/Les personnes logées/)).toBeVisible();
	await screen.unmount();
	await register();
	await userEvent.keyboard('{Control>}{Shift>}d{/Shift}{/Control}');
	await expect.element(page.getByText('2024-031').first()).toBeVisible();
	await expect.element(page.getByText('Vandamme Aline')).not.toBeInTheDocument();
});

test('an absence is noted without a reason, and ended by a click', async () => {
	const screen = await sheet();
	await expectAccessible();
	await look('tenancy');
	await page.getByRole('button', { name: 'Noter une absence' }).click();
	await page.getByRole('textbox', { name: 'À partir du' }).fill('01/11/2026');
	await page.getByRole('button', { name: 'Noter l’absence' }).click();
	await vi.waitFor(() =>
		expect(heard).toHaveBeenCalledWith('note_absence', { id: 4, period: { from: '2026-11-01', until: null } }),
	);
	await screen.unmount();
	await sheet({ absences: [{ id: 8, period: { from: '2026-11-01', until: null } }], state: 'temporary_absence' });
	await page.getByRole('button', { name: 'De retour aujourd’hui' }).click();
	await vi.waitFor(() => expect(heard).toHaveBeenCalledWith('end_absence', expect.objectContaining({ absence: 8 })));
});

test('the notice of a protected adult asks for the order of the judge', async () => {
	await sheet({ isHomeGuarded: true });
	await page.getByRole('button', { name: 'Noter un congé' }).click();
	await page.getByRole('textbox', { name: 'Reçu le' }).fill('02/11/2026');
	await page.getByLabelText('Motif').selectOptions('AAH (un mois)');
	await page.getByRole('button', { name: 'Noter le congé' }).click();
	expect(heard).not.toHaveBeenCalled();
	await page.getByLabelText('Ordonnance du juge').fill('Ordonnance 26/00123');
	await expectAccessible();
	await page.getByRole('button', { name: 'Noter le congé' }).click();
	await vi.waitFor(() =>
		expect(heard).toHaveBeenCalledWith('note_notice', {
			id: 4,
			notice: { onDay: '2026-11-02', ground: 'aah', judgeOrder: 'Ordonnance 26/00123' },
		}),
	);
});

test('the eight steps of every entry are shown, the others on demand; ticking is done today', async () => {
	await sheet();
	await expect.element(page.getByText(/1\sétape faite sur 8/)).toBeVisible();
	await page.getByRole('checkbox', { name: 'Assurance habitation' }).click();
	await vi.waitFor(() =>
		expect(heard).toHaveBeenCalledWith('mark_entry_step', expect.objectContaining({ id: 4, entryStep: 'insurance' })),
	);
	await page.getByRole('button', { name: /ce qui dépend de la situation/ }).click();
	await expect.element(page.getByText(/1\sétape faite sur 15/)).toBeVisible();
});

test('once the person left, the keys and the accounts are what is left to do', async () => {
	await sheet({ state: 'left', leftOn: '2026-11-01', exitReason: 'own_social_lease', noticeOn: '2026-10-01' });
	await expect.element(page.getByRole('button', { name: 'Noter les clés rendues' })).toBeVisible();
	await expect.element(page.getByRole('button', { name: 'Solder les comptes' })).toBeVisible();
	await expect.element(page.getByRole('button', { name: 'Noter la sortie' })).not.toBeInTheDocument();
	await expect.element(page.getByText('Nouvelle adresse').first()).toBeVisible();
	await expectAccessible();
});

test('a review is noted on its day while the person is there', async () => {
	const screen = await sheet();
	await page.getByRole('button', { name: 'Noter un bilan ou une visite' }).click();
	await page.getByRole('textbox', { name: 'Fait le' }).fill('04/11/2026');
	await expectAccessible();
	await page.getByRole('button', { name: 'Noter', exact: true }).click();
	await vi.waitFor(() =>
		expect(heard).toHaveBeenCalledWith('note_review', { id: 4, kind: 'six_months', on: '2026-11-04' }),
	);
	await screen.unmount();
	await sheet({ state: 'left', leftOn: '2026-11-01', exitReason: 'own_social_lease', noticeOn: '2026-10-01' });
	await expect.element(page.getByRole('button', { name: 'Noter un bilan ou une visite' })).not.toBeInTheDocument();
});
