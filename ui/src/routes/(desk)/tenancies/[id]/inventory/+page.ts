import { follow } from '$lib/ipc/changes';
import { call } from '$lib/ipc/client';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ depends, params }) => {
	follow(depends, 'tenancies', 'people', 'dwellings', 'library');
	const id = Number(params.id);
	const [sheet, attachments] = await Promise.all([
		call('inventory', { id }),
		call('attachments', { kind: 'tenancy', id }),
	]);
	return { sheet, attachments };
};
