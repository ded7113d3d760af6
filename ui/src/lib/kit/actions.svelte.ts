import { type Component, createContext } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';
import { isSingle, isTyping, pressed } from './keys';

/** Something one can do here: it appears in the palette and on the card of shortcuts, and answers to its keys. */
export type Action = {
	label: string;
	run: () => void;
	/** `ctrl+n`, `alt+arrowup`, `f2`; a single letter acts only while a list, or the title of a sheet, has the focus. */
	keys?: string;
	icon?: Component;
	/** Heading under which the card of shortcuts files it. */
	group?: string;
	/** Answers even while a dialog is open: the lock. */
	always?: boolean;
	/** Known by its keys alone: not listed in the palette. */
	silent?: boolean;
};

/** What can be done now: the frame's actions, then those of the screen. */
export class Actions {
	#sources = new SvelteSet<() => Action[]>();
	/** Whether single letters act when a list has the focus. */
	singleKeys = $state(true);
	/** The screen's first: the last come are the closest to the eye. */
	all = $derived([...this.#sources].reverse().flatMap((source) => source()));

	/** Adds actions; gives what takes them away. */
	add(source: () => Action[]): () => void {
		this.#sources.add(source);
		return () => this.#sources.delete(source);
	}

	/** Runs the action of these keys, if one answers. */
	answer(event: KeyboardEvent): void {
		if (event.defaultPrevented || event.isComposing) return;
		if (isOwnUndo(event)) return;
		const modal = document.querySelector('[data-modal]') !== null;
		const action = this.all.find(
			({ keys, always }) => keys && (always || !modal) && pressed(event, keys) && this.#admits(event, keys),
		);
		if (!action) return;
		event.preventDefault();
		action.run();
	}

	#admits(event: KeyboardEvent, keys: string): boolean {
		if (!isSingle(keys)) return true;
		const inList = event.target instanceof Element && event.target.closest(LETTERED);
		return this.singleKeys && inList !== null && !isTyping(event);
	}
}

/** Where a single letter acts: a list, and the title of a sheet that was just opened. */
const LETTERED = '[role="grid"], [role="listbox"], [data-list], [data-region-start]';

/** In a field that differs from what was kept, Ctrl Z is the field's own. */
const isOwnUndo = (event: KeyboardEvent): boolean =>
	(pressed(event, 'ctrl+z') || pressed(event, 'ctrl+shift+z')) &&
	event.target instanceof Element &&
	event.target.matches('[data-dirty]');

/** The actions of the window. */
export const [useActions, setActions] = createContext<Actions>();

/** Offers actions as long as the component lives: `offer(() => [{ label: 'Nouvelle candidature', keys: 'ctrl+n', run: create }])`. */
export function offer(source: () => Action[]): void {
	const actions = useActions();
	$effect(() => actions.add(source));
}
