/** The words of meetings and of what they decide. */

import type { AgendaItemKind } from '$lib/ipc/bindings/AgendaItemKind';
import type { BodyKind } from '$lib/ipc/bindings/BodyKind';
import type { Capacity } from '$lib/ipc/bindings/Capacity';
import type { ClosingReason } from '$lib/ipc/bindings/ClosingReason';
import type { College } from '$lib/ipc/bindings/College';
import type { ConvocationChannel } from '$lib/ipc/bindings/ConvocationChannel';
import type { Decider } from '$lib/ipc/bindings/Decider';
import type { DecisionKind } from '$lib/ipc/bindings/DecisionKind';
import type { FollowUpKind } from '$lib/ipc/bindings/FollowUpKind';
import type { MeetingState } from '$lib/ipc/bindings/MeetingState';
import type { MeetingStepKind } from '$lib/ipc/bindings/MeetingStepKind';
import type { MinutesState } from '$lib/ipc/bindings/MinutesState';
import type { MinutesVersion } from '$lib/ipc/bindings/MinutesVersion';
import type { Missing } from '$lib/ipc/bindings/Missing';
import type { NotRetainedReason } from '$lib/ipc/bindings/NotRetainedReason';
import type { PersonPresence } from '$lib/ipc/bindings/PersonPresence';
import type { PostponementReason } from '$lib/ipc/bindings/PostponementReason';
import type { Presence } from '$lib/ipc/bindings/Presence';
import type { Rank } from '$lib/ipc/bindings/Rank';
import type { Reply } from '$lib/ipc/bindings/Reply';
import type { SchoolBreakKind } from '$lib/ipc/bindings/SchoolBreakKind';
import type { SchoolDay } from '$lib/ipc/bindings/SchoolDay';
import type { SealsCheck } from '$lib/ipc/bindings/SealsCheck';
import { plural } from '../format';

/** The colleges of a council. */
export const COLLEGES: Record<College, string> = {
	elected: 'élus',
	care: 'soins',
	landlords: 'bailleurs',
	users: 'usagers',
	families: 'familles',
	guardians: 'mandataires',
	social: 'social',
};

/** The states of a meeting, as they follow «la séance est». */
export const MEETING_STATES: Record<MeetingState, string> = {
	planned: 'prévue',
	convened: 'convoquée',
	open: 'ouverte',
	closed: 'close',
	cancelled: 'annulée',
};

/** What a meeting may decide. */
export const DECISIONS: Record<DecisionKind, string> = {
	resolution: 'délibération',
	noted: 'prise d’acte',
	approved: 'approbation',
	admission: 'admission',
	supported: 'candidature soutenue',
	conditional_admission: 'admission sous condition',
	waiting_list: 'liste d’attente',
	postponed: 'ajournement',
	redirected: 'réorientation',
	not_retained: 'non retenu',
	withdrawn: 'demande retirée',
	maintained: 'maintien',
	change_of_dwelling: 'changement de logement',
	end_of_tenancy: 'fin d’occupation',
	carried_over: 'report',
};

/** The kinds of items of an agenda. */
export const AGENDA_ITEMS: Record<AgendaItemKind, string> = {
	previous_minutes: 'approbation du procès-verbal précédent',
	vacancies: 'places vacantes',
	hearing: 'examen d’une situation',
	tenancy_review: 'bilan d’une occupation',
	renewal: 'renouvellement',
	exit: 'sortie',
	deposit: 'dépôts de garantie',
	agreement: 'conventions',
	official_query: 'interpellations',
	break: 'pause',
	other: 'autre point',
};

/** The states of minutes, as they follow «le procès-verbal est». */
export const MINUTES_STATES: Record<MinutesState, string> = {
	draft: 'un brouillon',
	reviewed: 'relu',
	sealed: 'scellé',
};

/** The bodies of a council. */
export const BODIES: Record<BodyKind, string> = {
	housing_commission: 'commission appartement',
	assembly: 'assemblée plénière',
	steering: 'comité de pilotage',
	bureau: 'bureau',
	pole: 'pôle',
	group: 'groupe de travail',
};

/** The steps that lead to a meeting. */
export const MEETING_STEPS: Record<MeetingStepKind, string> = {
	call_for_applications: 'Appel à candidatures auprès des services',
	landlord_vacancies: 'Logements disponibles demandés aux bailleurs',
	convocations: 'Convocations et ordre du jour',
	file: 'Dossier de séance',
};

export const CAPACITIES: Record<Capacity, string> = {
	chair: 'présidence',
	member: 'titulaire',
	substitute: 'suppléance',
	guest: 'invité',
};

export const REPLIES: Record<Reply, string> = { none: 'pas de réponse', coming: 'vient', excused: 'excusé' };

export const PRESENCES: Record<Presence, string> = {
	present: 'présent',
	excused: 'excusé',
	absent: 'absent',
	represented: 'représenté',
};

/** Whether the person whose situation is examined came. */
export const PERSON_PRESENCES: Record<PersonPresence, string> = {
	present: 'présente',
	accompanied: 'présente, accompagnée',
	represented: 'représentée',
	excused: 'excusée',
	absent: 'absente',
};

