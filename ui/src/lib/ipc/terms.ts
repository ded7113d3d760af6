/** Words that several failures share: the fields a rule names, the folders that will not do. */
import type { Unsuitable } from './bindings/Unsuitable';

/** A failure in words. */
export type Sentence = { what: string; remedy: string };

/** The fields that a rule may name. */
export const FIELDS: Record<string, string> = {
	council: 'le nom du conseil',
	name: 'le nom',
	title: 'l’intitulé',
	shortName: 'le sigle',
	quorum: 'le quorum',
	reason: 'la raison',
	text: 'le texte',
	what: 'ce qui est à faire',
	authority: 'qui a décidé',
	rank: 'le rang',
	condition: 'la condition',
	communicable_reason: 'le motif communicable',
	plannedMinutes: 'la durée prévue',
	itemMinutes: 'la durée d’un point',
	minutes: 'la durée',
	packsBack: 'le nombre d’exemplaires repris',
	discussion: 'les échanges',
	reference: 'la référence',
	places: 'le nombre de places',
	areaDm2: 'la surface',
	floor: 'l’étage',
	children: 'le nombre d’enfants',
	amount: 'le montant',
	label: 'le nom',
	on_day: 'la date',
	venue: 'le lieu',
	hook: 'l’accroche',
	street: 'la rue',
	capacity: 'la capacité',
	number: 'le numéro',
	count: 'le nombre de personnes présentes',
	sheets: 'le nombre de feuilles',
	answers: 'au moins une réponse',
	days: 'le nombre de dates de la série',
	file: 'un contenu : ce fichier est vide',
	file_name: 'le nom du fichier',
	heard: 'ce qui a été entendu',
	season: 'l’année de la saison',
	held: 'le nombre d’ateliers',
	average: 'le nombre moyen de présents',
	themes: 'le nombre de thèmes',
	known_by: 'la question 1',
	first_time: 'la question 2',
	expected: 'la phrase 3 a',
	clear: 'la phrase 3 b',
	could_speak: 'la phrase 3 c',
	useful: 'la phrase 3 d',
	whom_to_ask: 'la phrase 3 e',
	arrangements: 'la phrase 3 f',
	knew_before: 'la question 4',
	learnt: 'ce qui est retenu',
	improve: 'ce qu’il faudrait améliorer',
	wished_theme: 'le thème souhaité',
	age: 'l’âge',
	came_as: 'la question 9',
};

/** Why a folder cannot hold a live vault, and what to do. */
export const UNSUITABLE: Record<Unsuitable | 'in_use', Sentence> = {
	in_use: {
		what: 'Il y a déjà autre chose dans ce dossier.',
		remedy: 'Choisissez un dossier vide de cet ordinateur.',
	},
	network_drive: {
		what: 'Ce dossier est sur un autre ordinateur : une coupure du réseau abîmerait le coffre.',
		remedy: 'Mettez le coffre sur cet ordinateur ; une sauvegarde, elle, peut y aller.',
	},
	synchronised: {
		what: 'Ce dossier est synchronisé par un autre programme, qui copierait le coffre pendant qu’il s’écrit.',
		remedy: 'Mettez le coffre ailleurs sur cet ordinateur ; une sauvegarde, elle, peut y aller.',
	},
};
