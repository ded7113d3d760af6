import { follow } from '$lib/ipc/changes';
import { call } from '$lib/ipc/client';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ depends }) => {
	follow(depends, 'actions', 'bodies', 'directory');
	const [actions, bodies, contacts] = await Promise.all([call('actions'), call('bodies'), call('contacts')]);
	return { actions, bodies, contacts };
};
