/** The words of people and of what they ask for. */
import type { ApplicationEnding } from '$lib/ipc/bindings/ApplicationEnding';
import type { BirthLikeness } from '$lib/ipc/bindings/BirthLikeness';
import type { ChargeKind } from '$lib/ipc/bindings/ChargeKind';
import type { Civility } from '$lib/ipc/bindings/Civility';
import type { ConsentExpression } from '$lib/ipc/bindings/ConsentExpression';
import type { ConsentForm } from '$lib/ipc/bindings/ConsentForm';
import type { ConsentStanding } from '$lib/ipc/bindings/ConsentStanding';
import type { ContactMedium } from '$lib/ipc/bindings/ContactMedium';
import type { CurrentHousing } from '$lib/ipc/bindings/CurrentHousing';
import type { Custody } from '$lib/ipc/bindings/Custody';
import type { DebtKind } from '$lib/ipc/bindings/DebtKind';
import type { EvictionStage } from '$lib/ipc/bindings/EvictionStage';
import type { HouseholdRelation } from '$lib/ipc/bindings/HouseholdRelation';
import type { HouseholdSituation } from '$lib/ipc/bindings/HouseholdSituation';
import type { IncomeKind } from '$lib/ipc/bindings/IncomeKind';
import type { MandataryKind } from '$lib/ipc/bindings/MandataryKind';
import type { MoneySide } from '$lib/ipc/bindings/MoneySide';
import type { NameLikeness } from '$lib/ipc/bindings/NameLikeness';
import type { Nationality } from '$lib/ipc/bindings/Nationality';
import type { NoteLevel } from '$lib/ipc/bindings/NoteLevel';
import type { ProtectionKind } from '$lib/ipc/bindings/ProtectionKind';
import type { RequestReason } from '$lib/ipc/bindings/RequestReason';
import type { Stage } from '$lib/ipc/bindings/Stage';
import type { SupportingPaperKind } from '$lib/ipc/bindings/SupportingPaperKind';
import type { SupportKind } from '$lib/ipc/bindings/SupportKind';
import type { WishToAttend } from '$lib/ipc/bindings/WishToAttend';

/** The stages of an application, in their order. */
export const STAGES: Record<Stage, string> = {
	received: 'reçue',
	incomplete: 'à compléter',
	ready: 'prête',
	on_agenda: 'inscrite',
	admitted: 'admise',
	supported: 'soutenue',
	waiting: 'liste d’attente',
	postponed: 'ajournée',
	redirected: 'réorientée',
	not_retained: 'non retenue',
	rehoused: 'relogée',
	withdrawn: 'retirée',
	no_follow_up: 'sans suite',
};

/** The columns of the board, from the request to the home; the last is shown only when something is in it. */
export const BOARD_STAGES: { label: string; stages: Stage[]; isEnd?: boolean }[] = [
	{ label: STAGES.received, stages: ['received'] },
	{ label: STAGES.incomplete, stages: ['incomplete'] },
	{ label: STAGES.ready, stages: ['ready'] },
	{ label: STAGES.on_agenda, stages: ['on_agenda'] },
	{
		label: 'décidée',
		stages: ['admitted', 'supported', 'waiting', 'postponed', 'redirected', 'not_retained'],
	},
	{ label: STAGES.rehoused, stages: ['rehoused'] },
	{ label: 'terminée', stages: ['withdrawn', 'no_follow_up'], isEnd: true },
];

/** Where a consent stands. */
export const CONSENT_STANDINGS: Record<ConsentStanding, string> = {
	none: 'aucun accord',
	valid: 'valable',
	to_reread: 'fiche à relire',
	to_renew: 'à renouveler',
	expired: 'expiré',
	withdrawn: 'retiré',
};

export const CONSENT_FORMS: Record<ConsentForm, string> = { written: 'écrit', oral: 'oral, avec témoin' };

