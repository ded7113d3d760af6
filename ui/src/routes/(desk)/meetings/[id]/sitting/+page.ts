import { queryIn } from '$lib/ipc/address';
import { follow } from '$lib/ipc/changes';
import { call } from '$lib/ipc/client';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ depends, params, url }) => {
	follow(depends, 'meetings', 'decisions', 'places', 'people', 'applications', 'directory');
	const meeting = Number(params.id);
	const asked = queryIn(url).get('item');
	const [sitting, offers, kinds, contacts, urgent, item, draft] = await Promise.all([
		call('sitting', { id: meeting }),
		call('place_offers', { meeting }),
		call('place_kinds'),
		call('contacts'),
		call('urgent_decisions', { meeting }),
		asked === null ? undefined : call('agenda_item', { id: Number(asked) }),
		asked === null ? {} : call('item_draft', { item: Number(asked) }),
	]);
	return { sitting, offers, kinds, contacts, urgent, item, draft };
};
