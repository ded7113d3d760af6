/** The words of tenancies. */
import type { EntryStep } from '$lib/ipc/bindings/EntryStep';
import type { ExitReason } from '$lib/ipc/bindings/ExitReason';
import type { ExitStep } from '$lib/ipc/bindings/ExitStep';
import type { NoticeGround } from '$lib/ipc/bindings/NoticeGround';
import type { ProposalAnswer } from '$lib/ipc/bindings/ProposalAnswer';
import type { ReviewKind } from '$lib/ipc/bindings/ReviewKind';
import type { TenancyState } from '$lib/ipc/bindings/TenancyState';

/** The stages of a tenancy. */
export const TENANCY_STATES: Record<TenancyState, string> = {
	considered: 'pressentie',
	proposed: 'proposée',
	accepted: 'acceptée',
	refused: 'refusée',
	lease_to_sign: 'bail à signer',
	current: 'en cours',
	temporary_absence: 'absence temporaire',
	under_notice: 'préavis',
	left: 'sortie',
	settled: 'soldée',
};

/** Why a person left. */
export const EXIT_REASONS: Record<ExitReason, string> = {
	own_social_lease: 'logement autonome HLM',
	private_dwelling: 'logement privé',
	family_return: 'retour chez la famille ou le conjoint',
	residence: 'résidence accueil, pension de famille',
	hostel: 'foyer, FAM, MAS',
	retirement_home: 'EHPAD',
	host_family: 'accueil familial',
	lasting_absence: 'absence durable',
	voluntary_without_solution: 'départ volontaire sans solution',
	agreement_ended: 'fin de convention, reprise du logement',
	arrears: 'impayés, expulsion',
	neighbourhood: 'troubles de voisinage',
	left_territory: 'départ hors secteur',
	death: 'décès',
	other: 'autre',
};

/** Why a notice is short, or is not. */
export const NOTICE_GROUNDS: Record<NoticeGround, string> = {
	tight_market: 'zone tendue (un mois)',
	aah: 'AAH (un mois)',
	rsa: 'RSA (un mois)',
	social_dwelling_granted: 'logement conventionné attribué (un mois)',
	employment: 'emploi (un mois)',
	violence: 'violences subies (un mois)',
	ordinary: 'aucun de ces motifs (trois mois)',
};

/** What a person answers to a proposal. */
export const ANSWERS: Record<ProposalAnswer, string> = {
	accepted: 'acceptée',
	refused: 'refusée',
	no_answer: 'sans réponse constatée',
	place_lost: 'place perdue',
};

/** What is looked at together. */
export const REVIEWS: Record<ReviewKind, string> = {
	six_months: 'bilan des six mois',
	commitment: 'relecture des trois engagements',
	visit: 'visite à domicile',
};

/** The steps of an entry, in order. */
export const ENTRY_STEPS: Record<EntryStep, string> = {
	visit: 'Visite',
	fsl_request: 'Demande de FSL',
	lease: 'Bail signé',
	restitution_clause: 'Clause de restitution du dépôt',
	deposit: 'Dépôt de garantie',
	insurance: 'Assurance habitation',
	energy_contracts: 'Contrats d’énergie',
	inventory: 'État des lieux d’entrée',
	meters: 'Relevé des compteurs',
	keys: 'Clés',
	housing_benefit: 'Demande d’APL',
	first_month_without_benefit: 'Premier mois sans APL préparé',
	change_of_address: 'Changement d’adresse',
	tripartite_agreement: 'Convention tripartite',
	information: 'Information de la personne et de son entourage',
};

/** The steps of an exit, in order. */
export const EXIT_STEPS: Record<ExitStep, string> = {
	ground: 'Motif du congé',
	judge_order: 'Autorisation du juge',
	notice: 'Congé donné',
	preliminary_visit: 'Pré-visite',
	belongings: 'Affaires personnelles',
	inventory: 'État des lieux de sortie',
	meters: 'Relevé des compteurs',
	keys: 'Clés rendues',
	contracts_closed: 'Contrats résiliés',
	housing_benefit: 'Fin de l’APL',
	new_address: 'Nouvelle adresse',
	deposit: 'Dépôt de garantie redemandé',
	information: 'Information de l’entourage',
};