export const CONSENT_EXPRESSIONS: Record<ConsentExpression, string> = {
	alone: 'la personne, seule',
	assisted: 'la personne, assistée',
	represented: 'son représentant (si le jugement l’étend à la personne)',
};

export const CIVILITIES: Record<Civility, string> = { mrs: 'Madame', mr: 'Monsieur' };

export const NATIONALITIES: Record<Nationality, string> = {
	french: 'française',
	european: 'Union européenne',
	other: 'hors Union européenne',
};

export const HOUSEHOLDS: Record<HouseholdSituation, string> = {
	alone: 'seul·e',
	couple: 'en couple',
	alone_with_children: 'seul·e avec enfants',
	couple_with_children: 'en couple avec enfants',
	other: 'autre',
};

export const CUSTODIES: Record<Custody, string> = {
	full: 'garde principale',
	shared: 'garde partagée',
	visits: 'droit de visite et d’hébergement',
};

export const RELATIONS: Record<HouseholdRelation, string> = {
	partner: 'conjoint·e',
	co_applicant: 'co-demandeur',
	child: 'enfant',
	parent: 'parent',
	sibling: 'frère ou sœur',
	other: 'autre',
};

export const CURRENT_HOUSINGS: Record<CurrentHousing, string> = {
	social_tenant: 'locataire HLM',
	private_tenant: 'locataire du parc privé',
	sub_tenant: 'sous-locataire',
	owner: 'propriétaire',
	with_family: 'chez la famille',
	with_others: 'chez des tiers',
	emergency_shelter: 'hébergement d’urgence',
	shelter: 'CHRS ou hébergement d’insertion',
	hotel: 'hôtel',
	residence: 'résidence ou pension de famille',
	establishment: 'établissement',
	host_family: 'accueil familial',
	makeshift: 'abri de fortune',
	mobile: 'caravane ou véhicule',
	street: 'sans abri',
	other: 'autre',
};

export const REQUEST_REASONS: Record<RequestReason, string> = {
	insufficient_resources: 'ressources insuffisantes pour le logement actuel',
	separation: 'séparation',
	violence: 'violences subies',
	change_of_scheme: 'changement de dispositif',
	leaving_accommodation: 'sortie d’un hébergement',
	leaving_child_welfare: 'fin de prise en charge par l’aide sociale à l’enfance',
	social_eviction: 'expulsion du parc social',
	private_eviction: 'expulsion du parc privé',
	hosted_by_others: 'hébergement par un tiers',
	no_dwelling: 'sans logement',
	unfit_dwelling: 'logement indigne',
	unsuited_dwelling: 'logement inadapté',
	own_home: 'souhait d’un logement à soi',
	other: 'autre',
};

export const EVICTION_STAGES: Record<EvictionStage, string> = {
	payment_order: 'commandement de payer',
	summons: 'assignation',
	judgment: 'jugement',
	order_to_leave: 'commandement de quitter les lieux',
	police_assistance: 'concours de la force publique accordé',
};

export const ATTENDANCES: Record<WishToAttend, string> = {
	yes: 'vient',
	represented: 'se fait représenter',
	no: 'préfère ne pas venir',
};

export const ENDINGS: Record<ApplicationEnding, string> = {
	withdrawn: 'retirée par la personne',
	no_follow_up: 'sans suite',
};

export const MONEY_SIDES: Record<MoneySide, string> = { resource: 'ressource', charge: 'charge', debt: 'dette' };

export const INCOMES: Record<IncomeKind, string> = {
	aah: 'AAH',
	aah_supplement: 'complément de l’AAH (MVA)',
	rsa: 'RSA',
	disability_pension: 'pension d’invalidité',
	asi: 'ASI',
	salary: 'salaire',
	esat: 'rémunération d’ESAT',
	work_bonus: 'prime d’activité',
	unemployment: 'allocation chômage',
	retirement: 'retraite',
	aspa: 'ASPA',
	family_benefits: 'prestations familiales',
	maintenance: 'pension alimentaire reçue',
	other: 'autre ressource',
};

