import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import PageTrial from '$lib/frame/testing/PageTrial.svelte';
import type { WearNote } from '$lib/ipc/bindings/WearNote';
import { playShell } from '$lib/ipc/testing';
import { expectAccessible } from '$lib/kit/testing/axe';
import { look } from '$lib/kit/testing/look';
import DepositSheet from './DepositSheet.svelte';
import { DEPOSIT } from './testing/deposit';
import WearGrid from './WearGrid.svelte';
import WearLines from './WearLines.svelte';

let shell: ReturnType<typeof playShell>;
const heard = vi.fn();
const hear = (command: string) => (args: unknown) => heard(command, args);
beforeEach(() => {
	heard.mockClear();
	shell = playShell({
		agree_schedule: hear('agree_schedule'),
		add_deposit_share: hear('add_deposit_share') as () => number,
		write_wear_line: hear('write_wear_line') as () => number,
		agree_wear_rate: hear('agree_wear_rate'),
	});
});
afterEach(() => shell.end());

const ADVANCE = {
	...DEPOSIT,
	mode: 'repayable_advance' as const,
	asked: 44_000,
	shares: [{ id: 1, financier: 'fsl' as const, amount: 12_000, reference: '2026-A-17', grantedOn: '2026-03-02' }],
	instalments: [
		{ dueOn: '2026-03-05', amount: 16_000, paid: 10_000, isLate: true, payments: [] },
		{ dueOn: '2027-04-05', amount: 16_000, paid: 0, isLate: false, payments: [] },
	],
};
const NOTE: WearNote = {
	deposit: 3,
	grid: [
		{
			element: 'paint',
			rate: { freeYears: 1, yearlyPercent: 15, floorPercent: 10 },
			landlord: null,
			isAgreed: false,
		},
	],
	lines: [
		{
			id: 1,
			element: 'paint',
			what: 'Séjour : Murs',
			cost: 40_000,
			ageYears: 4,
			rate: { freeYears: 1, yearlyPercent: 15, floorPercent: 10 },
			owedPercent: 55,
			owed: 22_000,
		},
	],
	cost: 40_000,
	owed: 22_000,
	withheld: 30_000,
	excess: 8_000,
	worse: ['Séjour : Murs', 'Cuisine : Meubles, plaques'],
};

test('an advance shows its instalments and agrees on others; other payers are noted', async () => {
	await render(PageTrial, { page: DepositSheet, given: { sheet: ADVANCE, attachments: [], onclose: () => {} } });
	await expect.element(page.getByText('en retard', { exact: true })).toBeVisible();
	await expect.element(page.getByText(/D’autres en paient 120,00/)).toBeVisible();
	await expectAccessible();
	await look('deposit-parts');
	await page.getByRole('button', { name: 'Convenir d’un autre échéancier…' }).click();
	await page.getByRole('textbox', { name: 'La première le' }).fill('05/07/2026');
	await expectAccessible();
	await look('deposit-schedule');
	await userEvent.keyboard('{Control>}{Enter}{/Control}');
	await vi.waitFor(() =>
		expect(heard).toHaveBeenCalledWith(
			'agree_schedule',
			expect.objectContaining({ schedule: expect.objectContaining({ amount: 32_000, instalments: 10 }) }),
		),
	);
});

test('what the exit found is proposed once, and a repair is written by the keyboard', async () => {
	await render(PageTrial, { page: WearLines, given: { note: NOTE } });
	await expectAccessible();
	await look('wear-lines');
	await expect.element(page.getByRole('button', { name: 'Séjour : Murs', exact: true })).not.toBeInTheDocument();
	await page.getByRole('button', { name: 'Cuisine : Meubles, plaques' }).click();
	await page.getByRole('combobox', { name: 'Poste de la grille' }).selectOptions('Quincaillerie');
	await page.getByRole('textbox', { name: 'Coût' }).fill('120');
	await page.getByRole('textbox', { name: 'Âge, en années' }).fill('3');
	await userEvent.keyboard('{Enter}');
	await vi.waitFor(() =>
		expect(heard).toHaveBeenCalledWith('write_wear_line', {
			id: 3,
			line: { element: 'hardware', what: 'Cuisine : Meubles, plaques', cost: 12_000, ageYears: 3 },
		}),
	);
});

test('a rate is agreed on with the landlord or for all', async () => {
	await render(PageTrial, { page: WearGrid, given: { note: NOTE, landlord: 5, landlordName: 'Habitat Flandre' } });
	await expect.element(page.getByText('usuelle des organismes HLM')).toBeVisible();
	await page.getByRole('button', { name: /Changer le taux, peinture/ }).click();
	await page.getByRole('radio', { name: 'Avec Habitat Flandre' }).click();
	await page.getByRole('textbox', { name: 'Abattement par an, en %' }).fill('20');
	await expectAccessible();
	await look('wear-rate');
	await page.getByRole('button', { name: 'Convenir de ce taux' }).click();
	await vi.waitFor(() =>
		expect(heard).toHaveBeenCalledWith('agree_wear_rate', {
			landlord: 5,
			element: 'paint',
			rate: { freeYears: 1, yearlyPercent: 20, floorPercent: 10 },
		}),
	);
});
