import type { Told } from '$lib/ipc/bindings/Told';
import { call } from '$lib/ipc/client';
import { Failed, lineOf } from '$lib/ipc/failure';
import { hearing } from '$lib/ipc/invoke';

/** The example council being told: how far it is, and how to stop it. */
export class Telling {
	/** How far it is; nothing when it is not being told. */
	told = $state<Told>();
	/** Why it could not be told. */
	failure = $state<string>();

	/** Opens the example council, telling it when it is not there or is to begin `anew`; true once it is open. */
	async open(anew: boolean): Promise<boolean> {
		this.failure = undefined;
		this.told = { days: 0, of: 1 };
		try {
			await call('open_example', { anew, told: hearing((told) => (this.told = told)) });
			return true;
		} catch (error) {
			if (!(error instanceof Failed)) throw error;
			if (error.failure.code !== 'stopped') this.failure = lineOf(error.failure);
			return false;
		} finally {
			this.told = undefined;
		}
	}

	stop = (): Promise<void> => call('stop_example');
}
