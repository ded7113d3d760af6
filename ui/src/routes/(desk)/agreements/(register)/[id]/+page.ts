import { follow } from '$lib/ipc/changes';
import { call } from '$lib/ipc/client';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ depends, params }) => {
	follow(depends, 'agreements', 'tenancies', 'people', 'library');
	const id = Number(params.id);
	const [agreement, tenancies, attachments] = await Promise.all([
		call('agreement', { id }),
		call('tenancies', { query: { words: '', states: [] } }),
		call('attachments', { kind: 'agreement', id }),
	]);
	return { agreement, tenancies: tenancies.rows, attachments };
};
