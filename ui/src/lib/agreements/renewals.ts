/** What the timeline of renewals and the year of cooperation say in words. */
import { today } from '$lib/format/calendar';
import { dayText, enumerate, fromToday, plural } from '$lib/format/format';
import type { CooperationYear } from '$lib/ipc/bindings/CooperationYear';
import type { Renewal } from '$lib/ipc/bindings/Renewal';
import type { RenewalKind } from '$lib/ipc/bindings/RenewalKind';
import type { Renewals } from '$lib/ipc/bindings/Renewals';
import type { TermState } from '$lib/ipc/bindings/TermState';

/** What ends. */
export const RENEWALS: Record<RenewalKind, string> = {
	agreement: 'terme d’une convention',
	agreement_review: 'relecture d’une convention',
	lease: 'fin d’un bail',
	landlord_answer: 'réponse du bailleur sur le bail glissant',
	review: 'bilan des six mois',
	insurance: 'attestation d’assurance',
	mandate: 'fin d’un mandat',
	delegation: 'fin de la délégation de signature',
};

/** How near it is, as the filter says it. */
export const ALERTS: Record<TermState, string> = {
	expired: 'expiré',
	one_month: 'dans le mois',
	three_months: 'dans les trois mois',
	six_months: 'dans les six mois',
	running: 'plus tard',
};

/** The record a line opens. */
export function renewalHref({ of }: Renewal): string {
	switch (of.of) {
		case 'agreement':
			return `#/agreements/${of.id}`;
		case 'tenancy':
			return `#/tenancies/${of.id}`;
		case 'body':
			return `#/bodies/${of.id}`;
		case 'signature':
			return '#/settings/documents';
	}
}

/** «3 expirées, 2 dans le mois ; 4 locataires sans attestation d’assurance connue.» */
export function renewalsLede({ rows, uninsured }: Renewals): string {
	const count = (term: TermState) => rows.filter((row) => row.term === term).length;
	const told = [
		...(count('expired') > 0 ? [plural(count('expired'), 'échéance passée', 'échéances passées')] : []),
		...(count('one_month') > 0 ? [`${count('one_month')} dans le mois`] : []),
		...(count('three_months') > 0 ? [`${count('three_months')} dans les trois mois`] : []),
		...(count('six_months') > 0 ? [`${count('six_months')} dans les six mois`] : []),
	];
	const near = told.length === 0 ? 'Rien ne prend fin dans les six mois.' : `${enumerate(told)}.`;
	const missing = uninsured > 0 ? ` ${plural(uninsured, 'locataire')} sans attestation d’assurance connue.` : '';
	return `${near}${missing}`;
}

/** «dans 18 jours ; préavis au plus tard le 30 septembre 2026», for the line of a list. */
export function renewalDetail({ dueOn, noticeByOn }: Renewal, on = today()): string {
	const notice =
		noticeByOn === null
			? ''
			: noticeByOn < on
				? ` ; préavis passé depuis le ${dayText(noticeByOn)}`
				: ` ; préavis au plus tard le ${dayText(noticeByOn)}`;
	return `${fromToday(dueOn, on)}${notice}`;
}

/** The civil year of today. */
export const currentYear = (): number => Number(today().slice(0, 4));

/** «2 conventions signées dans l’année, 6 en cours, 3 fonctions partagées.» */
export const cooperationLede = ({ signed, held, functions }: CooperationYear): string =>
	`${[
		plural(signed.length, 'convention signée dans l’année', 'conventions signées dans l’année'),
		`${held.length} en cours`,
		plural(functions.length, 'fonction partagée', 'fonctions partagées'),
	].join(', ')}.`;
