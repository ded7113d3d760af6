import { follow } from '$lib/ipc/changes';
import { call } from '$lib/ipc/client';
import type { LayoutLoad } from './$types';

/** What every screen of the workshops names: themes, venues, communes, people. */
export const load: LayoutLoad = async ({ depends }) => {
	follow(depends, 'workshops', 'directory');
	const [themes, venues, communes, contacts] = await Promise.all([
		call('themes'),
		call('venues'),
		call('communes'),
		call('contacts'),
	]);
	return { themes, venues, communes, contacts };
};
