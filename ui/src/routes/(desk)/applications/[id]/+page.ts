import { follow } from '$lib/ipc/changes';
import { call } from '$lib/ipc/client';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ depends, params }) => {
	follow(depends, 'applications', 'people', 'meetings', 'decisions', 'tenancies');
	return { sheet: await call('application', { id: Number(params.id) }) };
};
