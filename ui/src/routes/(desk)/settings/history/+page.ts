import { call } from '$lib/ipc/client';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ depends }) => {
	// Any act adds a line: this page is read anew each time it is opened.
	depends('palier:journal');
	const [lines, views, users] = await Promise.all([
		call('journal', { before: null }),
		call('views', { before: null }),
		call('users'),
	]);
	return { lines, views, users };
};
