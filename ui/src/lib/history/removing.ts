/** Removing a record: no question before, since it comes back by Ctrl Z, or from the trash for thirty days. */
import type { Removable } from '$lib/ipc/bindings/Removable';
import { call } from '$lib/ipc/client';
import { lineOfFailure } from '$lib/ipc/failure';
import { useToasts } from '$lib/kit/toasts.svelte';

/** What removes a record and says so, or why not. Its sheet is left first: there is nothing more to show of it. */
export function useRemoval() {
	const toasts = useToasts();
	return async (record: Removable, id: number, leave: () => void): Promise<void> => {
		leave();
		const refused = await lineOfFailure(() => call('remove_record', { record, id }));
		if (refused) toasts.say(refused);
		else toasts.say('Fiche supprimée. Elle reste trente jours dans la corbeille.', () => void call('undo'));
	};
}
