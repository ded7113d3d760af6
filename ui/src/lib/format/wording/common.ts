/** The words of the interface that more than one screen says: statuses, problems of typing, names of keys. */
import type { AmountProblem } from '../amount';
import { dayFrom } from '../calendar';
import type { DayProblem } from '../day';
import { monthName } from '../format';
import type { PhoneProblem } from '../phone';
import type { TimeProblem } from '../time';

/** What is wrong with a day, and how to write it. */
export function dayProblem(problem: DayProblem): string {
	if (problem.kind === 'unreadable') return 'Écrivez une date, par exemple 10/12/2026, jeudi, +15 ou fin du mois.';
	const { day, month, year } = problem;
	const name = monthName(dayFrom(year, month, 1));
	if (month === 2 && day === 29) return `Le 29 février ${year} n’existe pas : ${year} n’est pas une année bissextile.`;
	const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
	return `Le ${day} ${name} ${year} n’existe pas : ${name} compte ${last} jours.`;
}

/** What is wrong with an hour, and how to write it. */
export const timeProblem = (problem: TimeProblem): string =>
	problem.kind === 'no_such_time'
		? 'Cette heure n’existe pas : une journée va de 0 h à 23 h 59.'
		: 'Écrivez une heure, par exemple 18h30, 1830 ou 18.';

const AMOUNTS: Record<AmountProblem['kind'], string> = {
	unreadable: 'Écrivez un montant en chiffres, par exemple 398,20 ou 398,20*2.',
	too_fine: 'Un montant a deux décimales au plus : écrivez 1 250 ou 1,25.',
	negative: 'Le montant ne peut pas être négatif.',
	too_large: 'Ce montant dépasse ce que le registre peut tenir.',
	by_zero: 'On ne peut pas diviser par zéro.',
};

/** What is wrong with an amount, and how to write it. */
export const amountProblem = (problem: AmountProblem): string => AMOUNTS[problem.kind];

/** What is wrong with a telephone number, and how to write it. */
export const phoneProblem = (problem: PhoneProblem): string =>
	problem.kind === 'digits'
		? `Un numéro français compte dix chiffres ; celui-ci en a ${problem.found}.`
		: 'Écrivez le numéro en chiffres, par exemple 03 53 01 02 03.';

/** What a required field says when it is left empty. */
export const REQUIRED = 'Ce champ est nécessaire.';

const KEYS: Record<string, string> = {
	ctrl: 'Ctrl',
	shift: 'Maj',
	alt: 'Alt',
	enter: 'Entrée',
	escape: 'Échap',
	delete: 'Suppr',
	insert: 'Inser',
	space: 'Espace',
	tab: 'Tab',
	home: 'Début',
	end: 'Fin',
	pageup: 'Page préc.',
	pagedown: 'Page suiv.',
	arrowup: 'Flèche haut',
	arrowdown: 'Flèche bas',
	arrowleft: 'Flèche gauche',
	arrowright: 'Flèche droite',
};

/** The caps of a shortcut as they are written on a French keyboard: `ctrl+shift+l` → «Ctrl», «Maj», «L». */
export const keyCaps = (keys: string): string[] =>
	keys.split('+').map((key) => KEYS[key] ?? key.toLocaleUpperCase('fr-FR'));

/** The pages of the rail. */
export const PAGES = {
	'/': 'Tableau de bord',
	'/meetings': 'Commissions',
	'/applications': 'Candidatures',
	'/dwellings': 'Logements',
	'/tenancies': 'Locataires et suivis',
	'/deposits': 'Cautions',
	'/workshops': 'Ateliers',
	'/bodies': 'Instances et membres',
	'/actions': 'Plan d’actions',
	'/directory': 'Annuaire',
	'/agreements': 'Conventions',
	'/settings': 'Paramètres',
} as const;

/** The headings of the rail. */
export const HEADINGS = { housing: 'Logement', council: 'Conseil', resources: 'Ressources' } as const;

/** What a screen reader hears after a sentence that can be taken back. */
export const UNDO_HINT = 'Ctrl Z annule.';

/** «Évrard Claire, point 3 sur 9.» */
export const placedAt = (title: string, place: number, count: number): string =>
	`${title}, point ${place} sur ${count}.`;
