import { follow } from '$lib/ipc/changes';
import { call } from '$lib/ipc/client';
import { nextCommission } from '$lib/meetings/next';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ depends, params }) => {
	follow(depends, 'situations', 'directory', 'people', 'meetings');
	const [sheet, meetings] = await Promise.all([
		call('situation', { id: Number(params.id) }),
		call('meetings', { body: null }),
	]);
	return { sheet, commission: nextCommission(meetings) };
};
