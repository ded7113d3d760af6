import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import PageTrial from '$lib/frame/testing/PageTrial.svelte';
import { playShell } from '$lib/ipc/testing';
import { expectAccessible } from '$lib/kit/testing/axe';
import { look } from '$lib/kit/testing/look';
import Dashboard from './Dashboard.svelte';
import { BUSY, CALM } from './testing/day';

let shell: ReturnType<typeof playShell>;
let marked: unknown[];
beforeEach(() => {
	marked = [];
	shell = playShell({ mark_meeting_step: (args) => void marked.push(args) });
});
afterEach(async () => {
	shell.end();
	await page.viewport(1024, 640);
});

test('the day is grouped by how near things are', async () => {
	await page.viewport(1280, 800);
	await render(PageTrial, { page: Dashboard, given: { dashboard: BUSY } });
	for (const heading of [/En retard/, /Aujourd’hui/, /Cette semaine/, /À prévoir/]) {
		await expect.element(page.getByRole('heading', { name: heading, level: 3 })).toBeVisible();
	}
	await expect.element(page.getByText(/398,20\s€/)).toBeVisible();
	await expectAccessible();
	await look('dashboard');
});

test('it fits the smallest window', async () => {
	await render(PageTrial, { page: Dashboard, given: { dashboard: BUSY } });
	await look('dashboard-small');
	expect(document.querySelector('main')?.scrollWidth).toBeLessThanOrEqual(1024);
});

test('nothing due says so, with what comes next', async () => {
	await render(PageTrial, { page: Dashboard, given: { dashboard: CALM } });
	await expect
		.element(page.getByText(/Plus rien d’urgent\. Prochaine échéance\s: dimanche 20\sdécembre\s2026\./))
		.toBeVisible();
	await expectAccessible();
	await look('dashboard-calm');
});

test('J and K walk, Espace says that it is done', async () => {
	await render(PageTrial, { page: Dashboard, given: { dashboard: BUSY } });
	page
		.getByRole('link', { name: /Demander la restitution/ })
		.element()
		.focus();
	await userEvent.keyboard('j');
	await expect.element(page.getByRole('link', { name: /Convocations et ordre du jour/ })).toHaveFocus();
	await userEvent.keyboard(' ');
	await expect.poll(() => marked).toEqual([{ id: 3, doneOn: '2026-11-25' }]);
	await userEvent.keyboard('k');
	await expect.element(page.getByRole('link', { name: /Demander la restitution/ })).toHaveFocus();
});

test('the discreet mode shows codes and hides amounts', async () => {
	await render(PageTrial, { page: Dashboard, given: { dashboard: BUSY } });
	await userEvent.keyboard('{Control>}{Shift>}d{/Shift}{/Control}');
	await expect.element(page.getByText('Marchand Paul')).not.toBeInTheDocument();
	await expect.element(page.getByText('2026-031')).toBeVisible();
	await expect.element(page.getByText(/398,20/)).not.toBeInTheDocument();
});

test('a long list stops at twenty, and goes on from there', async () => {
	const deposits = Array.from({ length: 23 }, (_, at) => ({
		dueOn: '2026-11-20',
		horizon: 'late' as const,
		matter: {
			about: 'deposit' as const,
			deposit: at,
			person: { id: at, civility: null, familyName: `Nom ${at}`, givenName: 'Claire', code: '' },
			amount: 100,
			letter: 'first' as const,
		},
	}));
	await render(PageTrial, { page: Dashboard, given: { dashboard: { ...BUSY, todo: deposits } } });
	await expect.poll(() => document.querySelectorAll('[data-line]').length).toBe(20);
	await page.getByRole('button', { name: 'Afficher les 3 autres' }).click();
	await expect.poll(() => document.querySelectorAll('[data-line]').length).toBe(23);
	await expect.element(page.getByRole('link', { name: /Nom 20/ })).toHaveFocus();
});
