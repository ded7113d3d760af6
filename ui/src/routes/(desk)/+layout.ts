import { follow } from '$lib/ipc/changes';
import { call } from '$lib/ipc/client';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ depends }) => {
	follow(depends, 'settings');
	const [desk, display] = await Promise.all([call('desk'), call('display')]);
	return { desk, display, overview: desk.state === 'open' ? await call('overview') : null };
};
