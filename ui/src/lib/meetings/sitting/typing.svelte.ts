import type { ItemSheet } from '$lib/ipc/bindings/ItemSheet';
import { call } from '$lib/ipc/client';
import { type Entries, entriesOf } from './outcome';

/** How long a stroke waits for the next before it is kept. */
const PAUSE = 200;

/** What is typed of an item and not yet an act: kept as it comes, found again after a stop. */
export class Typing {
	entries = $state<Entries>() as Entries;
	discussion = $state('');
	/** Whether something typed before a stop was found again. */
	readonly isResumed: boolean;
	#item: number;
	#kept: Record<string, string>;
	#timers = new Map<string, ReturnType<typeof setTimeout>>();

	constructor(item: ItemSheet, onDay: string, draft: Record<string, string>) {
		this.#item = item.id;
		this.isResumed = Object.keys(draft).length > 0;
		this.entries = { ...entriesOf(item, onDay), ...entriesIn(draft.entries) };
		this.discussion = draft.discussion ?? item.discussion;
		this.#kept = this.#texts();
	}

	#texts = () => ({ entries: JSON.stringify(this.entries), discussion: this.discussion });

	/** Keeps what changed, a moment after the last stroke. Read in an effect: every field counts. */
	keep(): void {
		for (const [field, text] of Object.entries(this.#texts())) {
			if (this.#kept[field] === text) continue;
			this.#kept[field] = text;
			clearTimeout(this.#timers.get(field));
			this.#timers.set(
				field,
				setTimeout(() => void this.#send(field, text), PAUSE),
			);
		}
	}

	/** What waits is kept now: the item is left. */
	flush(): Promise<unknown> {
		const waiting = [...this.#timers.keys()];
		this.forget();
		return Promise.all(waiting.map((field) => this.#send(field, this.#kept[field] ?? '')));
	}

	/** What waits is no longer to be kept: it has become an act. */
	forget(): void {
		for (const timer of this.#timers.values()) clearTimeout(timer);
		this.#timers.clear();
	}

	#send(field: string, text: string): Promise<void> {
		this.#timers.delete(field);
		return call('keep_item_draft', { item: this.#item, field, text });
	}
}

/** A draft of another version of the program is no draft: its fields may mean something else. */
function entriesIn(text: string | undefined): Partial<Entries> {
	if (text === undefined) return {};
	try {
		const found: unknown = JSON.parse(text);
		return typeof found === 'object' && found !== null ? found : {};
	} catch {
		return {};
	}
}
