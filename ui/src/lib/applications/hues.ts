/** The hue of each state; the word always stands beside it. */
import type { ConsentStanding } from '$lib/ipc/bindings/ConsentStanding';
import type { Stage } from '$lib/ipc/bindings/Stage';
import type { Hue } from '$lib/kit/hue';

export const STAGE_HUES: Record<Stage, Hue> = {
	received: 'petrol',
	incomplete: 'ochre',
	ready: 'moss',
	on_agenda: 'petrol',
	admitted: 'moss',
	supported: 'moss',
	waiting: 'plum',
	postponed: 'ochre',
	redirected: 'plum',
	not_retained: 'brick',
	rehoused: 'moss',
	withdrawn: 'grey',
	no_follow_up: 'grey',
};

export const CONSENT_HUES: Record<ConsentStanding, Hue> = {
	none: 'brick',
	valid: 'moss',
	to_reread: 'ochre',
	to_renew: 'ochre',
	expired: 'brick',
	withdrawn: 'brick',
};
