import type { Reading } from './day';

/** Why a text is not a telephone number. */
export type PhoneProblem = { kind: 'unreadable' | 'digits'; found: number };

/** Reads a number as one types it, dots and spaces or not: ten digits for France, `+` and eight to fifteen for abroad. */
export function readPhone(text: string): Reading<string, PhoneProblem> {
	const typed = text.replaceAll(/[\s\u00a0\u202f.()/-]/g, '').replace(/^00/, '+');
	const national = typed.replace(/^\+33(0)?/, '0');
	if (/^0[1-9]\d{8}$/.test(national)) return { value: national };
	if (/^\+\d{8,15}$/.test(national)) return { value: national };
	return {
		problem: { kind: /^\+?\d+$/.test(national) ? 'digits' : 'unreadable', found: national.replace('+', '').length },
	};
}
