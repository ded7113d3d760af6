/** A stretch of rows that is not drawn, or one that is. */
export type Slot = { gap: number; from: number } | { index: number };

/** Under this many rows, all are drawn. */
export const FEW = 200;
/** Rows drawn beyond the edges, so that a turn of the wheel meets no blank. */
const MARGIN = 8;

/** Which rows to draw: those in view, a few around, and the active one wherever it is. */
export function slotsOf(view: { total: number; first: number; last: number; active: number }): Slot[] {
	const { total, active } = view;
	if (total <= FEW) return Array.from({ length: total }, (_, index) => ({ index }));
	const first = Math.max(0, view.first - MARGIN);
	const last = Math.min(total - 1, view.last + MARGIN);
	const drawn = Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);
	if (active >= 0 && active < first) drawn.unshift(active);
	if (active > last && active < total) drawn.push(active);
	const slots: Slot[] = [];
	let next = 0;
	for (const index of drawn) {
		if (index > next) slots.push({ gap: index - next, from: next });
		slots.push({ index });
		next = index + 1;
	}
	if (next < total) slots.push({ gap: total - next, from: next });
	return slots;
}
