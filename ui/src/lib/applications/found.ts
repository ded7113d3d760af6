/** The people who asked for a place, found by words: as the options of a field. */
import { call } from '$lib/ipc/client';

export async function peopleFound(
	words: string,
	name: (name: string, code: string) => string,
): Promise<{ value: number; label: string }[]> {
	const query = { words, stages: [], communes: [], order: 'name' as const, descending: false };
	const { rows } = await call('applications', { query });
	const named = rows.map((row) => ({
		value: row.person,
		label: name(`${row.familyName} ${row.givenName}, ${row.code}`, row.code),
	}));
	// A person may have asked more than once.
	return [...new Map(named.map((option) => [option.value, option])).values()];
}
