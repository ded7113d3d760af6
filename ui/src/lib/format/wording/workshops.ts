/** The words of workshops. */
import type { Audience } from '$lib/ipc/bindings/Audience';
import type { Conflict } from '$lib/ipc/bindings/Conflict';
import type { Event } from '$lib/ipc/bindings/Event';
import type { EventLayer } from '$lib/ipc/bindings/EventLayer';
import type { HeadcountCategory } from '$lib/ipc/bindings/HeadcountCategory';
import type { PublicHoliday } from '$lib/ipc/bindings/PublicHoliday';
import type { RegistrationMode } from '$lib/ipc/bindings/RegistrationMode';
import type { SchoolBreakKind } from '$lib/ipc/bindings/SchoolBreakKind';
import type { SeatAt } from '$lib/ipc/bindings/SeatAt';
import type { SpeakerRole } from '$lib/ipc/bindings/SpeakerRole';
import type { ThemeRow } from '$lib/ipc/bindings/ThemeRow';
import type { ThemeSeed } from '$lib/ipc/bindings/ThemeSeed';
import type { WorkshopFormat } from '$lib/ipc/bindings/WorkshopFormat';
import type { WorkshopState } from '$lib/ipc/bindings/WorkshopState';

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
		case 'school_unknown':
			return 'Les vacances scolaires de cette année ne sont pas encore connues.';
	}
}

/** A seat, or a place in the queue. */
export function seatText(seat: SeatAt): string {
	if (seat.seat === 'waiting') return `${seat.position}${seat.position === 1 ? 're' : 'e'} en attente`;
	return seat.seat === 'seated' ? 'inscription retenue' : 'place rendue';
}
