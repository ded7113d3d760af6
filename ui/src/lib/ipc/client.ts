/** Every command of the shell, with what it takes and what it gives: one line each, those of a subject in `commands/`. */
import type { About } from './bindings/About';
import type { Display } from './bindings/Display';
import type { ApplicationsCommands } from './commands/applications';
import type { DirectoryCommands } from './commands/directory';
import type { PeopleCommands } from './commands/people';
import type { Desk, Overview, Projection, RecoverySheet, Strength, Unlocking } from './desk';
import { invoke } from './invoke';

/** The commands by name. The arguments are one object, named as the shell names them, in camel case. */
export type Commands = DeskCommands & ApplicationsCommands & DirectoryCommands & PeopleCommands;

/** The vault, the window, what was done. */
type DeskCommands = {
	about: () => About;
	display: () => Display;
	change_display: (args: { display: Display }) => void;
	first_screen_ready: () => void;
	desk: () => Desk;
	propose_passphrase: () => string;
	passphrase_strength: (args: { passphrase: string }) => Strength;
	create_vault: (args: { user: string; passphrase: string }) => RecoverySheet;
	print_recovery_sheet: () => void;
	confirm_recovery_sheet: (args: { groups: { index: number; text: string }[] }) => void;
	open_example: () => void;
	unlock: (args: Unlocking) => void;
	lock: () => void;
	overview: () => Overview;
	current_projection: () => Projection | null;
	undo: () => { label: string } | null;
	redo: () => { label: string } | null;
};

/** Calls a command: `await call('unlock', { … })`. Throws `Failed`, whose failure has its words in `failure.ts`. */
export function call<Name extends keyof Commands>(
	command: Name,
	...args: Parameters<Commands[Name]>
): Promise<ReturnType<Commands[Name]>> {
	return invoke(command, args[0]);
}
