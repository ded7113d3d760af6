import { queryOf } from '$lib/deposits/query';
import { queryIn } from '$lib/ipc/address';
import { follow } from '$lib/ipc/changes';
import { call } from '$lib/ipc/client';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ depends, url }) => {
	follow(depends, 'deposits', 'tenancies', 'people', 'directory');
	const query = queryOf(queryIn(url));
	const [list, organisations] = await Promise.all([call('deposits', { query }), call('organisations')]);
	const landlords = organisations.filter(({ kind }) => kind === 'landlord' || kind === 'residence_manager');
	return { query, list, landlords };
};
