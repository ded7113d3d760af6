import { follow } from '$lib/ipc/changes';
import { call } from '$lib/ipc/client';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ depends, params }) => {
	follow(depends, 'tenancies', 'places', 'dwellings', 'people');
	return { sheet: await call('tenancy', { id: Number(params.id) }) };
};
