import { follow } from '$lib/ipc/changes';
import { call } from '$lib/ipc/client';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ depends }) => {
	follow(depends, 'meetings', 'minutes', 'bodies', 'directory');
	const [meetings, bodies, communes] = await Promise.all([
		call('meetings', { body: null }),
		call('bodies'),
		call('communes'),
	]);
	return {
		meetings: meetings.filter(({ bodyKind }) => bodyKind === 'housing_commission'),
		bodies: bodies.filter(({ kind }) => kind === 'housing_commission'),
		communes,
	};
};
