import { queryIn } from '$lib/ipc/address';
import { follow } from '$lib/ipc/changes';
import { call } from '$lib/ipc/client';
import { seasonIn } from '$lib/workshops/agenda';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ depends, url }) => {
	follow(depends, 'workshops', 'registrations');
	const season = seasonIn(queryIn(url));
	const query = { words: '', season, states: [], theme: null };
	const [review, list, due] = await Promise.all([
		call('season', { season }),
		call('workshops', { query }),
		call('registrations_due'),
	]);
	return { review, list, due };
};
