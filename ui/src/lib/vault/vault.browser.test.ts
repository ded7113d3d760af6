import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { BackupToLay } from '$lib/ipc/bindings/BackupToLay';
import type { DeskState } from '$lib/ipc/bindings/DeskState';
import type { KnownVault } from '$lib/ipc/bindings/KnownVault';
import type { PrintedSheet } from '$lib/ipc/bindings/PrintedSheet';
import type { Told } from '$lib/ipc/bindings/Told';
import { Failed } from '$lib/ipc/failure';
import { playShell } from '$lib/ipc/testing';
import { expectAccessible } from '$lib/kit/testing/axe';
import { look } from '$lib/kit/testing/look';
import type { Door } from './door';
import FirstStart from './FirstStart.svelte';
import LockScreen from './LockScreen.svelte';
import SheetStep from './SheetStep.svelte';
import { Telling } from './telling.svelte';

const LOCKED: Extract<DeskState, { state: 'locked' }> = {
	state: 'locked',
	council: 'Conseil de santé mentale du Val',
	users: [
		{ slot: 'a1', name: 'Claire Évrard' },
		{ slot: 'b2', name: 'Nour Dubois' },
	],
	examplePassphrase: null,
	vaults: [{ council: 'Conseil de santé mentale du Val', mode: 'ours', isShown: true }],
	isDamaged: false,
};
const SHEET: PrintedSheet = {
	groups: ['7K2M', '9QXA', 'B3ZT', 'HW8P', '4R6N', 'V1CD', 'S5JE', 'G0YF', 'M2TX'],
	askedBack: [2, 7],
};

const BACKUP: BackupToLay = {
	council: 'Conseil de santé mentale du Val',
	users: [{ slot: 'a1', name: 'Claire Évrard' }],
	madeAt: Date.UTC(2026, 10, 26, 17, 5),
};
const DOOR: Door = {
	backups: async () => [
		{ name: 'a.palier', madeAt: BACKUP.madeAt, bytes: 1_400_000 },
		{ name: 'b.palier', madeAt: Date.UTC(2026, 10, 25, 9, 40), bytes: 1_390_000 },
	],
	choose: async () => BACKUP,
	chooseFile: async () => null,
	lay: async () => {},
	read: async () => {},
};
const AT_THE_DOOR = { desk: LOCKED, unlock: async () => {}, choose: async () => {}, onstart: () => {}, door: DOOR };
const AT_THE_START = { telling: new Telling(), openExample: async () => {} };

test('the lock screen shows the council and one field, and nothing else', async () => {
	const unlock = vi.fn(async () => {});
	await render(LockScreen, { ...AT_THE_DOOR, unlock });
	await expectAccessible();
	await look('lock');
	await expect.element(page.getByLabelText('Phrase de passe')).toHaveFocus();
	await page.getByRole('radio', { name: 'Nour Dubois' }).click();
	await page.getByLabelText('Phrase de passe').fill('lin pétrole brique');
	await userEvent.keyboard('{Enter}');
	await vi.waitFor(() =>
		expect(unlock).toHaveBeenCalledExactlyOnceWith({ slot: 'b2', passphrase: 'lin pétrole brique' }),
	);
});

test('a refused passphrase is said under the field, emptied, and the focus stays', async () => {
	const unlock = vi.fn(async () => {
		throw new Failed({ code: 'locked' });
	});
	await render(LockScreen, { ...AT_THE_DOOR, unlock });
	await page.getByLabelText('Phrase de passe').fill('mauvaise');
	await userEvent.keyboard('{Enter}');
	const field = page.getByLabelText('Phrase de passe');
	await expect.element(field).toHaveAccessibleDescription(/Le coffre est verrouillé/);
	await expect.element(field).toHaveValue('');
	await expect.element(field).toHaveFocus();
});

test('a damaged vault says so calmly and leads to its last backup', async () => {
	const lay = vi.fn(async () => {});
	await render(LockScreen, { ...AT_THE_DOOR, desk: { ...LOCKED, users: [], isDamaged: true }, door: { ...DOOR, lay } });
	await expect.element(page.getByText('Ce coffre est abîmé')).toBeVisible();
	await expect.element(page.getByText('le 26 novembre 2026 à 18 h 05', { exact: true })).toBeVisible();
	await expectAccessible();
	await look('lock-damaged');
	await page.getByRole('button', { name: /Reprendre….*26 novembre/ }).click();
	await page.getByLabelText('Phrase de passe').fill('lin pétrole brique');
	await page.getByRole('button', { name: 'Reprendre ce conseil' }).click();
	await vi.waitFor(() => expect(lay).toHaveBeenCalledExactlyOnceWith({ slot: 'a1', passphrase: 'lin pétrole brique' }));
});

