import {
	type CalendarDate,
	endOfMonth,
	parseDate,
	startOfMonth,
	Time,
	toCalendarDateTime,
	today as todayIn,
	toZoned,
} from '@internationalized/date';

/** A civil day as the commands give it: `2026-11-01`. Never a date with an hour. */
export type Day = string;
/** A minute of a civil day, 0 to 1439. */
export type Minute = number;

/** Everything civil is Paris, whatever the computer believes. */
export const PARIS = 'Europe/Paris';
export const FRENCH = 'fr-FR';

/** Today in Paris. */
export const today = (): Day => todayIn(PARIS).toString();

/** The minute of the day it is now in Paris. */
export function minuteNow(now = Date.now()): Minute {
	const parts = new Intl.DateTimeFormat(FRENCH, { timeZone: PARIS, hour: 'numeric', minute: 'numeric' }).formatToParts(
		now,
	);
	const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
	return part('hour') * 60 + part('minute');
}

/** The civil day, in Paris, of a moment in milliseconds. */
export function dayOf(moment: number): Day {
	return new Intl.DateTimeFormat('sv-SE', { timeZone: PARIS, dateStyle: 'short' }).format(moment);
}

const plain = (date: CalendarDate): Day => date.toString();

const LENGTH = 86_400_000;
/** Days since 1970: civil days have no zone, and a calendar reckons with hundreds of them at each step. */
const rank = (day: Day): number => Date.parse(`${day}T00:00Z`) / LENGTH;
const ranked = (days: number): Day => new Date(days * LENGTH).toISOString().slice(0, 10);

/** The day so many days later; earlier when negative. */
export const addDays = (day: Day, days: number): Day => ranked(rank(day) + days);
/** The same day so many months later, or the last of that month. */
export const addMonths = (day: Day, months: number): Day => plain(parseDate(day).add({ months }));
export const firstOfMonth = (day: Day): Day => plain(startOfMonth(parseDate(day)));
export const lastOfMonth = (day: Day): Day => plain(endOfMonth(parseDate(day)));
/** The Monday of the week. */
export const mondayOf = (day: Day): Day => addDays(day, -weekdayOf(day));
/** 0 for Monday, 6 for Sunday. */
export const weekdayOf = (day: Day): number => (((rank(day) + 3) % 7) + 7) % 7;
/** How many days from one day to another; negative when it lies before. */
export const daysBetween = (from: Day, to: Day): number => rank(to) - rank(from);

/** The number of the ISO week: the week of the year that holds its Thursday. */
export function weekNumber(day: Day): number {
	const thursday = addDays(mondayOf(day), 3);
	return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1;
}

/** Whether the three numbers name a day that exists. */
export function exists(year: number, month: number, day: number): boolean {
	return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day of three numbers that exist. */
export function dayFrom(year: number, month: number, day: number): Day {
	return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The moment, in milliseconds, of a minute of a civil day in Paris. */
export const momentOf = (day: Day, minute: Minute): number =>
	toZoned(toCalendarDateTime(parseDate(day), new Time(Math.floor(minute / 60), minute % 60)), PARIS)
		.toDate()
		.getTime();
