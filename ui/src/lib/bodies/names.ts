/** How those who sit are named. */
import { COLLEGES } from '$lib/format/wording/meetings';
import type { MandateRow } from '$lib/ipc/bindings/MandateRow';

/** «Dr Vasseur Claire». */
export const contactName = (contact: { title: string; familyName: string; givenName: string }): string =>
	[contact.title, contact.familyName, contact.givenName].filter(Boolean).join(' ');

/** Who sits, or what the vacant seat is. */
export const seatName = (seat: MandateRow): string =>
	seat.contact ? contactName(seat.contact) : ['siège vacant', seat.withinName || COLLEGES[seat.college]].join(', ');
