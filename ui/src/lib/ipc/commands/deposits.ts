import type { DepositChange } from '../bindings/DepositChange';
import type { DepositLetter } from '../bindings/DepositLetter';
import type { DepositSheet } from '../bindings/DepositSheet';
import type { DepositsList } from '../bindings/DepositsList';
import type { DepositsQuery } from '../bindings/DepositsQuery';
import type { NewDeposit } from '../bindings/NewDeposit';
import type { NewDepositEntry } from '../bindings/NewDepositEntry';

/** Deposits and their ledger. */
export type DepositsCommands = {
	deposits: (args: { query: DepositsQuery }) => DepositsList;
	deposit: (args: { id: number }) => DepositSheet;
	open_deposit: (args: { deposit: NewDeposit }) => number;
	change_deposit: (args: { id: number; change: DepositChange }) => void;
	enter_movement: (args: { id: number; entry: NewDepositEntry }) => number;
	note_deposit_letter: (args: { id: number; letter: DepositLetter; sentOn: string | null }) => void;
	reverse_movement: (args: { entry: number }) => number;
};
