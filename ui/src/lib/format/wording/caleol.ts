/** The words of what the allocation committee of a landlord decides. */
import type { CaleolOutcome } from '$lib/ipc/bindings/CaleolOutcome';

export const CALEOL_OUTCOMES: Record<CaleolOutcome, string> = {
	granted: 'attribution',
	ranked: 'attribution par classement',
	conditional: 'attribution sous condition suspensive',
	not_granted: 'non-attribution',
	inadmissible: 'rejet pour irrecevabilité',
};
