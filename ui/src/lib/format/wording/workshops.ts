/** The words of workshops. */
import type { WorkshopState } from '$lib/ipc/bindings/WorkshopState';

/** The states of a workshop, as they follow «l’atelier est». */
export const WORKSHOP_STATES: Record<WorkshopState, string> = {
	idea: 'à l’état d’idée',
	planned: 'programmé',
	confirmed: 'confirmé',
	held: 'réalisé',
	evaluated: 'évalué',
	cancelled: 'annulé',
	postponed: 'reporté',
};
