import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { expectAccessible } from './testing/axe';
import { look } from './testing/look';
import Parts from './testing/Parts.svelte';

async function draw(part: string) {
	const heard = vi.fn();
	await render(Parts, { part, heard });
	return heard;
}

afterEach(() => {
	vi.useRealTimers();
});

test.each(['surfaces', 'tabs', 'palette', 'agenda', 'figures', 'steps', 'preview'])(
	'%s: accessible in every theme',
	async (part) => {
		await draw(part);
		await new Promise((after) => setTimeout(after, 250));
		await expectAccessible();
		await look(part);
	},
);

test('a dialog focuses its first field, refuses what is empty, sends, and gives the focus back', async () => {
	const heard = await draw('dialog');
	const opener = page.getByRole('button', { name: 'Nouvel atelier' });
	await opener.click();
	await expect.element(page.getByRole('dialog', { name: 'Nouvel atelier' })).toBeVisible();
	const field = page.getByRole('textbox', { name: 'Intitulé' });
	await expect.element(field).toHaveFocus();
	await userEvent.keyboard('{Enter}');
	await expect.element(field).toHaveAccessibleDescription('Ce champ est nécessaire.');
	await expectAccessible();
	await look('dialog');
	await userEvent.keyboard('Le sommeil{Enter}');
	await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
	expect(heard.mock.calls).toEqual([['submit', 'Le sommeil']]);
	await expect.element(opener).toHaveFocus();
});

test('what the register refuses keeps the dialog open, with the reason', async () => {
	await draw('dialog');
	await page.getByRole('button', { name: 'Nouvel atelier' }).click();
	await userEvent.keyboard('refusé{Enter}');
	await expect.element(page.getByText('Cet intitulé existe déjà.')).toBeVisible();
	await userEvent.keyboard('{Escape}');
	await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
});

test('Ctrl Maj Entrée saves and starts another', async () => {
	const heard = await draw('dialog');
	await page.getByRole('button', { name: 'Nouvel atelier' }).click();
	await userEvent.keyboard('Le stress{Control>}{Shift>}{Enter}{/Shift}{/Control}');
	await vi.waitFor(() => expect(heard).toHaveBeenCalledWith('submit', 'Le stress'));
	await expect.element(page.getByRole('textbox', { name: 'Intitulé' })).toHaveValue('');
	await expect.element(page.getByRole('textbox', { name: 'Intitulé' })).toHaveFocus();
});

test('before what has no way back, the safe button has the focus', async () => {
	const heard = await draw('alert');
	await page.getByRole('button', { name: 'Purger' }).click();
	await expect.element(page.getByRole('alertdialog', { name: /Anonymiser 12 dossiers/ })).toBeVisible();
	await expect.element(page.getByRole('button', { name: 'Ne rien faire' })).toHaveFocus();
	await expectAccessible();
	await look('alert');
	await userEvent.keyboard('{Enter}');
	await expect.element(page.getByRole('alertdialog')).not.toBeInTheDocument();
	expect(heard).not.toHaveBeenCalled();
});

test('a toast is heard, offers the way back, and stays while it is focused', async () => {
	const heard = await draw('toast');
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	document.querySelector<HTMLElement>('main button')?.click();
	await vi.advanceTimersByTimeAsync(50);
	const card = () => [...document.querySelectorAll('li')].find((one) => one.textContent?.includes('Atelier déplacé.'));
	expect(card()).toBeDefined();
	expect(
		[...document.querySelectorAll('[role="status"]')].some((one) => one.textContent?.includes('Ctrl Z annule.')),
	).toBe(true);
	card()?.querySelector('button')?.focus();
	await vi.advanceTimersByTimeAsync(20_000);
	expect(card()).toBeDefined();
	card()?.querySelector('button')?.blur();
	await vi.advanceTimersByTimeAsync(8_100);
	expect(card()).toBeUndefined();
	document.querySelector<HTMLElement>('main button')?.click();
	await vi.advanceTimersByTimeAsync(50);
	card()?.querySelector('button')?.click();
	expect(heard.mock.calls).toEqual([['undo']]);
});

