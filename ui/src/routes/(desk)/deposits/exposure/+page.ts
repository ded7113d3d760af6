import { dayOf } from '$lib/deposits/query';
import { queryIn } from '$lib/ipc/address';
import { follow } from '$lib/ipc/changes';
import { call } from '$lib/ipc/client';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ depends, url }) => {
	follow(depends, 'deposits', 'tenancies', 'directory', 'dwellings', 'settings');
	return { exposure: await call('exposure', { on: dayOf(queryIn(url).get('on')) }) };
};
