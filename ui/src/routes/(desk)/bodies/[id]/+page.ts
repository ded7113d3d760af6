import { today } from '$lib/format/calendar';
import { queryIn } from '$lib/ipc/address';
import { follow } from '$lib/ipc/changes';
import { call } from '$lib/ipc/client';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ depends, params, url }) => {
	follow(depends, 'bodies', 'directory');
	const day = queryIn(url).get('day') ?? today();
	return { body: await call('body', { id: Number(params.id), day }) };
};
