import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { playShell } from '$lib/ipc/testing';
import { expectAccessible } from '$lib/kit/testing/axe';
import { look } from '$lib/kit/testing/look';
import FactsArea from './FactsArea.svelte';

let end = () => {};
afterEach(() => end());

test('a word of health is pointed at and the text is kept', async () => {
	const shell = playShell({
		health_words: (args) => ((args as { text: string }).text.includes('traitement') ? ['traitement'] : []),
	});
	end = shell.end;
	await render(FactsArea, { label: 'Note' });
	const note = page.getByRole('textbox', { name: 'Note' });
	await note.fill('Souhaite un T2, sous traitement.');
	await expect.element(page.getByRole('status')).toHaveTextContent('« traitement » paraît relever de la santé');
	await expect.element(note).toHaveValue('Souhaite un T2, sous traitement.');
	await expectAccessible();
	await look('facts-health');
	await note.fill('Souhaite un T2.');
	await expect.element(page.getByRole('status')).not.toHaveTextContent('santé');
});
