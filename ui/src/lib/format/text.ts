/** No-break space: before `:`, inside « », between a number and its unit. */
export const NBSP = '\u00a0';
/** Narrow no-break space: before `; ! ?` and between thousands. */
export const NNBSP = '\u202f';

/** The text without case, diacritics and ligatures, as it is compared and searched: «Œuvre Évrard» → «oeuvre evrard». */
export function fold(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{Diacritic}/gu, '')
		.toLowerCase()
		.replaceAll('œ', 'oe')
		.replaceAll('æ', 'ae')
		.replaceAll("'", '’')
		.replace(/[\s\u00a0\u202f-]+/g, ' ')
		.trim();
}

/** Whether every word of the query is found in the text, in any order, accents ignored. */
export function matches(text: string, query: string): boolean {
	const folded = fold(text);
	return fold(query)
		.split(' ')
		.every((word) => folded.includes(word));
}