test('a vault that is open elsewhere says by whom, and offers its last backup to read', async () => {
	const read = vi.fn(async () => {});
	const unlock = async () => {
		const by = { slot: 'b2', name: 'Nour Dubois', host: 'accueil', since: Date.UTC(2026, 10, 27, 8, 0) };
		throw new Failed({ code: 'already_open', by });
	};
	await render(LockScreen, { ...AT_THE_DOOR, unlock, door: { ...DOOR, read } });
	await page.getByLabelText('Phrase de passe').fill('lin pétrole brique');
	await userEvent.keyboard('{Enter}');
	await expect
		.element(page.getByLabelText('Phrase de passe'))
		.toHaveAccessibleDescription(/ouvert par Nour Dubois sur accueil depuis le 27\snovembre\s2026 à 9\sh\./);
	await expectAccessible();
	await look('lock-elsewhere');
	await page.getByRole('button', { name: /Lire….*26 novembre/ }).click();
	await page.getByLabelText('Phrase de passe').fill('lin pétrole brique');
	await page.getByRole('button', { name: 'Lire cette sauvegarde' }).click();
	await vi.waitFor(() =>
		expect(read).toHaveBeenCalledExactlyOnceWith({ slot: 'a1', passphrase: 'lin pétrole brique' }),
	);
});

test('the recovery sheet opens too', async () => {
	const unlock = vi.fn(async () => {});
	await render(LockScreen, { ...AT_THE_DOOR, unlock });
	await page.getByRole('button', { name: 'J’ai la feuille de récupération' }).click();
	await page.getByLabelText('Clé de la feuille de récupération').fill(SHEET.groups.join(' '));
	await page.getByLabelText('Votre nouvelle phrase de passe').fill('lin pétrole brique pont');
	await userEvent.keyboard('{Enter}');
	await vi.waitFor(() =>
		expect(unlock).toHaveBeenCalledExactlyOnceWith({
			slot: 'a1',
			recoverySheet: SHEET.groups.join(' '),
			passphrase: 'lin pétrole brique pont',
		}),
	);
});

function founding() {
	return {
		proposePassphrase: vi.fn(async () => 'lin pétrole brique pont toit rive main'),
		strengthOf: vi.fn(async (text: string) => (text.length < 14 ? ('too_short' as const) : ('strong' as const))),
		createVault: vi.fn(async () => SHEET),
		printSheet: vi.fn(async () => {}),
		saveSheet: vi.fn(async () => true),
		confirmSheet: vi.fn(async () => {}),
		chooseBackup: vi.fn(async (): Promise<BackupToLay | null> => null),
		layBackup: vi.fn(async () => {}),
	};
}

test('first start goes from the name to the sheet, and two groups are typed back', async () => {
	const acts = founding();
	await render(FirstStart, { ...AT_THE_START, founding: acts });
	await expectAccessible();
	await page.getByRole('button', { name: 'Créer notre conseil' }).click();
	await userEvent.keyboard('{Enter}');
	await expect.element(page.getByText('Ce champ est nécessaire.').first()).toBeVisible();
	await page.getByLabelText('Nom du conseil').fill('Conseil du Val');
	await page.getByLabelText('Prénom et nom').fill('Claire Évrard');
	await userEvent.keyboard('{Enter}');
	await page.getByRole('button', { name: 'Proposer sept mots au hasard' }).click();
	await expect.element(page.getByText('Solide.')).toBeVisible();
	await expectAccessible();
	await look('passphrase');
	await page.getByLabelText('La même, pour être sûr').fill('autre');
	await page.getByRole('button', { name: 'Créer le coffre' }).click();
	await expect.element(page.getByText(/Les deux phrases diffèrent/)).toBeVisible();
	await page.getByLabelText('La même, pour être sûr').fill('lin pétrole brique pont toit rive main');
	await page.getByRole('button', { name: 'Créer le coffre' }).click();
	await expect.element(page.getByText('7K2M')).toBeVisible();
	expect(acts.createVault).toHaveBeenCalledExactlyOnceWith({
		council: 'Conseil du Val',
		user: 'Claire Évrard',
		passphrase: 'lin pétrole brique pont toit rive main',
	});
	await expectAccessible();
	await look('sheet');
	await page.getByRole('button', { name: 'J’ai la feuille en main' }).click();
	await expect.element(page.getByText('7K2M')).not.toBeInTheDocument();
	await page.getByLabelText('2e groupe de la feuille').fill('9qxa');
	await page.getByLabelText('7e groupe de la feuille').fill('s5je');
	await page.getByRole('button', { name: 'Vérifier et ouvrir le conseil' }).click();
	await vi.waitFor(() =>
		expect(acts.confirmSheet).toHaveBeenCalledExactlyOnceWith([
			{ group: 2, text: '9qxa' },
			{ group: 7, text: 's5je' },
		]),
	);
});

test('a passphrase that is too short creates nothing', async () => {
	const acts = founding();
	await render(FirstStart, { ...AT_THE_START, founding: acts });
	await page.getByRole('button', { name: 'Créer notre conseil' }).click();
	await page.getByLabelText('Nom du conseil').fill('Conseil du Val');
	await page.getByLabelText('Prénom et nom').fill('Claire');
	await userEvent.keyboard('{Enter}');
	await page.getByLabelText('Phrase de passe', { exact: true }).fill('court');
	await page.getByLabelText('La même, pour être sûr').fill('court');
	await page.getByRole('button', { name: 'Créer le coffre' }).click();
	await expect
		.element(page.getByLabelText('Phrase de passe', { exact: true }))
		.toHaveAccessibleDescription(/Trop courte/);
	expect(acts.createVault).not.toHaveBeenCalled();
});

