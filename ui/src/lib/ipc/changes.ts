/** Screens reload by subject: what a load follows, a change of the register makes stale. */
import { invalidate, invalidateAll } from '$app/navigation';
import { navigating } from '$app/state';
import type { Subject } from './bindings/Subject';
import { hear } from './invoke';

/** The receipt of an act, as every window hears it. */
export type Receipt = { seq: number; subjects: Subject[] };

const key = (subject: Subject) => `palier:${subject}` as const;

/** In a `load`: this page reloads when one of these subjects changes. `follow(depends, 'deposits', 'people')` */
export function follow(depends: (...keys: `${string}:${string}`[]) => void, ...subjects: Subject[]): void {
	depends(...subjects.map(key));
}

/** Makes stale what the register says has changed, as long as the window lives; gives what stops it. */
export const watchRegister = (ready?: () => void): (() => void) =>
	hear<Receipt>(
		'register-changed',
		async ({ subjects }) => {
			// An act often leads elsewhere: reading again would take the place of the way there, so it waits for its end.
			await navigating.complete?.catch(() => {});
			for (const subject of subjects) void invalidate(key(subject));
		},
		ready,
	);

/** Reads everything again: the vault was opened, or the look of the window changed. */
export const refresh = (): Promise<void> => invalidateAll();
