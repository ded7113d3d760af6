import type { Complement } from '../bindings/Complement';
import type { EntryStep } from '../bindings/EntryStep';
import type { ExitStep } from '../bindings/ExitStep';
import type { InventoryChange } from '../bindings/InventoryChange';
import type { InventorySheet } from '../bindings/InventorySheet';
import type { InventorySide } from '../bindings/InventorySide';
import type { NewExit } from '../bindings/NewExit';
import type { NewNotice } from '../bindings/NewNotice';
import type { NewTenancy } from '../bindings/NewTenancy';
import type { Period } from '../bindings/Period';
import type { ReviewKind } from '../bindings/ReviewKind';
import type { TenanciesList } from '../bindings/TenanciesList';
import type { TenanciesQuery } from '../bindings/TenanciesQuery';
import type { TenancyChange } from '../bindings/TenancyChange';
import type { TenancySheet } from '../bindings/TenancySheet';

/** Tenancies, from entry to exit. */
export type TenanciesCommands = {
	tenancies: (args: { query: TenanciesQuery }) => TenanciesList;
	tenancy: (args: { id: number }) => TenancySheet;
	enter_place: (args: { tenancy: NewTenancy }) => number;
	change_tenancy: (args: { id: number; change: TenancyChange }) => void;
	note_notice: (args: { id: number; notice: NewNotice }) => void;
	record_exit: (args: { id: number; exit: NewExit }) => void;
	note_keys: (args: { id: number; on: string }) => void;
	settle_tenancy: (args: { id: number; on: string }) => void;
	note_absence: (args: { id: number; period: Period }) => number;
	end_absence: (args: { absence: number; backOn: string }) => void;
	note_review: (args: { id: number; kind: ReviewKind; on: string }) => void;
	mark_entry_step: (args: { id: number; entryStep: EntryStep; doneOn: string | null }) => void;
	mark_exit_step: (args: { id: number; exitStep: ExitStep; doneOn: string | null }) => void;
	inventory: (args: { id: number }) => InventorySheet;
	note_inventory: (args: { id: number; side: InventorySide; on: string }) => void;
	change_inventory: (args: { id: number; change: InventoryChange }) => void;
	complete_inventory: (args: { id: number; complement: Complement }) => void;
};
