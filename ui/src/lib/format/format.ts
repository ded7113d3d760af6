import { addDays, type Day, daysBetween, FRENCH, type Minute, PARIS } from './calendar';
import { NBSP, NNBSP } from './text';

const counts = new Intl.NumberFormat(FRENCH, { maximumFractionDigits: 2 });
const wholes = new Intl.NumberFormat(FRENCH);
const kinds = new Intl.PluralRules(FRENCH);
const series = new Intl.ListFormat(FRENCH, { type: 'conjunction' });

const utc = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(FRENCH, { ...options, timeZone: 'UTC' });
const weekdays = utc({ weekday: 'long' });
const shortWeekdays = utc({ weekday: 'short' });
const months = utc({ month: 'long' });
const shortMonths = utc({ month: 'short' });
const clock = new Intl.DateTimeFormat(FRENCH, { timeZone: PARIS, hour: '2-digit', minute: '2-digit' });
const stamp = (day: Day) => Date.parse(`${day}T00:00Z`);

/** «1», «1 250», «0,4»: thousands apart by a narrow no-break space. */
export const number = (value: number): string => counts.format(value).replaceAll(/[\u00a0 ]/g, NNBSP);

/** «0 candidature», «1 candidature», «1 250 candidatures». */
export function plural(count: number, one: string, many = `${one}s`): string {
	return `${number(count)}${NBSP}${kinds.select(count) === 'one' ? one : many}`;
}

/** The word alone, in agreement with the count. */
export const agree = (count: number, one: string, many = `${one}s`): string =>
	kinds.select(count) === 'one' ? one : many;

/** «1 234,56 €» from cents; a real minus sign when negative. */
export function money(cents: number): string {
	const whole = Math.trunc(Math.abs(cents) / 100);
	const rest = String(Math.abs(cents) % 100).padStart(2, '0');
	const sign = cents < 0 ? `\u2212${NNBSP}` : '';
	return `${sign}${wholes.format(whole).replaceAll(/[\u00a0 ]/g, NNBSP)},${rest}${NBSP}€`;
}

/** Said once, remembered: a month on screen says the same days at each step. */
function remembered(say: (day: Day) => string): (day: Day) => string {
	const said = new Map<Day, string>();
	return (day) => {
		const known = said.get(day);
		if (known !== undefined) return known;
		if (said.size > 2000) said.clear();
		const words = say(day);
		said.set(day, words);
		return words;
	};
}

const ordinal = (day: Day) => (day.endsWith('-01') ? '1er' : String(Number(day.slice(8))));

/** «novembre 2026». */
export const monthAndYear = (day: Day): string => `${months.format(stamp(day))}${NBSP}${day.slice(0, 4)}`;
/** «novembre». */
export const monthName = (day: Day): string => months.format(stamp(day));
/** «jeudi». */
export const weekday = remembered((day) => weekdays.format(stamp(day)));
/** «jeu.». */
export const shortWeekday = remembered((day) => shortWeekdays.format(stamp(day)));
/** «1er novembre». */
export const dayAndMonth = (day: Day): string => `${ordinal(day)}${NBSP}${months.format(stamp(day))}`;
/** «1er nov. 2026», for narrow columns. */
export const shortDay = (day: Day): string =>
	`${ordinal(day)}${NBSP}${shortMonths.format(stamp(day))}${NBSP}${day.slice(0, 4)}`;
/** «1er novembre 2026». */
export const dayText = (day: Day): string => `${dayAndMonth(day)}${NBSP}${day.slice(0, 4)}`;
/** «dimanche 1er novembre 2026». */
export const longDay = remembered((day) => `${weekday(day)} ${dayText(day)}`);
/** «01/11/2026». */
export const numericDay = (day: Day): string => `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;

/** «aujourd’hui», «demain», «dans 18 jours», «il y a 3 mois». */
export function fromToday(day: Day, today: Day): string {
	const days = daysBetween(today, day);
	if (days === 0) return 'aujourd’hui';
	if (days === 1) return 'demain';
	if (days === -1) return 'hier';
	return days > 0 ? `dans ${lapse(days)}` : `il y a ${lapse(-days)}`;
}

/** A number of days as one says it: «18 jours», «5 mois», «3 ans». */
export function lapse(days: number): string {
	if (days < 60) return plural(days, 'jour');
	if (days < 730) return plural(Math.round(days / 30.44), 'mois', 'mois');
	return plural(Math.floor(days / 365.25), 'an');
}

/** «18 h 30», «9 h». */
export function time(minute: Minute): string {
	const rest = minute % 60;
	return `${Math.floor(minute / 60)}${NBSP}h${rest ? NBSP + String(rest).padStart(2, '0') : ''}`;
}

/** «de 18 h à 20 h 30». */
export const timeSpan = (from: Minute, to: Minute): string => `de ${time(from)} à ${time(to)}`;

/** «45 min», «2 h», «1 h 30». */
export const duration = (minutes: number): string => (minutes < 60 ? `${minutes}${NBSP}min` : time(minutes));

/** The hour, in Paris, of a moment in milliseconds: «10 h 42». */
export function timeOf(moment: number): string {
	const [hour = '0', minute = '0'] = clock.format(moment).split(':');
	return time(Number(hour) * 60 + Number(minute));
}

/** How long ago: «à l’instant», «il y a 12 min», «il y a 2 h», then «hier à 18 h 02». */
export function ago(moment: number, now: number): string {
	const minutes = Math.floor((now - moment) / 60_000);
	if (minutes < 1) return 'à l’instant';
	if (minutes < 60) return `il y a ${minutes}${NBSP}min`;
	if (minutes < 12 * 60) return `il y a ${Math.floor(minutes / 60)}${NBSP}h`;
	return `${nearDay(dayIn(moment), dayIn(now))} à ${timeOf(moment)}`;
}

/** The moment as one writes it: «le 1er novembre 2026 à 10 h 42». */
export const momentText = (moment: number): string => `le ${dayText(dayIn(moment))} à ${timeOf(moment)}`;

const inParis = new Intl.DateTimeFormat('sv-SE', { timeZone: PARIS, dateStyle: 'short' });
const dayIn = (moment: number): Day => inParis.format(moment);
const nearDay = (day: Day, today: Day): string =>
	day === today || day === addDays(today, -1) ? fromToday(day, today) : `le ${dayText(day)}`;

/** «Rome, Lezennes et Ronchin». */
export const enumerate = (words: string[]): string => series.format(words);

/** «03 53 01 02 03», as the register keeps it or as typed; a foreign number is left as it is. */
export function phone(number: string): string {
	const national = number.replace(/^\+33/, '0');
	return /^0\d{9}$/.test(national) ? (national.match(/\d\d/g) ?? []).join(NBSP) : number;
}

/** First letter in capital, for a sentence or a title. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase(FRENCH) + text.slice(1);
