/** What the register of dwellings shows: kept in the address, so that it is found again as it was left. */
import { PLACE_STATES } from '$lib/format/wording/dwellings';
import type { DwellingsQuery } from '$lib/ipc/bindings/DwellingsQuery';
import type { PlaceState } from '$lib/ipc/bindings/PlaceState';

const isState = (code: string): code is PlaceState => code in PLACE_STATES;
const numbers = (words: string[]): number[] => words.map(Number).filter(Number.isInteger);

/** The query an address asks. Unknown words are passed over. */
export const queryOf = (params: URLSearchParams): DwellingsQuery => ({
	words: params.get('words') ?? '',
	communes: numbers(params.getAll('commune')),
	landlords: numbers(params.getAll('landlord')),
	states: params.getAll('state').filter(isState),
	kinds: numbers(params.getAll('kind')),
});

/** The ways the dwellings are shown: one by one, by commune and landlord, who lived where over two years, who fits where. */
export type DwellingsView = 'list' | 'buildings' | 'occupation' | 'matching';

/** The way an address asks for. */
export function viewOf(params: URLSearchParams): DwellingsView {
	const view = params.get('view');
	return view === 'buildings' || view === 'occupation' || view === 'matching' ? view : 'list';
}

/** The place whose matching an address asks for. */
export function placeOf(params: URLSearchParams): number | undefined {
	const place = Number(params.get('place'));
	return Number.isInteger(place) && place > 0 ? place : undefined;
}

/** The address of the matching of a place. */
export const matchingOf = (place?: number): string =>
	`#/dwellings?view=matching${place === undefined ? '' : `&place=${place}`}`;

/** The address of a query: what is not asked is left out. */
export function addressOf(query: DwellingsQuery, id?: number, view: DwellingsView = 'list'): string {
	const params = new URLSearchParams();
	if (query.words) params.set('words', query.words);
	for (const commune of query.communes) params.append('commune', String(commune));
	for (const landlord of query.landlords) params.append('landlord', String(landlord));
	for (const state of query.states) params.append('state', state);
	for (const kind of query.kinds) params.append('kind', String(kind));
	if (view !== 'list') params.set('view', view);
	const search = params.size > 0 ? `?${params}` : '';
	return `#/dwellings${id === undefined ? '' : `/${id}`}${search}`;
}
