import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-svelte';
import { playShell } from '$lib/ipc/testing';
import { expectAccessible } from '$lib/kit/testing/axe';
import { look } from '$lib/kit/testing/look';
import { AGENDA, item, meeting, sitting, URGENT } from '../testing/meeting';
import SittingTrial from '../testing/SittingTrial.svelte';

let sent: [string, unknown][];
let refusal: unknown;
let shell: ReturnType<typeof playShell>;

beforeEach(() => {
	sent = [];
	refusal = undefined;
	const act = (name: string) => (args: unknown) => {
		sent.push([name, args]);
		if (refusal && name !== 'keep_item_draft') throw refusal;
		return null;
	};
	shell = playShell({
		fund: () => ({ ceiling: null, exposure: 0, left: null }),
		start_item: act('start_item'),
		record_decision: act('record_decision'),
		change_agenda_item: act('change_agenda_item'),
		keep_item_draft: act('keep_item_draft'),
		call_roll: act('call_roll'),
		step_out: act('step_out'),
		carry_over: act('carry_over'),
		close_sitting: act('close_sitting'),
		open_sitting: act('open_sitting'),
		declare_carence: act('declare_carence'),
		ratify_urgent_decision: act('ratify_urgent_decision'),
		health_words: () => [],
		open_projection: act('open_projection'),
		close_projection: act('close_projection'),
		proposed_phrase: () => 'Il manque dans votre dossier : ……….',
	});
});
afterEach(async () => {
	// What waits is sent when the item is left: the shell must still be there.
	await cleanup();
	shell.end();
	await page.viewport(1024, 640);
});

const named = (name: string) => sent.filter(([one]) => one === name).map(([, args]) => args);
const sheets = () => AGENDA.map((row) => item(row));
const shown = () => ({ sitting: sitting(), items: sheets(), shown: 3 });

test('the sitting is accessible, and its file can be read from afar', async () => {
	await page.viewport(1366, 820);
	await render(SittingTrial, shown());
	await expect.element(page.getByRole('heading', { name: 'Vandamme Aline' })).toBeVisible();
	await expect.element(page.getByText(/près de sa sœur/)).toBeVisible();
	const size = getComputedStyle(page.getByText(/près de sa sœur/).element()).fontSize;
	expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(18);
	await expectAccessible();
	await look('sitting');
});

test('an item that is not open yet says so, and is opened from there', async () => {
	await render(SittingTrial, { ...shown(), shown: 5 });
	await expect.element(page.getByText(/Ce point n’est pas ouvert/)).toBeVisible();
	await expectAccessible();
	await page.getByRole('button', { name: 'Ouvrir ce point' }).click();
	await vi.waitFor(() => expect(named('start_item')).toEqual([{ id: 5 }]));
});

test('the room’s window is opened and closed from the sitting', async () => {
	await render(SittingTrial, shown());
	await page.getByRole('button', { name: 'Projeter' }).click();
	await page.getByRole('button', { name: 'Ne plus projeter' }).click();
	await expect.element(page.getByRole('button', { name: 'Projeter' })).toBeVisible();
	expect(sent.map(([name]) => name)).toEqual(['open_projection', 'close_projection']);
});

test('Alt A then Ctrl Entrée records an admission with the place, the deposit and who tells her, and opens the next', async () => {
	const heard = vi.fn();
	await render(SittingTrial, { ...shown(), heard });
	await userEvent.keyboard('{Alt>}a{/Alt}');
	await userEvent.keyboard('{Control>}{Enter}{/Control}');
	await vi.waitFor(() => expect(heard).toHaveBeenCalledWith('item', 5));
	expect(named('record_decision')).toEqual([
		{
			item: 3,
			decision: {
				outcome: { kind: 'admission', grant: { place: 4, rank: '1' }, deposit: 39_820 },
				votes: null,
				informedBy: 'Paule Lenoir',
				effectiveOn: '2026-12-10',
			},
		},
	]);
	expect(named('start_item')).toEqual([{ id: 5 }]);
});

test('the letters answer while one types, and what is typed is kept', async () => {
	await render(SittingTrial, shown());
	await page.getByRole('textbox', { name: 'Échanges' }).click();
	await userEvent.keyboard('Proximité du métro demandée.');
	await vi.waitFor(() =>
		expect(named('keep_item_draft')).toContainEqual({
			item: 3,
			field: 'discussion',
			text: 'Proximité du métro demandée.',
		}),
	);
	await userEvent.keyboard('{Alt>}n{/Alt}');
	await expect
		.element(page.getByRole('button', { name: 'Non retenu', exact: true }))
		.toHaveAttribute('aria-pressed', 'true');
	await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('SELECT'));
});

