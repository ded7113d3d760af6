/** What moved in an agenda that was arranged. */
import type { Key } from '$lib/kit/register';

/** The one item that moved from one order to the other, and its new place from 0; none when nothing did. */
export function movedIn(before: Key[], after: Key[]): { id: Key; place: number } | undefined {
	const from = before.findIndex((id, place) => after[place] !== id);
	const to = after.findLastIndex((id, place) => before[place] !== id);
	const [down, up] = [before[from], after[from]];
	if (down === undefined || up === undefined) return;
	return after[to] === down ? { id: down, place: to } : { id: up, place: from };
}
