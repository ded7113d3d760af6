import { createContext } from 'svelte';
import { UNDO_HINT } from '$lib/format/wording/common';
import type { Voice } from './voice.svelte';

/** A sentence that stays eight seconds, with the way back when there is one. */
export type Toast = { id: number; text: string; undo?: () => void };

/** The sentences at the foot of the window. */
export class Toasts {
	list = $state<Toast[]>([]);
	#voice: Voice;
	#last = 0;

	constructor(voice: Voice) {
		this.#voice = voice;
	}

	/** Says what was done; `undo` adds the button «Annuler». */
	say(text: string, undo?: () => void): void {
		this.#last += 1;
		// Three at most: the oldest leaves first.
		this.list = [...this.list, { id: this.#last, text, undo }].slice(-3);
		this.#voice.say(undo ? `${text} ${UNDO_HINT}` : text);
	}

	drop(id: number): void {
		this.list = this.list.filter((toast) => toast.id !== id);
	}
}

/** The toasts of the window. */
export const [useToasts, setToasts] = createContext<Toasts>();
