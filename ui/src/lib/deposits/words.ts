/** What is said of a deposit, in words. */
import { daysBetween } from '$lib/format/calendar';
import { dayText, fromToday, lapse, numericDay, plural } from '$lib/format/format';
import { DUE_AGES } from '$lib/format/wording/deposits';
import type { DepositEntryKind } from '$lib/ipc/bindings/DepositEntryKind';
import type { DepositRow } from '$lib/ipc/bindings/DepositRow';
import type { DepositSheet } from '$lib/ipc/bindings/DepositSheet';
import type { DepositTotals } from '$lib/ipc/bindings/DepositTotals';
import type { ExposedPart } from '$lib/ipc/bindings/ExposedPart';
import type { Financier } from '$lib/ipc/bindings/Financier';
import type { Fund } from '$lib/ipc/bindings/Fund';
import type { FundFlow } from '$lib/ipc/bindings/FundFlow';
import type { ReturnDelay } from '$lib/ipc/bindings/ReturnDelay';
import type { WearNote } from '$lib/ipc/bindings/WearNote';

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

/** A part of the exposure, and the day it is told of. */
export function partWords(part: ExposedPart, name: string, on: string | null): string {
	const at = on === null ? '' : ` au ${numericDay(on)}`;
	switch (part.by) {
		case 'all':
			return `Exposition${at}`;
		case 'landlord':
			return name === '' ? `Exposition sans bailleur connu${at}` : `Exposition chez ${name}${at}`;
		case 'commune':
			return name === '' ? `Exposition sans logement${at}` : `Exposition à ${name}${at}`;
		case 'place_kind':
			return name === '' ? `Exposition sans dispositif${at}` : `Exposition, ${name}${at}`;
		case 'age':
			return `À rendre, ${DUE_AGES[part.of]}${at}`;
	}
}

/** What most often is moved: what was engaged and not paid, or what is still owed; nothing to offer otherwise. */
export function usualAmount({ totals }: DepositRow, kind: DepositEntryKind): number | null {
	const usual = kind === 'paid' ? totals.engaged - totals.cancelled - totals.paid : outstanding(totals);
	const isOffered = kind === 'paid' || kind === 'returned' || kind === 'withheld' || kind === 'repaid';
	return isOffered && usual > 0 ? usual : null;
}

/** What the bank sees of a movement: money that leaves is negative. */
export const atBank = (kind: DepositEntryKind, amount: number): number =>
	kind === 'paid' || kind === 'topped_up' ? -amount : amount;

/** What a movement adds to what the council is exposed by: a payment keeps a promise before it adds anything. */
export function added(kind: DepositEntryKind, amount: number, totals?: DepositTotals): number {
	if (kind === 'engaged') return amount;
	if (kind !== 'opening' && kind !== 'paid' && kind !== 'topped_up') return 0;
	const promised = totals ? Math.max(0, totals.engaged - totals.cancelled - totals.paid) : 0;
	return Math.max(0, amount - promised);
}

/** What to be warned of before more is engaged than the fund holds; nothing while it holds. */
export function ceilingWarning(fund: Fund, more: number, amount: (cents: number) => string, pending = 0): string {
	if (fund.ceiling === null || fund.left === null || more <= 0 || more + pending <= fund.left) return '';
	const over = amount(more + pending - fund.left);
	const decided = pending > 0 ? `, avec ${amount(pending)} déjà décidés en séance` : '';
	return `Le plafond du fonds (${amount(fund.ceiling)}) serait dépassé de ${over}${decided} : le mouvement peut s’enregistrer, le bureau est à prévenir.`;
}

/** What stands for the name of a landlord nobody knows. */
export const NO_LANDLORD = 'Sans bailleur connu';

/** What is told of the money that is outside. */
export const OUTSIDE: { head: string; tell: (flow: FundFlow) => number; strong?: boolean }[] = [
	{ head: 'Ouverture', tell: (flow) => flow.outsideBefore, strong: true },
	{ head: 'Repris', tell: (flow) => flow.takenOver },
	{ head: 'Versé', tell: (flow) => flow.paid },
	{ head: 'Transferts', tell: (flow) => flow.transferredIn - flow.transferredOut },
	{ head: 'Restitué', tell: (flow) => flow.returned + flow.repaid },
	{ head: 'Retenu', tell: (flow) => flow.withheld },
	{ head: 'Perdu', tell: (flow) => flow.lost },
	{ head: 'Clôture', tell: (flow) => flow.outsideAfter, strong: true },
];

/** What is told of what is promised. */
export const PROMISED: typeof OUTSIDE = [
	{ head: 'Ouverture', tell: (flow) => flow.promisedBefore, strong: true },
	{ head: 'Engagé', tell: (flow) => flow.engaged },
	{ head: 'Annulé', tell: (flow) => flow.cancelled },
	{ head: 'Honoré', tell: (flow) => flow.kept },
	{ head: 'Clôture', tell: (flow) => flow.promisedAfter, strong: true },
];

/** Who may pay a part of a deposit beside the council. */
export const PAYERS: Financier[] = ['loca_pass', 'fsl', 'ccas', 'tenant', 'mandatary'];

/** «Le bailleur demande 600,00 € : d’autres en paient 320,00 €, le conseil couvre 280,00 €.» */
export function shareSentence({ asked, shares }: DepositSheet, amount: (cents: number) => string): string {
	const others = shares.reduce((sum, share) => sum + share.amount, 0);
	return `Dépôt demandé : ${amount(asked)}. D’autres en paient ${amount(others)}, le conseil ${amount(asked - others)}.`;
}

/** What was advanced and did not come back otherwise than from the person: what a schedule pays back. */
export const advanced = (totals: DepositTotals): number => outstanding(totals) + totals.repaid;

/** «Remboursé : 150,00 € sur 320,00 € ; 2 mensualités en retard, pour 64,00 €.» */
export function scheduleSentence({ instalments, totals }: DepositSheet, amount: (cents: number) => string): string {
	if (instalments.length === 0) return `Aucun échéancier convenu : ${amount(outstanding(totals))} à rembourser.`;
	const due = instalments.reduce((sum, one) => sum + one.amount, 0);
	const paid = instalments.reduce((sum, one) => sum + one.paid, 0);
	const late = instalments.filter(({ isLate }) => isLate);
	const missing = late.reduce((sum, one) => sum + one.amount - one.paid, 0);
	const lateness =
		late.length === 0 ? 'aucun retard' : `${plural(late.length, 'mensualité')} en retard, pour ${amount(missing)}`;
	return `Remboursé : ${amount(paid)} sur ${amount(due)} ; ${lateness}.`;
}

/** What the note of wear concludes. */
export function wearSentence(
	{ lines, cost, owed, withheld, excess }: WearNote,
	amount: (cents: number) => string,
): string {
	if (lines.length === 0)
		return 'Aucune réparation n’est notée : ce que le bailleur retient n’est pas encore expliqué.';
	const told = `Réparations : ${amount(cost)}, dont ${amount(owed)} dus après vétusté.`;
	if (withheld === 0) return `${told} Rien n’est retenu pour dégradations.`;
	return excess > 0
		? `${told} Le bailleur retient ${amount(withheld)}, soit ${amount(excess)} de trop.`
		: `${told} Le bailleur retient ${amount(withheld)} : c’est ce qui est dû, ou moins.`;
}
