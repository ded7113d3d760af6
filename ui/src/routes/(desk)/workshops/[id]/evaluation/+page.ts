import { follow } from '$lib/ipc/changes';
import { call } from '$lib/ipc/client';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ depends, params }) => {
	follow(depends, 'workshops', 'registrations');
	const id = Number(params.id);
	const [sheet, evaluation] = await Promise.all([call('workshop', { id }), call('evaluation', { id })]);
	return { sheet, evaluation };
};
