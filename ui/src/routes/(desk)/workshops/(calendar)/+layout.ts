import { queryIn } from '$lib/ipc/address';
import { follow } from '$lib/ipc/changes';
import { call } from '$lib/ipc/client';
import { rangeOf } from '$lib/kit/calendar/layout';
import { shownOf } from '$lib/workshops/agenda';
import type { LayoutLoad } from './$types';

/** The days on screen alone: this is read again at every step. */
export const load: LayoutLoad = async ({ depends, url }) => {
	follow(depends, 'workshops', 'meetings', 'bodies', 'settings');
	const shown = shownOf(queryIn(url));
	const period = rangeOf(shown.view, shown.day);
	const [calendar, hints] = await Promise.all([call('calendar', { period }), call('workshop_ideas')]);
	return { shown, period, calendar, hints };
};
