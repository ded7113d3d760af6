//! Why a rule says no. The interface words each in French: what, why, what to do.

use crate::bodies::College;
use crate::decisions::{DecisionKind, Rank};
use crate::deposits::{DepositLetter, PartFault};
use crate::house_texts::TextFault;
use crate::library::PaperLack;
use crate::meetings::{AgendaItemKind, MeetingState};
use crate::minutes::MinutesState;
use crate::places::PlaceState;
use crate::tenancies::TenancyState;
use crate::workshops::WorkshopState;
use crate::{AgendaItemId, Balance, Cents, Day, DepositEntryId, Minute, ParticipantId, PlaceId};
use serde::{Deserialize, Serialize};
use thiserror::Error;
use ts_rs::TS;

/// *Refus*: a rule said no; nothing was written.
#[derive(Debug, Clone, PartialEq, Eq, Error, Serialize, Deserialize, TS)]
#[serde(tag = "code", rename_all = "snake_case", rename_all_fields = "camelCase")]
#[ts(export)]
pub enum Refusal {
    /// A field that must be filled is empty.
    #[error("{field} is empty")]
    Empty {
        /// Which field.
        field: String,
    },
    /// A text is longer than the field holds.
    #[error("{field} is longer than {max} characters")]
    TooLong {
        /// Which field.
        field: String,
        /// The most characters it holds.
        max: u32,
    },
    /// A file is heavier than the 10 MiB a record keeps.
    #[error("the file is heavier than 10 MiB")]
    FileTooHeavy,
    /// An INSEE code has five characters, digits or letters.
    #[error("an INSEE code has five characters")]
    NotAnInseeCode,
    /// What happened did not happen yet.
    #[error("{day} is still to come")]
    InTheFuture {
        /// The day.
        day: Day,
    },
    /// A period that ends before it starts, or is empty.
    #[error("a period ends after it starts")]
    EmptyPeriod,
    /// Clocks in Paris skip that minute when summer time starts.
    #[error("on {day} clocks in Paris skip minute {}", minute.get())]
    NoSuchMinute {
        /// The day.
        day: Day,
        /// The minute that does not exist.
        minute: Minute,
    },
    /// Nobody recorded that the person agrees to have her situation shared.
    #[error("no consent is recorded")]
    ConsentMissing,
    /// The consent bears a later day.
    #[error("the consent is given only on {on}")]
    ConsentNotYetGiven {
        /// The day it is given.
        on: Day,
    },
    /// The consent no longer holds.
    #[error("the consent expired on {on}")]
    ConsentExpired {
        /// The first day it no longer holds.
        on: Day,
    },
    /// The person took her consent back.
    #[error("the consent was withdrawn on {on}")]
    ConsentWithdrawn {
        /// The day it was withdrawn.
        on: Day,
    },
    /// A representative consented, and no judgment extends to the person.
    #[error("a representative consents only if the judgment extends to the person")]
    ConsentNotHerOwn,
    /// An oral consent that no witness signed.
    #[error("an oral consent has a witness who signs")]
    ConsentWithoutWitness,
    /// A college present is not among those the person agreed to.
    #[error("the consent does not cover the college {}", college.code())]
    ConsentOutOfScope {
        /// The college.
        college: College,
    },
    /// The sheet changed since it was re-read with the person, or was never re-read.
    #[error("the sheet was not re-read with the person after its last change")]
    ConsentNotReread,
    /// The state of the meeting forbids it.
    #[error("the meeting is {}", state.code())]
    MeetingIs {
        /// The state.
        state: MeetingState,
    },
    /// A situation without an identity gets no individual decision.
    #[error("a situation examined without identity gets no individual decision")]
    AnonymousHearing,
    /// That kind of decision is not taken on that kind of item.
    #[error("{} is not decided on this item", kind.code())]
    NotDecidedHere {
        /// The kind of decision.
        kind: DecisionKind,
    },
    /// The quorum is not reached: items are carried over, and a new date is set.
    #[error("the quorum is not reached")]
    NoQuorum,
    /// The quorum is reached: there is no carence to find.
    #[error("the quorum is reached")]
    QuorumReached,
    /// Something was decided before the quorum was lost: there is no carence to find.
    #[error("the sitting decided something")]
    AlreadyDecided,
    /// Decisions were taken since the last sitting, and this one has not said what it makes of them.
    #[error("decisions taken between sittings wait for this one")]
    UrgentPending {
        /// Their numbers.
        numbers: Vec<String>,
    },
    /// A sitting said already what it makes of that decision.
    #[error("the decision was ratified or replaced already")]
    UrgentSettled,
    /// The number read on the signed paper is that of other minutes.
    #[error("the paper bears the number of other minutes")]
    OtherMinutes {
        /// The number of these.
        number: String,
    },
    /// A rank goes with a decision by ranking, and with no other.
    #[error("a rank goes with a ranking alone")]
    RankWithoutRanking,
    /// The body decides by consensus: no vote is counted.
    #[error("the body decides by consensus")]
    NoVoteTaken,
    /// The body votes, and the votes are not given.
    #[error("the votes are missing")]
    VotesMissing,
    /// More votes are counted than are held in the room.
    #[error("{cast} votes are counted and {held} are held")]
    TooManyVotes {
        /// Votes counted.
        cast: u32,
        /// Votes held.
        held: u32,
    },
    /// As many for as against, and nobody settles it.
    #[error("the vote is tied")]
    VoteTied,
    /// More against than for.
    #[error("the vote is lost")]
    VoteLost,
    /// The day awaited is not after the meeting.
    #[error("{on} is not after the meeting")]
    DueNotAfterMeeting {
        /// The day.
        on: Day,
    },
    /// That rank on the place was already given in the sitting.
    #[error("rank {} on place {} is already given in the sitting", rank.get(), place.get())]
    PlaceAlreadyGranted {
        /// The place.
        place: PlaceId,
        /// The rank.
        rank: Rank,
    },
    /// Somebody lives in the place on some of those days: the register itself keeps it so.
    #[error("the place is taken on those days")]
    PlaceTaken,
    /// The state of the place forbids it.
    #[error("the place is {}", state.code())]
    PlaceIs {
        /// The state.
        state: PlaceState,
    },
    /// The place is not the council's yet.
    #[error("the place opens on {on}")]
    PlaceNotOpen {
        /// The day it opens.
        on: Day,
    },
    /// A vacancy of the place waits already.
    #[error("a vacancy is declared from {free_on}")]
    VacancyDeclared {
        /// The day it is free.
        free_on: Day,
    },
    /// Another dwelling bears the reference.
    #[error("the reference is taken")]
    ReferenceTaken,
    /// There is one like it already: nothing is kept twice.
    #[error("there is one like it already")]
    AlreadyThere,
    /// A paper cannot be drawn up until something is filled in.
    #[error("{} facts are missing for the paper", lacks.len())]
    PaperLacks {
        /// What.
        lacks: Vec<PaperLack>,
    },
    /// A text of the house that cannot be printed.
    #[error("{} faults in the text", faults.len())]
    FaultyText {
        /// What is wrong, in the order of the text.
        faults: Vec<TextFault>,
    },
    /// The sitting cannot close while items lack their decision.
    #[error("{} items are undecided", items.len())]
    Undecided {
        /// The items.
        items: Vec<AgendaItemId>,
    },
    /// A number lies outside its bounds.
    #[error("{field} lies between {min} and {max}")]
    OutOfBounds {
        /// Which field.
        field: String,
        /// The least it may be.
        min: u32,
        /// The most.
        max: u32,
    },
    /// A substitute stands in for someone, and nobody else does.
    #[error("a substitute stands in for someone, and nobody else does")]
    SubstituteOfNobody,
    /// A member holds at most nine votes.
    #[error("a member holds at most nine votes")]
    TooManyVotesHeld,
    /// The seat is held by someone.
    #[error("the seat is not vacant")]
    SeatHeld,
    /// The contact is already convened to that meeting.
    #[error("the contact is already convened")]
    AlreadyConvened,
    /// The member is in the room already.
    #[error("the member is in the room")]
    InTheRoom,
    /// The member is not in the room.
    #[error("the member is not in the room")]
    NotInTheRoom,
    /// An item of that kind is not about a tenancy.
    #[error("an item of the kind {} is not about a tenancy", kind.code())]
    NotATenancyItem {
        /// The kind.
        kind: AgendaItemKind,
    },
    /// The situation already stands on the agenda of a meeting to come.
    #[error("the situation already stands on the agenda of {meeting}")]
    AlreadyOnAgenda {
        /// Reference of that meeting.
        meeting: String,
    },
    /// The item bears a decision, or was examined: it stays on the agenda.
    #[error("the item was already examined")]
    ItemExamined,
    /// The item was pulled off: its consent was withdrawn.
    #[error("the item was pulled off on {on}")]
    ItemPulled {
        /// The day.
        on: Day,
    },
    /// The item is nobody's situation.
    #[error("the item is nobody's situation")]
    NotAHearing,
    /// A decision with a number is only replaced by one that bears a number too.
    #[error("the decision bears a number, and what replaces it would bear none")]
    DecisionNumbered,
    /// The place was already proposed to the person by letter.
    #[error("the place was already proposed to the person")]
    AlreadyProposed,
    /// The minutes are in a state that forbids it.
    #[error("the minutes are {}", state.code())]
    MinutesAre {
        /// The state.
        state: MinutesState,
    },
    /// Something changed while the papers were being made: they are made again.
    #[error("the facts moved while the papers were being made")]
    FactsMoved,
    /// What corrects sealed minutes replaces their words by others.
    #[error("the correction changes nothing")]
    NothingCorrected,
    /// What corrects sealed minutes is sealed itself: another one corrects further.
    #[error("the correction is sealed")]
    CorrectionSealed,
    /// Something that stays speaks of the record: it is not removed.
    #[error("{table} {id} speaks of the record")]
    Cited {
        /// The table of what speaks of it.
        table: String,
        /// Its number.
        id: i64,
    },
    /// What was typed is no digest: 64 hexadecimal signs.
    #[error("no digest was typed")]
    NotADigest,
    /// A member gives a power to somebody else.
    #[error("a power goes to another member")]
    PowerToOneself,
    /// The member who would hold the power is not in the room.
    #[error("participant {} is not present to hold a power", holder.get())]
    PowerToNobodyPresent {
        /// Who would hold it.
        holder: ParticipantId,
    },
    /// A social landlord gives more days than that to answer its offer.
    #[error("{days} days to answer, and the law gives at least {least}")]
    AnswerDelayTooShort {
        /// Days given.
        days: u32,
        /// The least the law gives.
        least: u32,
    },
    /// The person still has time to answer.
    #[error("an answer is due until {on}")]
    AnswerNotYetDue {
        /// The last day to answer.
        on: Day,
    },
    /// The person was not tried to be reached often enough.
    #[error("{made} attempts to reach the person, and {least} are needed")]
    TooFewAttempts {
        /// Attempts made.
        made: u32,
        /// The fewest that are needed.
        least: u32,
    },
    /// Nobody called the person's referent.
    #[error("the referent was not called")]
    ReferentNotCalled,
    /// The state of the tenancy forbids it.
    #[error("the tenancy is {}", state.code())]
    TenancyIs {
        /// The state.
        state: TenancyState,
    },
    /// Nobody leaves a place before entering it.
    #[error("the person entered on {on}")]
    LeftBeforeEntry {
        /// The day of entry.
        on: Day,
    },
    /// Something that stands beside the ledger of a deposit cannot be.
    #[error("{}", why.code())]
    DepositPart {
        /// Why not.
        why: PartFault,
    },
    /// A schedule is of what was advanced, and of no more.
    #[error("no more than {} cents were advanced", advanced.get())]
    MoreThanAdvanced {
        /// What was advanced and did not come back otherwise.
        advanced: Cents,
    },
    /// The inventory of the entry was not made: there is nothing to complete.
    #[error("the inventory of the entry was not made")]
    InventoryNotMade,
    /// An inventory is completed within ten days, its heating within the first month of heating.
    #[error("the inventory was to be completed by {until}")]
    ComplementTooLate {
        /// The last day it could.
        until: Day,
    },
    /// The measure that protects the person asks for an order of the judge.
    #[error("an order of the judge is needed")]
    JudgeOrderMissing,
    /// The measure that protects the person asks for a second signature.
    #[error("a co-signature is needed")]
    CosignatureMissing,
    /// A reversal repeats the kind and the amount of an entry that is neither a reversal nor reversed already.
    #[error("entry {} is not reversed so", entry.get())]
    NotAReversal {
        /// The entry it would reverse.
        entry: DepositEntryId,
    },
    /// More would be cancelled than was engaged.
    #[error("only {} cents were engaged", engaged.get())]
    MoreThanEngaged {
        /// What was engaged.
        engaged: Cents,
    },
    /// More would come back, be kept or be given up than was paid.
    #[error("only {} cents were paid", paid.get())]
    MoreThanPaid {
        /// What was paid.
        paid: Cents,
    },
    /// A transfer is two entries of one act: neither is entered alone.
    #[error("a transfer is not entered alone")]
    TransferAlone,
    /// A letter would go before the one it speaks of.
    #[error("the letter {} goes after the letter {}", after.code(), before.code())]
    LetterOutOfOrder {
        /// The one that goes first.
        before: DepositLetter,
        /// The one that speaks of it.
        after: DepositLetter,
    },
    /// The bank sees what is paid and what comes back, that nothing reverses, and nothing else.
    #[error("the bank does not see that movement")]
    NotSeenByBank,
    /// The movements do not make the line they are pointed on.
    #[error("the line is of {} cents and the movements make {}", line.get(), movements.get())]
    PointedApart {
        /// What the line says.
        line: Balance,
        /// What the movements make.
        movements: Balance,
    },
    /// The number of an account starts with its class and has three to twelve signs.
    #[error("no number of an account")]
    NotAnAccount,
    /// One movement of more than any deposit reaches.
    #[error("a movement is of {} cents at most", most.get())]
    AmountTooLarge {
        /// The most.
        most: Cents,
    },
    /// Nothing of a deposit is paid or comes back before the lease.
    #[error("the tenancy starts on {on}")]
    BeforeTenancy {
        /// The day of the lease, or of the entry.
        on: Day,
    },
    /// The day lies in a year that the treasurer closed.
    #[error("{year} is closed")]
    YearClosed {
        /// The year.
        year: i32,
    },
    /// A year is closed once it is over.
    #[error("{year} is not over")]
    YearNotOver {
        /// The year.
        year: i32,
    },
    /// Only the last year that was closed is opened again.
    #[error("{year} is not the last year that was closed")]
    NotTheLastClosedYear {
        /// The year.
        year: i32,
    },
    /// A deposit is transferred to another dwelling.
    #[error("a transfer goes to another dwelling")]
    TransferToSameDwelling,
    /// A deposit passes from one dwelling to another only with the same landlord.
    #[error("a transfer stays with one landlord")]
    TransferBetweenLandlords,
    /// It would end before it starts, or last nothing.
    #[error("it ends after it starts")]
    EndsBeforeStart,
    /// It would end on another day.
    #[error("it ends on the day it starts")]
    CrossesMidnight,
    /// The state of the workshop forbids it.
    #[error("the workshop is {}", state.code())]
    WorkshopIs {
        /// The state.
        state: WorkshopState,
    },
    /// The workshop has not taken place yet.
    #[error("the workshop is on {on}")]
    WorkshopToCome {
        /// Its day.
        on: Day,
    },
    /// Another workshop bears the number.
    #[error("another workshop bears the number {number}")]
    WorkshopNumberTaken {
        /// The number.
        number: u32,
    },
    /// The contact already speaks at that workshop.
    #[error("the contact already speaks at that workshop")]
    AlreadySpeaking,
    /// The delegation of signature does not hold that day.
    #[error("the delegation does not hold on {on}")]
    DelegationNotInForce {
        /// The day it would be used.
        on: Day,
    },
    /// Nobody is named in the situation, or no longer: only somebody who agreed comes before a commission.
    #[error("nobody is named in the situation")]
    SituationUnnamed,
    /// The amount is above what the delegation lets engage.
    #[error("the delegation stops at {} cents", ceiling.get())]
    AboveDelegation {
        /// The most it lets engage.
        ceiling: Cents,
    },
}
