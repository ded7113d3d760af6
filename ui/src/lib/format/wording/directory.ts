/** The words of the directory. */
import type { Field } from '$lib/ipc/bindings/Field';
import type { LegalNature } from '$lib/ipc/bindings/LegalNature';
import type { OrganisationKind } from '$lib/ipc/bindings/OrganisationKind';
import type { PopulationKind } from '$lib/ipc/bindings/PopulationKind';
import type { ServiceKind } from '$lib/ipc/bindings/ServiceKind';

export const ORGANISATION_KINDS: Record<OrganisationKind, string> = {
	landlord: 'bailleur',
	hospital: 'établissement de santé',
	users_group: 'GEM',
	users_association: 'association d’usagers',
	families_association: 'association de familles',
	guardianship_body: 'service mandataire',
	residence_manager: 'gestionnaire de foyer ou de résidence',
	town_hall: 'mairie',
	ccas: 'CCAS',
	social_service: 'service social',
	support_service: 'service d’accompagnement',
	public_place: 'lieu public',
	authority: 'autorité',
	other: 'autre',
};

export const LEGAL_NATURES: Record<LegalNature, string> = {
	state: 'État',
	ars: 'ARS',
	department: 'département',
	intercommunality: 'intercommunalité',
	commune: 'commune',
	public_hospital: 'établissement public de santé',
	public_body: 'établissement public',
	association: 'association',
	gcsms: 'GCSMS',
	private: 'privé',
};

export const FIELDS: Record<Field, string> = {
	health: 'sanitaire',
	medico_social: 'médico-social',
	social: 'social',
	housing: 'habitat',
};

export const SERVICE_KINDS: Record<ServiceKind, string> = {
	cmp: 'CMP',
	mobile_team: 'équipe mobile',
	savs: 'SAVS',
	samsah: 'SAMSAH',
	home_help: 'SAAD',
	users_group: 'GEM',
	associative_flats: 'appartements associatifs',
	coordination_flats: 'ACT',
	residence_accueil: 'résidence accueil',
	boarding_house: 'pension de famille',
	social_residence: 'résidence sociale',
	hostel: 'foyer',
	governing_family: 'famille gouvernante',
	shared_house: 'maison partagée',
	mediated_letting: 'IML',
	housing_first: 'Un chez-soi d’abord',
	chrs: 'CHRS',
	host_family: 'accueil familial',
	retirement_home: 'EHPAD',
	guardianship: 'protection des majeurs',
	siao: 'SIAO',
	other: 'autre',
};

export const POPULATION_KINDS: Record<PopulationKind, string> = { municipal: 'municipale', total: 'totale' };
