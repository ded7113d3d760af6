import { queryIn } from '$lib/ipc/address';
import type { MinutesVersion } from '$lib/ipc/bindings/MinutesVersion';
import { follow } from '$lib/ipc/changes';
import { call } from '$lib/ipc/client';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ depends, params, parent, url }) => {
	follow(depends, 'minutes', 'meetings', 'decisions', 'bodies', 'people');
	const version: MinutesVersion = queryIn(url).get('version') === 'shareable' ? 'shareable' : 'nominative';
	const { meeting } = await parent();
	// Before the opening there is nothing to say yet.
	if (meeting.openedAt === null) return { version, minutes: null, seals: [] };
	const [minutes, seals] = await Promise.all([call('minutes', { meeting: Number(params.id) }), call('seals')]);
	return { version, minutes, seals };
};
