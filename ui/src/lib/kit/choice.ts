/** One of several possibilities. */
export type Option<Value> = {
	value: Value;
	label: string;
	/** A second line, smaller. */
	hint?: string;
	disabled?: boolean;
};
