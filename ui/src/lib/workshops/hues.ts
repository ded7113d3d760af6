/** The hue of each state; the word always stands beside it. */
import type { WorkshopState } from '$lib/ipc/bindings/WorkshopState';
import type { Hue } from '$lib/kit/hue';

export const STATE_HUES: Record<WorkshopState, Hue> = {
	idea: 'grey',
	planned: 'petrol',
	confirmed: 'moss',
	held: 'moss',
	evaluated: 'plum',
	cancelled: 'brick',
	postponed: 'ochre',
};
