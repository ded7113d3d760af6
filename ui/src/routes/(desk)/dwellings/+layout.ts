import { placeOf, queryOf, viewOf } from '$lib/dwellings/query';
import { queryIn } from '$lib/ipc/address';
import { follow } from '$lib/ipc/changes';
import { call } from '$lib/ipc/client';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ depends, url }) => {
	follow(depends, 'dwellings', 'places', 'tenancies', 'directory', 'applications', 'settings');
	const query = queryOf(queryIn(url));
	const view = viewOf(queryIn(url));
	const [list, communes, organisations, kinds, places] = await Promise.all([
		call('dwellings', { query }),
		call('communes'),
		call('organisations'),
		call('place_kinds'),
		view === 'occupation' ? call('places') : [],
	]);
	const board = view === 'matching' ? await call('matching') : null;
	const asked = placeOf(queryIn(url));
	const place = board?.places.find(({ place }) => place.id === asked) ?? board?.places[0];
	const matching = board && { board, shown: place ? await call('match_place', { id: place.place.id }) : null };
	const landlords = organisations.filter(({ kind }) => kind === 'landlord' || kind === 'residence_manager');
	return { query, view, list, communes, landlords, kinds, places, matching };
};
