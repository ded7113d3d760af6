import { follow } from '$lib/ipc/changes';
import { call } from '$lib/ipc/client';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ depends }) => {
	follow(depends, 'agreements', 'tenancies', 'bodies', 'directory', 'people', 'settings');
	return { renewals: await call('renewals') };
};
