import { follow } from '$lib/ipc/changes';
import { call } from '$lib/ipc/client';
import { nextCommission } from '$lib/meetings/next';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ depends, params }) => {
	follow(depends, 'applications', 'people', 'meetings', 'decisions', 'tenancies');
	const [sheet, meetings] = await Promise.all([
		call('application', { id: Number(params.id) }),
		call('meetings', { body: null }),
	]);
	return { sheet, commission: nextCommission(meetings) };
};
