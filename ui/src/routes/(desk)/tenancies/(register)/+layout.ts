import { queryIn } from '$lib/ipc/address';
import { follow } from '$lib/ipc/changes';
import { call } from '$lib/ipc/client';
import { queryOf } from '$lib/tenancies/query';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ depends, url }) => {
	follow(depends, 'tenancies', 'places', 'dwellings', 'people');
	const query = queryOf(queryIn(url));
	return { query, list: await call('tenancies', { query }) };
};
