/** The hue of each state of a tenancy; the word always stands beside it. */
import type { TenancyState } from '$lib/ipc/bindings/TenancyState';
import type { Hue } from '$lib/kit/hue';

export const TENANCY_HUES: Record<TenancyState, Hue> = {
	considered: 'plum',
	proposed: 'plum',
	accepted: 'moss',
	refused: 'grey',
	lease_to_sign: 'ochre',
	current: 'petrol',
	temporary_absence: 'plum',
	under_notice: 'ochre',
	left: 'brick',
	settled: 'grey',
};
