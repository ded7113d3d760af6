import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import PageTrial from '$lib/frame/testing/PageTrial.svelte';
import type { BodySheet } from '$lib/ipc/bindings/BodySheet';
import type { MandateRow } from '$lib/ipc/bindings/MandateRow';
import { playShell } from '$lib/ipc/testing';
import { expectAccessible } from '$lib/kit/testing/axe';
import { look } from '$lib/kit/testing/look';
import Trial from './BodiesTrial.svelte';

const seat = (id: number, change: Partial<MandateRow>): MandateRow => ({
	id,
	body: 1,
	contact: null,
	within: { commune: 1 } as never,
	withinName: 'Ronchin',
	function: '',
	college: 'elected',
	capacity: 'member',
	substituteFor: null,
	votes: 1,
	fromOn: '2026-01-01',
	untilOn: null,
	confidentialitySignedOn: null,
	...change,
});
const claire = { id: 5, civility: null, title: 'Dr', familyName: 'Vasseur', givenName: 'Claire' };
const body: BodySheet = {
	id: 1,
	kind: 'steering',
	name: 'Comité de pilotage',
	shortName: 'COPIL',
	decidesBy: 'consensus',
	quorum: 7,
	rhythm: 'thrice_yearly',
	held: 2,
	vacant: 1,
	nextOn: '2026-12-03',
	endsNextOn: '2027-03-01',
	onDay: '2026-11-25',
	seats: [
		seat(1, {
			contact: { ...claire, title: '', familyName: 'Marchand', givenName: 'Paul' },
			function: 'adjoint',
			untilOn: '2027-03-01',
		}),
		seat(2, {}),
		seat(3, {
			contact: claire,
			college: 'care',
			within: null,
			withinName: 'EPSM',
			confidentialitySignedOn: '2026-02-01',
		}),
	],
	otherSeats: [],
};
const contacts = [{ ...claire, roles: [], phone: '', email: '' }];

let shell: ReturnType<typeof playShell>;
let done: unknown[];
beforeEach(() => {
	done = [];
	const keep = (args: unknown) => void done.push(args);
	shell = playShell({ fill_seat: keep, end_mandate: keep, add_mandate: keep });
});
afterEach(() => shell.end());

const draw = () =>
	render(PageTrial, {
		page: Trial,
		given: { data: { bodies: [body], body, contacts, organisations: [], communes: [] } },
	});

test('who sits is seen by college, with the seats that wait for somebody', async () => {
	await draw();
	await expect.element(page.getByRole('link', { name: 'Dr Vasseur Claire' })).toBeVisible();
	await expect.element(page.getByRole('rowheader', { name: /siège vacant/ })).toBeVisible();
	await expectAccessible();
	await look('bodies');
});

test('a vacant seat is filled from a day on', async () => {
	await draw();
	await page.getByRole('button', { name: /Pourvoir/ }).click();
	await page.getByRole('combobox', { name: 'Occupé par' }).click();
	await userEvent.keyboard('vasseur');
	await page.getByRole('option', { name: /Vasseur/ }).click();
	await userEvent.keyboard('{Control>}{Enter}{/Control}');
	await expect.poll(() => done).toEqual([{ id: 2, contact: 5, from: expect.stringMatching(/^\d{4}-/) }]);
});

test('the seat stays vacant when a mandate ends, unless told otherwise', async () => {
	await draw();
	await page.getByRole('button', { name: /Fin de mandat… Marchand/ }).click();
	await userEvent.keyboard('{Control>}{Enter}{/Control}');
	await expect.poll(() => done).toEqual([{ id: 1, until: expect.stringMatching(/^\d{4}-/), staysVacant: true }]);
});