test('a computer without a vault goes on from a backup', async () => {
	const acts = founding();
	const users = [
		{ slot: 'a', name: 'Claire Évrard' },
		{ slot: 'b', name: 'Jeanne Caron' },
	];
	acts.chooseBackup.mockResolvedValueOnce({ council: 'Conseil du Val', users, madeAt: Date.UTC(2026, 10, 26, 17, 2) });
	acts.layBackup.mockRejectedValueOnce(new Failed({ code: 'wrong_passphrase', wait: 0 }));
	await render(FirstStart, { ...AT_THE_START, founding: acts });
	await page.getByRole('button', { name: 'Repartir d’une sauvegarde' }).click();
	await expect.element(page.getByText(/faite le 26\snovembre\s2026 à 18\sh\s02/)).toBeVisible();
	await expectAccessible();
	await look('from-backup');
	await page.getByText('Jeanne Caron').click();
	await page.getByLabelText('Phrase de passe').fill('le facteur siffle un air de polka');
	await page.getByRole('button', { name: 'Reprendre ce conseil' }).click();
	await expect.element(page.getByText(/n’est pas la bonne/).first()).toBeVisible();
	await page.getByRole('button', { name: 'Reprendre ce conseil' }).click();
	await vi.waitFor(() => expect(acts.layBackup).toHaveBeenCalledTimes(2));
	expect(acts.layBackup).toHaveBeenLastCalledWith({ slot: 'b', passphrase: 'le facteur siffle un air de polka' });
});

test('the sheet is printed from the viewer, or saved with a warning', async () => {
	const acts = founding();
	await render(SheetStep, { sheet: SHEET, print: acts.printSheet, save: acts.saveSheet, confirm: acts.confirmSheet });
	await page.getByRole('button', { name: 'Imprimer la feuille' }).click();
	await expect.element(page.getByText(/La feuille est ouverte dans la visionneuse/)).toBeVisible();
	await page.getByRole('button', { name: 'Enregistrer sous…' }).click();
	await expect.element(page.getByText(/supprimez ce fichier/)).toBeVisible();
	acts.printSheet.mockRejectedValueOnce(new Failed({ code: 'unwritable' }));
	await page.getByRole('button', { name: 'Imprimer la feuille' }).click();
	await expect.element(page.getByText(/ne peut pas être écrit/)).toBeVisible();
});

test('the example council is one click away, says how far it is and can be stopped', async () => {
	let tell: ((told: Told) => void) | undefined;
	let end: ((answer: unknown) => void) | undefined;
	const stop = vi.fn();
	const shell = playShell({
		open_example: (args) => {
			const { told } = args as { told: { onmessage: (told: Told) => void } };
			tell = told.onmessage;
			return new Promise((_, refuse) => {
				end = refuse;
			});
		},
		stop_example: () => {
			stop();
			end?.({ code: 'stopped' });
		},
	});
	const telling = new Telling();
	const opened = vi.fn();
	const openExample = async () => opened(await telling.open(false));
	await render(FirstStart, { telling, openExample, founding: founding() });
	await page.getByRole('button', { name: 'Ouvrir le conseil d’exemple' }).click();
	await vi.waitFor(() => expect(tell).toBeDefined());
	tell?.({ days: 548, of: 1096 });
	await expect.element(page.getByRole('progressbar')).toHaveValue(548);
	await expectAccessible();
	await look('telling');
	await page.getByRole('button', { name: 'Arrêter' }).click();
	await vi.waitFor(() => expect(opened).toHaveBeenCalledExactlyOnceWith(false));
	expect(stop).toHaveBeenCalledOnce();
	await expect.element(page.getByRole('button', { name: 'Ouvrir le conseil d’exemple' })).toBeVisible();
	shell.end();
});

test('the other councils of this computer are one click away', async () => {
	const choose = vi.fn(async () => {});
	const onstart = vi.fn();
	const vaults: KnownVault[] = [
		{ council: 'Conseil Rivage', mode: 'example', isShown: false },
		{ council: 'Conseil de santé mentale du Val', mode: 'ours', isShown: true },
	];
	const screen = await render(LockScreen, { ...AT_THE_DOOR, desk: { ...LOCKED, vaults }, choose, onstart });
	await expectAccessible();
	await look('lock-vaults');
	await page.getByRole('button', { name: 'Conseil Rivage (exemple)' }).click();
	expect(choose).toHaveBeenCalledExactlyOnceWith(0);
	await screen.rerender({ desk: { ...LOCKED, vaults: vaults.slice(0, 1) } });
	await page.getByRole('button', { name: 'Créer notre conseil' }).click();
	expect(onstart).toHaveBeenCalledOnce();
});
