/** How an item of an agenda is called, and what it examines. */
import { capital } from '$lib/format/format';
import { AGENDA_ITEMS } from '$lib/format/wording/meetings';
import type { AgendaItemRow } from '$lib/ipc/bindings/AgendaItemRow';
import type { ContactName } from '$lib/ipc/bindings/ContactName';
import type { HearingRow } from '$lib/ipc/bindings/HearingRow';
import type { ItemAbout } from '$lib/ipc/bindings/ItemAbout';

/** What gives a name, or the code in discreet mode. */
export type Naming = (name: string, code: string) => string;

/** The situation of an item, if it is one. */
export const hearingOf = (item: AgendaItemRow): HearingRow | undefined =>
	item.about.about === 'hearing' ? item.about : undefined;

/** «Évrard Claire», «Places vacantes», or the title the item was given. */
export function titleOf(item: AgendaItemRow, name: Naming): string {
	const { about } = item;
	if (about.about === 'hearing') {
		return about.person
			? name(`${about.person.familyName} ${about.person.givenName}`, about.person.code)
			: 'Situation sans identité';
	}
	return item.title || capital(AGENDA_ITEMS[item.kind]);
}

/** The line under the title: what kind of item it is, and what it bears on. */
export function subtitleOf(item: AgendaItemRow, name: Naming): string {
	const kind = capital(AGENDA_ITEMS[item.kind]);
	// What goes without saying is not said.
	const isKindSaid = ['hearing', 'other'].includes(item.kind) || titleOf(item, name) === kind;
	const parts = [
		isKindSaid ? '' : kind,
		bearsOn(item.about, name),
		item.carriedFrom ? `reporté de ${item.carriedFrom}` : '',
	];
	return parts.filter((part) => part !== '').join(', ');
}

function bearsOn(about: ItemAbout, name: Naming): string {
	switch (about.about) {
		case 'hearing':
			return about.person ? `dossier ${about.person.code}` : '';
		case 'deposit':
			return name(`${about.person.familyName} ${about.person.givenName}`, about.person.code);
		case 'place':
			return about.label;
		case 'agreement':
			return about.object;
		case 'official_query':
			return about.subject;
		case 'nothing':
			return '';
	}
}

/** «Claire Évrard». */
export const contactName = ({ title, givenName, familyName }: ContactName): string =>
	[title, givenName, familyName].filter((part) => part !== '').join(' ');
