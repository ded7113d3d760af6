/** The words of deposits. */
import type { Creditor } from '$lib/ipc/bindings/Creditor';
import type { DepositEntryKind } from '$lib/ipc/bindings/DepositEntryKind';
import type { DepositLetter } from '$lib/ipc/bindings/DepositLetter';
import type { DepositMode } from '$lib/ipc/bindings/DepositMode';
import type { DepositStatus } from '$lib/ipc/bindings/DepositStatus';
import type { DueAge } from '$lib/ipc/bindings/DueAge';
import type { Financier } from '$lib/ipc/bindings/Financier';
import type { WearElement } from '$lib/ipc/bindings/WearElement';
import type { WithholdingReason } from '$lib/ipc/bindings/WithholdingReason';

/** How the council covers a deposit. */
export const DEPOSIT_MODES: Record<DepositMode, string> = {
	third_party_payer: 'le conseil paie pour la personne',
	main_tenant: 'le conseil est locataire principal',
	repayable_advance: 'avance remboursable par la personne',
	autonomous_guarantee: 'garantie autonome, sans versement',
};

/** Where a deposit stands. */
export const DEPOSIT_STATUSES: Record<DepositStatus, string> = {
	engaged: 'engagé',
	paid: 'versé',
	returning: 'en restitution',
	owed_to_person: 'à rendre à la personne',
	returned: 'restitué',
	partly_returned: 'restitué partiellement',
	withheld: 'retenu',
	disputed: 'en litige',
	repaid: 'remboursé par la personne',
	transferred: 'transféré',
	cancelled: 'annulé',
	written_off: 'passé en perte',
};

/** The movements of a ledger. */
export const MOVEMENTS: Record<DepositEntryKind, string> = {
	opening: 'reprise d’un ancien dossier',
	engaged: 'engagement',
	paid: 'versement au bailleur',
	topped_up: 'complément',
	transferred_out: 'transfert vers un autre logement',
	transferred_in: 'transfert reçu',
	repaid: 'remboursement par la personne',
	returned: 'restitution par le bailleur',
	withheld: 'retenue',
	late_penalty: 'pénalité de retard reçue',
	cancelled: 'annulation de l’engagement',
	written_off: 'passage en perte',
};

/** Why the landlord keeps something. */
export const WITHHOLDINGS: Record<WithholdingReason, string> = {
	arrears: 'loyers et charges impayés',
	damage: 'dégradations',
	charges_adjustment: 'régularisation de charges',
	keys: 'clés ou badges non rendus',
	cleaning: 'ménage, débarras',
	other: 'autre motif',
};

/** The letters to a landlord, in the order they go. */
export const DEPOSIT_LETTERS: Record<DepositLetter, string> = {
	keys: 'fin de location, le jour des clés',
	first: 'première demande de restitution',
	second: 'rappel',
	notice: 'mise en demeure',
};

/** Who the landlord owes the deposit to. */
export const CREDITORS: Record<Creditor, string> = {
	council: 'au conseil',
	person: 'à la personne',
	nobody: 'à personne',
};

/** How old what is due back is. */
export const DUE_AGES: Record<DueAge, string> = {
	running: 'échéance à venir',
	month: 'jusqu’à 30 jours de retard',
	quarter: 'de 31 à 90 jours de retard',
	year: 'de 91 jours à un an de retard',
	beyond: 'plus d’un an de retard',
};

/** Who else pays a deposit. */
export const FINANCIERS: Record<Financier, string> = {
	council: 'le conseil',
	tenant: 'la personne',
	mandatary: 'son mandataire',
	loca_pass: 'avance Loca-Pass',
	fsl: 'FSL accès',
	ccas: 'CCAS',
	visale: 'Visale',
};

/** What time wears out, as the grid names it. */
export const WEAR_ELEMENTS: Record<WearElement, string> = {
	parquet: 'parquet',
	carpet: 'moquette',
	tiles: 'carrelage, faïence',
	wallpaper: 'papiers peints',
	paint: 'peinture',
	plastic_floor: 'dalles plastiques',
	wet_plastic_floor: 'dalles plastiques, pièce humide',
	plumbing: 'plomberie, canalisations',
	heating: 'chauffage',
	wiring: 'réseau électrique',
	heating_devices: 'appareils de chauffage',
	hardware: 'quincaillerie',
};
