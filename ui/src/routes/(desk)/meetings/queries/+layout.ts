import { follow } from '$lib/ipc/changes';
import { call } from '$lib/ipc/client';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ depends }) => {
	follow(depends, 'queries', 'directory');
	const [queries, contacts] = await Promise.all([call('queries'), call('contacts')]);
	return { queries, contacts };
};
