import type { Snippet } from 'svelte';

/** A column of a register. */
export type Column<Row> = {
	id: string;
	label: string;
	/** What stands in the cell, as text: drawn, read aloud and copied. */
	text: (row: Row) => string;
	/** Draws the cell otherwise: a badge, a link. */
	cell?: Snippet<[Row]>;
	/** A CSS length; columns without one share what is left. */
	width?: string;
	/** Numbers: aligned on the right, header too. */
	number?: boolean;
	/** Cannot be sorted. */
	fixed?: boolean;
	/** Not shown until it is chosen. */
	hidden?: boolean;
	/** Shown only when the register is at least so many rem wide; the sheet shows it anyway. */
	from?: number;
	/** Stands at the foot of the column. */
	total?: string;
};

/** The order of the rows; the register asks, SQL sorts. */
export type Sort = { column: string; descending: boolean };

/** What identifies a row. */
export type Key = string | number;
