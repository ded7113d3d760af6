import { follow } from '$lib/ipc/changes';
import { call } from '$lib/ipc/client';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ depends, params }) => {
	follow(depends, 'actions', 'bodies', 'directory');
	return { sheet: await call('action', { id: Number(params.id) }) };
};
