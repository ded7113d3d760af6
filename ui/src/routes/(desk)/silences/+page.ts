import { COUNTED } from '$lib/dashboard/watches';
import { queryIn } from '$lib/ipc/address';
import type { Watch } from '$lib/ipc/bindings/Watch';
import { follow } from '$lib/ipc/changes';
import { call } from '$lib/ipc/client';
import type { PageLoad } from './$types';

const isWatch = (asked: string | null): asked is Watch => asked !== null && asked in COUNTED;

export const load: PageLoad = async ({ depends, url }) => {
	follow(depends, 'meetings', 'applications', 'people', 'places', 'dwellings', 'tenancies', 'deposits', 'decisions');
	follow(depends, 'agreements', 'bodies', 'settings');
	const asked = queryIn(url).get('watch');
	return { list: await call('silences', { watch: isWatch(asked) ? asked : 'unseen_tenants' }) };
};
