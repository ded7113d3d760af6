import type { AgendaItemChange } from '../bindings/AgendaItemChange';
import type { CarriedItem } from '../bindings/CarriedItem';
import type { ConvocationChannel } from '../bindings/ConvocationChannel';
import type { Decision } from '../bindings/Decision';
import type { DecisionRow } from '../bindings/DecisionRow';
import type { FollowUpRow } from '../bindings/FollowUpRow';
import type { HostTurn } from '../bindings/HostTurn';
import type { ItemSheet } from '../bindings/ItemSheet';
import type { MeetingChange } from '../bindings/MeetingChange';
import type { MeetingRow } from '../bindings/MeetingRow';
import type { MeetingSheet } from '../bindings/MeetingSheet';
import type { MinutesSheet } from '../bindings/MinutesSheet';
import type { MinutesVersion } from '../bindings/MinutesVersion';
import type { NewAgendaItem } from '../bindings/NewAgendaItem';
import type { NewCorrection } from '../bindings/NewCorrection';
import type { NewFollowUp } from '../bindings/NewFollowUp';
import type { NewGuest } from '../bindings/NewGuest';
import type { NewMeeting } from '../bindings/NewMeeting';
import type { NewSigned } from '../bindings/NewSigned';
import type { NewUrgent } from '../bindings/NewUrgent';
import type { Phrase } from '../bindings/Phrase';
import type { PlaceOffer } from '../bindings/PlaceOffer';
import type { Projection } from '../bindings/Projection';
import type { ProposedMeeting } from '../bindings/ProposedMeeting';
import type { Ratification } from '../bindings/Ratification';
import type { RecusalTimes } from '../bindings/RecusalTimes';
import type { Reply } from '../bindings/Reply';
import type { RollCall } from '../bindings/RollCall';
import type { SealRow } from '../bindings/SealRow';
import type { SealsCheck } from '../bindings/SealsCheck';
import type { SecondSitting } from '../bindings/SecondSitting';
import type { SittingSheet } from '../bindings/SittingSheet';
import type { UrgentRow } from '../bindings/UrgentRow';

/** Meetings from the plan to the minutes, and what they decide. */
export type MeetingsCommands = PlanningCommands & HoldingCommands & DecidingCommands & MinutingCommands;

type PlanningCommands = {
	mark_meeting_step: (args: { id: number; doneOn: string | null }) => void;
	meetings: (args: { body: number | null }) => MeetingRow[];
	meeting: (args: { id: number }) => MeetingSheet;
	propose_meetings: (args: { body: number; count: number }) => ProposedMeeting[];
	host_turns: (args: { day: string }) => HostTurn[];
	plan_meeting: (args: { meeting: NewMeeting }) => number;
	change_meeting: (args: { id: number; change: MeetingChange }) => void;
	cancel_meeting: (args: { id: number; on: string }) => void;
	convene_meeting: (args: { id: number; on: string; by: ConvocationChannel }) => void;
	note_reply: (args: { participant: number; reply: Reply }) => void;
	invite_guest: (args: { id: number; guest: NewGuest }) => void;
	carried_items: (args: { meeting: number }) => CarriedItem[];
	add_agenda_item: (args: { meeting: number; item: NewAgendaItem }) => number;
	change_agenda_item: (args: { id: number; change: AgendaItemChange }) => void;
	move_agenda_item: (args: { id: number; place: number }) => void;
	remove_agenda_item: (args: { id: number }) => void;
	bring_back_item: (args: { meeting: number; item: number }) => number;
};

type HoldingCommands = {
	sitting: (args: { id: number }) => SittingSheet;
	agenda_item: (args: { id: number }) => ItemSheet;
	current_projection: () => Projection | null;
	place_offers: (args: { meeting: number }) => PlaceOffer[];
	open_sitting: (args: { id: number; at: number }) => void;
	start_item: (args: { id: number }) => void;
	call_roll: (args: { participant: number; called: RollCall }) => void;
	step_out: (args: { item: number; who: number; out: RecusalTimes | null }) => void;
	declare_carence: (args: { id: number; again: SecondSitting }) => number;
	close_sitting: (args: { id: number }) => void;
	reopen_sitting: (args: { id: number; reason: string }) => void;
	/** What is being typed of an item and not yet recorded, by field. */
	item_draft: (args: { item: number }) => Record<string, string>;
	keep_item_draft: (args: { item: number; field: string; text: string }) => void;
};

type DecidingCommands = {
	urgent_decisions: (args: { meeting: number }) => UrgentRow[];
	take_urgent_decision: (args: { urgent: NewUrgent }) => number;
	ratify_urgent_decision: (args: { id: number; meeting: number; said: Ratification }) => void;
	mark_follow_up: (args: { id: number; doneOn: string | null }) => void;
	record_decision: (args: { item: number; decision: Decision }) => void;
	clear_decision: (args: { item: number }) => void;
	carry_over: (args: { meeting: number }) => number;
	/** The sentence proposed to tell the person why; dots stand for what it leaves to complete. */
	proposed_phrase: (args: { phrase: Phrase }) => string;
	decisions: (args: { meeting: number | null; year: number | null }) => DecisionRow[];
	follow_ups: (args: { meeting: number | null }) => FollowUpRow[];
	add_follow_up: (args: { item: number; followUp: NewFollowUp }) => number;
};

type MinutingCommands = {
	keep_signed_copy: (args: { meeting: number; signed: NewSigned }) => boolean;
	minutes: (args: { meeting: number }) => MinutesSheet;
	/** The same words as HTML, as they would be printed now. */
	minutes_reading: (args: { meeting: number; version: MinutesVersion }) => string;
	/** Without a text, the block says again what the facts say. */
	rewrite_block: (args: { meeting: number; key: string; version: MinutesVersion; text: string | null }) => void;
	review_minutes: (args: { meeting: number; on: string | null }) => void;
	seal_minutes: (args: { meeting: number }) => SealRow;
	seals: () => SealRow[];
	verify_seals: () => SealsCheck;
	/** Both ask where to write, and say whether a place was chosen. */
	export_seals: () => boolean;
	save_sealed_paper: (args: { n: number; version: MinutesVersion }) => boolean;
	write_correction: (args: { meeting: number; id: number | null; correction: NewCorrection }) => number;
	remove_correction: (args: { id: number }) => void;
	seal_correction: (args: { id: number }) => SealRow;
};
