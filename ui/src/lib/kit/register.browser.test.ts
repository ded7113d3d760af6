import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { expectAccessible } from './testing/axe';
import { look } from './testing/look';
import RegisterTrial from './testing/RegisterTrial.svelte';

async function draw(count: number, paged = false) {
	const heard = vi.fn();
	await render(RegisterTrial, { count, paged, heard });
	return heard;
}

const drawn = () => document.querySelectorAll('tbody tr:not([aria-hidden])').length;
const focused = () => document.activeElement?.getAttribute('aria-rowindex');
const firstRow = () => document.querySelector<HTMLElement>('tbody tr[tabindex="0"]');

test('a register is accessible in every theme, with its sheet open', async () => {
	await draw(60);
	await expectAccessible();
	firstRow()?.focus();
	await userEvent.keyboard('{ArrowDown}{Enter}');
	await expect.element(page.getByRole('region', { name: 'Évrard 2' })).toBeVisible();
	await expectAccessible();
	await look('register');
});

test('ten thousand rows draw a few dozen, and End reaches the last', async () => {
	await draw(10_000);
	expect(drawn()).toBeLessThan(60);
	firstRow()?.focus();
	await userEvent.keyboard('{End}');
	await expect.element(page.getByRole('row', { name: /Vandamme 10000/ })).toBeVisible();
	expect(focused()).toBe('10001');
	expect(drawn()).toBeLessThan(60);
	await userEvent.keyboard('{Home}');
	await vi.waitFor(() => expect(focused()).toBe('2'));
});

test('the active row stays drawn when it is scrolled away, and keeps the focus', async () => {
	await draw(10_000);
	firstRow()?.focus();
	await userEvent.keyboard('{ArrowDown}{ArrowDown}');
	const box = document.querySelector('.box');
	if (!box) throw new Error('no box');
	box.scrollTop = 200_000;
	await vi.waitFor(() => expect(document.querySelector('tr[aria-rowindex="5560"]')).not.toBeNull());
	expect(focused()).toBe('4');
	await userEvent.keyboard('{ArrowDown}');
	await vi.waitFor(() => expect(focused()).toBe('5'));
	expect(box.scrollTop).toBeLessThan(500);
});

test('pages are read as they come into view, each once', async () => {
	const heard = await draw(10_000, true);
	firstRow()?.focus();
	await userEvent.keyboard('{End}');
	await expect.element(page.getByRole('row', { name: /Vandamme 10000/ })).toBeVisible();
	await userEvent.keyboard('{Home}{End}');
	expect(heard.mock.calls.filter(([name]) => name === 'page')).toEqual([['page', 9800]]);
});

test('a header sorts, says its direction, and the active row is found again', async () => {
	await draw(60);
	firstRow()?.focus();
	await userEvent.keyboard('{ArrowDown}{ArrowDown}');
	await page.getByRole('button', { name: 'N°' }).click();
	const header = page.getByRole('columnheader', { name: 'N°' });
	await expect.element(header).toHaveAttribute('aria-sort', 'descending');
	expect(firstRow()?.textContent).toContain('Œuvrard 3');
	expect(firstRow()?.getAttribute('aria-rowindex')).toBe('59');
});

test('Maj Entrée, F2 and Suppr are told to the screen', async () => {
	const heard = await draw(60);
	firstRow()?.focus();
	await userEvent.keyboard('{ArrowDown}{Shift>}{Enter}{/Shift}{F2}{Delete}');
	expect(heard.mock.calls).toEqual([
		['full', 2],
		['edit', 2],
		['delete', 2],
	]);
});

test('space ticks a row, Maj with the arrows ticks a stretch', async () => {
	await draw(60);
	firstRow()?.focus();
	await userEvent.keyboard(' {ArrowDown}{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
	await vi.waitFor(() => expect(document.querySelectorAll('tbody tr[aria-selected="true"]')).toHaveLength(4));
});

test('columns are chosen, and the last one cannot be taken away', async () => {
	await draw(60);
	await page.getByRole('button', { name: 'Choisir les colonnes' }).click();
	await page.getByRole('checkbox', { name: 'Souhait' }).click();
	await expectAccessible();
	await expect.element(page.getByRole('columnheader', { name: 'Souhait' })).not.toBeInTheDocument();
	for (const name of ['N°', 'Nom', 'État']) await page.getByRole('checkbox', { name }).click();
	await expect.element(page.getByRole('checkbox', { name: 'Caution' })).toBeDisabled();
});

test('the sheet closes with Échap and gives the focus back to its row', async () => {
	await draw(60);
	firstRow()?.focus();
	await userEvent.keyboard('{ArrowDown}{Enter}');
	await expect.element(page.getByRole('heading', { name: 'Évrard 2' })).toHaveFocus();
	await userEvent.keyboard('{Escape}');
	expect(focused()).toBe('3');
});

test('the filter waits for the end of a word, and Ctrl F brings back to it', async () => {
	const heard = await draw(60);
	firstRow()?.focus();
	await userEvent.keyboard('{Control>}f{/Control}dup');
	await vi.waitFor(() => expect(heard).toHaveBeenCalledWith('filter', 'dup'));
	expect(heard).toHaveBeenCalledOnce();
	await userEvent.keyboard('{Escape}');
	expect(heard).toHaveBeenLastCalledWith('filter', '');
});

test('a register fits a window of 512 by 320, the sheet over it', async () => {
	await page.viewport(512, 320);
	await draw(60);
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(512);
	await expect.element(page.getByRole('columnheader', { name: 'Nom' })).toBeVisible();
	await page.viewport(1024, 640);
});
