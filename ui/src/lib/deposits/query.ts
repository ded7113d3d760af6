/** What the register of deposits shows: kept in the address, so that it is found again as it was left. */
import { DEPOSIT_STATUSES } from '$lib/format/wording/deposits';
import type { DepositStatus } from '$lib/ipc/bindings/DepositStatus';
import type { DepositsQuery } from '$lib/ipc/bindings/DepositsQuery';

const isStatus = (code: string): code is DepositStatus => Object.hasOwn(DEPOSIT_STATUSES, code);
const numbers = (words: string[]): number[] => words.map(Number).filter(Number.isInteger);

/** What a landlord still owes once the keys are back. */
export const TO_GET_BACK: DepositStatus[] = ['returning', 'owed_to_person', 'disputed'];

/** Nothing asked. */
export const NO_QUERY: DepositsQuery = { words: '', statuses: [], landlords: [] };

/** The query an address asks. Unknown words are passed over. */
export const queryOf = (params: URLSearchParams): DepositsQuery => ({
	words: params.get('words') ?? '',
	statuses: params.getAll('status').filter(isStatus),
	landlords: numbers(params.getAll('landlord')),
});

/** The address of a query: what is not asked is left out. */
export function addressOf(query: DepositsQuery, id?: number): string {
	const params = new URLSearchParams();
	if (query.words) params.set('words', query.words);
	for (const status of query.statuses) params.append('status', status);
	for (const landlord of query.landlords) params.append('landlord', String(landlord));
	const search = params.size > 0 ? `?${params}` : '';
	return `#/deposits${id === undefined ? '' : `/${id}`}${search}`;
}
