import { follow } from '$lib/ipc/changes';
import { call } from '$lib/ipc/client';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ depends }) => {
	follow(depends, 'deposits', 'people', 'directory');
	return { standing: await call('bank_standing') };
};
