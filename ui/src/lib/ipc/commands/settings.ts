import type { JournalCheck } from '../bindings/JournalCheck';
import type { JournalLine } from '../bindings/JournalLine';
import type { PrintedSheet } from '../bindings/PrintedSheet';
import type { RecordChange } from '../bindings/RecordChange';
import type { RecordKind } from '../bindings/RecordKind';
import type { RowChange } from '../bindings/RowChange';
import type { SettingKey } from '../bindings/SettingKey';
import type { SlotId } from '../bindings/SlotId';
import type { TypedGroup } from '../bindings/TypedGroup';
import type { User } from '../bindings/User';
import type { View } from '../bindings/View';

/** Parameters, passphrase, and what was done. */
export type SettingsCommands = {
	settings: () => Record<SettingKey, string>;
	set_setting: (args: { key: SettingKey; value: string; from: string }) => void;
	change_passphrase: (args: { old: string; new: string }) => void;
	add_user: (args: { name: string; passphrase: string; own: string }) => void;
	remove_user: (args: { slot: SlotId; own: string }) => void;
	draw_recovery_sheet: (args: { own: string }) => PrintedSheet;
	replace_recovery_sheet: (args: { groups: TypedGroup[] }) => void;
	journal: (args: { before: number | null }) => JournalLine[];
	act_changes: (args: { seq: number }) => RowChange[];
	record_history: (args: { record: RecordKind; id: number }) => RecordChange[];
	users: () => User[];
	views: (args: { before: number | null }) => View[];
	verify_journal: (args: { head: string }) => JournalCheck;
};
