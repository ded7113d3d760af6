import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { expectAccessible } from './testing/axe';
import FieldsTrial from './testing/FieldsTrial.svelte';
import { look } from './testing/look';

async function draw() {
	const heard = vi.fn();
	const onsubmit = vi.fn();
	await render(FieldsTrial, { heard, onsubmit });
	return { heard, onsubmit };
}

const field = (name: string) => page.getByRole('textbox', { name, exact: true });

test('every field is accessible in every theme, empty and wrong', async () => {
	await draw();
	await expectAccessible();
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await expectAccessible();
	await look('fields');
});

test('a day is echoed in words while one types, and rewritten on leaving', async () => {
	const { heard } = await draw();
	await field('Date').click();
	await userEvent.keyboard('10/12');
	await expect.element(page.getByText('jeudi 10 décembre 2026, dans 18 jours')).toBeVisible();
	expect(heard).not.toHaveBeenCalled();
	await userEvent.tab();
	await expect.element(field('Date')).toHaveValue('10/12/2026');
	expect(heard).toHaveBeenCalledExactlyOnceWith('day', '2026-12-10');
});

test('a day that does not exist stays in the field with its reason, and nothing is saved', async () => {
	const { heard } = await draw();
	await field('Date').click();
	await userEvent.keyboard('29/02/2027');
	await userEvent.tab();
	await expect.element(field('Date')).toHaveValue('29/02/2027');
	await expect.element(field('Date')).toHaveAccessibleDescription(/Le 29 février 2027 n’existe pas/);
	expect(heard).not.toHaveBeenCalled();
});

test('Alt and the arrows move the day by one', async () => {
	await draw();
	await field('Date').click();
	await userEvent.keyboard('demain{Tab}');
	await field('Date').click();
	await userEvent.keyboard('{Alt>}{ArrowUp}{ArrowUp}{ArrowDown}{/Alt}');
	await expect.element(field('Date')).toHaveValue('24/11/2026');
});

test('the calendar opens with the down arrow, in French whatever the system speaks, and gives back the focus', async () => {
	const { heard } = await draw();
	await field('Date').click();
	await userEvent.keyboard('10/12/2026{ArrowDown}');
	await expect.element(page.getByRole('application', { name: /Choisir un jour/ })).toBeVisible();
	await expect.element(page.getByText('décembre\u00a02026', { exact: true })).toBeVisible();
	await expectAccessible();
	await look('calendar-picker');
	await userEvent.keyboard('{ArrowRight}{Enter}');
	await expect.element(field('Date')).toHaveFocus();
	await expect.element(field('Date')).toHaveValue('11/12/2026');
	expect(heard).toHaveBeenCalledWith('day', '2026-12-11');
});

test('an amount may be calculated; its echo shows the result', async () => {
	const { heard } = await draw();
	await field('Montant').click();
	await userEvent.keyboard('398,20*2');
	await expect.element(page.getByText('= 796,40 €')).toBeVisible();
	await userEvent.tab();
	await expect.element(field('Montant')).toHaveValue('796,40\u00a0€');
	expect(heard).toHaveBeenCalledExactlyOnceWith('amount', 79_640);
});

test('an hour and a telephone number are read as one types them', async () => {
	const { heard } = await draw();
	await field('Heure').click();
	await userEvent.keyboard('1830{Tab}');
	await expect.element(field('Heure')).toHaveValue('18\u00a0h\u00a030');
	await field('Téléphone').click();
	await userEvent.keyboard('0353010203{Tab}');
	await expect.element(field('Téléphone')).toHaveValue('03\u00a053\u00a001\u00a002\u00a003');
	expect(heard.mock.calls).toEqual([
		['hour', 1110],
		['phone', '0353010203'],
	]);
});

test('a commune is found without its accents and ligatures, with the keyboard alone', async () => {
	const { heard } = await draw();
	const commune = page.getByRole('combobox', { name: 'Commune' });
	await commune.click();
	await userEvent.keyboard('baroeul');
	await expect.element(page.getByRole('option', { name: 'Mons-en-Barœul' })).toBeVisible();
	await expectAccessible();
	await look('combobox');
	await userEvent.keyboard('{Enter}');
	await expect.element(commune).toHaveValue('Mons-en-Barœul');
	expect(heard).toHaveBeenCalledWith('commune', 'Mons-en-Barœul');
});

test('what nobody knows can be created from the list', async () => {
	const { heard } = await draw();
	await page.getByRole('combobox', { name: 'Commune' }).click();
	await userEvent.keyboard('Vendeville');
	await page.getByRole('option', { name: /Créer « Vendeville »/ }).click();
	expect(heard).toHaveBeenCalledWith('created', 'Vendeville');
});

test('passing through an empty field is no mistake; sending it is, and the focus goes to the first', async () => {
	const { onsubmit } = await draw();
	await field('Intitulé').click();
	await userEvent.tab();
	expect(document.querySelector('[aria-invalid="true"]')).toBeNull();
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await expect.element(field('Intitulé')).toHaveFocus();
	await expect.element(page.getByText('4 champs sont à revoir')).toBeVisible();
	expect(onsubmit).not.toHaveBeenCalled();
});

test('a form that is right is sent whole', async () => {
	const { onsubmit } = await draw();
	await field('Intitulé').click();
	await userEvent.keyboard('Le sommeil{Tab}demain{Tab}');
	await page.getByRole('combobox', { name: 'Commune' }).click();
	await userEvent.keyboard('ronchin{Enter}');
	await page.getByRole('combobox', { name: 'Typologie' }).selectOptions('T2');
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await vi.waitFor(() => expect(onsubmit).toHaveBeenCalledOnce());
	expect(onsubmit.mock.calls[0]?.[0]).toMatchObject({
		title: 'Le sommeil',
		day: '2026-11-23',
		commune: 'Ronchin',
		kind: 2,
	});
});
