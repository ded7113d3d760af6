//! The register of tenancies: what a line and a sheet show.

use super::{ChecklistKind, ExitReason, NoticeGround, ReviewKind, TenancyState};
use crate::dwellings::Title;
use crate::people::PersonName;
use crate::places::PlaceName;
use crate::{AbsenceId, Day, Period, PersonId, PlaceId, Ruled, TenancyId, text};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// *Occupation*, as the register shows it on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct TenancyRow {
    /// Identity.
    pub id: TenancyId,
    /// Who.
    pub person: PersonName,
    /// Where.
    pub place: PlaceName,
    /// Who is whose tenant.
    pub title: Title,
    /// The state.
    pub state: TenancyState,
    /// The day she entered, or will.
    pub entered_on: Day,
    /// The day she left.
    pub left_on: Option<Day>,
    /// The day a notice that was given ends.
    pub notice_ends_on: Option<Day>,
    /// The day the next review is due.
    pub next_review_on: Option<Day>,
}

/// *Fiche occupation*.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct TenancySheet {
    /// What the lists show.
    #[serde(flatten)]
    pub row: TenancyRow,
    /// The day the lease was signed.
    pub lease_signed_on: Option<Day>,
    /// The last day of the lease, where it has one.
    pub lease_ends_on: Option<Day>,
    /// The last day of the certificate of insurance, as it says.
    pub insured_until_on: Option<Day>,
    /// The day notice was received.
    pub notice_on: Option<Day>,
    /// Why the notice is short.
    pub notice_ground: Option<NoticeGround>,
    /// The order of the judge, for a protected adult.
    pub judge_order: String,
    /// Whether a measure asks for that order.
    pub is_home_guarded: bool,
    /// The day the keys were given back.
    pub keys_returned_on: Option<Day>,
    /// Why she left.
    pub exit_reason: Option<ExitReason>,
    /// Where she went, to return what is owed.
    pub new_address: String,
    /// The day the accounts were settled.
    pub settled_on: Option<Day>,
    /// When she was away, latest first. An absence has no kind.
    pub absences: Vec<AbsenceRow>,
    /// The day she was last seen, whoever saw her: a visit, an interview, a review, a sitting.
    pub seen_on: Option<Day>,
    /// The reviews and visits, the latest first.
    pub reviews: Vec<ReviewDone>,
    /// The steps done of the entry and of the exit, each by its code.
    pub steps: Vec<StepDone>,
}

/// *Bilan fait*, or visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ReviewDone {
    /// Which.
    pub kind: ReviewKind,
    /// The day it was due; that of a visit is its own.
    pub due_on: Day,
    /// The day it was done.
    pub done_on: Day,
}

/// *Suivi* of a tenancy: what was done with the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Followed {
    /// The day she was last seen.
    pub seen_on: Option<Day>,
    /// The reviews and visits, the latest first.
    pub reviews: Vec<ReviewDone>,
    /// The steps done.
    pub steps: Vec<StepDone>,
}

/// *Absence*: a time away, which is never an exit and has no kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct AbsenceRow {
    /// Identity.
    pub id: AbsenceId,
    /// When.
    pub period: Period,
}

/// *Étape faite* of an entry or of an exit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct StepDone {
    /// Which list.
    pub list: ChecklistKind,
    /// Code of the step: an `EntryStep` or an `ExitStep`.
    pub step: String,
    /// When.
    pub done_on: Day,
}

/// *Recherche d'occupations*: each list asks nothing when it is empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct TenanciesQuery {
    /// Words to be found, in any order.
    pub words: String,
    /// States; those that have ended are shown only when asked for.
    pub states: Vec<TenancyState>,
}

/// *Registre des occupations*: what the query found on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct TenanciesList {
    /// How many tenancies the register holds in all.
    pub total: u32,
    /// Those found.
    pub rows: Vec<TenancyRow>,
}

/// *Entrée* of a person in a place.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct NewTenancy {
    /// Who.
    pub person: PersonId,
    /// Where.
    pub place: PlaceId,
    /// Who is whose tenant.
    pub title: Title,
    /// The day the lease was signed.
    pub lease_signed_on: Option<Day>,
    /// The day she enters.
    pub entered_on: Day,
}

/// *Congé* received.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct NewNotice {
    /// The day it was received: it runs from there.
    pub on_day: Day,
    /// Why it is short.
    pub ground: NoticeGround,
    /// The order of the judge, for a protected adult.
    pub judge_order: String,
}

impl NewNotice {
    /// The notice as it can be kept.
    ///
    /// # Errors
    /// [`crate::Refusal::TooLong`].
    pub fn checked(self) -> Ruled<Self> {
        Ok(Self { judge_order: text::line("judgeOrder", &self.judge_order, 200)?, ..self })
    }
}

/// *Sortie* of a person.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct NewExit {
    /// The day she left.
    pub left_on: Day,
    /// Why.
    pub reason: ExitReason,
    /// Where she went.
    pub new_address: String,
}

impl NewExit {
    /// The exit as it can be kept.
    ///
    /// # Errors
    /// [`crate::Refusal::TooLong`].
    pub fn checked(self) -> Ruled<Self> {
        Ok(Self { new_address: text::line("newAddress", &self.new_address, 300)?, ..self })
    }
}

/// *Modification*: one field of a tenancy, changed on its own.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "camelCase")]
#[ts(export)]
pub enum TenancyChange {
    /// *Titre d'occupation*.
    Title(Title),
    /// *Bail signé le*.
    LeaseSignedOn(Option<Day>),
    /// *Fin du bail*.
    LeaseEndsOn(Option<Day>),
    /// *Assurance valable jusqu'au*.
    InsuredUntilOn(Option<Day>),
    /// *Nouvelle adresse*.
    NewAddress(String),
}

impl TenancyChange {
    /// The change as it can be kept.
    ///
    /// # Errors
    /// [`crate::Refusal::TooLong`].
    pub fn checked(self) -> Ruled<Self> {
        Ok(match self {
            Self::NewAddress(raw) => Self::NewAddress(text::line("newAddress", &raw, 300)?),
            kept => kept,
        })
    }
}
