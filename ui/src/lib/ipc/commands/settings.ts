import type { HouseText } from '../bindings/HouseText';
import type { HouseTextRow } from '../bindings/HouseTextRow';
import type { JournalCheck } from '../bindings/JournalCheck';
import type { JournalLine } from '../bindings/JournalLine';
import type { PrintedSheet } from '../bindings/PrintedSheet';
import type { RecordChange } from '../bindings/RecordChange';
import type { RecordKind } from '../bindings/RecordKind';
import type { Removable } from '../bindings/Removable';
import type { RowChange } from '../bindings/RowChange';
import type { SettingKey } from '../bindings/SettingKey';
import type { SlotId } from '../bindings/SlotId';
import type { TextPreview } from '../bindings/TextPreview';
import type { Trashed } from '../bindings/Trashed';
import type { TypedGroup } from '../bindings/TypedGroup';
import type { Undone } from '../bindings/Undone';
import type { User } from '../bindings/User';
import type { View } from '../bindings/View';

/** Parameters, passphrase, and what was done. */
export type SettingsCommands = {
	settings: () => Record<SettingKey, string>;
	/** Those a text about a person holds, folded. */
	health_words: (args: { text: string }) => string[];
	set_setting: (args: { key: SettingKey; value: string; from: string }) => void;
	house_texts: () => HouseTextRow[];
	preview_house_text: (args: { text: HouseText; words: string }) => TextPreview;
	set_house_text: (args: { text: HouseText; words: string; from: string }) => void;
	choose_logo: (args: { from: string }) => boolean;
	change_passphrase: (args: { old: string; new: string }) => void;
	add_user: (args: { name: string; passphrase: string; own: string }) => void;
	remove_user: (args: { slot: SlotId; own: string }) => void;
	draw_recovery_sheet: (args: { own: string }) => PrintedSheet;
	replace_recovery_sheet: (args: { groups: TypedGroup[] }) => void;
	journal: (args: { before: number | null }) => JournalLine[];
	act_changes: (args: { seq: number }) => RowChange[];
	record_history: (args: { record: RecordKind; id: number }) => RecordChange[];
	remove_record: (args: { record: Removable; id: number }) => void;
	trash: () => Trashed[];
	undo_act: (args: { seq: number }) => Undone;
	users: () => User[];
	views: (args: { before: number | null }) => View[];
	verify_journal: (args: { head: string }) => JournalCheck;
};
