/** The hue of each status of a deposit; the word always stands beside it. */
import type { DepositStatus } from '$lib/ipc/bindings/DepositStatus';
import type { Hue } from '$lib/kit/hue';

export const DEPOSIT_HUES: Record<DepositStatus, Hue> = {
	engaged: 'plum',
	paid: 'petrol',
	returning: 'ochre',
	owed_to_person: 'ochre',
	returned: 'moss',
	partly_returned: 'moss',
	withheld: 'brick',
	disputed: 'brick',
	repaid: 'moss',
	transferred: 'grey',
	cancelled: 'grey',
	written_off: 'grey',
};
