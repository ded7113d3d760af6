import { queryIn } from '$lib/ipc/address';
import { follow } from '$lib/ipc/changes';
import { call } from '$lib/ipc/client';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ depends, url }) => {
	follow(depends, 'directory');
	const [contacts, organisations, communes] = await Promise.all([
		call('contacts'),
		call('organisations'),
		call('communes'),
	]);
	return { contacts, organisations, communes, words: queryIn(url).get('words') ?? '' };
};
