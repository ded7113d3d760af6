/** The roll call as it is read: who sits, by college, in the order of the table. */
import type { College } from '$lib/ipc/bindings/College';
import type { ParticipantRow } from '$lib/ipc/bindings/ParticipantRow';

/** A member convened: whoever is only expected cannot be called. */
export type Member = ParticipantRow & { id: number };

export const isMember = (row: ParticipantRow): row is Member => row.id !== null;

/** The members by college, in the order they came. */
export function byCollege<Row extends { college: College }>(rows: Row[]): [College, Row[]][] {
	const colleges = new Map<College, Row[]>();
	for (const row of rows) colleges.set(row.college, [...(colleges.get(row.college) ?? []), row]);
	return [...colleges];
}

/** Whether a member is in the room now: present, and not gone. */
export function isInRoom({ presence, stays }: ParticipantRow): boolean {
	const last = stays.at(-1);
	return presence === 'present' && (last === undefined || last.leftMinute === null);
}
