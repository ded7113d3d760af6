/** The hue of each state of a place; the word always stands beside it. */
import type { PlaceState } from '$lib/ipc/bindings/PlaceState';
import type { Hue } from '$lib/kit/hue';

export const PLACE_HUES: Record<PlaceState, Hue> = {
	available: 'moss',
	reserved: 'plum',
	occupied: 'petrol',
	under_notice: 'ochre',
	works: 'brick',
	suspended: 'brick',
	returned: 'grey',
};
