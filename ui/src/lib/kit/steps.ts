import type { Key } from './register';

/** One step of a guided list: an entry, an exit, a preparation, a first start. */
export type Step = {
	id: Key;
	label: string;
	/** When it is due, in words, or what it asks. */
	hint?: string;
	state: 'done' | 'todo' | 'late' | 'skipped';
	/** Where it is done. */
	href?: string;
};
