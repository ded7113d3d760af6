/** What is said of a place, in words. */
import { agree, dayText, fromToday, numericDay, plural } from '$lib/format/format';
import { CALEOL_OUTCOMES } from '$lib/format/wording/caleol';
import { PLACE_STATES } from '$lib/format/wording/dwellings';
import type { Caleol } from '$lib/ipc/bindings/Caleol';
import type { PlaceRow } from '$lib/ipc/bindings/PlaceRow';
import type { PlaceState } from '$lib/ipc/bindings/PlaceState';

/** «disponible, vacante depuis 34 jours», «en préavis, libre le 1er décembre 2026 (dans 9 jours)». */
export function placeInWords(place: PlaceRow, today: string): string {
	const state = place.state ? PLACE_STATES[place.state] : 'pas encore ouverte';
	if (place.freeOn === null) return state;
	if (place.daysVacant === null)
		return `${state}, libre le ${dayText(place.freeOn)} (${fromToday(place.freeOn, today)})`;
	return place.daysVacant === 0
		? `${state}, libre aujourd’hui`
		: `${state}, vacante depuis ${plural(place.daysVacant, 'jour')}`;
}

/** Days vacant of the place that waits the longest: «34 jours». */
export function longestVacancy(places: readonly PlaceRow[]): string {
	const days = places.map((place) => place.daysVacant).filter((days) => days !== null);
	return days.length === 0 ? '' : plural(Math.max(...days), 'jour');
}

/** «1 place libre dans 3 semaines» and the like: the next day one of the places is free. */
export function nextFree(places: readonly PlaceRow[], today: string): string {
	const days = places.map((place) => place.freeOn).filter((day): day is string => day !== null && day > today);
	return days.length === 0
		? ''
		: `${agree(days.length, 'libre', 'libres')} ${fromToday(days.sort()[0] as string, today)}`;
}

/** How many places are in each state, in the order they come. */
export function statesOf(places: readonly Pick<PlaceRow, 'state'>[]): [PlaceState, number][] {
	const counts = new Map<PlaceState, number>();
	for (const { state } of places) if (state) counts.set(state, (counts.get(state) ?? 0) + 1);
	return [...counts];
}

/** «CALEOL du 29/01/2026 : attribution par classement, rang 2, réponse avant le 12/02/2026». */
export function caleolText({ onDay, outcome, rank, notifiedOn, answerDueOn }: Caleol): string {
	const due = answerDueOn && `réponse ${notifiedOn ? 'avant' : 'au plus tôt'} le ${numericDay(answerDueOn)}`;
	const said = [CALEOL_OUTCOMES[outcome], rank && `rang ${rank}`, due].filter(Boolean).join(', ');
	return `CALEOL du ${numericDay(onDay)} : ${said}`;
}
