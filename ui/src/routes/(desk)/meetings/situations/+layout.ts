import { follow } from '$lib/ipc/changes';
import { call } from '$lib/ipc/client';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ depends }) => {
	follow(depends, 'situations', 'directory', 'people');
	const [situations, contacts, communes] = await Promise.all([call('situations'), call('contacts'), call('communes')]);
	return { situations, contacts, communes };
};
