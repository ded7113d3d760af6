import { formAround } from './form.svelte';

type Settings<Value> = {
	label: () => string;
	value: () => Value;
	/** What is wrong with the value as it stands, in words. */
	problem: () => string | undefined;
	oncommit: () => ((value: Value) => void) | undefined;
	element: () => HTMLElement | null | undefined;
};

/**
 * The manners of every field: silent while one types for the first time, checked on leaving, then at every stroke;
 * asked by its form; committed once, on leaving, when it changed and is right.
 */
export class Entry<Value> {
	#settings: Settings<Value>;
	#asked = $state(false);
	#kept = $state.raw<{ value: Value }>();

	constructor(settings: Settings<Value>) {
		this.#settings = settings;
		const form = formAround();
		if (form) {
			$effect(() => form.add({ label: settings.label(), check: () => this.check(), element: settings.element }));
		}
	}

	/** The message to show under the field. */
	get message(): string | undefined {
		return this.#asked ? this.#settings.problem() : undefined;
	}

	/** Whether what stands in the field is not yet what was kept: Ctrl Z is then the field's own. */
	get dirty(): true | undefined {
		return this.#kept && this.#kept.value !== this.#settings.value() ? true : undefined;
	}

	check(): string | undefined {
		this.#asked = true;
		return this.#settings.problem();
	}

	/** The field takes the focus: what stands there is what a commit compares with. */
	enter = (): void => {
		this.#kept = { value: this.#settings.value() };
	};

	/** The field is left, or Entrée pressed. */
	leave = (): void => {
		const changed = this.#kept === undefined || this.#kept.value !== this.#settings.value();
		// Passing through an empty field is no mistake yet: its form will ask.
		if (changed) this.#asked = true;
		if (!changed || this.#settings.problem()) return;
		this.#kept = { value: this.#settings.value() };
		this.#settings.oncommit()?.(this.#settings.value());
	};
}
