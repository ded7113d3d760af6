import type { Minute } from './calendar';
import type { Reading } from './day';
import { fold } from './text';

/** Why a text is not an hour of the day. */
export type TimeProblem = { kind: 'unreadable' } | { kind: 'no_such_time' };

const NAMED: Record<string, Minute> = { midi: 720, minuit: 0 };

/** Reads an hour as one types it: `18h30`, `1830`, `18`, `18:30`, `midi`. */
export function readTime(text: string): Reading<Minute, TimeProblem> {
	const typed = fold(text).replaceAll(' ', '');
	const named = NAMED[typed];
	if (named !== undefined) return { value: named };
	const parts = /^(\d{1,2})(?:[h:.](\d{1,2})?)?$/.exec(typed) ?? /^(\d{1,2})(\d{2})$/.exec(typed);
	if (!parts) return { problem: { kind: 'unreadable' } };
	const hour = Number(parts[1]);
	const minute = Number(parts[2] ?? 0);
	return hour < 24 && minute < 60 ? { value: hour * 60 + minute } : { problem: { kind: 'no_such_time' } };
}
