import { isBoard, queryOf } from '$lib/applications/query';
import { queryIn } from '$lib/ipc/address';
import { follow } from '$lib/ipc/changes';
import { call } from '$lib/ipc/client';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ depends, url }) => {
	follow(depends, 'applications', 'people', 'meetings', 'decisions', 'directory');
	const query = queryOf(queryIn(url));
	const [list, communes] = await Promise.all([call('applications', { query }), call('communes')]);
	return { query, list, communes, board: isBoard(queryIn(url)) };
};
