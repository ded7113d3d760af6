import { follow } from '$lib/ipc/changes';
import { call } from '$lib/ipc/client';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ depends, parent }) => {
	follow(depends, 'meetings', 'applications', 'people', 'places', 'dwellings', 'tenancies', 'deposits', 'decisions');
	follow(depends, 'agreements', 'bodies', 'queries', 'situations', 'workshops', 'registrations', 'settings');
	const { desk } = await parent();
	return { dashboard: desk.state === 'open' ? await call('dashboard') : null };
};
