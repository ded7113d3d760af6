import { follow } from '$lib/ipc/changes';
import { call } from '$lib/ipc/client';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ depends, params }) => {
	follow(depends, 'deposits', 'tenancies', 'directory', 'people');
	const id = Number(params.id);
	const [note, sheet] = await Promise.all([call('wear_note', { id }), call('deposit', { id })]);
	return { note, sheet };
};
