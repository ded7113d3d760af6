/** Themes, venues and communes as lists offer them. */
import { themeName } from '$lib/format/wording/workshops';
import type { CommuneRow } from '$lib/ipc/bindings/CommuneRow';
import type { ContactRow } from '$lib/ipc/bindings/ContactRow';
import type { ThemeRow } from '$lib/ipc/bindings/ThemeRow';
import type { VenueRow } from '$lib/ipc/bindings/VenueRow';
import type { Option } from '$lib/kit/choice';

export const themesOf = (themes: ThemeRow[]): Option<number>[] =>
	themes.map((theme) => ({ value: theme.id, label: themeName(theme) }));

export const venuesOf = (venues: VenueRow[]): Option<number>[] =>
	venues.map(({ id, name, communeName }) => ({ value: id, label: `${name}, ${communeName}` }));

export const communesOf = (communes: CommuneRow[]): Option<number>[] =>
	communes.map(({ id, name }) => ({ value: id, label: name }));

/** People of the directory, with what they do. */
export const contactsOf = (contacts: ContactRow[]): Option<number>[] =>
	contacts.map((one) => ({
		value: one.id,
		label: `${one.familyName} ${one.givenName}`.trim(),
		hint: one.roles.map((held) => `${held.function}, ${held.place}`).join(' ; '),
	}));

/** A number that was typed; nothing when it is none. */
export const count = (text: string): number | null => {
	const typed = Number.parseInt(text, 10);
	return Number.isInteger(typed) && typed >= 0 ? typed : null;
};
