import { follow } from '$lib/ipc/changes';
import { call } from '$lib/ipc/client';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ depends, params }) => {
	follow(depends, 'decisions', 'meetings', 'people', 'applications', 'dwellings', 'directory');
	const meeting = Number(params.id);
	const [followUps, letters, contacts] = await Promise.all([
		call('follow_ups', { meeting }),
		call('letter_standings', { meeting }),
		call('contacts'),
	]);
	return { followUps, letters, contacts };
};
