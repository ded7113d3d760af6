/** Backups that stand as they should, for what shows the frame. */
import type { BackupStanding } from '$lib/ipc/bindings/BackupStanding';

export const KEPT: BackupStanding = {
	last: { at: Date.UTC(2026, 10, 26, 17, 2), to: { kind: 'stick', name: 'CLS' } },
	sentTo: { kind: 'stick', name: 'CLS' },
	setback: null,
	isAwayDue: false,
};
