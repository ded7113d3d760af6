import type { Found } from '../bindings/Found';

/** Anything, by words. */
export type SearchCommands = {
	search: (args: { words: string }) => Found[];
};
