/** A questionnaire on its way in: digits first, in the order of the sheet, then words. */
import { ANSWERS } from '$lib/format/wording/workshops';
import type { Answer } from '$lib/ipc/bindings/Answer';
import type { EvaluationSheet } from '$lib/ipc/bindings/EvaluationSheet';
import type { Question } from '$lib/ipc/bindings/Question';

/** Answered by one digit, in the order of the sheet. */
export const DIGITS: Question[] = [
	'known_by',
	'first_time',
	'expected',
	'clear',
	'could_speak',
	'useful',
	'whom_to_ask',
	'arrangements',
	'knew_before',
	'age',
	'came_as',
];

/** Answered in words. */
export const WORDS: Question[] = ['learnt', 'improve', 'wished_theme', 'commune'];

/** The greatest digit that answers a question. */
export const mostOf = (question: Question): number => ANSWERS[question]?.length ?? 0;

/** What is typed of one sheet. */
export type Typed = Partial<Record<Question, string>>;

/** The digit of a key, by its place: on a French keyboard the digits of the top row want Maj, and here they do not. */
export function digitOf(key: Pick<KeyboardEvent, 'code' | 'key'>): number | undefined {
	const place = /^(?:Digit|Numpad)(\d)$/.exec(key.code)?.[1] ?? (/^\d$/.test(key.key) ? key.key : undefined);
	return place === undefined ? undefined : Number(place);
}

/** The answers that were given, as the register takes them. */
export const answersOf = (typed: Typed): Answer[] => [
	...DIGITS.filter((question) => typed[question]).map((question) => ({
		question,
		score: Number(typed[question]),
		words: '',
	})),
	...WORDS.filter((question) => typed[question]?.trim()).map((question) => ({
		question,
		score: null,
		words: typed[question] ?? '',
	})),
];

/** A sheet that was kept, as it was typed. */
export const typedOf = ({ answers }: EvaluationSheet): Typed =>
	Object.fromEntries(
		answers.map(({ question, score, words }) => [question, score === null ? words : String(score)]),
	) as Typed;