test('what was being typed before a stop comes back', async () => {
	const entries = JSON.stringify({
		kind: 'postponed',
		postponement: 'missing_papers',
		communicable: 'Il manque un avis.',
	});
	await render(SittingTrial, { ...shown(), draft: { entries, discussion: 'Projet travaillé.' } });
	await expect.element(page.getByRole('textbox', { name: 'Échanges' })).toHaveValue('Projet travaillé.');
	await expect.element(page.getByRole('textbox', { name: /Motif communicable/ })).toHaveValue('Il manque un avis.');
	await expect.element(page.getByText(/est revenu/)).toBeVisible();
	expect(named('keep_item_draft')).toEqual([]);
});

test('a reason proposes its sentence, to complete before it is recorded; one’s own words are never replaced', async () => {
	await render(SittingTrial, shown());
	await userEvent.keyboard('{Alt>}j{/Alt}');
	await page.getByRole('combobox', { name: /Motif/ }).selectOptions('Pièces manquantes');
	const sentence = page.getByRole('textbox', { name: /Motif communicable/ });
	await expect.element(sentence).toHaveValue('Il manque dans votre dossier : ……….');
	await userEvent.keyboard('{Control>}{Enter}{/Control}');
	await expect.element(page.getByText('Complétez la phrase à la place des points.')).toBeVisible();
	expect(named('record_decision')).toEqual([]);
	await sentence.fill('Il manque votre avis d’imposition.');
	await page.getByRole('combobox', { name: /Motif/ }).selectOptions('Avis du mandataire attendu');
	await expect.element(sentence).toHaveValue('Il manque votre avis d’imposition.');
	await look('sitting-postponed');
});

test('a refusal of the register is said in the panel, and nothing is lost', async () => {
	await render(SittingTrial, shown());
	await userEvent.keyboard('{Alt>}a{/Alt}');
	refusal = { code: 'no_quorum' };
	await userEvent.keyboard('{Control>}{Enter}{/Control}');
	await expect.element(page.getByText(/Le quorum n’est pas atteint/)).toBeVisible();
	await expect
		.element(page.getByRole('button', { name: 'Admission', exact: true }))
		.toHaveAttribute('aria-pressed', 'true');
});

test('a situation whose consent fails stays shut: the sentence instead of the file', async () => {
	refusal = { code: 'consent_out_of_scope', college: 'landlords' };
	await render(SittingTrial, shown());
	await userEvent.keyboard('{Control>}{ArrowDown}{/Control}');
	await expect.element(page.getByRole('heading', { name: 'Lefebvre Karim' })).toBeVisible();
	await expect.element(page.getByText(/ne couvre pas ce collège/)).toBeVisible();
	await expect.element(page.getByText(/près de sa sœur/)).not.toBeInTheDocument();
	await expectAccessible();
});

test('the roll is called with letters', async () => {
	await render(SittingTrial, shown());
	await userEvent.keyboard('{Alt>}p{/Alt}');
	await expect.element(page.getByRole('dialog', { name: 'Présents' })).toBeVisible();
	await vi.waitFor(() => expect(document.activeElement?.closest('[data-member]')).not.toBeNull());
	await userEvent.keyboard('{ArrowDown}e');
	await vi.waitFor(() => expect(named('call_roll')).toEqual([{ participant: 2, called: { noted: 'excused' } }]));
	await expectAccessible();
	await look('sitting-roll');
});

test('without a quorum the carence is found, and the second sitting is fixed at once', async () => {
	await page.viewport(1366, 820);
	const undecided = AGENDA.map((row) => ({ ...row, decided: null }));
	const empty = sitting({ quorum: 3, agenda: { items: undecided, endsAt: 1010, overrun: 0 } });
	await render(SittingTrial, {
		...shown(),
		sitting: { ...empty, room: { present: 1, represented: 0, votes: 1, isQuorate: false } },
	});
	await expect.element(page.getByRole('button', { name: /quorum non atteint/ })).toBeVisible();
	await page.getByRole('button', { name: 'Constater la carence…' }).click();
	await expect.element(page.getByText(/est close sans rien décider/)).toBeVisible();
	await expectAccessible();
	await look('sitting-carence');
	await page.getByRole('button', { name: 'Clore et convoquer de nouveau' }).click();
	await vi.waitFor(() =>
		expect(named('declare_carence')).toEqual([{ id: 7, again: { onDay: '2026-12-28', startMinute: 870 } }]),
	);
});

