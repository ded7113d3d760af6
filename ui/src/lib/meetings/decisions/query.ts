/** What the register of decisions shows: kept in the address. */
import { matches } from '$lib/format/text';
import { DECISIONS } from '$lib/format/wording/meetings';
import type { DecisionKind } from '$lib/ipc/bindings/DecisionKind';
import type { DecisionRow } from '$lib/ipc/bindings/DecisionRow';

export type DecisionsQuery = {
	words: string;
	/** The civil year of the decision; all when none is chosen. */
	year: string | null;
	kind: DecisionKind | null;
	landlord: string | null;
};

/** Nothing asked. */
export const NO_QUERY: DecisionsQuery = { words: '', year: null, kind: null, landlord: null };

const isKind = (code: string | null): code is DecisionKind => code !== null && Object.hasOwn(DECISIONS, code);

/** The query an address asks. Unknown words are passed over. */
export function queryOf(params: URLSearchParams): DecisionsQuery {
	const kind = params.get('kind');
	return {
		words: params.get('words') ?? '',
		year: params.get('year'),
		kind: isKind(kind) ? kind : null,
		landlord: params.get('landlord'),
	};
}

/** The address of a query: what is not asked is left out. */
export function addressOf(query: DecisionsQuery): string {
	const params = new URLSearchParams();
	for (const [name, value] of Object.entries(query)) {
		if (value) params.set(name, value);
	}
	return `#/meetings/decisions${params.size > 0 ? `?${params}` : ''}`;
}

/** The decisions of a query: every word typed is found in what is shown; accents and case do not matter. */
export const found = (
	decisions: DecisionRow[],
	{ words, year, kind, landlord }: DecisionsQuery,
	shown: (row: DecisionRow) => string[],
): DecisionRow[] =>
	decisions.filter(
		(row) =>
			(year === null || row.onDay.startsWith(year)) &&
			(kind === null || row.decision.outcome.kind === kind) &&
			(landlord === null || row.landlord === landlord) &&
			matches(shown(row).join(' '), words),
	);
