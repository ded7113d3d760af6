/** What is said of a deposit, in words. */
import { daysBetween } from '$lib/format/calendar';
import { dayText, fromToday, lapse, numericDay, plural } from '$lib/format/format';
import type { DepositEntryKind } from '$lib/ipc/bindings/DepositEntryKind';
import type { DepositRow } from '$lib/ipc/bindings/DepositRow';
import type { DepositSheet } from '$lib/ipc/bindings/DepositSheet';
import type { DepositTotals } from '$lib/ipc/bindings/DepositTotals';
import type { ReturnDelay } from '$lib/ipc/bindings/ReturnDelay';

/** What was paid and neither came back, nor moved on, nor was kept or given up. */
export const outstanding = (totals: DepositTotals): number =>
	Math.max(
		0,
		totals.paid - totals.returned - totals.withheld - totals.repaid - totals.transferredOut - totals.writtenOff,
	);

/** «15/04/2026, en retard de 66 jours», for a cell. */
export function dueText(row: DepositRow, today: string): string {
	if (row.dueOn === null) return '';
	const late = row.isOverdue ? `, retard ${lapse(daysBetween(row.dueOn, today))}` : '';
	return `${numericDay(row.dueOn)}${late}`;
}

const delayText = (delay: ReturnDelay): string =>
	delay.unit === 'months'
		? delay.count === 1
			? 'un mois, l’état des lieux de sortie étant conforme'
			: `${delay.count} mois`
		: `${plural(delay.count, 'jour')}, comme toute résidence sociale`;

/** When it is to be returned, and why that day. Nothing while the person lives there or once nothing is owed. */
export function dueSentence(sheet: DepositSheet, today: string): string {
	if (sheet.dueOn === null || sheet.keysReturnedOn === null) return '';
	const keys = `Clés rendues le ${dayText(sheet.keysReturnedOn)}`;
	const delay = `le bailleur avait ${delayText(sheet.delay)}`;
	const due = `jusqu’au ${dayText(sheet.dueOn)}`;
	return sheet.isOverdue
		? `${keys} : ${delay}, ${due}. Retard de ${lapse(daysBetween(sheet.dueOn, today))}.`
		: `${keys} : ${delay.replace('avait', 'a')}, ${due} (${fromToday(sheet.dueOn, today)}).`;
}

/** What lateness costs, and by which rule (loi 89-462, art. 22). */
export function penaltySentence(sheet: DepositSheet, amount: (cents: number) => string): string {
	if (sheet.penalty && sheet.penalty.periods > 0 && sheet.rentAtExit !== null) {
		const periods = plural(sheet.penalty.periods, 'mois commencé', 'mois commencés');
		return `Majoration due à la personne : ${periods} de retard, chacun de 10 % du loyer hors charges (${amount(sheet.rentAtExit)}), soit ${amount(sheet.penalty.amount)}.`;
	}
	if (!sheet.isOverdue) return '';
	if (sheet.mode === 'main_tenant') return 'Le conseil est locataire : son bail dit ce que coûte un retard.';
	if (sheet.delay.unit === 'days')
		return 'En résidence, un retard porte intérêt au taux légal ; aucune majoration n’est due.';
	if (!sheet.hasNewAddress)
		return 'Aucune majoration n’est due : la nouvelle adresse de la personne n’a pas été donnée au bailleur.';
	return 'Le loyer à la sortie n’est pas connu : la majoration ne peut pas être calculée.';
}

/** The movements one enters by hand; a transfer is an act of its own. */
export const ENTERED: DepositEntryKind[] = [
	'engaged',
	'paid',
	'topped_up',
	'returned',
	'withheld',
	'repaid',
	'late_penalty',
	'cancelled',
	'written_off',
];

/** The movement that most often comes next. */
export function likelyNext({ status, totals }: DepositRow): DepositEntryKind {
	if (status === 'engaged') return 'paid';
	return outstanding(totals) > 0 && status !== 'paid' ? 'returned' : 'topped_up';
}