test('what was decided since the last sitting is confirmed, or something else is decided', async () => {
	await page.viewport(1366, 820);
	await render(SittingTrial, { ...shown(), urgent: [URGENT] });
	await expect.element(page.getByText(/Carlier Jeanne/)).toBeVisible();
	await expectAccessible();
	await look('sitting-urgent');
	await page.getByRole('button', { name: 'Confirmer' }).click();
	await vi.waitFor(() =>
		expect(named('ratify_urgent_decision')).toEqual([{ id: 3, meeting: 7, said: { said: 'confirmed' } }]),
	);
	await page.getByRole('button', { name: 'Décider autrement…' }).click();
	await expect.element(page.getByRole('textbox', { name: 'La commission décide' })).toBeVisible();
	await expectAccessible();
	await look('sitting-urgent-replace');
});

test('closing lists what is undecided and offers to carry it over', async () => {
	await render(SittingTrial, shown());
	await page.getByRole('button', { name: 'Clore la séance' }).click();
	await expect.element(page.getByRole('button', { name: /4\. Lefebvre Karim/ })).toBeVisible();
	await expectAccessible();
	await look('sitting-closing');
	await page.getByRole('button', { name: /Reporter les 3\s*points restants/ }).click();
	await vi.waitFor(() => expect(named('carry_over')).toEqual([{ meeting: 7 }]));
});

test('with every item decided, closing asks first', async () => {
	const items = AGENDA.map((one) => ({ ...one, decided: { id: one.id, kind: 'noted' as const, number: null } }));
	const heard = vi.fn();
	const all = sitting({ agenda: { items, endsAt: 980, overrun: 0 } });
	await render(SittingTrial, { sitting: all, items: items.map((one) => item(one)), shown: 3, heard });
	await page.getByRole('button', { name: 'Clore la séance' }).click();
	expect(named('close_sitting')).toEqual([]);
	await page.getByRole('alertdialog').getByRole('button', { name: 'Clore la séance' }).click();
	await vi.waitFor(() => expect(heard).toHaveBeenCalledWith('closed'));
});

test('a killed program reopens where it was', async () => {
	const heard = vi.fn();
	await render(SittingTrial, { sitting: sitting(), items: sheets(), heard });
	await page.getByRole('button', { name: /Reprendre la séance à 10\sh\s42/ }).click();
	await vi.waitFor(() => expect(heard).toHaveBeenCalledWith('item', 3));
});

test('before the sitting, one hour and one button', async () => {
	await render(SittingTrial, { sitting: sitting({ state: 'convened', openedAt: null }) });
	await expectAccessible();
	await look('sitting-before');
	await page.getByRole('textbox', { name: /commence à/ }).fill('14h32');
	await page.getByRole('button', { name: 'Ouvrir la séance' }).click();
	await vi.waitFor(() => expect(named('open_sitting')).toEqual([{ id: 7, at: meeting().openedAt }]));
});

test('a closed sitting is read, not written', async () => {
	const closed = sitting({ state: 'closed', closedAt: Date.UTC(2026, 11, 10, 16, 5), minutesState: 'draft' });
	await render(SittingTrial, { ...shown(), sitting: closed });
	await expect.element(page.getByText(/Séance close le 10\sdécembre\s2026/)).toBeVisible();
	await expect.element(page.getByRole('button', { name: /Consigner/ })).not.toBeInTheDocument();
	await userEvent.keyboard('{Alt>}a{/Alt}');
	await expect.element(page.getByText('Aucune décision.')).toBeVisible();
	await expectAccessible();
	await look('sitting-closed');
});

test.each([
	[1024, 640],
	[512, 320],
])('nothing scrolls sideways at %i by %i', async (width, height) => {
	await page.viewport(width, height);
	await render(SittingTrial, shown());
	await userEvent.keyboard('{Alt>}c{/Alt}');
	await expect.element(page.getByRole('textbox', { name: /Condition/ })).toBeInTheDocument();
	for (const element of document.querySelectorAll('html, main, .sitting, .agenda, .column')) {
		expect(element.scrollWidth, element.className).toBeLessThanOrEqual(element.clientWidth);
	}
	await look(`sitting-${width}`);
});
