/** A workshop in one line, as one says it: «stress jeudi 18h médiathèque». */
import type { Day, Minute } from '$lib/format/calendar';
import { readDay } from '$lib/format/day';
import { fold } from '$lib/format/text';
import { readTime } from '$lib/format/time';
import { themeName } from '$lib/format/wording/workshops';
import type { ThemeRow } from '$lib/ipc/bindings/ThemeRow';
import type { VenueRow } from '$lib/ipc/bindings/VenueRow';

/** What was understood; what was not stays in the title. */
export type Understood = {
	theme: number | null;
	title: string;
	day: Day | null;
	start: Minute | null;
	end: Minute | null;
	venue: number | null;
};

/** The longest run of words read as a day: «jeudi 12 novembre 2026». */
const LONGEST = 4;
/** Words that only tie the others together. */
const TIES = new Set(['a', 'à', 'au', 'le', 'la', 'les', 'de', 'du', 'des', 'en', 'dans', 'l', 'd', 'sur']);

type Places = Pick<VenueRow, 'id' | 'name' | 'communeName'>[];
type Themes = Pick<ThemeRow, 'id' | 'label' | 'seed'>[];

/** Reads a line. `today` is what «jeudi» and «demain» count from. */
export function readSentence(text: string, today: Day, themes: Themes, venues: Places): Understood {
	const words = text.trim().split(/\s+/).filter(Boolean);
	const used = new Set<number>();
	const hours = readHours(words, used);
	const day = readWhen(words, used, today);
	const venue = readVenue(words, used, venues);
	const left = words.filter((_, at) => !used.has(at));
	while (left.length > 0 && TIES.has(fold(left.at(-1) ?? ''))) left.pop();
	const said = left.join(' ');
	const theme = themes.find((one) => named(themeName(one), said))?.id ?? null;
	const title = said.charAt(0).toLocaleUpperCase('fr-FR') + said.slice(1);
	return { theme, title, day, ...hours, venue };
}

/** Whether a name is said: by all its words, or by its first when it has several. */
function named(name: string, said: string): boolean {
	const heard = fold(said).split(' ');
	const wanted = fold(name)
		.split(' ')
		.filter((word) => !TIES.has(word));
	return wanted.length > 0 && heard.some((word) => word.length > 2 && (wanted[0] ?? '').startsWith(word));
}

/** «18h», «18h30-20h», «de 18h à 20h»: a number alone is no hour. */
function readHours(words: string[], used: Set<number>): { start: Minute | null; end: Minute | null } {
	const found: Minute[] = [];
	words.forEach((word, at) => {
		const parts = word.split(/[-–]/);
		const read = parts.map((part) => (/^\d{1,2}[h:]\d{0,2}$|^midi$/i.test(part) ? readTime(part) : undefined));
		if (!read.every((one) => one && 'value' in one) || found.length + parts.length > 2) return;
		for (const one of read) if (one && 'value' in one) found.push(one.value);
		used.add(at);
		if (at > 0 && TIES.has(fold(words[at - 1] ?? ''))) used.add(at - 1);
	});
	return { start: found[0] ?? null, end: found[1] ?? null };
}

/** The longest run of words that is a day. */
function readWhen(words: string[], used: Set<number>, today: Day): Day | null {
	for (let length = Math.min(LONGEST, words.length); length > 0; length -= 1) {
		for (let at = 0; at + length <= words.length; at += 1) {
			const run = Array.from({ length }, (_, step) => at + step);
			if (run.some((one) => used.has(one))) continue;
			const said = run.map((one) => words[one]).join(' ');
			// «mar» is a day, and the beginning of a title too: a weekday is said whole, a date has a number.
			if (!/\d/.test(said) && said.length < 5) continue;
			const read = readDay(said, today);
			if (!('value' in read)) continue;
			for (const one of run) used.add(one);
			if (at > 0 && TIES.has(fold(words[at - 1] ?? ''))) used.add(at - 1);
			return read.value;
		}
	}
	return null;
}

/** The venue whose name or commune begins one of the words, the one that is said by most of them. */
function readVenue(words: string[], used: Set<number>, venues: Places): number | null {
	const free = words
		.map((word, at) => ({ word: fold(word), at }))
		.filter(({ word, at }) => !used.has(at) && word.length > 3);
	const said = venues
		.map(({ id, name, communeName }) => {
			const wanted = fold(`${name} ${communeName}`).split(/[ ,’]+/);
			return { id, at: free.filter(({ word }) => wanted.some((one) => one.startsWith(word))).map(({ at }) => at) };
		})
		.filter(({ at }) => at.length > 0)
		.sort((one, other) => other.at.length - one.at.length);
	const best = said[0];
	if (!best) return null;
	for (const at of best.at) {
		used.add(at);
		for (let tie = at - 1; tie >= 0 && TIES.has(fold(words[tie] ?? '')); tie -= 1) used.add(tie);
	}
	return best.id;
}
