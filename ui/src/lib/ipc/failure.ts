/** A command that did not answer: thrown with its failure, told in one line. */

import { type Failure, wording } from './sentences';
import type { Sentence } from './terms';

export type { Failure, Sentence };

/** The failure in French. */
export function sentenceOf(failure: Failure): Sentence {
	const words = wording[failure.code] as (failure: Failure) => Sentence;
	return words(failure);
}

/** The failure in one line, for a toast or under a field. */
export function lineOf(failure: Failure): string {
	const { what, remedy } = sentenceOf(failure);
	return `${what} ${remedy}`;
}

/** Whether the words know this code: what came through the wire is not trusted by its type. */
export const isKnown = (code: string): code is Failure['code'] => Object.hasOwn(wording, code);

/** A command that did not answer, thrown with its failure. */
export class Failed extends Error {
	constructor(readonly failure: Failure) {
		super(sentenceOf(failure).what);
		this.name = 'Failed';
	}
}

/** Runs an act and gives the line of its failure, or nothing: `failure = await lineOfFailure(() => call(…))`. */
export async function lineOfFailure(act: () => Promise<unknown>): Promise<string | undefined> {
	try {
		await act();
		return;
	} catch (error) {
		if (error instanceof Failed) return lineOf(error.failure);
		throw error;
	}
}
