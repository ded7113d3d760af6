import { follow } from '$lib/ipc/changes';
import { call } from '$lib/ipc/client';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ depends, params }) => {
	follow(depends, 'situations', 'directory', 'people');
	return { sheet: await call('situation', { id: Number(params.id) }) };
};
