/** The facts read at a hearing: what is useful to housing, in the order a commission asks for it. Nothing of health. */
import type { Day } from '$lib/format/calendar';
import { daysBetween } from '$lib/format/calendar';
import { capital, enumerate, lapse, plural, shortDay } from '$lib/format/format';
import { ATTENDANCES, CURRENT_HOUSINGS, HOUSEHOLDS } from '$lib/format/wording/applications';
import { TYPOLOGIES } from '$lib/format/wording/dwellings';
import { DECISIONS } from '$lib/format/wording/meetings';
import type { HearingFile } from '$lib/ipc/bindings/HearingFile';
import { contactName } from '../item';

/** A fact; a wide one takes the whole line. */
export type Fact = { label: string; value: string; wide?: boolean };

/** The facts of a file on the day of the sitting; what is not known is left out. */
export function factsOf(file: HearingFile, onDay: Day, amount: (cents: number) => string): Fact[] {
	const facts: Fact[] = [
		{ label: 'Demande', value: file.request, wide: true },
		{ label: 'Résumé partagé', value: file.summary, wide: true },
		{ label: 'Logement souhaité', value: sentence(dwelling(file)) },
		{ label: 'Foyer', value: sentence(household(file)) },
		{ label: 'Vit aujourd’hui', value: home(file) },
		{
			label: 'Ressources, charges',
			// Nothing typed is not nothing earned.
			value:
				file.resources + file.charges === 0
					? ''
					: `${amount(file.resources)} et ${amount(file.charges)} par mois, soit ${amount(file.resources - file.charges)} avant loyer`,
		},
		{
			label: 'Loyer maximal, charges comprises',
			value: file.rentMax === null ? '' : `${amount(file.rentMax)} par mois`,
		},
		{ label: 'Présentée par', value: file.referredBy ? contactName(file.referredBy) : file.referrerText },
		{ label: 'Mandataire', value: file.mandatary ? contactName(file.mandatary) : '' },
		{ label: 'Ancienneté de la demande', value: file.receivedOn ? lapse(daysBetween(file.receivedOn, onDay)) : '' },
		{ label: 'Venue à la commission', value: file.attends ? capital(ATTENDANCES[file.attends]) : '' },
		{
			label: 'Passages précédents',
			value: capital(file.earlier.map(({ kind, onDay: on }) => `${DECISIONS[kind]} le ${shortDay(on)}`).join(', ')),
			wide: true,
		},
	];
	return facts.filter(({ value }) => value !== '');
}

const sentence = (parts: (string | null)[]): string => capital(parts.filter((part) => part).join(', '));

function dwelling(file: HearingFile): (string | null)[] {
	const [min, max] = [file.typologyMin, file.typologyMax].map((size) => size && TYPOLOGIES[size]);
	return [
		min && max && min !== max ? `${min} à ${max}` : (min ?? max ?? null),
		file.communes.length > 0 ? enumerate(file.communes) : null,
		file.floorMax === null ? null : file.floorMax === 0 ? 'rez-de-chaussée' : `étage ${file.floorMax} au plus`,
		file.needsLift ? 'ascenseur nécessaire' : null,
		file.needsStepFree ? 'accès sans marche' : null,
		file.acceptsSublet === null ? null : file.acceptsSublet ? 'accepte la sous-location' : 'sans sous-location',
	];
}

const household = (file: HearingFile): (string | null)[] => [
	file.age === null ? null : plural(file.age, 'an'),
	file.household && HOUSEHOLDS[file.household],
	file.children > 0 ? plural(file.children, 'enfant') : null,
	file.animals || null,
];

const home = (file: HearingFile): string =>
	file.livesAt || (file.currentHousing ? capital(CURRENT_HOUSINGS[file.currentHousing]) : '');
