import { currentYear } from '$lib/agreements/renewals';
import { queryIn } from '$lib/ipc/address';
import { follow } from '$lib/ipc/changes';
import { call } from '$lib/ipc/client';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ depends, url }) => {
	follow(depends, 'agreements', 'directory');
	const asked = Number(queryIn(url).get('year'));
	const year = Number.isInteger(asked) && asked > 1900 && asked < 2200 ? asked : currentYear();
	return { cooperation: await call('cooperation', { year }) };
};
