/** What every field that reads a text into a value takes. */
export type ReadFieldProps<Value> = {
	label: string;
	/** `null` when empty or unreadable. */
	value?: Value | null;
	hint?: string;
	/** What the server answered about this field. */
	error?: string;
	required?: boolean;
	/** Instant help: the message when the value does not fit. */
	rule?: (value: Value) => string | undefined;
	/** The value was changed and left: save it. */
	oncommit?: (value: Value | null) => void;
	disabled?: boolean;
	readonly?: boolean;
	placeholder?: string;
	/** The label is said, not drawn. */
	bare?: boolean;
	ref?: HTMLInputElement | null;
};
