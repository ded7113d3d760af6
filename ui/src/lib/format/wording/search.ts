/** The words of the search: headings of what is found, and words that ask for one kind alone. */
import type { Found } from '$lib/ipc/bindings/Found';

/** The kinds of things a search finds, as headings. */
export const FOUND: Record<Found['kind'], string> = {
	application: 'Candidatures',
	tenancy: 'Locataires',
	dwelling: 'Logements',
	contact: 'Contacts',
	organisation: 'Organismes',
	meeting: 'Réunions',
	workshop: 'Ateliers',
};

/** «logement rome», «personne dupont»: a first word that says what is looked for. */
export const KIND_WORDS: Record<string, Found['kind'][]> = {
	personne: ['application', 'tenancy'],
	candidature: ['application'],
	locataire: ['tenancy'],
	logement: ['dwelling'],
	contact: ['contact'],
	organisme: ['organisation'],
	reunion: ['meeting'],
	commission: ['meeting'],
	atelier: ['workshop'],
};
