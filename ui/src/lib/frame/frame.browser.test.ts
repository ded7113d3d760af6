import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { playShell } from '$lib/ipc/testing';
import { expectAccessible } from '$lib/kit/testing/axe';
import { look } from '$lib/kit/testing/look';
import { Idle } from './idle.svelte';
import { wear } from './look';
import FrameTrial from './testing/FrameTrial.svelte';

let shell: ReturnType<typeof playShell>;
beforeEach(() => {
	shell = playShell({
		undo: () => ({ act: 'add_contact', seq: 4 }),
		redo: () => {
			throw { code: 'nothing_to_redo' };
		},
	});
});
afterEach(async () => {
	shell.end();
	vi.useRealTimers();
	await page.viewport(1024, 640);
});

test('the frame is accessible in every theme', async () => {
	await render(FrameTrial);
	await expectAccessible();
	await look('frame');
});

test('the frame says the example and the discreet mode', async () => {
	await render(FrameTrial, { mode: 'example' });
	await expect.element(page.getByText(/Conseil d’exemple/)).toBeVisible();
	await userEvent.keyboard('{Control>}{Shift>}d{/Shift}{/Control}');
	await expect.element(page.getByText(/2026-014, •••\s€/)).toBeVisible();
	await expect.element(page.getByText('Évrard Claire')).not.toBeInTheDocument();
	await expectAccessible();
	await look('frame-discreet');
	await userEvent.keyboard('{Control>}{Shift>}d{/Shift}{/Control}');
	await expect.element(page.getByText(/Évrard Claire, 398,20\s€/)).toBeVisible();
});

test('Ctrl Z undoes and says what; Ctrl Maj Z says when there is nothing', async () => {
	await render(FrameTrial);
	await userEvent.keyboard('{Control>}z{/Control}');
	await expect.element(page.getByText(/Annulé\s: l’ajout d’un contact/).first()).toBeVisible();
	await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
	await expect.element(page.getByText('Il n’y a rien à rétablir.').first()).toBeVisible();
	expect(shell.asked.filter((command) => command.length === 4)).toEqual(['undo', 'redo']);
});

test('in a field that was changed, Ctrl Z is the field’s own; elsewhere it undoes', async () => {
	await render(FrameTrial);
	const field = page.getByRole('textbox', { name: 'Note' });
	await field.click();
	await userEvent.keyboard('abc');
	await userEvent.keyboard('{Control>}z{/Control}');
	await expect.element(field).toHaveValue('');
	expect(shell.asked).not.toContain('undo');
	await userEvent.keyboard('{Control>}z{/Control}');
	await vi.waitFor(() => expect(shell.asked).toContain('undo'));
});

test('the lock stays in sight in a low window', async () => {
	await page.viewport(1024, 640);
	await render(FrameTrial);
	const lock = document.querySelector('[aria-label="Verrouiller"]')?.getBoundingClientRect();
	expect(lock?.bottom).toBeLessThanOrEqual(640);
});

test('a command the window may not give is said in French', async () => {
	shell.end();
	shell = playShell({});
	await render(FrameTrial);
	await userEvent.keyboard('{Control>}z{/Control}');
	await expect.element(page.getByText(/n’a pas pu joindre le registre/).first()).toBeVisible();
});

test('F6 goes round the regions, and the first Tab offers to skip the rail', async () => {
	await render(FrameTrial);
	await userEvent.keyboard('{F6}');
	expect(document.activeElement?.closest('nav')).not.toBeNull();
	await userEvent.keyboard('{F6}');
	expect(document.activeElement?.textContent).toBe('Ouvrir');
	await userEvent.keyboard('{F6}');
	expect(document.activeElement?.closest('nav')).not.toBeNull();
});

test('F1 lists the keys that answer everywhere', async () => {
	await render(FrameTrial);
	await userEvent.keyboard('{F1}');
	await expect.element(page.getByText('Verrouiller').last()).toBeVisible();
	await expectAccessible();
	await look('frame-shortcuts');
});

test.each([
	[1024, 640],
	[512, 320],
])('nothing scrolls sideways at %i by %i', async (width, height) => {
	await page.viewport(width, height);
	await render(FrameTrial);
	await expect.element(page.getByRole('heading', { name: 'Candidatures' })).toBeVisible();
	for (const element of [document.documentElement, ...document.querySelectorAll('main, .rail, .page')]) {
		expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth);
	}
	await expect.element(page.getByRole('link', { name: /Candidatures/ })).toBeInTheDocument();
});

test('text half as large again still fits', async () => {
	await page.viewport(1024, 640);
	wear({ theme: 'light', density: 'roomy', font: 'atkinson', textSize: 150, singleKeys: true, lockAfterMinutes: 10 });
	await render(FrameTrial);
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(1024);
	await expectAccessible();
	wear({
		theme: 'light',
		density: 'normal',
		font: 'source-sans',
		textSize: 100,
		singleKeys: true,
		lockAfterMinutes: 10,
	});
});

test('the vault warns thirty seconds before it locks, a key stays it, a séance holds it', () => {
	vi.useFakeTimers();
	const lock = vi.fn();
	let held = false;
	const idle = new Idle({ afterMinutes: () => 10, held: () => held, lock });
	const stop = idle.watch();
	vi.advanceTimersByTime(9.4 * 60_000);
	expect(idle.left).toBeUndefined();
	vi.advanceTimersByTime(0.2 * 60_000);
	expect(idle.left).toBeGreaterThan(0);
	window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
	expect(idle.left).toBeUndefined();
	held = true;
	vi.advanceTimersByTime(3 * 3_600_000);
	expect(lock).not.toHaveBeenCalled();
	held = false;
	vi.advanceTimersByTime(10 * 60_000 + 1000);
	expect(lock).toHaveBeenCalled();
	stop();
});

test('a computer that slept locks on waking', () => {
	vi.useFakeTimers();
	const lock = vi.fn();
	const idle = new Idle({ afterMinutes: () => 10, held: () => false, lock });
	const stop = idle.watch();
	vi.setSystemTime(Date.now() + 3_600_000);
	vi.advanceTimersByTime(1000);
	expect(lock).toHaveBeenCalledOnce();
	stop();
});
