/** Sentences to copy to those who announced themselves: nothing of the theme, which the telephone of a home may show. */
import type { Hours } from '$lib/ipc/bindings/Hours';
import type { VenueRow } from '$lib/ipc/bindings/VenueRow';
import { longDay, timeSpan } from '../format';

/** What a message says of a workshop. */
export type Told = {
	number: number;
	hours: Hours | null;
	venue: Pick<VenueRow, 'name' | 'street' | 'communeName'> | undefined;
};

const when = (hours: Hours | null): string =>
	hours === null
		? ''
		: `le ${longDay(hours.onDay)}, ${timeSpan(hours.start, Math.min(1440, hours.start + hours.minutes))}`;
const where = (venue: Told['venue']): string =>
	venue ? [venue.name, venue.street, venue.communeName].filter(Boolean).join(', ') : '';
const placed = ({ hours, venue }: Told): string => [when(hours), where(venue)].filter(Boolean).join(', ');

/** What is to be told, each with the sentence that tells it. */
export const MESSAGES = {
	/** A seat is kept. */
	seated: (told: Told) =>
		`Bonjour, votre inscription à l’atelier Mieux-Être n° ${told.number} est bien notée : ${placed(told)}. Si vous ne pouvez plus venir, merci de nous prévenir : une autre personne attend peut-être.`,
	/** The day comes. */
	reminder: (told: Told) =>
		`Bonjour, nous vous rappelons l’atelier Mieux-Être n° ${told.number} : ${placed(told)}. À bientôt.`,
	/** A seat was given up. */
	promoted: (told: Told) =>
		`Bonjour, une place s’est libérée pour l’atelier Mieux-Être n° ${told.number} : ${placed(told)}. Elle est à vous ; dites-nous si vous ne pouvez pas venir.`,
	/** Another day, another place. */
	moved: (told: Told) =>
		`Bonjour, l’atelier Mieux-Être n° ${told.number} change de date ou de lieu. Il aura lieu ${placed(told)}. Votre inscription est maintenue ; dites-nous si cela ne vous convient pas.`,
	/** It does not take place. */
	cancelled: (told: Told) =>
		`Bonjour, l’atelier Mieux-Être n° ${told.number}, prévu ${when(told.hours)}, n’aura pas lieu. Nous en sommes désolés et vous préviendrons de la prochaine date.`,
} satisfies Record<string, (told: Told) => string>;

/** What is to be told. */
export type Message = keyof typeof MESSAGES;
