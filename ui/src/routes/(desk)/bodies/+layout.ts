import { follow } from '$lib/ipc/changes';
import { call } from '$lib/ipc/client';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ depends }) => {
	follow(depends, 'bodies', 'meetings', 'directory');
	const [bodies, contacts, organisations, communes] = await Promise.all([
		call('bodies'),
		call('contacts'),
		call('organisations'),
		call('communes'),
	]);
	return { bodies, contacts, organisations, communes };
};
