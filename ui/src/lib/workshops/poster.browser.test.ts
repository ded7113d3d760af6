import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import PageTrial from '$lib/frame/testing/PageTrial.svelte';
import { playShell } from '$lib/ipc/testing';
import { expectAccessible } from '$lib/kit/testing/axe';
import PosterPreview from './PosterPreview.svelte';
import { sheet } from './testing/sheet';

/** A picture of one white point. */
const DOT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==';
const picture = () => Uint8Array.from(atob(DOT), (letter) => letter.charCodeAt(0)).buffer;

let shell: ReturnType<typeof playShell>;
const drawn = vi.fn();
beforeEach(() => {
	drawn.mockClear();
	shell = playShell({
		poster_image: (args) => {
			drawn((args as { design: string }).design);
			return picture();
		},
	});
});
afterEach(() => shell.end());

test('the poster is seen in its three designs, and drawn again once a field is saved', async () => {
	const trial = await render(PageTrial, { page: PosterPreview, given: { sheet } });
	for (const design of ['Maisons', 'Éphéméride', 'Marches'])
		await expect.element(page.getByRole('img', { name: new RegExp(design) })).toBeVisible();
	await expectAccessible();
	expect(drawn.mock.calls.flat()).toEqual(['houses', 'leaf', 'stairs']);
	await trial.rerender({ page: PosterPreview, given: { sheet: { ...sheet, title: 'Autre titre' } } });
	await vi.waitFor(() => expect(drawn).toHaveBeenCalledTimes(6), { timeout: 3_000 });
});
