import { follow } from '$lib/ipc/changes';
import { call } from '$lib/ipc/client';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ depends, params }) => {
	follow(depends, 'directory', 'library');
	const id = Number(params.id);
	const [sheet, attachments] = await Promise.all([
		call('organisation', { id }),
		call('attachments', { kind: 'organisation', id }),
	]);
	return { sheet, attachments };
};
