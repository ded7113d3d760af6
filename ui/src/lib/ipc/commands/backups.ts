import type { BackupAtTheDoor } from '../bindings/BackupAtTheDoor';
import type { BackupCount } from '../bindings/BackupCount';
import type { BackupRow } from '../bindings/BackupRow';
import type { BackupSource } from '../bindings/BackupSource';
import type { BackupStanding } from '../bindings/BackupStanding';
import type { BackupToLay } from '../bindings/BackupToLay';
import type { DeskState } from '../bindings/DeskState';
import type { EarlierKey } from '../bindings/EarlierKey';
import type { OpenedBackup } from '../bindings/OpenedBackup';

/** Backups: made, sent elsewhere, read back, compared, restored. */
export type BackupsCommands = {
	backup_standing: () => BackupStanding;
	backups: () => BackupRow[];
	back_up: () => BackupStanding;
	/** Nothing when the chooser was closed. */
	choose_backup_folder: () => BackupStanding | null;
	keep_backups_here: () => BackupStanding;
	/** The last one when none is named. */
	verify_backup: (args: { name: string | null }) => BackupCount;
	choose_backup: () => string | null;
	compare_backup: (args: { source: BackupSource; earlier: EarlierKey | null }) => OpenedBackup;
	close_backup: () => void;
	/** Gives the safety copy that leads back. */
	restore_backup: (args: { passphrase: string }) => BackupRow;
	drill_restore: () => OpenedBackup;
	open_backup_emergency: () => void;
	choose_backup_to_lay: () => BackupToLay | null;
	lay_backup: (args: { key: EarlierKey }) => DeskState;
	backups_at_the_door: () => BackupAtTheDoor[];
	choose_backup_at_the_door: (args: { name: string }) => BackupToLay;
	read_backup: (args: { key: EarlierKey }) => DeskState;
	/** Whether a place was chosen. */
	export_register: (args: { own: string }) => boolean;
};
