/** What may be done before a vault that does not open: its backups are listed, read, or taken up anew. */
import type { BackupAtTheDoor } from '$lib/ipc/bindings/BackupAtTheDoor';
import type { BackupToLay } from '$lib/ipc/bindings/BackupToLay';
import type { EarlierKey } from '$lib/ipc/bindings/EarlierKey';
import { refresh } from '$lib/ipc/changes';
import { call } from '$lib/ipc/client';

/** Why the vault itself does not open. */
export type Obstacle = 'damaged' | 'already_open';

/** What the door asks of the shell. */
export type Door = {
	backups: () => Promise<BackupAtTheDoor[]>;
	choose: (name: string) => Promise<BackupToLay>;
	/** Nothing when no file was chosen. */
	chooseFile: () => Promise<BackupToLay | null>;
	/** Opens the chosen backup as a vault of its own, beside the other. */
	lay: (key: EarlierKey) => Promise<void>;
	/** Opens the chosen backup to read it. */
	read: (key: EarlierKey) => Promise<void>;
};

export const door: Door = {
	backups: () => call('backups_at_the_door'),
	choose: (name) => call('choose_backup_at_the_door', { name }),
	chooseFile: () => call('choose_backup_to_lay'),
	lay: (key) => call('lay_backup', { key }).then(refresh),
	read: (key) => call('read_backup', { key }).then(refresh),
};
