/** What papers lack, in words: what is missing, and where it is filled in. */
import type { PaperLack } from '$lib/ipc/bindings/PaperLack';
import type { SettingKey } from '$lib/ipc/bindings/SettingKey';
import { dayText } from '../format';
import { DEPOSIT_LETTERS } from './deposits';

/** The parameters that papers print. */
const SETTINGS: Partial<Record<SettingKey, string>> = {
	council_name: 'le nom du conseil',
	council_address: 'l’adresse du conseil',
	council_account: 'le compte où reviennent les dépôts',
	council_city: 'la ville d’où partent les lettres',
	coordination_name: 'le nom de la coordination',
	coordination_phone: 'le téléphone de la coordination',
	coordination_hours: 'les horaires de la coordination',
	coordination_email: 'le courriel de la coordination',
	signatory_name: 'le signataire',
	signatory_quality: 'la qualité du signataire',
	data_contact: 'à qui écrire au sujet de ses données',
	kept_for: 'la durée de conservation des dossiers',
	fee_rate: 'le taux de la cotisation',
	fee_due_on: 'le dernier jour pour régler la cotisation',
	conciliation_address: 'l’adresse de la commission départementale de conciliation',
	guarantee_advised_on: 'l’avis juridique sur la garantie autonome, et son jour',
	delegated_by: 'qui délègue sa signature',
	delegated_by_quality: 'la qualité de qui délègue',
	delegated_on: 'le jour de la délégation de signature',
	delegation_reference: 'ce sur quoi repose la délégation',
	delegated_acts: 'les actes qui se signent par délégation',
	attendance_kept_for: 'la durée de conservation des émargements d’atelier',
};

const OTHERS: Record<Exclude<PaperLack['what'], 'setting' | 'letter_before' | 'not_before'>, string> = {
	venue: 'le lieu',
	chair: 'la présidence',
	members: 'les membres convoqués',
	points: 'un point à l’ordre du jour',
	hours: 'la date et les heures',
	rent: 'le loyer du logement, à saisir dans sa fiche',
	reason: 'le motif communicable',
	told: 'qui a prévenu la personne de vive voix, et quel jour',
	seal: 'le scellé du procès-verbal',
	restitution_clause: 'la clause de restitution signée (sans elle, le dépôt revient à la personne)',
	keys: 'la remise des clés',
	landlord: 'le bailleur du logement',
	decision: 'la décision qui l’engage',
	place: 'la place pour laquelle il est engagé',
	lease: 'la convention du logement, dont le conseil est locataire, dans la fiche du logement',
	landlord_contact: 'le téléphone ou le courriel du bailleur, dans l’annuaire',
	person: 'la personne, à ajouter parmi les parties',
	tenancy: 'l’occupation de la personne',
	service: 'le service qui accompagne la personne, à ajouter parmi les parties',
	service_signatory: 'qui signe pour le service : quelqu’un de ce service, dans l’entourage de la personne',
	referents: 'deux personnes à appeler et leur téléphone, dans l’entourage de la personne',
	rhythm: 'le rythme des rencontres, dans la fiche de la convention',
	help: 'ce à quoi le service aide, dans la fiche de la convention',
	shared: 'ce que la personne accepte de partager, dans la fiche de la convention',
	first_point: 'le premier rendez-vous : « À revoir le », dans la fiche de la convention',
	term: 'le dernier jour de la convention',
	population: 'la population de la commune, dans Paramètres › Communes',
	asker: 'qui a posé la question, dans l’annuaire',
	deceased: 'la personne est décédée, aucune lettre ne part',
};

/** One thing that is missing. */
export function lackText(lack: PaperLack): string {
	switch (lack.what) {
		case 'setting':
			return `${SETTINGS[lack.key] ?? lack.key} (Paramètres)`;
		case 'letter_before':
			return `l’envoi de la lettre « ${DEPOSIT_LETTERS[lack.letter]} », à noter dans la fiche du dépôt`;
		case 'not_before':
			return `le ${dayText(lack.day)} (avant, ce papier ne dirait pas vrai)`;
		default:
			return OTHERS[lack.what];
	}
}
