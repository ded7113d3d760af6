/** The words of workshops. */
import type { Audience } from '$lib/ipc/bindings/Audience';
import type { Conflict } from '$lib/ipc/bindings/Conflict';
import type { Event } from '$lib/ipc/bindings/Event';
import type { EventLayer } from '$lib/ipc/bindings/EventLayer';
import type { HeadcountCategory } from '$lib/ipc/bindings/HeadcountCategory';
import type { PublicHoliday } from '$lib/ipc/bindings/PublicHoliday';
import type { Question } from '$lib/ipc/bindings/Question';
import type { RegistrationMode } from '$lib/ipc/bindings/RegistrationMode';
import type { SchoolBreakKind } from '$lib/ipc/bindings/SchoolBreakKind';
import type { SeatAt } from '$lib/ipc/bindings/SeatAt';
import type { SeriesRhythm } from '$lib/ipc/bindings/SeriesRhythm';
import type { SpeakerRole } from '$lib/ipc/bindings/SpeakerRole';
import type { ThemeRow } from '$lib/ipc/bindings/ThemeRow';
import type { ThemeSeed } from '$lib/ipc/bindings/ThemeSeed';
import type { WorkshopFormat } from '$lib/ipc/bindings/WorkshopFormat';
import type { WorkshopState } from '$lib/ipc/bindings/WorkshopState';
import type { WorkshopStep } from '$lib/ipc/bindings/WorkshopStep';
import { number, plural } from '../format';

/** The states of a workshop, as they follow «l’atelier est». */
export const WORKSHOP_STATES: Record<WorkshopState, string> = {
	idea: 'à l’état d’idée',
	planned: 'programmé',
	confirmed: 'confirmé',
	held: 'réalisé',
	evaluated: 'évalué',
	cancelled: 'annulé',
	postponed: 'reporté',
};

/** The states as one goes to them: the verb of a button. */
export const STATE_VERBS: Record<WorkshopState, string> = {
	idea: 'Revenir à l’état d’idée',
	planned: 'Programmer',
	confirmed: 'Confirmer',
	held: 'Noter comme réalisé',
	evaluated: 'Clore l’évaluation',
	cancelled: 'Annuler l’atelier',
	postponed: 'Reporter',
};

/** The themes that are there from the start. */
export const THEMES: Record<ThemeSeed, string> = {
	sleep: 'Sommeil',
	ocd: 'TOC',
	isolation: 'Isolement et reconquête de la citoyenneté',
	addictions: 'Addictions',
	self_esteem: 'Estime de soi',
	stress: 'Stress',
	depression: 'Dépression',
	bipolar_disorders: 'Troubles bipolaires',
	grief: 'Deuil',
	suicide: 'Suicide',
	eating_disorders: 'Troubles alimentaires',
	psychoses: 'Psychoses',
	burn_out: 'Burn-out',
	anxiety: 'Anxiété',
};

/** A theme as the council calls it, or by the words of its seed. */
export const themeName = ({ label, seed }: Pick<ThemeRow, 'label' | 'seed'>): string =>
	label || (seed ? THEMES[seed] : '');

export const AUDIENCES: Record<Audience, string> = {
	everyone: 'tout public',
	professionals: 'professionnels',
	young_people: 'jeunes',
	users: 'usagers',
	carers: 'familles et aidants',
	older_people: 'personnes âgées',
};

export const FORMATS: Record<WorkshopFormat, string> = {
	workshop: 'atelier',
	talk: 'conférence-débat',
	film: 'ciné-débat',
	open_day: 'portes ouvertes',
	exhibition: 'exposition',
	theatre: 'théâtre',
	stand: 'stand',
	walk: 'marche',
};

export const SPEAKER_ROLES: Record<SpeakerRole, string> = {
	professional: 'professionnel',
	expert_by_experience: 'usager d’expérience',
	peer_worker: 'pair-aidant',
	carer: 'aidant',
	association: 'association',
};

export const REGISTRATION_MODES: Record<RegistrationMode, string> = {
	none: 'entrée libre',
	phone: 'par téléphone',
	email: 'par courriel',
	phone_or_email: 'par téléphone ou courriel',
};

/** Those who are counted without a name. */
export const HEADCOUNTS: Record<HeadcountCategory, string> = {
	women: 'Femmes',
	men: 'Hommes',
	under_18: 'Moins de 18 ans',
	'18_25': '18 à 25 ans',
	'26_44': '26 à 44 ans',
	'45_64': '45 à 64 ans',
	'65_74': '65 à 74 ans',
	'75_and_over': '75 ans et plus',
};

export const EVENT_LAYERS: Record<EventLayer, string> = {
	workshop: 'Ateliers',
	commission: 'Commissions',
	meeting: 'Instances',
};

export const HOLIDAYS: Record<PublicHoliday, string> = {
	new_year: 'Jour de l’an',
	easter_monday: 'Lundi de Pâques',
	labour_day: 'Fête du travail',
	victory: '8 mai',
	ascension: 'Ascension',
	whit_monday: 'Lundi de Pentecôte',
	national_day: 'Fête nationale',
	assumption: 'Assomption',
	all_saints: 'Toussaint',
	armistice: '11 novembre',
	christmas: 'Noël',
};

