/** What is said of a tenancy, in words. */
import { capital, dayText, fromToday, numericDay, shortDay } from '$lib/format/format';
import { EXIT_REASONS, NOTICE_GROUNDS, REVIEWS } from '$lib/format/wording/tenancies';
import type { EntryStep } from '$lib/ipc/bindings/EntryStep';
import type { ExitStep } from '$lib/ipc/bindings/ExitStep';
import type { Period } from '$lib/ipc/bindings/Period';
import type { ReviewDone } from '$lib/ipc/bindings/ReviewDone';
import type { TenancyRow } from '$lib/ipc/bindings/TenancyRow';
import type { TenancySheet } from '$lib/ipc/bindings/TenancySheet';

/** The next thing that is due of a tenancy, and its day. */
export function nextDue(row: TenancyRow): { day: string; what: string } | undefined {
	const dues = [
		{ day: row.noticeEndsOn, what: 'fin du préavis' },
		{ day: row.nextReviewOn, what: 'bilan' },
	];
	return dues
		.filter((due): due is { day: string; what: string } => due.day !== null && row.leftOn === null)
		.sort((one, other) => one.day.localeCompare(other.day))[0];
}

/** «Bilan le 4 janvier», for a cell. */
export function dueText(row: TenancyRow): string {
	const due = nextDue(row);
	return due ? `${due.what} ${shortDay(due.day)}` : '';
}

/** «Prochaine date : bilan le 4 janvier 2027, dans 38 jours.» */
export function dueSentence(row: TenancyRow, today: string): string {
	const due = nextDue(row);
	if (!due) return '';
	return `Prochaine date : ${due.what} le ${dayText(due.day)}, ${fromToday(due.day, today)}.`;
}

/** «Vu le 4 novembre 2026, il y a 23 jours»; said too of somebody nobody saw since the entry. */
export const seenSentence = ({ seenOn }: TenancySheet, today: string): string =>
	seenOn === null ? 'Pas de rencontre notée.' : `Vu le ${dayText(seenOn)}, ${fromToday(seenOn, today)}.`;

/** «fait le 20 juil. 2026, attendu le 1er août 2026»: a visit was due on no day but its own. */
export const reviewText = ({ dueOn, doneOn }: ReviewDone): string =>
	dueOn === doneOn ? `le ${shortDay(doneOn)}` : `fait le ${shortDay(doneOn)}, attendu le ${shortDay(dueOn)}`;

/** «du 1er avril au 1er juin 2026», «depuis le 1er avril 2026». */
export const during = ({ from, until }: Period): string =>
	until === null ? `depuis le ${dayText(from)}` : `du ${numericDay(from)} au ${numericDay(until)}`;

/** Something that happened to a tenancy, on its day. */
export type Event = { day: string; text: string };

/** What happened, the latest first; on one day, what comes last is said first. */
export function eventsOf(sheet: TenancySheet): Event[] {
	const ground = sheet.noticeGround ? `, ${NOTICE_GROUNDS[sheet.noticeGround]}` : '';
	const reason = sheet.exitReason ? `, ${EXIT_REASONS[sheet.exitReason]}` : '';
	const events: (Event | { day: null; text: string })[] = [
		{ day: sheet.leaseSignedOn, text: 'Bail signé' },
		{ day: sheet.enteredOn, text: 'Entrée dans le logement' },
		...sheet.absences.flatMap(({ period }) => [
			{ day: period.from, text: 'Absence' },
			{ day: period.until, text: 'Retour' },
		]),
		...sheet.reviews.map(({ kind, doneOn }) => ({ day: doneOn, text: capital(REVIEWS[kind]) })),
		{ day: sheet.noticeOn, text: `Congé reçu${ground}` },
		{ day: sheet.leftOn, text: `Sortie${reason}` },
		{ day: sheet.keysReturnedOn, text: 'Clés rendues' },
		{ day: sheet.settledOn, text: 'Comptes soldés' },
	];
	return events
		.filter((event): event is Event => event.day !== null)
		.reverse()
		.sort((one, other) => other.day.localeCompare(one.day));
}

/** The eight steps every entry has; the others depend on the title and on the person. */
export const EVERY_ENTRY: ReadonlySet<EntryStep> = new Set<EntryStep>([
	'deposit',
	'insurance',
	'inventory',
	'meters',
	'keys',
	'housing_benefit',
	'tripartite_agreement',
	'information',
]);

/** Whether a step belongs to every exit: the judge is asked for a protected adult alone. */
export const isOfExit = (step: ExitStep, isHomeGuarded: boolean): boolean => step !== 'judge_order' || isHomeGuarded;
