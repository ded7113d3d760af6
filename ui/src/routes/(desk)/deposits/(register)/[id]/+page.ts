import { follow } from '$lib/ipc/changes';
import { call } from '$lib/ipc/client';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ depends, params }) => {
	follow(depends, 'deposits', 'tenancies', 'people', 'library');
	const id = Number(params.id);
	const [sheet, attachments] = await Promise.all([
		call('deposit', { id }),
		call('attachments', { kind: 'deposit', id }),
	]);
	return { sheet, attachments };
};
