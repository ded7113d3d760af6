import { follow } from '$lib/ipc/changes';
import { call } from '$lib/ipc/client';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ depends, params }) => {
	follow(depends, 'workshops', 'registrations', 'meetings', 'directory', 'library');
	const id = Number(params.id);
	const [sheet, attachments] = await Promise.all([
		call('workshop', { id }),
		call('attachments', { kind: 'workshop', id }),
	]);
	return { sheet, attachments };
};
