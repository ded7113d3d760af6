import { follow } from '$lib/ipc/changes';
import { call } from '$lib/ipc/client';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ depends, params }) => {
	follow(depends, 'agreements', 'tenancies', 'people');
	const query = { words: '', states: [], landlords: [] };
	const [agreement, tenancies] = await Promise.all([
		call('agreement', { id: Number(params.id) }),
		call('tenancies', { query }),
	]);
	return { agreement, tenancies: tenancies.rows };
};
