//! A decision as columns, and back.

use crate::row::Columns;
use council::decisions::{
    Awaited, ClosingReason, Decider, Decision, DecisionKind, Grant, NotRetainedReason, Outcome, PostponementReason,
    Rank, Votes,
};
use council::{Cents, Coded, Day, PlaceId};
use rusqlite::types::Type;
use rusqlite::{Error, Result, Row};

/// What an outcome leaves in its columns; the rest stays empty.
#[derive(Default)]
pub(super) struct Stored<'a> {
    pub(super) text: &'a str,
    pub(super) reason_code: Option<&'static str>,
    pub(super) communicable: &'a str,
    pub(super) condition: &'a str,
    pub(super) due_on: Option<Day>,
    pub(super) place: Option<i64>,
    pub(super) place_kind: Option<i64>,
    pub(super) rank: Option<u8>,
    pub(super) decider: Option<&'static str>,
    pub(super) deposit: Option<u32>,
}

impl<'a> Stored<'a> {
    pub(super) fn of(outcome: &'a Outcome) -> Self {
        let grant = outcome.grant();
        let stored = Self {
            due_on: outcome.due_on(),
            place: grant.map(|grant| grant.place.get()),
            rank: grant.map(|grant| grant.rank.get()),
            deposit: outcome.deposit().map(Cents::get),
            ..Self::default()
        };
        match outcome {
            Outcome::Resolution { text } | Outcome::Noted { text } | Outcome::Approved { observation: text } => {
                Self { text, ..stored }
            }
            Outcome::Supported { decider, .. } => Self { decider: Some(decider.code()), ..stored },
            Outcome::ConditionalAdmission { condition, .. } => Self { condition, ..stored },
            Outcome::WaitingList { awaited: Awaited::Kind { place_kind } } | Outcome::Redirected { place_kind } => {
                Self { place_kind: Some(place_kind.get()), ..stored }
            }
            Outcome::Postponed { reason, communicable, expected, .. } => {
                Self { reason_code: Some(reason.code()), communicable, text: expected, ..stored }
            }
            Outcome::NotRetained { reason, communicable } => {
                Self { reason_code: Some(reason.code()), communicable, ..stored }
            }
            Outcome::Withdrawn { reason } => Self { reason_code: Some(reason.code()), ..stored },
            Outcome::Admission { .. }
            | Outcome::WaitingList { awaited: Awaited::Place { .. } }
            | Outcome::Maintained { .. }
            | Outcome::ChangeOfDwelling { .. }
            | Outcome::EndOfTenancy { .. }
            | Outcome::CarriedOver => stored,
        }
    }
}

/// The decision of a row.
pub(super) fn decision(row: &Row<'_>) -> Result<Decision> {
    let votes = match row.maybe_number("votes_for")? {
        Some(in_favour) => {
            Some(Votes { in_favour, against: row.number("votes_against")?, abstained: row.number("votes_abstained")? })
        }
        None => None,
    };
    Ok(Decision {
        outcome: outcome(row)?,
        votes,
        informed_by: row.text("informed_by")?,
        effective_on: row.day("effective_on")?,
    })
}

fn outcome(row: &Row<'_>) -> Result<Outcome> {
    let deposit = row.maybe_cents("deposit_cents")?;
    let grant = grant(row)?;
    Ok(match row.code("kind")? {
        DecisionKind::Resolution => Outcome::Resolution { text: row.text("text")? },
        DecisionKind::Noted => Outcome::Noted { text: row.text("text")? },
        DecisionKind::Approved => Outcome::Approved { observation: row.text("text")? },
        DecisionKind::Admission => Outcome::Admission { grant: given(grant, "place")?, deposit },
        DecisionKind::Supported => Outcome::Supported { decider: row.code::<Decider>("decider")?, grant, deposit },
        DecisionKind::ConditionalAdmission => Outcome::ConditionalAdmission {
            condition: row.text("condition")?,
            due_on: row.day("due_on")?,
            grant,
            deposit,
        },
        DecisionKind::WaitingList => Outcome::WaitingList {
            awaited: match grant {
                Some(grant) => Awaited::Place { grant },
                None => Awaited::Kind { place_kind: row.id("place_kind")? },
            },
        },
        DecisionKind::Postponed => Outcome::Postponed {
            reason: reason::<PostponementReason>(row)?,
            communicable: row.text("communicable_reason")?,
            expected: row.text("text")?,
            returns_on: row.day("due_on")?,
        },
        DecisionKind::Redirected => Outcome::Redirected { place_kind: row.id("place_kind")? },
        DecisionKind::NotRetained => Outcome::NotRetained {
            reason: reason::<NotRetainedReason>(row)?,
            communicable: row.text("communicable_reason")?,
        },
        DecisionKind::Withdrawn => Outcome::Withdrawn { reason: reason::<ClosingReason>(row)? },
        DecisionKind::Maintained => Outcome::Maintained { review_on: row.maybe_day("due_on")? },
        DecisionKind::ChangeOfDwelling => Outcome::ChangeOfDwelling { grant: given(grant, "place")?, deposit },
        DecisionKind::EndOfTenancy => Outcome::EndOfTenancy { ends_on: row.day("due_on")? },
        DecisionKind::CarriedOver => Outcome::CarriedOver,
    })
}

fn reason<C: Coded>(row: &Row<'_>) -> Result<C> {
    row.code("reason_code")
}

fn grant(row: &Row<'_>) -> Result<Option<Grant>> {
    let Some(place) = row.maybe_id::<PlaceId>("place")? else { return Ok(None) };
    Ok(row.maybe_number("rank")?.and_then(Rank::new).map(|rank| Grant { place, rank }))
}

fn given<T>(value: Option<T>, column: &str) -> Result<T> {
    value.ok_or_else(|| Error::InvalidColumnType(0, column.to_owned(), Type::Null))
}
