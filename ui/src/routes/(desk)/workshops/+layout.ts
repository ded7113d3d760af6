import { queryIn } from '$lib/ipc/address';
import { follow } from '$lib/ipc/changes';
import { call } from '$lib/ipc/client';
import { rangeOf } from '$lib/kit/calendar/layout';
import { shownOf } from '$lib/workshops/agenda';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ depends, url }) => {
	follow(depends, 'workshops', 'registrations', 'meetings', 'bodies', 'directory', 'settings');
	const shown = shownOf(queryIn(url));
	const period = rangeOf(shown.view, shown.day);
	const [calendar, list, themes, venues, communes, contacts] = await Promise.all([
		call('calendar', { period }),
		call('workshops', { query: { words: '', season: null, states: [], theme: null } }),
		call('themes'),
		call('venues'),
		call('communes'),
		call('contacts'),
	]);
	return { shown, period, calendar, list, themes, venues, communes, contacts };
};
