/** Sentences about an agreement. */
import { dayText, plural } from '$lib/format/format';
import type { AgreementKind } from '$lib/ipc/bindings/AgreementKind';
import type { AgreementParty } from '$lib/ipc/bindings/AgreementParty';
import type { AgreementRow } from '$lib/ipc/bindings/AgreementRow';
import type { TermState } from '$lib/ipc/bindings/TermState';
import type { Hue } from '$lib/kit/hue';

export const TERM_HUES: Record<TermState, Hue> = {
	running: 'moss',
	six_months: 'petrol',
	three_months: 'ochre',
	one_month: 'ochre',
	expired: 'danger',
};

/** Whether it binds organisations to work together: its functions are told in the evaluation of the year. */
export const isCooperation = (kind: AgreementKind): boolean =>
	kind === 'council_landlord' || kind === 'council_hospital' || kind === 'residence_places' || kind === 'provision';

type Naming = (name: string, code: string) => string;

export const partyName = ({ organisationName, person }: AgreementParty, name: Naming): string =>
	person ? name(`${person.familyName} ${person.givenName}`, person.code) : organisationName;

/** «Se renouvelle seule le 1er janvier 2027, sauf dénonciation avant le 30 septembre 2026.» */
export function termSentence({ holdsUntilOn, noticeByOn, isTacit, noticeMonths, term }: AgreementRow): string {
	if (holdsUntilOn === null) return 'Sans terme.';
	const notice =
		noticeByOn && noticeMonths > 0
			? ` Préavis de ${plural(noticeMonths, 'mois', 'mois')} : le dire au plus tard le ${dayText(noticeByOn)}.`
			: '';
	if (term === 'expired') return `Expirée depuis le ${dayText(holdsUntilOn)}.`;
	return isTacit
		? `Vaut jusqu’au ${dayText(holdsUntilOn)}, puis se renouvelle pour la même durée sauf dénonciation.${notice}`
		: `Vaut jusqu’au ${dayText(holdsUntilOn)} ; elle ne se renouvelle pas d’elle-même.${notice}`;
}

/** «2 signatures sur 3». */
export const signatures = ({ parties }: AgreementRow): string =>
	parties.length === 0
		? 'aucune partie'
		: `${plural(parties.filter(({ signedOn }) => signedOn !== null).length, 'signature')} sur ${parties.length}`;
