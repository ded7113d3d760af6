/** The texts of the house, in words: what each is for, and what is wrong with one. */
import type { HouseText } from '$lib/ipc/bindings/HouseText';
import type { PictureFault } from '$lib/ipc/bindings/PictureFault';
import type { TextFault } from '$lib/ipc/bindings/TextFault';

/** Where each text is printed. */
export const HOUSE_TEXTS: Record<HouseText, string> = {
	text_contact: 'Lettres aux personnes : qui appeler',
	text_new_examination: 'Lettres aux personnes : le nouvel examen',
	text_open_ways: 'Lettres aux personnes : les autres démarches',
	text_person_data: 'Lettres aux personnes : les données',
	text_farewell: 'Lettres : la formule de politesse',
	text_reminders: 'Convocation : les trois rappels',
	text_confidentiality: 'Émargement de séance : la confidentialité',
	text_workshop_freedom: 'Émargement d’atelier : la liberté de signer',
	text_workshop_data: 'Émargement d’atelier : les données',
	text_undertaking: 'Engagement de confidentialité d’un membre',
	text_invitation: 'Invitation : venir est un droit',
	text_silence: 'Réponse à une interpellation : la règle du silence',
	text_offer_answer: 'Proposition de logement : le délai de réponse',
	text_fee_thanks: 'Appel de cotisation : le remerciement',
	text_admission_opening: 'Lettre d’admission : la place proposée',
	text_admission_kept: 'Lettre d’admission : jusqu’à quand la place est gardée',
	text_first_month: 'Lettres favorables : le premier mois sans aide',
	text_supported_warning: 'Candidature soutenue : rien n’est encore acquis',
	text_condition_opening: 'Admission sous condition : la condition',
	text_condition_late: 'Admission sous condition : le délai dépassé',
	text_waiting_opening: 'Liste d’attente : ce qui est attendu',
	text_waiting_rank: 'Liste d’attente : le rang sur un logement',
	text_waiting_rules: 'Liste d’attente : sans rang',
	text_waiting_yours: 'Liste d’attente : ce que la personne peut faire',
	text_waiting_ours: 'Liste d’attente : ce que le conseil fait',
	text_postponed_opening: 'Ajournement : ce n’est pas un refus',
	text_postponed_back: 'Ajournement : le retour devant la commission',
	text_refusal_opening: 'Demande non retenue : la réponse',
	text_refusal_scope: 'Demande non retenue : ce n’est pas un jugement',
	text_other_solution: 'Demande non retenue : une autre solution',
	text_offer_opening: 'Proposition de logement : la première phrase',
	text_offer_visit: 'Proposition de logement : la visite',
	text_offer_landlord: 'Proposition de logement : répondre au bailleur',
	text_restitution_keys: 'Restitution, le jour des clés : la dernière phrase',
	text_restitution_crossed: 'Restitution, première demande : le courrier croisé',
	text_restitution_talk: 'Restitution, rappel : la difficulté',
	text_restitution_agreement: 'Mise en demeure : préférer un accord',
	text_convocation_answer: 'Convocation : répondre',
	text_convocation_undertaking: 'Convocation : l’engagement joint',
	text_invitation_calm: 'Invitation : l’attente',
	text_invitation_company: 'Invitation : qui sera là',
	text_invitation_change: 'Invitation : changer d’avis',
	text_query_thanks: 'Réponse à une interpellation : le remerciement',
	text_query_follow: 'Réponse à une interpellation : les suites',
	text_fee_open: 'Appel de cotisation : présenter les comptes',
};

/** Why a picture cannot be printed. */
export const PICTURE_FAULTS: Record<PictureFault, string> = {
	unknown: 'ce n’est ni un PNG ni un JPEG',
	damaged: 'le fichier est abîmé',
	press_colors: 'ses couleurs sont celles d’une presse (CMJN)',
	too_large: 'elle dépasse seize millions de points, ou dix mégaoctets',
};

/** One fault of a text, as a sentence. */
export function faultText({ after, what }: TextFault): string {
	const place = after ? `Après « ${after} » : ` : 'Au début : ';
	switch (what.kind) {
		case 'unknown_field':
			return `${place}{${what.name}} n’est pas connu${what.meant ? ` ; vouliez-vous {${what.meant}} ?` : '.'}`;
		case 'open_brace':
			return `${place}une accolade s’ouvre et ne se ferme pas.`;
		case 'open_condition':
			return `${place}un passage {SI …} n’a pas son {FIN}.`;
		case 'stray_mark':
			return `${place}{${what.name}} ne suit aucun {SI …}.`;
		case 'empty':
			return 'Le texte est vide.';
	}
}
