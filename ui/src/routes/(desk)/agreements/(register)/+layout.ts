import { follow } from '$lib/ipc/changes';
import { call } from '$lib/ipc/client';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ depends }) => {
	follow(depends, 'agreements', 'directory', 'people');
	const [agreements, organisations] = await Promise.all([call('agreements'), call('organisations')]);
	return { agreements, organisations };
};
