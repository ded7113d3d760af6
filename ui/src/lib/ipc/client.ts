/** Every command of the shell, with what it takes and what it gives: one line each, those of a subject in `commands/`. */
import type { About } from './bindings/About';
import type { Copied } from './bindings/Copied';
import type { Dashboard } from './bindings/Dashboard';
import type { DeskState } from './bindings/DeskState';
import type { Display } from './bindings/Display';
import type { NewVault } from './bindings/NewVault';
import type { Overview } from './bindings/Overview';
import type { PrintedSheet } from './bindings/PrintedSheet';
import type { SilenceList } from './bindings/SilenceList';
import type { Strength } from './bindings/Strength';
import type { Told } from './bindings/Told';
import type { TypedGroup } from './bindings/TypedGroup';
import type { Undone } from './bindings/Undone';
import type { Unlocking } from './bindings/Unlocking';
import type { Watch } from './bindings/Watch';
import type { ActionsCommands } from './commands/actions';
import type { AgreementsCommands } from './commands/agreements';
import type { ApplicationsCommands } from './commands/applications';
import type { AttachmentsCommands } from './commands/attachments';
import type { BackupsCommands } from './commands/backups';
import type { BodiesCommands } from './commands/bodies';
import type { DepositsCommands } from './commands/deposits';
import type { DirectoryCommands } from './commands/directory';
import type { DwellingsCommands } from './commands/dwellings';
import type { ImportsCommands } from './commands/imports';
import type { MeetingsCommands } from './commands/meetings';
import type { PapersCommands } from './commands/papers';
import type { PeopleCommands } from './commands/people';
import type { SearchCommands } from './commands/search';
import type { SettingsCommands } from './commands/settings';
import type { TenanciesCommands } from './commands/tenancies';
import type { WorkshopsCommands } from './commands/workshops';
import { type Heard, invoke } from './invoke';

/** The commands by name. The arguments are one object, named as the shell names them, in camel case. */
export type Commands = DeskCommands &
	ActionsCommands &
	AgreementsCommands &
	ApplicationsCommands &
	AttachmentsCommands &
	BackupsCommands &
	BodiesCommands &
	DepositsCommands &
	DirectoryCommands &
	ImportsCommands &
	MeetingsCommands &
	PapersCommands &
	PeopleCommands &
	DwellingsCommands &
	TenanciesCommands &
	WorkshopsCommands &
	SearchCommands &
	SettingsCommands;

/** The vault, the window, what was done. */
type DeskCommands = {
	about: () => About;
	desk: () => DeskState;
	display: () => Display;
	change_display: (args: { display: Display }) => void;
	first_screen_ready: () => void;
	forget_copied: (args: { text: string; copied: Copied }) => void;
	propose_passphrase: () => string;
	passphrase_strength: (args: { passphrase: string }) => Strength;
	create_vault: (args: { vault: NewVault }) => PrintedSheet;
	print_recovery_sheet: () => void;
	save_recovery_sheet: () => boolean;
	confirm_recovery_sheet: (args: { groups: TypedGroup[] }) => DeskState;
	choose_vault: (args: { place: number }) => DeskState;
	open_example: (args: { anew: boolean; told: Heard<Told> }) => DeskState;
	stop_example: () => void;
	unlock: (args: { way: Unlocking }) => DeskState;
	lock: () => void;
	dashboard: () => Dashboard;
	silences: (args: { watch: Watch }) => SilenceList;
	overview: () => Overview;
	undo: () => Undone;
	redo: () => Undone;
	open_projection: () => void;
	close_projection: () => void;
};

/** Calls a command: `await call('unlock', { … })`. Throws `Failed`, whose failure has its words in `failure.ts`. */
export function call<Name extends keyof Commands>(
	command: Name,
	...args: Parameters<Commands[Name]>
): Promise<ReturnType<Commands[Name]>> {
	return invoke(command, args[0]);
}
