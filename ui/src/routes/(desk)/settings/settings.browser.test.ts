import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import PageTrial from '$lib/frame/testing/PageTrial.svelte';
import type { SettingKey } from '$lib/ipc/bindings/SettingKey';
import { playShell } from '$lib/ipc/testing';
import { expectAccessible } from '$lib/kit/testing/axe';
import { look } from '$lib/kit/testing/look';
import Council from './+page.svelte';
import About from './about/+page.svelte';
import Commission from './commission/+page.svelte';
import Communes from './communes/+page.svelte';
import Display from './display/+page.svelte';
import Documents from './documents/+page.svelte';
import History from './history/+page.svelte';
import SettingsTrial from './SettingsTrial.svelte';
import Security from './security/+page.svelte';

const KEYS: SettingKey[] = ['council_name', 'council_short_name', 'item_minutes', 'consent_months', 'fee_rate'];
const settings = Object.fromEntries(KEYS.map((key) => [key, key === 'item_minutes' ? '20' : ''])) as Record<
	SettingKey,
	string
>;
const user = { id: 1, slot: 'a', name: 'Claire Évrard', removedOn: null };
const communes = [
	{
		id: 1,
		insee: '59298',
		name: 'Hellemmes',
		postcode: '59260',
		partOf: '59350',
		memberFromOn: '2010-01-15',
		memberUntilOn: null,
		populations: [
			{ id: 1, vintage: 2023, kind: 'municipal' as const, count: 18_000, source: 'Mairie, courrier du 3 mars' },
		],
	},
];
const line = {
	seq: 7,
	at: Date.UTC(2026, 10, 25, 9, 42),
	user: 1,
	act: 'change_contact' as const,
	row: ['contact', 12] as [string, number],
	fields: ['contact.phone'],
	undoes: null,
	digest: '',
};

const texts = [
	{
		text: 'text_contact' as const,
		words: 'Appelez {COORDINATION_NOM} au {COORDINATION_TEL}.',
		usual: 'Appelez {COORDINATION_NOM} au {COORDINATION_TEL}.',
		fields: ['COORDINATION_NOM', 'COORDINATION_TEL'],
	},
];

const PAGES = {
	council: { page: Council, data: { settings } },
	commission: { page: Commission, data: { settings } },
	communes: { page: Communes, data: { settings, communes } },
	display: { page: Display, data: { settings } },
	documents: { page: Documents, data: { settings, texts } },
	security: { page: Security, data: { settings, users: [user] } },
	history: { page: History, data: { settings, users: [user], lines: [line], views: [], trash: [] } },
	about: { page: About, data: { settings, about: { version: '0.1.0', licence: 'MIT OR Apache-2.0' } } },
};

const draw = (name: keyof typeof PAGES) => render(PageTrial, { page: SettingsTrial, given: PAGES[name] });

let shell: ReturnType<typeof playShell>;
let set: unknown[];
beforeEach(() => {
	set = [];
	shell = playShell({
		set_setting: (args) => void set.push(args),
		add_commune: (args) => void set.push(args),
		set_house_text: (args) => void set.push(args),
		preview_house_text: (args) =>
			(args as { words: string }).words.includes('{NOM}')
				? {
						reading: '',
						faults: [{ after: 'Appelez', what: { kind: 'unknown_field', name: 'NOM', meant: 'COORDINATION_NOM' } }],
					}
				: { reading: 'Appelez <strong>Maëlle Caron</strong>.', faults: [] },
		change_passphrase: (args) => void set.push(args),
		passphrase_strength: () => 'strong',
		act_changes: () => [
			{
				table: 'contact',
				row: 12,
				kind: 'changed',
				fields: [
					{ field: 'phone', before: null, after: '03 53 01 02 03' },
					{ field: 'search_text', before: 'a', after: 'b' },
				],
			},
		],
	});
});
afterEach(() => shell.end());

test.each(Object.keys(PAGES) as (keyof typeof PAGES)[])('%s: accessible in every theme', async (name) => {
	await draw(name);
	await expectAccessible();
	await look(`settings-${name}`);
});

test('a parameter is kept on leaving its field, from today', async () => {
	await draw('commission');
	const field = page.getByRole('textbox', { name: /Durée d’un examen/ });
	await expect.element(field).toHaveValue('20');
	await field.fill('25');
	await userEvent.tab();
	await expect.poll(() => set).toEqual([{ key: 'item_minutes', value: '25', from: expect.stringMatching(/^\d{4}-/) }]);
});

test('a text of the house is seen as a paper says it, and a fault is told in words before it is kept', async () => {
	await draw('documents');
	await expect.element(page.getByText('Maëlle Caron')).toBeVisible();
	const words = page.getByRole('textbox', { name: 'Les mots' });
	await words.fill('Appelez {NOM}');
	await expect
		.element(page.getByText('Après « Appelez » : {NOM} n’est pas connu ; vouliez-vous {COORDINATION_NOM} ?'))
		.toBeVisible();
	await expect.element(page.getByRole('button', { name: 'Enregistrer ce texte' })).toBeDisabled();
	await words.fill('Appelez Maëlle Caron.');
	await page.getByRole('button', { name: 'Enregistrer ce texte' }).click();
	await expect
		.poll(() => set)
		.toEqual([{ text: 'text_contact', words: 'Appelez Maëlle Caron.', from: expect.stringMatching(/^\d{4}-/) }]);
});

test('an associated commune is typed by hand, with where its population comes from', async () => {
	await draw('communes');
	await page.getByRole('button', { name: 'Nouvelle commune' }).click();
	await page.getByRole('textbox', { name: 'Nom' }).fill('Hellemmes');
	await page.getByRole('textbox', { name: 'Code Insee' }).fill('59298');
	await page.getByRole('textbox', { name: 'Commune associée à' }).fill('59350');
	await page.getByRole('textbox', { name: 'Population' }).fill('18 000');
	await userEvent.keyboard('{Control>}{Enter}{/Control}');
	expect(set).toEqual([]);
	await page.getByRole('textbox', { name: 'Source' }).fill('Mairie');
	await userEvent.keyboard('{Control>}{Enter}{/Control}');
	await expect
		.poll(() => set)
		.toMatchObject([
			{ commune: { insee: '59298', partOf: '59350', population: [expect.any(Number), 'municipal', 18_000, 'Mairie'] } },
		]);
});

test('a passphrase is changed when it is typed twice alike', async () => {
	await draw('security');
	await page.getByRole('textbox', { name: 'Phrase de passe actuelle' }).fill('old');
	await page.getByRole('textbox', { name: 'Nouvelle phrase de passe' }).fill('new');
	const again = page.getByRole('textbox', { name: 'La même, pour être sûr' });
	await again.fill('other');
	await page.getByRole('button', { name: 'Changer la phrase de passe' }).click();
	expect(set).toEqual([]);
	await again.fill('new');
	await page.getByRole('button', { name: 'Changer la phrase de passe' }).click();
	await expect.poll(() => set).toEqual([{ old: 'old', new: 'new' }]);
});

test('an act of the history tells what it changed, and no key of the program', async () => {
	await draw('history');
	await page.getByText(/modification du contact/i).click();
	await expect.element(page.getByText('03 53 01 02 03')).toBeVisible();
	await expect.element(page.getByText(/search/)).not.toBeInTheDocument();
});
