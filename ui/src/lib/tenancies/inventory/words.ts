/** The usual rooms of a dwelling, and what an inventory says in words. */
import { plural, shortDay } from '$lib/format/format';
import type { InventoryLine } from '$lib/ipc/bindings/InventoryLine';
import type { InventorySheet } from '$lib/ipc/bindings/InventorySheet';
import type { MeterKind } from '$lib/ipc/bindings/MeterKind';
import type { WearState } from '$lib/ipc/bindings/WearState';

/** How a part of the dwelling is found; the first letter notes it. */
export const WEAR: Record<WearState, string> = {
	new: 'Neuf',
	good: 'Bon état',
	worn: 'Usagé',
	poor: 'Mauvais état',
};

/** The letter that notes each state. */
export const LETTERS: Record<string, WearState> = { n: 'new', b: 'good', u: 'worn', m: 'poor' };

/** The meters, in the order they are read. */
export const METERS: Record<MeterKind, string> = {
	electricity: 'Électricité',
	gas: 'Gaz',
	cold_water: 'Eau froide',
	hot_water: 'Eau chaude',
	heating: 'Chauffage',
};

const COMMON = ['Sol', 'Murs', 'Plafond', 'Portes et fenêtres', 'Électricité, éclairage', 'Chauffage'];

/** The usual rooms, each with what is looked at in it. */
export const USUAL_ROOMS: Record<string, string[]> = {
	Entrée: [
		'Porte d’entrée, serrure',
		'Interphone, boîte aux lettres',
		'Sol',
		'Murs',
		'Plafond',
		'Électricité, éclairage',
	],
	Séjour: COMMON,
	Chambre: [...COMMON, 'Placards'],
	Cuisine: [...COMMON, 'Évier, robinetterie', 'Meubles, plaques'],
	'Salle d’eau': [...COMMON, 'Douche ou baignoire', 'Lavabo, robinetterie', 'Ventilation'],
	Toilettes: ['Sol', 'Murs', 'Plafond', 'Porte', 'Cuvette, chasse d’eau', 'Électricité, éclairage'],
	'Cave, balcon': ['Sol', 'Murs', 'Porte, serrure'],
};

/** What is looked at in a room that is not a usual one. */
export const ANY_ROOM = COMMON;

/** The keys one gives, before others are named. */
export const USUAL_KEYS = ['Porte d’entrée', 'Immeuble, badge', 'Boîte aux lettres', 'Cave'];

/** The lines room after room, in the order they came. */
export function byRoom(lines: InventoryLine[]): { room: string; lines: InventoryLine[] }[] {
	const rooms = new Map<string, InventoryLine[]>();
	for (const line of lines) rooms.set(line.room, [...(rooms.get(line.room) ?? []), line]);
	return [...rooms].map(([room, lines]) => ({ room, lines }));
}

/** «Deux éléments en moins bon état, une clé manquante : la sortie n’est pas conforme.» */
export function comparedSentence({ outOn, compared }: InventorySheet): string {
	if (outOn === null) return 'La sortie n’est pas encore faite.';
	const found = [
		...(compared.worse.length > 0 ? [`${plural(compared.worse.length, 'élément')} en moins bon état`] : []),
		...(compared.missingKeys > 0
			? [`${plural(compared.missingKeys, 'clé')} non ${compared.missingKeys > 1 ? 'rendues' : 'rendue'}`]
			: []),
	];
	if (found.length === 0) return 'Rien n’est en moins bon état qu’à l’entrée, aucune clé ne manque.';
	return `À la sortie : ${found.join(', ')}.`;
}

/** Until when the person may have the entry completed. */
export function completeSentence({ completeByOn, heatingByOn }: InventorySheet, today: string): string {
	if (completeByOn === null || heatingByOn === null) return '';
	const heating = `le chauffage jusqu’au ${shortDay(heatingByOn)}`;
	if (today <= completeByOn)
		return `La personne peut le faire compléter jusqu’au ${shortDay(completeByOn)}, ${heating}.`;
	if (today <= heatingByOn) return `Le délai de dix jours est passé ; ${heating}.`;
	return `Le délai pour le compléter est passé depuis le ${shortDay(heatingByOn > completeByOn ? heatingByOn : completeByOn)}.`;
}