export const CONVOCATION_CHANNELS: Record<ConvocationChannel, string> = {
	post: 'par courrier',
	email: 'par courriel',
	post_and_email: 'par courrier et courriel',
	hand: 'en main propre',
};

export const POSTPONEMENTS: Record<PostponementReason, string> = {
	missing_papers: 'pièces manquantes',
	consent_missing: 'accord non recueilli',
	person_absent: 'personne absente, non représentée',
	project_to_clarify: 'projet à préciser avec la personne',
	visit_or_trial: 'besoin d’une visite ou d’un essai',
	support_to_set_up: 'aide à mettre en place',
	budget_to_clarify: 'situation budgétaire à clarifier',
	mandatary_opinion: 'avis du mandataire attendu',
	person_unavailable: 'personne momentanément indisponible',
	no_matching_dwelling: 'pas de logement correspondant',
};

export const NOT_RETAINED: Record<NotRetainedReason, string> = {
	out_of_territory: 'hors territoire',
	outside_remit: 'demande hors du champ de la commission',
	housing_cost: 'ressources et charge de logement inadaptées',
	more_presence_wished: 'présence plus importante souhaitée',
	support_not_wished: 'accompagnement proposé non souhaité',
	untreated_debt: 'dette de loyer non traitée',
	unsuited_dwelling: 'logement inadapté',
	resources_above_ceiling: 'ressources au-dessus du plafond',
};

export const CLOSINGS: Record<ClosingReason, string> = {
	other_solution: 'autre solution obtenue',
	request_withdrawn: 'demande retirée',
	no_follow_up: 'sans suite : personne n’a pu être joint',
};

export const DECIDERS: Record<Decider, string> = { landlord: 'le bailleur', manager: 'le gestionnaire' };

export const RANKS: Record<Rank, string> = { '1': '1er rang', '2': '2e rang', '3': '3e rang' };

export const FOLLOW_UPS: Record<FollowUpKind, string> = {
	tell_person: 'prévenir la personne de vive voix',
	send_letter: 'envoyer la lettre',
	complete: 'compléter le dossier',
	reassess: 'réexaminer la situation',
	follow_decider: 'suivre la décision attendue',
	orient: 'accompagner la réorientation',
	other: 'autre suite',
};

/** The two versions of minutes. */
export const MINUTES_VERSIONS: Record<MinutesVersion, string> = {
	nominative: 'version nominative, confidentielle',
	shareable: 'version diffusable',
};

/** What minutes may lack, each before what is lacking it. */
export const MISSING: Record<Missing['missing'], string> = {
	chair: 'Présidence non indiquée',
	secretary: 'Secrétariat non indiqué',
	presence: 'Appel à compléter',
	approval: 'Approbation du procès-verbal précédent à décider',
	decision: 'Décision à prendre',
	reason: 'Décision sans motif communicable',
	person_presence: 'Présence de la personne non notée',
	presenter: 'Qui a présenté la situation',
	informant: 'Qui informe la personne',
	packs: 'Exemplaires à reprendre',
	stale_block: 'Bloc réécrit dont les faits ont changé',
};

/** The blocks of minutes that are not an item. */
export const BLOCKS: Record<string, string> = {
	opening: 'Ouverture',
	presences: 'Présences',
	manner: 'Manière de décider',
	previous: 'Procès-verbal précédent',
	closing: 'Clôture',
};

/** What the verification of the whole chain found. */
export function sealsFound(check: SealsCheck): string {
	switch (check.found) {
		case 'intact': {
			const whole = `${plural(check.seals, 'scellé vérifié', 'scellés vérifiés')} : la chaîne est entière, et chaque document gardé est celui qui fut scellé.`;
			return check.destroyed === 0
				? whole
				: `${whole} ${plural(check.destroyed, 'document détruit', 'documents détruits')} au terme de sa durée.`;
		}
		case 'out_of_order':
			return `Le scellé n° ${check.n} manque ou n’est pas à sa place.`;
		case 'head':
			return `Le scellé n° ${check.n} ne porte pas la tête du précédent : l’un des deux a été modifié.`;
		case 'paper':
			return `Le document du scellé n° ${check.n} (${MINUTES_VERSIONS[check.version]}) n’est pas celui qui fut scellé.`;
	}
}

/** The quarters, as seasons: «hiver», «printemps», «été», «automne». */
export const SEASONS = ['Hiver', 'Printemps', 'Été', 'Automne'] as const;

/** The school holidays, after «vacances». */
const SCHOOL_BREAKS: Record<SchoolBreakKind, string> = {
	all_saints: 'de la Toussaint',
	christmas: 'de Noël',
	winter: 'd’hiver',
	spring: 'de printemps',
	ascension_bridge: 'de l’Ascension',
	summer: 'd’été',
};

/** What is worth knowing of a day at school; nothing in term time. */
export function schoolDay(school: SchoolDay): string {
	if (school.code === 'break') return `vacances ${SCHOOL_BREAKS[school.kind]}`;
	return school.code === 'unknown' ? 'vacances scolaires à vérifier' : '';
}
