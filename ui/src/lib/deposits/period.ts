/** The period of what goes to the treasurer: kept in the address, a civil year when none is asked. */
import type { FlowPeriod } from '$lib/ipc/bindings/FlowPeriod';
import { dayOf } from './query';

/** A civil year. */
export const yearOf = (year: number): FlowPeriod => ({ from: `${year}-01-01`, to: `${year}-12-31` });

/** The year a period is, when it is a whole one. */
export function wholeYear({ from, to }: FlowPeriod): number | undefined {
	const year = Number(from.slice(0, 4));
	const whole = yearOf(year);
	return from === whole.from && to === whole.to ? year : undefined;
}

/** The period an address asks; the year of today when it asks none that can be read. */
export function periodOf(params: URLSearchParams, today: string): FlowPeriod {
	const [from, to] = [dayOf(params.get('from')), dayOf(params.get('to'))];
	return from && to && from <= to ? { from, to } : yearOf(Number(today.slice(0, 4)));
}

/** The address of a period. */
export const treasurerAddress = ({ from, to }: FlowPeriod): string => `#/deposits/treasurer?from=${from}&to=${to}`;
