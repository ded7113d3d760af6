/** The words of the history: tables, fields and what they held. */

import type { ChangeKind } from '$lib/ipc/bindings/ChangeKind';
import { dayText, money, time } from '../format';
import { NBSP } from '../text';
import { FIELDS } from './fields';

/** What became of a record. */
export const CHANGES: Record<ChangeKind, string> = { added: 'ajout', changed: 'modification', removed: 'suppression' };

/** What a row of a table is, as a reader knows it. */
export const RECORDS: Record<string, string> = {
	absence: 'absence',
	agenda_item: 'point de l’ordre du jour',
	action: 'action',
	action_news: 'nouvelle d’une action',
	action_words: 'rubrique d’une action',
	agreement: 'convention',
	agreement_party: 'partie d’une convention',
	application: 'candidature',
	assistance: 'aide demandée',
	attendance: 'présence',
	bank_line: 'ligne de la banque',
	bank_point: 'rapprochement',
	body: 'instance',
	checklist_step: 'étape',
	commitment: 'engagement',
	commune: 'commune',
	consent: 'accord',
	contact: 'contact',
	contact_event: 'échange',
	contact_role: 'fonction',
	decision: 'décision',
	correction: 'rectificatif',
	deposit: 'dépôt de garantie',
	deposit_share: 'autre payeur d’un dépôt',
	advance_schedule: 'échéancier',
	instalment: 'mensualité',
	wear_line: 'ligne de vétusté',
	wear_rate: 'taux de vétusté',
	deposit_entry: 'mouvement',
	deposit_letter: 'lettre au bailleur',
	disposal: 'élimination',
	document: 'document',
	document_about: 'lien d’un document',
	dwelling: 'logement',
	evaluation_answer: 'réponse',
	evaluation_sheet: 'questionnaire',
	follow_up: 'suite',
	hearing: 'examen',
	household_member: 'membre du foyer',
	inventory: 'état des lieux',
	inventory_complement: 'complément d’état des lieux',
	inventory_line: 'ligne d’état des lieux',
	key_set: 'clés',
	mandate: 'mandat',
	meeting: 'réunion',
	meeting_step: 'étape de préparation',
	meter: 'compteur',
	milestone: 'étape d’une action',
	minutes: 'procès-verbal',
	minutes_block: 'bloc du procès-verbal',
	money_line: 'ressource ou charge',
	official_query: 'interpellation',
	organisation: 'organisme',
	participant: 'participant',
	pause: 'pause',
	person: 'personne',
	person_note: 'note',
	place: 'place',
	place_hold: 'travaux ou suspension',
	place_kind: 'dispositif',
	population: 'population',
	presence: 'présence',
	proposal: 'proposition',
	protection: 'mesure de protection',
	recusal: 'retrait d’un membre',
	registration: 'inscription',
	rent: 'loyer',
	school_holiday: 'vacances scolaires',
	seal: 'scellé',
	series: 'série',
	service: 'service',
	setting: 'réglage',
	signed_copy: 'exemplaire signé',
	situation: 'situation individuelle',
	situation_entry: 'échange sur une situation',
	support: 'appui',
	supporting_paper: 'pièce',
	tenancy: 'occupation',
	tenancy_review: 'bilan',
	theme: 'thème',
	urgent_decision: 'décision prise entre deux séances',
	user: 'accès',
	vacancy: 'vacance',
	venue: 'lieu',
	wished_commune: 'commune souhaitée',
	workshop: 'atelier',
	workshop_speaker: 'intervenant',
	workshop_step: 'étape d’un atelier',
	year_closing: 'clôture d’un exercice',
	year_reopening: 'réouverture d’un exercice',
	past_season: 'saison d’avant',
};

/** What no reader needs: keys made by the program. */
export const HIDDEN = new Set([
	'id',
	'search_text',
	'sort_key',
	'sound_key',
	'sheet_digest',
	'digest',
	'slot',
	'sha256',
]);

/** The name of a field, or nothing when no reader needs it. */
export const fieldInWords = (field: string): string | undefined =>
	HIDDEN.has(field) ? undefined : (FIELDS[field] ?? field);

/** What a field held, as a reader writes it. */
export function valueInWords(field: string, value: string | null): string {
	if (value === null || value === '') return 'vide';
	if (/^\d{4}-\d\d-\d\d$/.test(value)) return dayText(value);
	if (field.endsWith('cents')) return money(Number(value));
	if (field.endsWith('_minute')) return time(Number(value));
	return value;
}

/** «candidature n° 12». */
export const recordInWords = (table: string, row: number): string => `${RECORDS[table] ?? table} n°${NBSP}${row}`;
