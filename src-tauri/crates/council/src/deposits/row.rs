//! The register of deposits: what a line and a sheet show, and what is entered.

use super::{
    Creditor, DepositEntryKind, DepositLetter, DepositLetterRow, DepositMode, DepositShare, DepositStatus,
    DepositTotals, ExposedPart, InstalmentRow, Penalty, ReturnDelay, WithholdingReason,
};
use crate::people::PersonName;
use crate::places::PlaceName;
use crate::{
    Cents, Day, DepositEntryId, DepositId, OrganisationId, PersonId, PlaceId, Refusal, Ruled, TenancyId, text,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// *Dépôt de garantie*, as the register shows it on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DepositRow {
    /// Identity.
    pub id: DepositId,
    /// For whom.
    pub person: PersonName,
    /// For which place.
    pub place: Option<PlaceName>,
    /// The landlord who holds it.
    pub landlord: Option<OrganisationId>,
    /// Name of the landlord; empty without one.
    pub landlord_name: String,
    /// How the council covers it.
    pub mode: DepositMode,
    /// The status.
    pub status: DepositStatus,
    /// Who it goes back to.
    pub creditor: Creditor,
    /// What its entries add up to.
    pub totals: DepositTotals,
    /// What the council stands to pay or to lose.
    pub exposure: Cents,
    /// The last day to return it, once the keys are back and while something is owed.
    pub due_on: Option<Day>,
    /// Whether that day is over.
    pub is_overdue: bool,
    /// What lateness costs by that day; none where the law says otherwise, or the lease of the council governs.
    pub penalty: Option<Penalty>,
    /// The letter to send next to the landlord, and from which day.
    pub next_letter: Option<(DepositLetter, Day)>,
}

/// *Fiche dépôt de garantie*.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DepositSheet {
    /// What the lists show.
    #[serde(flatten)]
    pub row: DepositRow,
    /// The tenancy, once there is one.
    pub tenancy: Option<TenancyId>,
    /// Number of the decision that engaged it; empty for an older file.
    pub decision_number: String,
    /// The most it may reach.
    pub cap: Option<Cents>,
    /// Whether more was engaged or paid than that.
    pub is_above_cap: bool,
    /// The day the person signed her claim over to the council.
    pub restitution_clause_signed_on: Option<Day>,
    /// The day a dispute began.
    pub disputed_on: Option<Day>,
    /// The day the keys were given back.
    pub keys_returned_on: Option<Day>,
    /// What the exit inventory says.
    pub conforms: Option<bool>,
    /// The rent in principal at exit, a month.
    pub rent_at_exit: Option<Cents>,
    /// Whether the new address is known: without it no penalty is due.
    pub has_new_address: bool,
    /// How long the landlord has to return it.
    pub delay: ReturnDelay,
    /// What the landlord asks in all: what the council covers, and what others pay.
    pub asked: Cents,
    /// What others pay of it.
    pub shares: Vec<DepositShare>,
    /// The instalments of an advance; none without a schedule.
    pub instalments: Vec<InstalmentRow>,
    /// The entries, in the order they were written.
    pub entries: Vec<DepositEntryRow>,
    /// The letters to the landlord, in the order they go.
    pub letters: Vec<DepositLetterRow>,
}

/// *Mouvement*, as the ledger shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DepositEntryRow {
    /// Identity.
    pub id: DepositEntryId,
    /// What happened.
    pub kind: DepositEntryKind,
    /// When.
    pub on_day: Day,
    /// How much.
    pub amount: Cents,
    /// Why it was kept back.
    pub reason: Option<WithholdingReason>,
    /// The number of the paper, the means of payment.
    pub note: String,
    /// The entry it reverses.
    pub reverses: Option<DepositEntryId>,
    /// Whether another reverses it.
    pub is_reversed: bool,
}

/// *Recherche de dépôts*: each list asks nothing when it is empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct DepositsQuery {
    /// Words to be found, in any order.
    pub words: String,
    /// Statuses.
    pub statuses: Vec<DepositStatus>,
    /// Landlords.
    pub landlords: Vec<OrganisationId>,
    /// Which of those the council is exposed by.
    pub exposed: Option<ExposedPart>,
    /// The day they are told of; today when none is asked.
    pub on: Option<Day>,
}

/// *Registre des dépôts*: what the query found on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DepositsList {
    /// How many deposits the register holds in all.
    pub total: u32,
    /// Those found.
    pub rows: Vec<DepositRow>,
    /// What they add up to.
    pub totals: DepositTotals,
    /// What the council stands to pay or to lose by them.
    pub exposure: Cents,
    /// The name of the part of the exposure that was asked; empty where it has none.
    pub part_name: String,
}

/// *Dépôt de garantie* to be opened, with its first entry.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct NewDeposit {
    /// For whom.
    pub person: PersonId,
    /// For which place.
    pub place: Option<PlaceId>,
    /// How the council covers it.
    pub mode: DepositMode,
    /// Its first entry: an engagement, a payment, or what an older file held.
    pub entry: NewDepositEntry,
}

/// *Mouvement* to be entered.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct NewDepositEntry {
    /// What happened.
    pub kind: DepositEntryKind,
    /// When.
    pub on_day: Day,
    /// How much.
    pub amount: Cents,
    /// Why it was kept back.
    pub reason: Option<WithholdingReason>,
    /// The number of the paper, the means of payment.
    pub note: String,
}

impl NewDepositEntry {
    /// The entry as it can be kept; only what is kept back has a reason.
    ///
    /// # Errors
    /// [`Refusal::InTheFuture`]; [`Refusal::Empty`] for what is kept back without a reason; [`Refusal::TransferAlone`];
    /// [`Refusal::TooLong`].
    pub fn checked(self, today: Day) -> Ruled<Self> {
        use DepositEntryKind as K;
        if self.on_day > today {
            return Err(Refusal::InTheFuture { day: self.on_day });
        }
        let reason = match (self.kind, self.reason) {
            (K::TransferredIn | K::TransferredOut, _) => return Err(Refusal::TransferAlone),
            (K::Withheld, None) => return Err(Refusal::Empty { field: "reason".to_owned() }),
            (K::Withheld, reason) => reason,
            _ => None,
        };
        Ok(Self { reason, note: text::line("note", &self.note, 200)?, ..self })
    }
}

/// *Transfert* to another dwelling of the same landlord.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct DepositTransfer {
    /// The place where the person goes.
    pub place: PlaceId,
    /// When.
    pub on_day: Day,
    /// How much follows her.
    pub amount: Cents,
    /// The number of the paper.
    pub note: String,
}

impl DepositTransfer {
    /// The transfer as it can be kept.
    ///
    /// # Errors
    /// [`Refusal::TooLong`].
    pub fn tidied(self) -> Ruled<Self> {
        Ok(Self { note: text::line("note", &self.note, 200)?, ..self })
    }
}

/// *Modification*: one field of a deposit, changed on its own.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "camelCase")]
#[ts(export)]
pub enum DepositChange {
    /// *Clause de restitution signée le*.
    RestitutionClauseSignedOn(Option<Day>),
    /// *Litige depuis le*.
    DisputedOn(Option<Day>),
    /// *Plafond*.
    Cap(Option<Cents>),
}
