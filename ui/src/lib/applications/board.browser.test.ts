import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import PageTrial from '$lib/frame/testing/PageTrial.svelte';
import type { ApplicationRow } from '$lib/ipc/bindings/ApplicationRow';
import { expectAccessible } from '$lib/kit/testing/axe';
import { look } from '$lib/kit/testing/look';
import ApplicationsBoard from './ApplicationsBoard.svelte';

const row = (id: number, stage: ApplicationRow['stage'], more: Partial<ApplicationRow> = {}): ApplicationRow => ({
	id,
	code: `2026-0${id}`,
	person: id,
	civility: null,
	familyName: 'Vandamme',
	givenName: `Aline ${id}`,
	birthOn: null,
	receivedOn: '2026-03-01',
	referrer: '',
	communes: ['Ronchin'],
	typologyMin: null,
	typologyMax: null,
	papersHeld: 5,
	papersAsked: 7,
	consent: 'valid',
	stage,
	isPaused: false,
	nextDueOn: null,
	...more,
});

test('the board shows each stage with its cards, and an ended request only when there is one', async () => {
	const rows = [row(1, 'received'), row(2, 'waiting', { consent: 'to_renew' }), row(3, 'waiting')];
	const given = { rows, active: 2, address: (id: number) => `#/applications/${id}?board=` };
	const screen = await render(PageTrial, { page: ApplicationsBoard, given });
	await expect.element(page.getByRole('region', { name: /Décidée, 2\scandidatures/ })).toBeVisible();
	await expect.element(page.getByRole('region', { name: /Relogée, 0\scandidature$/ })).toBeVisible();
	await expect.element(page.getByRole('region', { name: /Terminée/ })).not.toBeInTheDocument();
	await expect.element(page.getByRole('link', { name: /Aline 2/ })).toHaveAttribute('aria-current', 'true');
	await expect.element(page.getByText(/accord\s: à renouveler/)).toBeVisible();
	await expectAccessible();
	await look('board');
	await screen.rerender({ given: { ...given, rows: [...rows, row(4, 'withdrawn')] } });
	await expect.element(page.getByRole('region', { name: /Terminée/ })).toBeVisible();
});
