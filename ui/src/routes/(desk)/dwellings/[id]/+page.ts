import { follow } from '$lib/ipc/changes';
import { call } from '$lib/ipc/client';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ depends, params }) => {
	follow(depends, 'dwellings', 'places', 'tenancies', 'agreements', 'people');
	return { sheet: await call('dwelling', { id: Number(params.id) }) };
};
