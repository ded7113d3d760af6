import { getContext, hasContext, setContext } from 'svelte';

/** A context that may be missing: what asks for it then does without. */
export function optionalContext<Value>(name: string): [get: () => Value | undefined, set: (value: Value) => Value] {
	const key = Symbol(name);
	return [() => (hasContext(key) ? getContext<Value>(key) : undefined), (value) => setContext(key, value)];
}
