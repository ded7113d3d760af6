import { createContext } from 'svelte';

/** What a screen reader hears without moving the focus: one polite region, at the root. */
export class Voice {
	heard = $state('');

	/** Says a sentence. Said twice in a row, it is heard twice. */
	say(sentence: string): void {
		this.heard = this.heard === sentence ? `${sentence}\u200b` : sentence;
	}
}

/** The voice of the window. */
export const [useVoice, setVoice] = createContext<Voice>();