test('a toast is accessible', async () => {
	await draw('toast');
	await page.getByRole('button', { name: 'Déplacer' }).click();
	await expect.element(page.getByText('Atelier déplacé.', { exact: true })).toBeVisible();
	await expectAccessible();
	await look('toast');
});

test('tabs are changed with the arrows', async () => {
	const heard = await draw('tabs');
	await page.getByRole('tab', { name: 'Demande' }).click();
	await userEvent.keyboard('{ArrowRight}');
	await expect.element(page.getByRole('tabpanel')).toHaveTextContent('Volet papers');
	expect(heard).toHaveBeenCalledWith('tab', 'papers');
});

test('Ctrl K finds an action without its accents and runs it', async () => {
	const heard = await draw('palette');
	await userEvent.keyboard('{Control>}k{/Control}');
	await expect.element(page.getByRole('combobox', { name: 'Chercher ou agir' })).toHaveFocus();
	await expect.element(page.getByText('Rome, 12')).toBeVisible();
	await expectAccessible();
	await look('palette-open');
	await userEvent.keyboard('prep');
	await expect.element(page.getByRole('option', { name: /Préparer la commission/ })).toBeVisible();
	await userEvent.keyboard('{Enter}');
	expect(heard).toHaveBeenCalledWith('prepare');
	await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
});

test('Ctrl K finds what the register holds; «>» asks for actions alone', async () => {
	const heard = await draw('palette');
	await userEvent.keyboard('{Control>}k{/Control}evrard');
	await expect.element(page.getByRole('option', { name: /Évrard Claire/ })).toBeVisible();
	await userEvent.keyboard('{Enter}');
	await vi.waitFor(() => expect(heard).toHaveBeenCalledWith('person'));
	heard.mockClear();
	await userEvent.keyboard('{Control>}k{/Control}>comm');
	await expect.element(page.getByRole('option', { name: /Préparer la commission/ })).toBeVisible();
	expect(heard).not.toHaveBeenCalledWith('search', expect.anything());
});

test('digits answer by their place on the keyboard, single letters only in a list', async () => {
	const heard = await draw('palette');
	// On AZERTY the key of the digit 2 writes «é» without Maj.
	window.dispatchEvent(new KeyboardEvent('keydown', { key: 'é', code: 'Digit2', ctrlKey: true, bubbles: true }));
	expect(heard.mock.calls).toEqual([['go']]);
	await page.getByRole('textbox', { name: 'Note' }).click();
	await userEvent.keyboard('n');
	expect(heard).toHaveBeenCalledTimes(1);
	await page.getByRole('button', { name: 'Une ligne' }).click();
	await userEvent.keyboard('n');
	expect(heard).toHaveBeenLastCalledWith('new');
});

test('an open dialog silences the screen but never the lock', async () => {
	const heard = await draw('palette');
	await userEvent.keyboard('{F1}');
	await expect.element(page.getByRole('dialog', { name: 'Raccourcis' })).toBeVisible();
	await expectAccessible();
	await look('shortcuts');
	await userEvent.keyboard('{Control>}2{/Control}');
	await userEvent.keyboard('{Control>}{Shift>}l{/Shift}{/Control}');
	expect(heard.mock.calls).toEqual([['lock']]);
});

test('Alt and the arrows arrange the agenda, say the place, keep the focus; what is fixed stays first', async () => {
	const heard = await draw('agenda');
	await page.getByRole('button', { name: /Œuvrard Marc/ }).click();
	await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
	await vi.waitFor(() =>
		expect(heard).toHaveBeenCalledExactlyOnceWith('order', [
			'Procès-verbal',
			'Œuvrard Marc',
			'Évrard Claire',
			'Vandamme Aline',
		]),
	);
	expect(document.activeElement?.getAttribute('aria-label')).toBe('Déplacer Œuvrard Marc, point 2 sur 4');
	await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
	expect(heard).toHaveBeenCalledOnce();
});

