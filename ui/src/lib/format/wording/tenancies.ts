/** The words of tenancies. */
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
