import { addDays, addMonths, type Day, dayFrom, daysBetween, exists, lastOfMonth, weekdayOf } from './calendar';
import { fold } from './text';

/** Why a text is not a day. */
export type DayProblem = { kind: 'unreadable' } | { kind: 'no_such_day'; day: number; month: number; year: number };

/** What was read in a field: a value, or why there is none. */
export type Reading<Value, Problem> = { value: Value } | { problem: Problem };

/** Which year is meant when none is typed: the closest day, or the last one that has passed (a birth, a payment). */
export type Lean = 'nearest' | 'past';

const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const MONTHS = [
	'janvier',
	'fevrier',
	'mars',
	'avril',
	'mai',
	'juin',
	'juillet',
	'aout',
	'septembre',
	'octobre',
	'novembre',
	'decembre',
];
const NEAR: Record<string, number> = {
	'aujourd’hui': 0,
	aujourdhui: 0,
	auj: 0,
	demain: 1,
	'apres demain': 2,
	hier: -1,
	'avant hier': -2,
};

const unreadable = { problem: { kind: 'unreadable' } } as const;

/** Reads a day as one types it: `10/12`, `10 12 26`, `101226`, `10 déc`, `jeudi`, `demain`, `+15`, `+3 mois`, `fin du mois`. */
export function readDay(text: string, today: Day, lean: Lean = 'nearest'): Reading<Day, DayProblem> {
	const typed = fold(text).replace(/^le /, '');
	const near = NEAR[typed];
	if (near !== undefined) return { value: addDays(today, near) };
	if (/^fin (du|de|de ce) mois$/.test(typed)) return { value: lastOfMonth(today) };
	return readShift(text, today) ?? readWeekday(typed, today) ?? readDate(typed, today, lean) ?? unreadable;
}

/** `+15`, `+2 semaines`, `+3 mois`, `+1 an`; `-` goes back. */
function readShift(text: string, today: Day): Reading<Day, DayProblem> | undefined {
	// Read before folding, which would drop the minus sign.
	const shift = /^(\+|-|\u2212|dans |il y a )\s*(\d{1,4})\s?(j|jours?|s|sem|semaines?|m|mois|a|ans?)?$/.exec(
		text.trim().toLowerCase(),
	);
	if (!shift) return;
	const [, sign = '', count = '', unit = 'j'] = shift;
	const steps = Number(count) * (sign === '+' || sign === 'dans ' ? 1 : -1);
	switch (unit[0]) {
		case 'm':
			return { value: addMonths(today, steps) };
		case 'a':
			return { value: addMonths(today, steps * 12) };
		case 's':
			return { value: addDays(today, steps * 7) };
		default:
			return { value: addDays(today, steps) };
	}
}

/** `jeudi`, `jeu`, `jeudi prochain`: the next one after today; `jeudi dernier`: the last one before. */
function readWeekday(typed: string, today: Day): Reading<Day, DayProblem> | undefined {
	const named = /^([a-z]{3,8})\.?( prochain| dernier)?$/.exec(typed);
	const wanted = WEEKDAYS.findIndex((name) => name.startsWith(named?.[1] ?? ' '));
	if (!named || wanted < 0) return;
	const ahead = (wanted - weekdayOf(today) + 7) % 7 || 7;
	return { value: addDays(today, named[2] === ' dernier' ? (ahead % 7) - 7 : ahead) };
}

/** A day by its numbers, with or without its month's name, its year, its weekday. */
function readDate(typed: string, today: Day, lean: Lean): Reading<Day, DayProblem> | undefined {
	const iso = /^(\d{4}) (\d{1,2}) (\d{1,2})$/.exec(typed);
	if (iso) return check(Number(iso[3]), Number(iso[2]), Number(iso[1]));
	const bare = WEEKDAYS.reduce((rest, name) => rest.replace(new RegExp(`^${name} `), ''), typed);
	const parts =
		/^(\d{1,2})(?:er)?(?:[ /.]+(\d{1,2})(?:[ /.]+(\d{4}|\d{2}))?)?$/.exec(bare) ??
		/^(\d{2})(\d{2})(\d{4}|\d{2})?$/.exec(bare) ??
		/^(\d{1,2})(?:er)? ?([a-z]{3,9})\.?(?: (\d{4}|\d{2}))?$/.exec(bare);
	if (!parts) return;
	const day = Number(parts[1]);
	const month = parts[2] === undefined ? undefined : monthOf(parts[2]);
	if (Number.isNaN(month)) return;
	if (parts[3] !== undefined && month !== undefined) return check(day, month, fullYear(parts[3], today, lean));
	return closest(day, month, today, lean);
}

function monthOf(text: string): number {
	if (/^\d/.test(text)) return Number(text);
	// «jui» would be June or July: four letters at least then.
	const found = MONTHS.filter((name) => name.startsWith(text));
	return found.length === 1 && found[0] ? MONTHS.indexOf(found[0]) + 1 : Number.NaN;
}

function fullYear(text: string, today: Day, lean: Lean): number {
	const year = Number(text);
	if (text.length === 4) return year;
	const now = Number(today.slice(0, 4));
	const century = now - (now % 100);
	const latest = lean === 'past' ? now : now + 20;
	return century + year > latest ? century - 100 + year : century + year;
}

/** Among the months or years around today, the day that lies closest, or the last that has passed. */
function closest(day: number, month: number | undefined, today: Day, lean: Lean): Reading<Day, DayProblem> {
	const year = Number(today.slice(0, 4));
	const thisMonth = Number(today.slice(5, 7));
	const candidates = [-1, 0, 1].map((step) => {
		if (month !== undefined) return { year: year + step, month };
		const index = year * 12 + thisMonth - 1 + step;
		return { year: Math.floor(index / 12), month: (index % 12) + 1 };
	});
	const days = candidates
		.filter((one) => exists(one.year, one.month, day))
		.map((one) => dayFrom(one.year, one.month, day))
		.filter((one) => lean === 'nearest' || one <= today)
		.sort((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)));
	return days[0] ? { value: days[0] } : check(day, month ?? thisMonth, year);
}

function check(day: number, month: number, year: number): Reading<Day, DayProblem> {
	if (exists(year, month, day)) return { value: dayFrom(year, month, day) };
	return month >= 1 && month <= 12 ? { problem: { kind: 'no_such_day', day, month, year } } : unreadable;
}
