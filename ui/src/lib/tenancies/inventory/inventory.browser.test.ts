import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import PageTrial from '$lib/frame/testing/PageTrial.svelte';
import type { InventoryLine } from '$lib/ipc/bindings/InventoryLine';
import type { InventorySheet } from '$lib/ipc/bindings/InventorySheet';
import { playShell } from '$lib/ipc/testing';
import { expectAccessible } from '$lib/kit/testing/axe';
import { look } from '$lib/kit/testing/look';
import { TENANCY } from '../testing/tenancy';
import Inventory from './Inventory.svelte';

let shell: ReturnType<typeof playShell>;
const changed = vi.fn();
const noted = vi.fn();
beforeEach(() => {
	changed.mockClear();
	noted.mockClear();
	shell = playShell({
		change_inventory: (args) => changed((args as { change: unknown }).change),
		note_inventory: noted,
		complete_inventory: noted,
	});
});
afterEach(() => shell.end());

const line = (id: number, room: string, element: string, more: Partial<InventoryLine> = {}): InventoryLine => ({
	id,
	room,
	element,
	inState: 'good',
	inNote: '',
	outState: null,
	outNote: '',
	...more,
});
const EMPTY: InventorySheet = {
	tenancy: 4,
	person: TENANCY.person,
	place: TENANCY.place,
	enteredOn: '2026-02-01',
	inOn: null,
	outOn: null,
	conforms: null,
	lines: [],
	meters: [],
	keys: [],
	complements: [],
	compared: { worse: [], missingKeys: 0, isPresumed: false, conforms: null },
	completeByOn: null,
	heatingByOn: null,
};
const FOUND: InventorySheet = {
	...EMPTY,
	inOn: '2026-02-01',
	outOn: '2026-09-05',
	lines: [
		line(1, 'Séjour', 'Sol', { outState: 'good' }),
		line(2, 'Séjour', 'Murs', { inState: 'new', outState: 'poor', outNote: 'Trous de chevilles' }),
		line(3, 'Cuisine', 'Évier, robinetterie', { outState: 'good' }),
	],
	meters: [{ kind: 'electricity', number: '0612 447', inReading: '018344', outReading: '019027' }],
	keys: [{ opens: 'Porte d’entrée', given: 3, back: 2 }],
	complements: [{ onDay: '2026-02-08', isHeating: false, text: 'Chambre : le volet ne descend pas.' }],
	compared: { worse: [2], missingKeys: 1, isPresumed: false, conforms: false },
	completeByOn: '2026-02-11',
	heatingByOn: '2026-03-01',
};
const shown = (sheet: InventorySheet) => render(PageTrial, { page: Inventory, given: { sheet, attachments: [] } });

test('the usual rooms are proposed, each with what is looked at in it', async () => {
	await shown(EMPTY);
	await expectAccessible();
	await look('inventory-empty');
	await page.getByRole('button', { name: 'Toilettes' }).click();
	await vi.waitFor(() => expect(changed).toHaveBeenCalledOnce());
	const [[{ field, value }]] = changed.mock.calls as [[{ field: string; value: { room: string; elements: string[] } }]];
	expect([field, value.room]).toEqual(['room', 'Toilettes']);
	expect(value.elements).toContain('Cuvette, chasse d’eau');
	await page.getByRole('button', { name: 'Toutes les pièces habituelles' }).click();
	await vi.waitFor(() => expect(changed.mock.calls.length).toBeGreaterThanOrEqual(8));
});

test('a letter notes a state and goes on to the next element of the same side', async () => {
	await shown(FOUND);
	await expectAccessible();
	await look('inventory');
	const state = (element: string, side: string) => page.getByRole('combobox', { name: `${element}, ${side}` });
	await expect.element(page.getByText(/1\sélément en moins bon état, 1\sclé non rendue/)).toBeVisible();
	(state('Sol, Séjour', 'à la sortie').element() as HTMLElement).focus();
	await userEvent.keyboard('u');
	await vi.waitFor(() =>
		expect(changed).toHaveBeenCalledWith({ field: 'state', value: { line: 1, side: 'out', state: 'worn' } }),
	);
	await expect.element(state('Murs, Séjour', 'à la sortie')).toHaveFocus();
	await userEvent.keyboard('{Delete}{ArrowDown}m');
	await vi.waitFor(() =>
		expect(changed).toHaveBeenCalledWith({ field: 'state', value: { line: 3, side: 'out', state: 'poor' } }),
	);
	expect(changed).toHaveBeenCalledWith({ field: 'state', value: { line: 2, side: 'out', state: null } });
	await userEvent.keyboard('{ArrowUp}');
	await expect.element(state('Murs, Séjour', 'à la sortie')).toHaveFocus();
});

test('keys are counted, both parties conclude, and the person completes', async () => {
	await shown(FOUND);
	await page.getByRole('textbox', { name: 'Clés rendues, Porte d’entrée' }).fill('3');
	await userEvent.keyboard('{Tab}');
	await vi.waitFor(() =>
		expect(changed).toHaveBeenCalledWith({ field: 'keys', value: { opens: 'Porte d’entrée', given: 3, back: 3 } }),
	);
	await page.getByRole('radio', { name: 'Non conforme' }).click();
	await vi.waitFor(() => expect(changed).toHaveBeenCalledWith({ field: 'conforms', value: false }));
	await page.getByRole('button', { name: 'Noter un complément' }).click();
	await page.getByRole('textbox', { name: 'Ce qui s’ajoute' }).fill('Cuisine : prise descellée.');
	await expectAccessible();
	await look('inventory-complement');
	await page.getByRole('button', { name: 'Noter le complément' }).click();
	await vi.waitFor(() => expect(noted).toHaveBeenCalledOnce());
});
