import type { CommuneRow } from '../bindings/CommuneRow';
import type { ContactChange } from '../bindings/ContactChange';
import type { ContactRow } from '../bindings/ContactRow';
import type { ContactSheet } from '../bindings/ContactSheet';
import type { NewCommune } from '../bindings/NewCommune';
import type { NewContact } from '../bindings/NewContact';
import type { NewContactRole } from '../bindings/NewContactRole';
import type { NewOrganisation } from '../bindings/NewOrganisation';
import type { NewPopulation } from '../bindings/NewPopulation';
import type { OrganisationChange } from '../bindings/OrganisationChange';
import type { OrganisationRow } from '../bindings/OrganisationRow';
import type { OrganisationSheet } from '../bindings/OrganisationSheet';

/** Communes, organisations, contacts. */
export type DirectoryCommands = {
	communes: () => CommuneRow[];
	add_commune: (args: { commune: NewCommune }) => number;
	set_population: (args: { commune: number; population: NewPopulation }) => void;
	organisations: () => OrganisationRow[];
	organisation: (args: { id: number }) => OrganisationSheet;
	add_organisation: (args: { organisation: NewOrganisation }) => number;
	change_organisation: (args: { id: number; change: OrganisationChange }) => void;
	contacts: () => ContactRow[];
	contact: (args: { id: number }) => ContactSheet;
	add_contact: (args: { contact: NewContact }) => number;
	change_contact: (args: { id: number; change: ContactChange }) => void;
	give_role: (args: { contact: number; role: NewContactRole }) => number;
	end_role: (args: { role: number; until: string }) => void;
};