export const CHARGES: Record<ChargeKind, string> = {
	present_rent: 'loyer actuel',
	energy: 'énergie',
	water: 'eau',
	home_insurance: 'assurance habitation',
	complementary_cover: 'mutuelle',
	telephone: 'téléphone et internet',
	transport: 'transports',
	maintenance_paid: 'pension alimentaire versée',
	taxes: 'impôts',
	debt_repayment: 'remboursement de dettes',
	protection_fee: 'frais de mesure de protection',
	other: 'autre charge',
};

export const DEBTS: Record<DebtKind, string> = {
	rent: 'dette de loyer',
	utilities: 'dette d’énergie ou d’eau',
	credit: 'crédit',
	other: 'autre dette',
};

export const PROTECTIONS: Record<ProtectionKind, string> = {
	safeguard: 'sauvegarde de justice',
	simple_curatorship: 'curatelle simple',
	reinforced_curatorship: 'curatelle renforcée',
	adapted_curatorship: 'curatelle aménagée',
	guardianship: 'tutelle',
	family_assistance: 'habilitation familiale (assistance)',
	family_representation: 'habilitation familiale (représentation)',
	future_protection_mandate: 'mandat de protection future',
	judicial_support: 'mesure d’accompagnement judiciaire (MAJ)',
	pending: 'mesure en cours d’instruction',
	masp: 'accompagnement social personnalisé (MASP, hors protection)',
};

export const MANDATARIES: Record<MandataryKind, string> = {
	independent: 'mandataire individuel',
	service: 'service mandataire',
	establishment_officer: 'préposé d’établissement',
	family: 'famille',
	masp_referent: 'référent MASP',
};

export const SUPPORTS: Record<SupportKind, string> = {
	sector_team: 'équipe du secteur',
	savs: 'SAVS',
	samsah: 'SAMSAH',
	home_help: 'aide à domicile (SAAD)',
	users_group: 'GEM',
	social_worker: 'assistante ou assistant social',
	trusted_person: 'personne de confiance',
	emergency_contact: 'personne à prévenir',
	other: 'autre',
};

export const MEDIA: Record<ContactMedium, string> = {
	phone: 'téléphone',
	voicemail: 'message vocal',
	text_message: 'SMS',
	email: 'courriel',
	letter: 'courrier',
	interview: 'entretien',
	home_visit: 'visite à domicile',
	meeting: 'réunion',
	video_call: 'visioconférence',
};

export const NOTE_LEVELS: Record<NoteLevel, string> = { shared: 'partagée', coordination: 'coordination seule' };

export const PAPERS: Record<SupportingPaperKind, string> = {
	identity: 'pièce d’identité ou titre de séjour',
	social_housing_request: 'attestation de numéro unique',
	tax_notice: 'avis d’imposition N-1',
	previous_tax_notice: 'avis d’imposition N-2',
	resources: 'justificatifs de ressources',
	housing_benefit: 'attestation CAF ou simulation d’aide au logement',
	rent_receipts: 'quittances de loyer',
	protection_judgment: 'jugement de protection',
	mdph_decision: 'notification MDPH',
	bank_details: 'RIB (si un dépôt est à rendre)',
	home_insurance: 'attestation d’assurance habitation',
	signed_charter: 'charte signée',
	signed_consent: 'accord signé',
};

/** Why two records may be one person: «même nom, née le même jour». */
export const NAME_LIKENESSES: Record<NameLikeness, string> = {
	same: 'même nom',
	sounds_alike: 'nom qui se prononce pareil',
	given_name_only: 'même prénom',
};

export const BIRTH_LIKENESSES: Record<BirthLikeness, string> = {
	same: 'même date de naissance',
	unknown: 'date de naissance inconnue',
	different: 'autre date de naissance',
};

/** The labels of a closed list, as the options of a field. */
export const optionsOf = <Code extends string>(labels: Record<Code, string>): { value: Code; label: string }[] =>
	(Object.entries(labels) as [Code, string][]).map(([value, label]) => ({ value, label }));
