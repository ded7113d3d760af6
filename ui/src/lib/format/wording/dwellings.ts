/** The words of dwellings and places. */
import type { EnergyClass } from '$lib/ipc/bindings/EnergyClass';
import type { Equipment } from '$lib/ipc/bindings/Equipment';
import type { Heating } from '$lib/ipc/bindings/Heating';
import type { HoldKind } from '$lib/ipc/bindings/HoldKind';
import type { PlaceState } from '$lib/ipc/bindings/PlaceState';
import type { Scheme } from '$lib/ipc/bindings/Scheme';
import type { Title } from '$lib/ipc/bindings/Title';
import type { Typology } from '$lib/ipc/bindings/Typology';
import { plural } from '../format';

/** The states of a place, agreeing with «place». */
export const PLACE_STATES: Record<PlaceState, string> = {
	available: 'disponible',
	reserved: 'réservée',
	occupied: 'occupée',
	under_notice: 'en préavis',
	works: 'en travaux',
	suspended: 'suspendue',
	returned: 'rendue',
};

const MANY: Partial<Record<PlaceState, string>> = {
	available: 'disponibles',
	reserved: 'réservées',
	occupied: 'occupées',
	suspended: 'suspendues',
	returned: 'rendues',
};

/** «occupée», «3 occupées». */
export const countedState = (state: PlaceState, count: number): string =>
	count > 1 ? `${count} ${MANY[state] ?? PLACE_STATES[state]}` : PLACE_STATES[state];

/** «12 places : 10 occupées, 2 disponibles». */
export function placesInWords(states: readonly (readonly [PlaceState, number])[]): string {
	const total = states.reduce((sum, [, count]) => sum + count, 0);
	const each = states.map(
		([state, count]) => `${count} ${count > 1 ? (MANY[state] ?? PLACE_STATES[state]) : PLACE_STATES[state]}`,
	);
	return total === 0 ? 'Aucune place' : `${plural(total, 'place')} : ${each.join(', ')}`;
}

/** Why a place cannot be offered. */
export const HOLDS: Record<HoldKind, string> = { works: 'travaux', suspended: 'suspension' };

/** The sizes of dwellings. */
export const TYPOLOGIES: Record<Typology, string> = {
	t1: 'T1',
	t1_bis: 'T1 bis',
	t2: 'T2',
	t3: 'T3',
	t4: 'T4',
	t5: 'T5 et plus',
};

/** Who is whose tenant. */
export const TITLES: Record<Title, string> = {
	direct_lease: 'bail direct',
	sub_lease: 'sous-location',
	sliding_lease: 'bail glissant',
	agreed_place: 'convention de place',
};

/** How a dwelling is heated. */
export const HEATINGS: Record<Heating, string> = {
	individual_gas: 'individuel au gaz',
	individual_electric: 'individuel électrique',
	collective: 'collectif',
	district: 'réseau de chaleur',
	other: 'autre',
};

/** The energy classes. */
export const ENERGY_CLASSES: Record<EnergyClass, string> = { A: 'A', B: 'B', C: 'C', D: 'D', E: 'E', F: 'F', G: 'G' };

/** What a dwelling is equipped with. */
export const EQUIPMENT: Record<Equipment, string> = {
	fitted_kitchen: 'cuisine équipée',
	cellar: 'cave',
	balcony: 'balcon',
	parking: 'stationnement',
	bicycle_room: 'local à vélos',
	intercom: 'interphone',
	level_shower: 'douche de plain-pied',
};

/** The usual words of a scheme; the council may have its own for a kind. */
export const SCHEMES: Record<Scheme, string> = {
	associative_flat: 'appartement associatif',
	agreed_place: 'place conventionnée en foyer ou résidence',
	transitional_place: 'place transitoire',
	council_residence: 'résidence du conseil',
	sub_let_flat: 'appartement associatif en sous-location',
	sliding_lease: 'bail glissant',
	therapeutic_flat: 'appartement thérapeutique',
	coordination_flat: 'ACT',
	residence_accueil: 'résidence accueil',
	boarding_house: 'pension de famille, maison relais',
	social_residence: 'résidence sociale',
	hostel: 'foyer d’hébergement',
	life_hostel: 'foyer de vie',
	medicalised_hostel: 'FAM',
	mediated_mandate: 'IML, mandat de gestion',
	mediated_sub_lease: 'IML, sous-location',
	governing_family: 'famille gouvernante',
	shared_house: 'maison partagée, colocation',
	housing_first: 'Un chez-soi d’abord',
	therapeutic_host_family: 'accueil familial thérapeutique',
	social_host_family: 'accueil familial social',
	retirement_home: 'EHPAD, maison de retraite',
	chrs: 'CHRS',
	social_dwelling: 'logement HLM ordinaire',
	private_dwelling: 'logement privé',
	other: 'autre dispositif',
};

/** The name of a kind of place: the council's own, or the usual words of its scheme. */
export const kindName = (kind: { scheme: Scheme; label: string }): string => kind.label || SCHEMES[kind.scheme];
