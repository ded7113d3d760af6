/** What the register of deposits shows: kept in the address, so that it is found again as it was left. */
import { DEPOSIT_STATUSES, DUE_AGES } from '$lib/format/wording/deposits';
import type { DepositStatus } from '$lib/ipc/bindings/DepositStatus';
import type { DepositsQuery } from '$lib/ipc/bindings/DepositsQuery';
import type { DueAge } from '$lib/ipc/bindings/DueAge';
import type { ExposedPart } from '$lib/ipc/bindings/ExposedPart';

const isStatus = (code: string): code is DepositStatus => Object.hasOwn(DEPOSIT_STATUSES, code);
const numbers = (words: string[]): number[] => words.map(Number).filter(Number.isInteger);

/** What a landlord still owes once the keys are back. */
export const TO_GET_BACK: DepositStatus[] = ['returning', 'owed_to_person', 'disputed'];

/** Nothing asked. */
export const NO_QUERY: DepositsQuery = { words: '', statuses: [], landlords: [], exposed: null, on: null };

/** A day of an address; none for what is no day. */
export const dayOf = (text: string | null): string | null => (text && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null);

/** A part of the exposure as an address writes it: «landlord:5», «landlord:» for none, «age:month», «all». */
function partOf(text: string): ExposedPart | null {
	const [by, of = ''] = text.split(':');
	const id = of === '' ? null : Number(of);
	switch (by) {
		case 'all':
			return { by };
		case 'landlord':
		case 'commune':
		case 'place_kind':
			return Number.isNaN(id) ? null : { by, of: id };
		case 'age':
			return Object.hasOwn(DUE_AGES, of) ? { by, of: of as DueAge } : null;
		default:
			return null;
	}
}

const partText = (part: ExposedPart): string => (part.by === 'all' ? 'all' : `${part.by}:${part.of ?? ''}`);

/** The query an address asks. Unknown words are passed over. */
export const queryOf = (params: URLSearchParams): DepositsQuery => ({
	words: params.get('words') ?? '',
	statuses: params.getAll('status').filter(isStatus),
	landlords: numbers(params.getAll('landlord')),
	exposed: partOf(params.get('exposed') ?? ''),
	on: dayOf(params.get('on')),
});

/** The address of a query: what is not asked is left out. */
export function addressOf(query: DepositsQuery, id?: number): string {
	const params = new URLSearchParams();
	if (query.words) params.set('words', query.words);
	for (const status of query.statuses) params.append('status', status);
	for (const landlord of query.landlords) params.append('landlord', String(landlord));
	if (query.exposed) params.set('exposed', partText(query.exposed));
	if (query.on) params.set('on', query.on);
	const search = params.size > 0 ? `?${params}` : '';
	return `#/deposits${id === undefined ? '' : `/${id}`}${search}`;
}
