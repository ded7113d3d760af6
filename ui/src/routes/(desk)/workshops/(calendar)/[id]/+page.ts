import { follow } from '$lib/ipc/changes';
import { call } from '$lib/ipc/client';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ depends, params }) => {
	follow(depends, 'workshops', 'registrations', 'meetings', 'directory');
	return { sheet: await call('workshop', { id: Number(params.id) }) };
};
