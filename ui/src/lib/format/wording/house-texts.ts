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
