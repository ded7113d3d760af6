import { createContext } from 'svelte';
import { money } from '$lib/format/format';
import { NBSP } from '$lib/format/text';
import type { BackupStanding } from '$lib/ipc/bindings/BackupStanding';
import type { DeskState } from '$lib/ipc/bindings/DeskState';
import type { Display } from '$lib/ipc/bindings/Display';
import type { Overview } from '$lib/ipc/bindings/Overview';
import { refresh } from '$lib/ipc/changes';
import { call } from '$lib/ipc/client';

/** The open vault as every screen sees it. */
export type Opened = Extract<DeskState, { state: 'open' }>;

/** What the screens share: who works, on which vault, and whether names are to be hidden. */
export class Workplace {
	desk: Opened;
	overview: Overview;
	/** How things stand with the backups. */
	backups: BackupStanding;
	display: Display;
	/** Now, to the minute: what is said of the hours that passed follows it. */
	now = $state(Date.now());
	/** Codes instead of names, amounts replaced: the screen is seen by others. */
	discreet = $state(false);
	/** The vault stays open while a séance is held. */
	awake = $state(false);
	/** One task takes the whole window: the rail is put away. */
	fullScreen = $state(false);

	constructor(read: () => { desk: Opened; overview: Overview; backups: BackupStanding; display: Display }) {
		this.desk = $derived(read().desk);
		this.overview = $derived(read().overview);
		this.backups = $derived(read().backups);
		this.display = $derived(read().display);
	}

	/** The name, or the code in discreet mode. */
	name = (name: string, code: string): string => (this.discreet ? code : name);

	/** The amount, or dots in discreet mode. */
	amount = (cents: number): string => (this.discreet ? `•••${NBSP}€` : money(cents));

	/** Lets the time pass, as long as the frame lives; gives what stops it. */
	watchTheClock(): () => void {
		const beat = setInterval(() => (this.now = Date.now()), 30_000);
		return () => clearInterval(beat);
	}

	/** Locks the vault. The window starts anew, so that nothing typed or read stays in it. */
	async lock(): Promise<void> {
		await call('lock');
		location.reload();
	}

	async changeDisplay(change: Partial<Display>): Promise<void> {
		await call('change_display', { display: { ...this.display, ...change } });
		await refresh();
	}
}

/** The workplace around every screen of the desk. */
export const [useWorkplace, setWorkplace] = createContext<Workplace>();
