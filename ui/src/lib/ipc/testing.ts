/** A shell for the tests of components: answers by name, and the events it would send. Never in the product. */
import { emit } from '@tauri-apps/api/event';
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import type { Commands } from './client';

/** Answers commands as told; what is not told fails as a missing command does. Gives what was asked. */
export function playShell(answers: { [Name in keyof Commands]?: (args: unknown) => unknown }): {
	asked: string[];
	end: () => void;
} {
	const asked: string[] = [];
	mockIPC(
		(command, args) => {
			asked.push(command);
			const answer = answers[command as keyof Commands];
			if (!answer) throw `${command} not allowed`;
			return answer(args);
		},
		{ shouldMockEvents: true },
	);
	return { asked, end: clearMocks };
}

/** Sends an event as the shell does. */
export const send = (event: string, payload: unknown): Promise<void> => emit(event, payload);
