import { follow } from '$lib/ipc/changes';
import { call } from '$lib/ipc/client';
import { nextCommission } from '$lib/meetings/next';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ depends, params }) => {
	follow(depends, 'applications', 'people', 'meetings', 'decisions', 'tenancies', 'library');
	const id = Number(params.id);
	const [sheet, meetings, attachments] = await Promise.all([
		call('application', { id }),
		call('meetings', { body: null }),
		call('attachments', { kind: 'application', id }),
	]);
	return { sheet, commission: nextCommission(meetings), attachments };
};
