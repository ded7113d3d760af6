import type { Stage } from '$lib/ipc/bindings/Stage';
import { follow } from '$lib/ipc/changes';
import { call } from '$lib/ipc/client';
import type { PageLoad } from './$types';

/** What waits for a commission: ready, or to be looked at again. */
const STAGES: Stage[] = ['ready', 'waiting', 'postponed'];

export const load: PageLoad = async ({ depends, params, parent }) => {
	follow(depends, 'meetings', 'applications', 'people', 'directory', 'decisions');
	const { meeting } = await parent();
	const [list, carried, communes, contacts, turns, urgent] = await Promise.all([
		call('applications', {
			query: { words: '', stages: STAGES, communes: [], order: 'received', descending: false },
		}),
		call('carried_items', { meeting: Number(params.id) }),
		call('communes'),
		call('contacts'),
		call('host_turns', { day: meeting.onDay }),
		call('urgent_decisions', { meeting: Number(params.id) }),
	]);
	return { applications: list.rows, carried, communes, contacts, turns, urgent };
};
