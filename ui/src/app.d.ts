import type { Failure } from '$lib/ipc/failure';

declare global {
	namespace App {
		/** What `+error.svelte` shows: the sentence, and the failure when a command gave one. */
		interface Error {
			message: string;
			failure?: Failure;
		}
	}
}