test('the agenda is dragged by its handle, and Échap puts it back', async () => {
	const heard = await draw('agenda');
	const handle = document.querySelector<HTMLElement>('[data-handle="Évrard Claire"]');
	const last = document.querySelector<HTMLElement>('[data-handle="Vandamme Aline"]');
	if (!handle || !last) throw new Error('no handle');
	const y = last.getBoundingClientRect().top + 5;
	vi.spyOn(handle, 'setPointerCapture').mockImplementation(() => {});
	const send = (type: string) =>
		handle.dispatchEvent(new PointerEvent(type, { pointerId: 1, button: 0, bubbles: true, clientX: 20, clientY: y }));
	send('pointerdown');
	send('pointermove');
	await userEvent.keyboard('{Escape}');
	send('pointerup');
	expect(heard).not.toHaveBeenCalled();
	send('pointerdown');
	send('pointermove');
	send('pointerup');
	await vi.waitFor(() =>
		expect(heard).toHaveBeenCalledWith('order', ['Procès-verbal', 'Œuvrard Marc', 'Vandamme Aline', 'Évrard Claire']),
	);
});

test('one stop of Tab reaches the places, arrows walk, the words are shown and Entrée opens', async () => {
	const heard = await draw('figures');
	document.querySelector<HTMLElement>('.squares button')?.focus();
	await userEvent.keyboard('{ArrowRight}{ArrowRight}');
	expect(document.activeElement?.getAttribute('aria-label')).toBe('12, rue de Rome, place 3, disponible');
	await expect.element(page.getByText('12, rue de Rome, place 3, disponible')).toBeVisible();
	await userEvent.keyboard('{End}{Enter}');
	expect(heard).toHaveBeenCalledWith('square', 'r');
	expect(document.querySelectorAll('.squares button[tabindex="0"]')).toHaveLength(1);
});

test('a chart has its table', async () => {
	await draw('figures');
	await page.getByRole('button', { name: 'Voir le tableau' }).click();
	await expect.element(page.getByRole('row', { name: /admises 37/ })).toBeVisible();
	await expectAccessible();
});

test('only the pages in view are asked, and their pictures are let go', async () => {
	const revoke = vi.spyOn(URL, 'revokeObjectURL');
	const heard = await draw('preview');
	await expect.element(page.getByRole('img', { name: /Page 1 sur 12/ })).toBeVisible();
	expect(heard.mock.calls.length).toBeLessThan(6);
	document.querySelector('.pages')?.scrollTo(0, 100_000);
	await expect.element(page.getByRole('img', { name: /Page 12 sur 12/ })).toBeVisible();
	await vi.waitFor(() => expect(revoke).toHaveBeenCalled());
	await page.getByRole('button', { name: 'Texte' }).click();
	await expect.element(page.getByText('Vous êtes convié à la commission.')).toBeVisible();
	await vi.waitFor(() => expect(revoke.mock.calls.length).toBe(heard.mock.calls.length));
});

test('the menu is the twin of the drag', async () => {
	const heard = await draw('surfaces');
	await page.getByRole('button', { name: 'Autres actions' }).click();
	await expectAccessible();
	await look('menu');
	await userEvent.keyboard('{ArrowDown}{Enter}');
	expect(heard.mock.calls).toEqual([['menu']]);
});

test('a step is ticked, or passed over', async () => {
	const heard = await draw('steps');
	await expect.element(page.getByText('1\u00a0étape faite sur 3')).toBeVisible();
	await page.getByRole('checkbox', { name: 'Clés' }).click();
	await page.getByRole('button', { name: /Passer : Assurance/ }).click();
	expect(heard.mock.calls).toEqual([
		['step', 3, true],
		['skip', 2],
	]);
});
