/** Who is to be told of a change, workshop by workshop. */
import type { Message } from '$lib/format/wording/messages';
import type { RegistrationRow } from '$lib/ipc/bindings/RegistrationRow';
import type { WorkshopRow } from '$lib/ipc/bindings/WorkshopRow';

/** What a message names of a workshop. */
type Named = Pick<WorkshopRow, 'id' | 'number' | 'hours' | 'venue'>;

/** People to tell, of which workshop, and by which sentence. */
export type Announcement = { message: Message; workshop: Named; people: RegistrationRow[] };

/** The workshops of a change to which somebody had announced herself. */
export const announced = (
	message: Message,
	changed: { workshop: Named; toTell: RegistrationRow[] }[],
): Announcement[] =>
	changed
		.filter(({ toTell }) => toTell.length > 0)
		.map(({ workshop, toTell }) => ({ message, workshop, people: toTell }));