export const SCHOOL_BREAKS: Record<SchoolBreakKind, string> = {
	all_saints: 'Vacances de la Toussaint',
	christmas: 'Vacances de Noël',
	winter: 'Vacances d’hiver',
	spring: 'Vacances de printemps',
	ascension_bridge: 'Pont de l’Ascension',
	summer: 'Vacances d’été',
};

/** What a date collides with. `event` and `person` find the words of what is there and of who is expected. */
export function conflictText(
	conflict: Conflict,
	event: (event: Event) => string,
	person: (contact: number) => string,
): string {
	switch (conflict.code) {
		case 'venue':
			return `Le lieu est déjà pris : ${event(conflict.with)}.`;
		case 'person':
			return `${person(conflict.contact)} est aussi attendu ailleurs : ${event(conflict.with)}.`;
		case 'same_time':
			return `À la même heure : ${event(conflict.with)}.`;
		case 'public_holiday':
			return `C’est un jour férié : ${HOLIDAYS[conflict.holiday]}.`;
		case 'school_holiday':
			return `Pendant les vacances scolaires : ${SCHOOL_BREAKS[conflict.holiday]}.`;
		case 'crowded':
			return `${plural(conflict.people, 'personne')} pour un lieu qui en contient ${number(conflict.holds)}.`;
		case 'school_unknown':
			return 'Les vacances scolaires de cette année ne sont pas encore connues.';
	}
}

/** A seat, or a place in the queue. */
export function seatText(seat: SeatAt): string {
	if (seat.seat === 'waiting') return `${seat.position}${seat.position === 1 ? 're' : 'e'} en attente`;
	return seat.seat === 'seated' ? 'inscription retenue' : 'place rendue';
}

/** What prepares a workshop, and what follows it. */
export const WORKSHOP_STEPS: Record<WorkshopStep, string> = {
	venue: 'La salle est réservée',
	speakers: 'Les intervenants ont confirmé',
	bulletins: 'Les mairies ont le texte pour leurs bulletins',
	poster: 'L’affiche est diffusée',
	reminder: 'Les inscrits sont rappelés',
	attendance: 'L’émargement est saisi',
	evaluation: 'Les questionnaires sont saisis',
	debrief: 'Ce que nous retenons est écrit',
};

/** How often a workshop comes again. */
export const RHYTHMS: Record<SeriesRhythm, string> = {
	weekly: 'toutes les semaines',
	fortnightly: 'toutes les deux semaines',
	monthly: 'tous les mois, le même jour de la semaine',
};

/** The questions as the sheet asks them. */
export const QUESTIONS: Record<Question, string> = {
	known_by: 'Comment avez-vous connu cet atelier ?',
	first_time: 'Est-ce votre premier atelier Mieux-Être ?',
	expected: 'L’atelier a répondu à ce que j’attendais.',
	clear: 'Les explications étaient claires.',
	could_speak: 'J’ai pu m’exprimer si je le souhaitais.',
	useful: 'Ce que j’ai entendu me sera utile.',
	whom_to_ask: 'Je saurais vers qui me tourner, pour moi ou pour un proche.',
	arrangements: 'Le lieu, l’horaire et la durée me convenaient.',
	knew_before: 'Avant l’atelier, saviez-vous vers qui vous tourner ?',
	learnt: 'Ce que je retiens',
	improve: 'Ce qu’il faudrait améliorer',
	wished_theme: 'Un thème que j’aimerais',
	age: 'Votre âge',
	came_as: 'Vous veniez comme',
	commune: 'Commune',
};

/** Where the sheet prints each question. */
export const QUESTION_MARKS: Record<Question, string> = {
	known_by: '1',
	first_time: '2',
	expected: '3 a',
	clear: '3 b',
	could_speak: '3 c',
	useful: '3 d',
	whom_to_ask: '3 e',
	arrangements: '3 f',
	knew_before: '4',
	learnt: '5',
	improve: '6',
	wished_theme: '7',
	age: '8',
	came_as: '9',
	commune: '10',
};

const SCALE = ['pas du tout', 'plutôt non', 'plutôt oui', 'tout à fait'];

/** The answers that numbers stand for, from 1. */
export const ANSWERS: Partial<Record<Question, string[]>> = {
	known_by: [
		'affiche',
		'bulletin ou site de la mairie',
		'bouche-à-oreille',
		'un professionnel',
		'une association',
		'réseaux sociaux',
		'autre',
	],
	first_time: ['oui', 'non'],
	expected: SCALE,
	clear: SCALE,
	could_speak: SCALE,
	useful: SCALE,
	whom_to_ask: SCALE,
	arrangements: SCALE,
	knew_before: ['oui', 'un peu', 'non'],
	age: ['moins de 18 ans', '18 à 25 ans', '26 à 44 ans', '45 à 64 ans', '65 à 74 ans', '75 ans et plus'],
	came_as: [
		'habitante, habitant',
		'personne directement concernée',
		'proche',
		'professionnelle, professionnel',
		'autre',
	],
};

/** «3,67 sur 4» from hundredths. */
export const meanText = (hundredths: number | null): string =>
	hundredths === null ? 'moins de cinq réponses' : `${number(hundredths / 100)} sur 4`;

/** «2026-2027», a season by the year of its September. */
export const seasonName = (start: number): string => `${start}-${start + 1}`;
