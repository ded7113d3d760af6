import { follow } from '$lib/ipc/changes';
import { call } from '$lib/ipc/client';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ depends, params }) => {
	follow(depends, 'meetings', 'decisions', 'minutes', 'bodies', 'people');
	return { meeting: await call('meeting', { id: Number(params.id) }) };
};
