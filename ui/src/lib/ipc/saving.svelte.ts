import { timeOf } from '$lib/format/format';
import { lineOfFailure } from './failure';

/** What the head of a sheet says of the last field saved, and what was refused. */
export class Saving {
	words = $state<string>();
	/** Why the last field was not kept, in words; what was typed stays in the field. */
	refused = $state<string>();

	/** Saves; says «Enregistré à 10 h 42», or why not. */
	save = async (act: () => Promise<unknown>): Promise<boolean> => {
		this.refused = await lineOfFailure(act);
		this.words = this.refused ?? `Enregistré à ${timeOf(Date.now())}`;
		return this.refused === undefined;
	};
}
