import type { ClosedYear } from '../bindings/ClosedYear';
import type { DepositChange } from '../bindings/DepositChange';
import type { DepositLetter } from '../bindings/DepositLetter';
import type { DepositSheet } from '../bindings/DepositSheet';
import type { DepositsList } from '../bindings/DepositsList';
import type { DepositsQuery } from '../bindings/DepositsQuery';
import type { DepositTransfer } from '../bindings/DepositTransfer';
import type { Exposure } from '../bindings/Exposure';
import type { FlowPeriod } from '../bindings/FlowPeriod';
import type { Fund } from '../bindings/Fund';
import type { NewDeposit } from '../bindings/NewDeposit';
import type { NewDepositEntry } from '../bindings/NewDepositEntry';
import type { TableForm } from '../bindings/TableForm';
import type { TreasurerReport } from '../bindings/TreasurerReport';

/** Deposits and their ledger. */
export type DepositsCommands = {
	deposits: (args: { query: DepositsQuery }) => DepositsList;
	deposit: (args: { id: number }) => DepositSheet;
	open_deposit: (args: { deposit: NewDeposit }) => number;
	change_deposit: (args: { id: number; change: DepositChange }) => void;
	enter_movement: (args: { id: number; entry: NewDepositEntry }) => number;
	note_deposit_letter: (args: { id: number; letter: DepositLetter; sentOn: string | null }) => void;
	reverse_movement: (args: { entry: number }) => number;
	transfer_deposit: (args: { id: number; to: DepositTransfer }) => number;
	exposure: (args: { on: string | null }) => Exposure;
	fund: () => Fund;
	treasurer_report: (args: { period: FlowPeriod }) => TreasurerReport;
	save_treasurer_table: (args: { period: FlowPeriod; form: TableForm }) => boolean;
	save_journal_table: (args: { period: FlowPeriod; form: TableForm }) => boolean;
	closed_years: () => ClosedYear[];
	close_year: (args: { year: number; own: string }) => void;
	reopen_year: (args: { year: number; reason: string; own: string }) => void;
};
