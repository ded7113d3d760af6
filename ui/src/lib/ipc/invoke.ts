/** The wire: the only file of the interface that names the shell. */
import { Channel, invoke as send } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import { Failed, type Failure, isKnown } from './failure';

/** Sends a command and gives its answer. */
export async function invoke<Answer>(command: string, args?: Record<string, unknown>): Promise<Answer> {
	try {
		return await send<Answer>(command, args);
	} catch (error) {
		throw new Failed(failureOf(error));
	}
}

/** What a long command says while it works. */
export type Heard<Said> = Channel<Said>;

/** Listens to a long command, in order: `call('open_example', { anew, told: hearing((told) => …) })`. */
export const hearing = <Said>(heard: (said: Said) => void): Heard<Said> => new Channel(heard);

/** Listens to an event of the shell; gives what stops listening. `ready`: from now on nothing is missed. */
export function hear<Payload>(event: string, heard: (payload: Payload) => void, ready?: () => void): () => void {
	const stop = listen<Payload>(event, ({ payload }) => heard(payload));
	// Without a shell (a page opened in a browser) there is nothing to hear and nothing to stop.
	stop.then(ready).catch(() => {});
	return () => void stop.then((unlisten) => unlisten()).catch(() => {});
}

/** What came back instead of an answer. The shell's own refusals are plain strings; so is a missing shell a TypeError. */
export function failureOf(error: unknown): Failure {
	if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string') {
		return isKnown(error.code) ? (error as Failure) : { code: 'unexpected' };
	}
	return { code: 'unreachable' };
}
