import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import PageTrial from '$lib/frame/testing/PageTrial.svelte';
import type { BackupRow } from '$lib/ipc/bindings/BackupRow';
import type { OpenedBackup } from '$lib/ipc/bindings/OpenedBackup';
import { playShell } from '$lib/ipc/testing';
import { expectAccessible } from '$lib/kit/testing/axe';
import { look } from '$lib/kit/testing/look';
import Trial from './testing/BackupsTrial.svelte';

const YESTERDAY = Date.UTC(2026, 10, 26, 17, 2);
const row = (name: string, change: Partial<BackupRow> = {}): BackupRow => ({
	name,
	madeAt: YESTERDAY,
	occasion: 'lock',
	bytes: 4_230_000,
	acts: 1204,
	isWhole: true,
	isHere: true,
	isAway: true,
	...change,
});
const opened: OpenedBackup = {
	madeAt: YESTERDAY,
	occasion: 'lock',
	acts: 1204,
	head: '5ab190badc9e0252',
	hasEmergency: true,
	comparison: {
		subjects: [
			{ subject: 'applications', lost: 2, changed: 3, gained: 0 },
			{ subject: 'workshops', lost: 0, changed: 0, gained: 1 },
		],
		lost: { count: 12, latest: [{ at: YESTERDAY + 3_600_000, act: 'add_application' }] },
		gained: { count: 1, latest: [{ at: YESTERDAY - 3_600_000, act: 'plan_workshop' }] },
		rowsNow: 8406,
		rowsThen: 8391,
	},
};
const draw = (rows: BackupRow[]) => render(PageTrial, { page: Trial, given: { rows } });
const restoreButton = () => page.getByRole('button', { name: /Restaurer… la sauvegarde faite/ }).first();

let shell: ReturnType<typeof playShell>;
afterEach(() => shell.end());

test('the sentence comes first, and each backup says when, why, how much and where', async () => {
	shell = playShell({});
	await draw([row('a'), row('b', { isAway: false, acts: null }), row('c', { isWhole: false })]);
	await expect.element(page.getByText(/Dernière sauvegarde vérifiée .* sur la clé «\sCLS\s»/).first()).toBeVisible();
	await expect
		.element(page.getByText(/au verrouillage · 1\s204\sgestes · 4,2\sMo · sur cet ordinateur et ailleurs/))
		.toBeVisible();
	await expect.element(page.getByText(/phrase de passe d’alors/)).toBeVisible();
	await expect.element(page.getByText(/abîmée/)).toBeVisible();
	await expect.element(page.getByRole('button', { name: /Restaurer… la sauvegarde/ }).nth(1)).toBeVisible();
	expect(page.getByRole('button', { name: /Restaurer… la sauvegarde/ }).all()).toHaveLength(2);
	await expectAccessible();
	await look('backups');
});

test('before restoring, one sees what would be lost, taken back and found again', async () => {
	const restored = vi.fn(() => row('safety', { occasion: 'before_restore' }));
	shell = playShell({ compare_backup: () => opened, close_backup: () => undefined, restore_backup: restored });
	await draw([row('a')]);
	await restoreButton().click();
	await expect.element(page.getByRole('row', { name: 'Candidatures 2 3 –' })).toBeVisible();
	await expect.element(page.getByText(/serait perdu\s: 12\sgestes/)).toBeVisible();
	await expect.element(page.getByText(/11\sautres gestes avant ceux-là/)).toBeVisible();
	await expectAccessible();
	await look('backups-compare');
	await page.getByLabelText('Votre phrase de passe').fill('trois hérons gris');
	await page.getByRole('button', { name: 'Restaurer cette sauvegarde' }).click();
	await expect.element(page.getByRole('button', { name: /Revenir à l’état d’avant/ })).toBeVisible();
	expect(restored).toHaveBeenCalledWith({ passphrase: 'trois hérons gris' });
});

test('a backup under an earlier key asks for the passphrase of its time', async () => {
	const users = [
		{ slot: 'a', name: 'Claire Évrard' },
		{ slot: 'b', name: 'Jeanne Caron' },
	];
	const asked = vi.fn((args: unknown) => {
		if ((args as { earlier: unknown }).earlier) return opened;
		throw { code: 'earlier_key', users };
	});
	shell = playShell({ compare_backup: asked, close_backup: () => undefined });
	await draw([row('a', { acts: null })]);
	await restoreButton().click();
	await expect.element(page.getByText(/date d’avant un changement de clé/)).toBeVisible();
	await expectAccessible();
	await look('backups-earlier');
	await page.getByText('Jeanne Caron').click();
	await page.getByLabelText('Phrase de passe d’alors').fill('un facteur');
	await page.getByRole('button', { name: 'Ouvrir la sauvegarde' }).click();
	await expect.element(page.getByText(/serait perdu/)).toBeVisible();
	expect(asked).toHaveBeenLastCalledWith({
		source: { kind: 'listed', name: 'a' },
		earlier: { slot: 'b', passphrase: 'un facteur' },
	});
});

test('what is refused says why, and nothing can then be restored', async () => {
	shell = playShell({
		compare_backup: () => {
			throw { code: 'backup_damaged' };
		},
		close_backup: () => undefined,
	});
	await draw([row('a')]);
	await restoreButton().click();
	await expect.element(page.getByText(/coupée ou altérée/)).toBeVisible();
	await expect.element(page.getByRole('button', { name: 'Restaurer cette sauvegarde' })).not.toBeInTheDocument();
});
