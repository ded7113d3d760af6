/** What the register of tenancies shows: kept in the address, so that it is found again as it was left. */
import { TENANCY_STATES } from '$lib/format/wording/tenancies';
import type { TenanciesQuery } from '$lib/ipc/bindings/TenanciesQuery';
import type { TenancyState } from '$lib/ipc/bindings/TenancyState';

const isState = (code: string): code is TenancyState => Object.hasOwn(TENANCY_STATES, code);

/** The query an address asks. Unknown words are passed over. */
export const queryOf = (params: URLSearchParams): TenanciesQuery => ({
	words: params.get('words') ?? '',
	states: params.getAll('state').filter(isState),
});

/** The address of a query: what is not asked is left out. */
export function addressOf(query: TenanciesQuery, id?: number): string {
	const params = new URLSearchParams();
	if (query.words) params.set('words', query.words);
	for (const state of query.states) params.append('state', state);
	const search = params.size > 0 ? `?${params}` : '';
	return `#/tenancies${id === undefined ? '' : `/${id}`}${search}`;
}
