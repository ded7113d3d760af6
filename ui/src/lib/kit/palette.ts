import type { Component } from 'svelte';

/** Something the palette found, or remembers. */
export type Found = {
	id: string;
	label: string;
	/** A second line: where it lives, the answer itself. */
	hint?: string;
	icon?: Component;
	/** The shortcut that does the same. */
	keys?: string;
	run: () => void;
};

/** Results under a heading: «Personnes», «Logements». */
export type FoundGroup = { heading: string; found: Found[] };
