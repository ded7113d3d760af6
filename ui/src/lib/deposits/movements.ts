/** What the list of movements shows: kept in the address. */
import { MOVEMENTS } from '$lib/format/wording/deposits';
import type { DepositEntryKind } from '$lib/ipc/bindings/DepositEntryKind';
import type { MovementsQuery } from '$lib/ipc/bindings/MovementsQuery';
import { dayOf } from './query';

/** Nothing asked. */
export const NO_MOVEMENTS: MovementsQuery = { words: '', kinds: [], from: null, to: null, unpointed: false };

/** Movements read at once. */
export const PAGE = 200;

const isKind = (code: string): code is DepositEntryKind => Object.hasOwn(MOVEMENTS, code);

/** The query an address asks. Unknown words are passed over. */
export const movementsOf = (params: URLSearchParams): MovementsQuery => ({
	words: params.get('words') ?? '',
	kinds: params.getAll('kind').filter(isKind),
	from: dayOf(params.get('from')),
	to: dayOf(params.get('to')),
	unpointed: false,
});

/** The address of a query. */
export function movementsAddress({ words, kinds, from, to }: MovementsQuery): string {
	const params = new URLSearchParams();
	if (words) params.set('words', words);
	for (const kind of kinds) params.append('kind', kind);
	if (from) params.set('from', from);
	if (to) params.set('to', to);
	return `#/deposits/movements${params.size > 0 ? `?${params}` : ''}`;
}
