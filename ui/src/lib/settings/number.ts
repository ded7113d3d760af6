/** The whole number of what was typed, spaces aside; none where it is not one. */
export function wholeNumber(text: string): number | null {
	const digits = text.replace(/[\s\u00a0\u202f]/g, '');
	return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
}
