import { movementsOf, PAGE } from '$lib/deposits/movements';
import { queryIn } from '$lib/ipc/address';
import { follow } from '$lib/ipc/changes';
import { call } from '$lib/ipc/client';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ depends, url }) => {
	follow(depends, 'deposits', 'tenancies', 'people', 'directory');
	const query = movementsOf(queryIn(url));
	return { query, list: await call('movements', { query, offset: 0, limit: PAGE }) };
};
