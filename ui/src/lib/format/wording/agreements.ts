/** The words of agreements. */
import type { AgreementKind } from '$lib/ipc/bindings/AgreementKind';
import type { TermState } from '$lib/ipc/bindings/TermState';

export const AGREEMENTS: Record<AgreementKind, string> = {
	council_landlord: 'convention avec un bailleur',
	council_hospital: 'convention avec l’établissement de santé',
	tripartite: 'convention tripartite',
	quadripartite: 'convention quadripartite',
	residence_places: 'places en foyer ou résidence',
	provision: 'mise à disposition',
	membership: 'adhésion',
};

/** How near the end is, as a badge says it. */
export const TERMS: Record<TermState, string> = {
	running: 'en cours',
	six_months: 'dans six mois',
	three_months: 'dans trois mois',
	one_month: 'dans un mois',
	expired: 'expirée',
};
