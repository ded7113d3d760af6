/** The words of bodies. */
import type { DecidesBy } from '$lib/ipc/bindings/DecidesBy';
import type { Rhythm } from '$lib/ipc/bindings/Rhythm';

/** How a body decides. */
export const WAYS: Record<DecidesBy, string> = { consensus: 'consensus constaté', vote: 'vote' };

/** How often a body meets. */
export const RHYTHMS: Record<Rhythm, string> = {
	monthly: 'chaque mois',
	quarterly: 'chaque trimestre',
	thrice_yearly: 'trois fois par an',
	twice_yearly: 'deux fois par an',
	yearly: 'une fois par an',
	when_needed: 'selon les besoins',
};
