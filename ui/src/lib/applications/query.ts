/** What the register of applications shows: kept in the address, so that it is found again as it was left. */

import { STAGES } from '$lib/format/wording/applications';
import type { ApplicationOrder } from '$lib/ipc/bindings/ApplicationOrder';
import type { ApplicationsQuery } from '$lib/ipc/bindings/ApplicationsQuery';
import type { Stage } from '$lib/ipc/bindings/Stage';

const ORDERS: ApplicationOrder[] = ['code', 'name', 'received', 'stage', 'next_due'];

const isStage = (code: string): code is Stage => code in STAGES;

/** The query an address asks. Unknown words are passed over. */
export function queryOf(params: URLSearchParams): ApplicationsQuery {
	const order = ORDERS.find((one) => one === params.get('order')) ?? 'received';
	return {
		words: params.get('words') ?? '',
		stages: params.getAll('stage').filter(isStage),
		communes: params.getAll('commune').map(Number).filter(Number.isInteger),
		order,
		descending: params.has('order') ? params.has('down') : true,
	};
}

/** Whether an address asks for the board rather than the list. */
export const isBoard = (params: URLSearchParams): boolean => params.has('board');

/** The address of a query: what stands by itself is left out. */
export function addressOf(query: ApplicationsQuery, id?: number, board = false): string {
	const params = new URLSearchParams();
	if (query.words) params.set('words', query.words);
	for (const stage of query.stages) params.append('stage', stage);
	for (const commune of query.communes) params.append('commune', String(commune));
	if (query.order !== 'received' || !query.descending) params.set('order', query.order);
	if (query.descending && params.has('order')) params.set('down', '');
	if (board) params.set('board', '');
	const search = params.size > 0 ? `?${params}` : '';
	return `#/applications${id === undefined ? '' : `/${id}`}${search}`;
}

/** The address of the applications that could be proposed a dwelling there: ready, supported or waiting. */
export const readyIn = (commune: number): string =>
	addressOf({
		words: '',
		stages: ['ready', 'supported', 'waiting'],
		communes: [commune],
		order: 'received',
		descending: false,
	});
