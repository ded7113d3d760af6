import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import PageTrial from '$lib/frame/testing/PageTrial.svelte';
import type { Renewals } from '$lib/ipc/bindings/Renewals';
import { expectAccessible } from '$lib/kit/testing/axe';
import { look } from '$lib/kit/testing/look';
import RenewalsRegister from './RenewalsRegister.svelte';

const PERSON = { id: 9, civility: null, familyName: 'Vandamme', givenName: 'Aline', code: '2024-031' };
const RENEWALS: Renewals = {
	rows: [
		{
			kind: 'mandate',
			dueOn: '2026-10-31',
			term: 'expired',
			of: { of: 'body', id: 2 },
			what: 'Bureau',
			person: null,
			with: 'M. Caron',
			noticeByOn: null,
		},
		{
			kind: 'agreement',
			dueOn: '2026-12-20',
			term: 'one_month',
			of: { of: 'agreement', id: 4 },
			what: 'Convention cadre : logements proposés au conseil',
			person: null,
			with: 'Habitat Flandre',
			noticeByOn: '2026-09-20',
		},
		{
			kind: 'review',
			dueOn: '2027-01-20',
			term: 'three_months',
			of: { of: 'tenancy', id: 7 },
			what: '4 rue de Rome, Ronchin',
			person: PERSON,
			with: 'Habitat Flandre',
			noticeByOn: null,
		},
	],
	uninsured: 2,
};

test('what ends goes by date, is filtered by kind and by alert, and opens its record', async () => {
	const opened = vi.fn();
	await render(PageTrial, { page: RenewalsRegister, given: { renewals: RENEWALS, onopen: opened } });
	await expect.element(page.getByText('Vandamme Aline').first()).toBeVisible();
	await expectAccessible();
	await look('renewals');
	await page.getByRole('row', { name: /Terme d’une convention/ }).click();
	await userEvent.keyboard('{Enter}');
	await vi.waitFor(() => expect(opened).toHaveBeenCalledWith('#/agreements/4'));
	await page.getByRole('textbox', { name: 'Filtrer les échéances' }).fill('caron');
	await expect.element(page.getByText(/1\séchéance sur 3/)).toBeVisible();
	await userEvent.keyboard('{Escape}');
});

test('in discreet mode no name is left, and nothing to renew says what comes here', async () => {
	const screen = await render(PageTrial, { page: RenewalsRegister, given: { renewals: RENEWALS, onopen: () => {} } });
	await userEvent.keyboard('{Control>}{Shift>}d{/Shift}{/Control}');
	await expect.element(page.getByText('2024-031').first()).toBeVisible();
	await expect.element(page.getByText('Vandamme Aline')).not.toBeInTheDocument();
	await screen.unmount();
	await render(PageTrial, {
		page: RenewalsRegister,
		given: { renewals: { rows: [], uninsured: 0 }, onopen: () => {} },
	});
	await expect.element(page.getByText(/arrivent ici, par date/)).toBeVisible();
});
