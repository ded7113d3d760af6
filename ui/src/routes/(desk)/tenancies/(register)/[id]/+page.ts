import { follow } from '$lib/ipc/changes';
import { call } from '$lib/ipc/client';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ depends, params }) => {
	follow(depends, 'tenancies', 'places', 'dwellings', 'people', 'library');
	const id = Number(params.id);
	const [sheet, attachments] = await Promise.all([
		call('tenancy', { id }),
		call('attachments', { kind: 'tenancy', id }),
	]);
	return { sheet, attachments };
};
