/** Why a movement of a deposit, a year or a line of the bank is refused, and what to do. */
import { dayText, money } from '$lib/format/format';
import { DEPOSIT_LETTERS } from '$lib/format/wording/deposits';
import type { PartFault } from './bindings/PartFault';
import type { Refusal } from './bindings/Refusal';
import type { Sentence } from './terms';

type Code =
	| 'not_a_reversal'
	| 'more_than_engaged'
	| 'more_than_paid'
	| 'letter_out_of_order'
	| 'transfer_alone'
	| 'transfer_to_same_dwelling'
	| 'amount_too_large'
	| 'deposit_part'
	| 'more_than_advanced'
	| 'before_tenancy'
	| 'year_closed'
	| 'year_not_over'
	| 'not_the_last_closed_year'
	| 'not_seen_by_bank'
	| 'pointed_apart'
	| 'not_an_account'
	| 'transfer_between_landlords';

/** Why something beside the ledger of a deposit cannot be. */
const PART_FAULTS: Record<PartFault, Sentence> = {
	not_an_advance: {
		what: 'Ce dépôt n’est pas une avance : la personne n’a rien à rembourser.',
		remedy: 'Un échéancier se convient sur une avance remboursable.',
	},
	not_a_payer: {
		what: 'Le conseil est compté à part, et Visale garantit un loyer sans payer de dépôt.',
		remedy: 'Choisissez Loca-Pass, le FSL, un CCAS, la personne ou son mandataire.',
	},
	already_pays: {
		what: 'Ce payeur est déjà noté sur ce dépôt.',
		remedy: 'Retirez sa ligne, puis notez le nouveau montant.',
	},
	loca_pass_and_fsl: {
		what: 'Loca-Pass et le FSL ne paient pas le même dépôt.',
		remedy: 'Gardez l’un des deux : retirez l’autre d’abord.',
	},
	guarantee_off: {
		what: 'Le conseil n’a pas ouvert la garantie autonome.',
		remedy:
			'Notez d’abord le jour de l’avis du juriste dans Paramètres › Documents, ou choisissez une autre prise en charge.',
	},
};

export const DEPOSIT_SENTENCES: { [Of in Code]: (refusal: Extract<Refusal, { code: Of }>) => Sentence } = {
	not_a_reversal: () => ({
		what: 'Ce mouvement ne peut pas être annulé ainsi.',
		remedy: 'Une annulation reprend la nature et le montant d’un mouvement qui n’a pas déjà été annulé.',
	}),
	more_than_engaged: ({ engaged }) => ({
		what: `L’annulation dépasse ce qui a été engagé : ${money(engaged)}.`,
		remedy: 'Corrigez le montant, puis recommencez.',
	}),
	more_than_paid: ({ paid }) => ({
		what: `Le total rendu, retenu ou abandonné dépasse ce qui a été versé : ${money(paid)}.`,
		remedy: 'Corrigez le montant, ou enregistrez d’abord le versement manquant.',
	}),
	letter_out_of_order: ({ before, after }) => ({
		what: `La lettre « ${DEPOSIT_LETTERS[after]} » cite le jour où est partie la lettre « ${DEPOSIT_LETTERS[before]} » : elle part après elle.`,
		remedy: 'Notez les envois dans l’ordre, chacun à son jour.',
	}),
	transfer_alone: () => ({
		what: 'Un transfert s’écrit sur les deux dépôts à la fois.',
		remedy: 'Ouvrez le dépôt et choisissez « Transférer vers un autre logement ».',
	}),
	transfer_to_same_dwelling: () => ({
		what: 'Ce dépôt couvre déjà ce logement.',
		remedy: 'Choisissez la place où la personne s’installe.',
	}),
	amount_too_large: ({ most }) => ({
		what: `Un mouvement ne dépasse pas ${money(most)} : aucun dépôt de garantie n’en approche.`,
		remedy: 'Vérifiez la virgule du montant, puis recommencez.',
	}),
	deposit_part: ({ why }) => PART_FAULTS[why],
	more_than_advanced: ({ advanced }) => ({
		what: `L’avance à rembourser est de ${money(advanced)}.`,
		remedy: 'Convenez d’un échéancier de ce montant au plus.',
	}),
	before_tenancy: ({ on }) => ({
		what: `Le bail ou l’entrée date du ${dayText(on)} : rien n’est versé ni rendu avant.`,
		remedy: 'Corrigez la date du mouvement, ou celle de l’occupation.',
	}),
	year_closed: ({ year }) => ({
		what: `L’exercice ${year} est clos : plus aucun mouvement n’y est daté.`,
		remedy: 'Datez le mouvement d’un exercice ouvert, ou rouvrez l’exercice dans Cautions › Trésorier.',
	}),
	year_not_over: ({ year }) => ({
		what: `L’année ${year} n’est pas finie.`,
		remedy: 'Un exercice se clôt à partir du 1er janvier suivant.',
	}),
	not_the_last_closed_year: ({ year }) => ({
		what: `L’exercice ${year} n’est pas le dernier à être clos.`,
		remedy: 'Rouvrez d’abord les exercices qui le suivent, du plus récent au plus ancien.',
	}),
	not_seen_by_bank: () => ({
		what: 'La banque ne voit pas ce mouvement, ou il a été annulé.',
		remedy: 'Rapprochez un versement, un complément, une restitution, un remboursement ou une pénalité.',
	}),
	pointed_apart: ({ line, movements }) => ({
		what: `La ligne de la banque est de ${money(line)}, les mouvements font ${money(movements)}.`,
		remedy: 'Choisissez les mouvements qui font exactement la ligne.',
	}),
	not_an_account: () => ({
		what: 'Ce n’est pas un numéro de compte.',
		remedy:
			'Un compte commence par sa classe, de 1 à 8, et compte de trois à douze chiffres ou capitales : 275, 2751, 467DG.',
	}),
	transfer_between_landlords: () => ({
		what: 'Un dépôt ne se transfère qu’entre deux logements du même bailleur.',
		remedy: 'Enregistrez une restitution, puis un nouveau versement.',
	}),
};
