/** People and organisations in one list, as one looks somebody up. */

import { matches } from '$lib/format/text';
import { ORGANISATION_KINDS } from '$lib/format/wording/directory';
import type { ContactRow } from '$lib/ipc/bindings/ContactRow';
import type { OrganisationRow } from '$lib/ipc/bindings/OrganisationRow';

/** A line of the directory. */
export type Entry = {
	key: string;
	address: string;
	name: string;
	what: string;
	where: string;
	phone: string;
	email: string;
	kind: 'contact' | 'organisation';
};

const contactEntry = (contact: ContactRow): Entry => ({
	key: `contacts/${contact.id}`,
	address: `#/directory/contacts/${contact.id}`,
	name: [contact.familyName, contact.givenName].filter(Boolean).join(' '),
	what: contact.roles.map((role) => role.function).join(', '),
	where: contact.roles.map((role) => role.place).join(', '),
	phone: contact.phone,
	email: contact.email,
	kind: 'contact',
});

const organisationEntry = (organisation: OrganisationRow): Entry => ({
	key: `organisations/${organisation.id}`,
	address: `#/directory/organisations/${organisation.id}`,
	name: organisation.name,
	what: ORGANISATION_KINDS[organisation.kind],
	where: organisation.city,
	phone: organisation.phone,
	email: organisation.email,
	kind: 'organisation',
});

/** Both lists as one, in the order of the names; `words` in any order, accents ignored. */
export function entriesOf(contacts: ContactRow[], organisations: OrganisationRow[], words: string): Entry[] {
	const collator = new Intl.Collator('fr-FR');
	return [...contacts.map(contactEntry), ...organisations.map(organisationEntry)]
		.filter((entry) => matches(`${entry.name} ${entry.what} ${entry.where}`, words))
		.sort((one, other) => collator.compare(one.name, other.name));
}
