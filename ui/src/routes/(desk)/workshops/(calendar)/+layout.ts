import { queryIn } from '$lib/ipc/address';
import { follow } from '$lib/ipc/changes';
import { call } from '$lib/ipc/client';
import { rangeAround, rangeOf } from '$lib/kit/calendar/layout';
import { shownOf } from '$lib/workshops/agenda';
import type { LayoutLoad } from './$types';

/** The days on screen, and those a step leads to. */
export const load: LayoutLoad = async ({ depends, url }) => {
	follow(depends, 'workshops', 'meetings', 'bodies', 'settings');
	const shown = shownOf(queryIn(url));
	const period = rangeAround(shown.view, shown.day);
	const [calendar, hints] = await Promise.all([call('calendar', { period }), call('workshop_ideas')]);
	return { shown, range: rangeOf(shown.view, shown.day), calendar, hints };
};
