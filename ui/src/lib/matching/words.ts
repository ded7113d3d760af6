/** A place to fill, in words. */
import { dayText, fromToday, plural } from '$lib/format/format';
import type { PlaceToFill } from '$lib/ipc/bindings/PlaceToFill';

/** «12 rue des Lilas, place 2»; the reference where no street is known. */
export const placeTitle = ({ place, isAlone }: PlaceToFill): string =>
	[place.street || place.reference, isAlone ? '' : `place ${place.label}`].filter(Boolean).join(', ');

/** «Vacante depuis 34 jours», «Libre le 1er décembre 2026 (dans 3 jours)», «En travaux». */
export function freeInWords({ state, freeOn, daysVacant }: PlaceToFill, today: string): string {
	const works = state === 'works' ? 'En travaux ; ' : '';
	const words = daysVacant
		? `vacante depuis ${plural(daysVacant, 'jour')}`
		: freeOn === today
			? 'libre aujourd’hui'
			: `libre le ${dayText(freeOn)} (${fromToday(freeOn, today)})`;
	return works ? `${works}${words}` : words.charAt(0).toLocaleUpperCase('fr-FR') + words.slice(1);
}
