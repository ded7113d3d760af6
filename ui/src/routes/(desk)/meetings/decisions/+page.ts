import { queryIn } from '$lib/ipc/address';
import { follow } from '$lib/ipc/changes';
import { call } from '$lib/ipc/client';
import { queryOf } from '$lib/meetings/decisions/query';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ depends, url }) => {
	follow(depends, 'decisions', 'meetings', 'people', 'places', 'directory');
	return { query: queryOf(queryIn(url)), decisions: await call('decisions', { meeting: null, year: null }) };
};
