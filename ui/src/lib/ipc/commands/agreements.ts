import type { AgreementChange } from '../bindings/AgreementChange';
import type { AgreementRow } from '../bindings/AgreementRow';
import type { Brought } from '../bindings/Brought';
import type { CooperationYear } from '../bindings/CooperationYear';
import type { NewAgreement } from '../bindings/NewAgreement';
import type { NewParty } from '../bindings/NewParty';
import type { NewQuery } from '../bindings/NewQuery';
import type { NewSituation } from '../bindings/NewSituation';
import type { NewSituationEntry } from '../bindings/NewSituationEntry';
import type { QueryChange } from '../bindings/QueryChange';
import type { QueryRow } from '../bindings/QueryRow';
import type { Renewals } from '../bindings/Renewals';
import type { SituationChange } from '../bindings/SituationChange';
import type { SituationRow } from '../bindings/SituationRow';
import type { SituationSheet } from '../bindings/SituationSheet';

/** What is signed with others, and what others ask in writing, what they tell of somebody. */
export type AgreementsCommands = {
	agreements: () => AgreementRow[];
	agreement: (args: { id: number }) => AgreementRow;
	add_agreement: (args: { agreement: NewAgreement }) => number;
	change_agreement: (args: { id: number; change: AgreementChange }) => void;
	add_party: (args: { id: number; party: NewParty }) => number;
	sign_agreement: (args: { party: number; on: string | null }) => void;
	remove_party: (args: { party: number }) => void;
	renewals: () => Renewals;
	cooperation: (args: { year: number }) => CooperationYear;
	queries: () => QueryRow[];
	query: (args: { id: number }) => QueryRow;
	add_query: (args: { query: NewQuery }) => number;
	situations: () => SituationRow[];
	situation: (args: { id: number }) => SituationSheet;
	add_situation: (args: { situation: NewSituation }) => number;
	change_situation: (args: { id: number; change: SituationChange }) => void;
	name_situation: (args: { id: number; person: number | null }) => void;
	/** On the agenda of a commission, or else to a file that is read again first. */
	bring_situation: (args: { id: number; meeting: number }) => Brought;
	write_situation: (args: { id: number; entry: NewSituationEntry }) => number;
	change_query: (args: { id: number; change: QueryChange }) => void;
};
