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

/** What a long work of the shell says while it goes on; given to its command. */
export type Hearing<Message> = Channel<Message>;

/** Hears a long work: `call('accept_import', { progress: hearing((beat) => …) })`. */
export function hearing<Message>(heard: (message: Message) => void): Hearing<Message> {
	const channel = new Channel<Message>();
	channel.onmessage = heard;
	return channel;
}

/** Listens to an event of the shell; gives what stops listening. */
export function hear<Payload>(event: string, heard: (payload: Payload) => void): () => void {
	const stop = listen<Payload>(event, ({ payload }) => heard(payload));
	// Without a shell (a page opened in a browser) there is nothing to hear and nothing to stop.
	stop.catch(() => {});
	return () => void stop.then((unlisten) => unlisten()).catch(() => {});
}

/** What came back instead of an answer. The shell's own refusals are plain strings; so is a missing shell a TypeError. */
export function failureOf(error: unknown): Failure {
	if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string') {
		return isKnown(error.code) ? (error as Failure) : { code: 'unexpected' };
	}
	return { code: 'unreachable' };
}
