/** The budget in sentences: each figure with the parts it is made of. */
import type { Budget } from '$lib/ipc/bindings/Budget';
import { NBSP } from '../text';

const net = (budget: Budget): number => Math.max(0, budget.housing - budget.housingBenefit);

const decimal = (tenths: number): string => `${Math.floor(tenths / 10)},${tenths % 10}`;

/** «Taux d’effort : 11,4 % (390,00 € de loyer et charges − 271,00 € d’aide, sur 1 042,62 € de ressources).» */
export function effortSentence(budget: Budget, amount: (cents: number) => string): string {
	if (budget.resources === 0) return 'Taux d’effort : les ressources ne sont pas connues.';
	if (budget.housing === 0) return 'Taux d’effort : ni loyer souhaité ni loyer actuel ne sont connus.';
	const tenths = Math.round((net(budget) * 1000) / budget.resources);
	const parts = `${amount(budget.housing)} de loyer et charges − ${amount(budget.housingBenefit)} d’aide, sur ${amount(budget.resources)} de ressources`;
	return `Taux d’effort : ${decimal(tenths)}${NBSP}% (${parts}).`;
}

/** «Reste à vivre : 27,62 € par jour et par unité de consommation (…).» */
export function remainderSentence(budget: Budget, amount: (cents: number) => string): string {
	if (budget.resources === 0) return 'Reste à vivre : les ressources ne sont pas connues.';
	const left = budget.resources - net(budget) - budget.otherCharges;
	const daily = Math.round((left * 10) / (30 * budget.units));
	const parts = `${amount(budget.resources)} − ${amount(net(budget))} de logement − ${amount(budget.otherCharges)} d’autres charges, sur 30${NBSP}jours et ${decimal(budget.units)}${NBSP}unité`;
	return `Reste à vivre : ${amount(daily)} par jour et par unité de consommation (${parts}).`;
}
