/** What the frame asks of the shell: the vault's door and how the window looks. */
import type { Instant } from './bindings/Instant';
import type { Subject } from './bindings/Subject';
import type { UserId } from './bindings/UserId';

/** What the window may know of the vault. Nothing of its content is in it before the key is given. */
export type Desk =
	/** No vault on this computer: first start. */
	| { state: 'empty' }
	/** A vault whose passphrase is asked. The example council shows its own. */
	| { state: 'locked'; council: string; users: { id: UserId; name: string }[]; examplePassphrase: string | null }
	| { state: 'open'; council: string; user: string; mode: Mode };

/** Ours; the example council; or a verified copy that can only be read. */
export type Mode = 'ours' | 'example' | 'read_only';

/** A way in: by one's passphrase, or by the printed sheet. */
export type Unlocking = { user: UserId; passphrase: string } | { recoverySheet: string };

/** How well a passphrase holds. */
export type Strength = 'too_short' | 'weak' | 'fair' | 'strong';

/** The printed sheet: eight groups of four characters, and a ninth of check. Two are typed back. */
export type RecoverySheet = { groups: string[]; askedBack: [number, number] };

/** What the rail says: what waits for me by subject, and the last copy that was verified. */
export type Overview = {
	waiting: Partial<Record<Subject, number>>;
	lastBackup: Instant | null;
	lockAfterMinutes: number;
};

/** What the projected window shows: never a name, never a note. */
export type Projection = { code: string; subject: string; dwelling: string | null };
