/** The words of meetings and of what they decide. */
import type { AgendaItemKind } from '$lib/ipc/bindings/AgendaItemKind';
import type { College } from '$lib/ipc/bindings/College';
import type { DecisionKind } from '$lib/ipc/bindings/DecisionKind';
import type { MeetingState } from '$lib/ipc/bindings/MeetingState';
import type { MinutesState } from '$lib/ipc/bindings/MinutesState';

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
