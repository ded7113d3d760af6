import { follow } from '$lib/ipc/changes';
import { call } from '$lib/ipc/client';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ depends }) => {
	follow(depends, 'settings');
	const [desk, display] = await Promise.all([call('desk'), call('display')]);
	if (desk.state !== 'open') return { desk, display, overview: null, backups: null };
	const [overview, backups] = await Promise.all([call('overview'), call('backup_standing')]);
	return { desk, display, overview, backups };
};
