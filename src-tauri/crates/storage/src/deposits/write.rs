//! Writing deposits and their entries.

use crate::row::Columns;
use crate::{Result, Step};
use council::deposits::{DepositChange, DepositLetter, DepositMode, NewDepositEntry};
use council::{Cents, Coded, Day, DecisionId, DepositEntryId, DepositId, PersonId, PlaceId};
use rusqlite::named_params;
use rusqlite::types::ToSql;

/// A deposit to be kept, before its first entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DepositStart {
    /// For whom.
    pub person: PersonId,
    /// For which place: its landlord holds the deposit, and the tenancy of the person there is bound to it.
    pub place: Option<PlaceId>,
    /// The decision that engages it.
    pub decision: Option<DecisionId>,
    /// How the council covers it.
    pub mode: DepositMode,
    /// The most it may reach.
    pub cap: Option<Cents>,
}

/// Opens a deposit, without an entry.
pub fn open(step: &Step<'_>, deposit: &DepositStart) -> Result<DepositId> {
    step.insert(
        "INSERT INTO deposit (person, place, decision, mode, cap_cents, landlord, tenancy)
         VALUES (:person, :place, :decision, :mode, :cap,
                 (SELECT dwelling.landlord FROM place JOIN dwelling ON dwelling.id = place.dwelling WHERE place.id = :place),
                 (SELECT id FROM tenancy WHERE tenancy.person = :person AND tenancy.place = :place ORDER BY entered_on DESC LIMIT 1))",
        named_params! {
            ":person": deposit.person.get(),
            ":place": deposit.place.map(PlaceId::get),
            ":decision": deposit.decision.map(DecisionId::get),
            ":mode": deposit.mode.code(),
            ":cap": deposit.cap.map(Cents::get),
        },
    )
}

/// Changes one field of a deposit.
pub fn change_deposit(step: &Step<'_>, id: DepositId, change: &DepositChange) -> Result<()> {
    let (column, value): (&str, &dyn ToSql) = match change {
        DepositChange::RestitutionClauseSignedOn(day) => ("restitution_clause_signed_on", day),
        DepositChange::DisputedOn(day) => ("disputed_on", day),
        DepositChange::Cap(cap) => ("cap_cents", &cap.map(Cents::get)),
    };
    step.set("deposit", id, column, value)
}

/// Appends an entry to a ledger.
pub fn enter(step: &Step<'_>, deposit: DepositId, entry: &NewDepositEntry) -> Result<DepositEntryId> {
    step.insert(
        "INSERT INTO deposit_entry (deposit, kind, on_day, cents, reason, note) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        (
            deposit.get(),
            entry.kind.code(),
            entry.on_day,
            entry.amount.get(),
            entry.reason.map(Coded::code),
            &entry.note,
        ),
    )
}

/// Notes the day a letter about a deposit was sent; without one, that it was not.
pub fn note_letter(step: &Step<'_>, deposit: DepositId, letter: DepositLetter, on: Option<Day>) -> Result<()> {
    let sql = match on {
        Some(_) => {
            "INSERT INTO deposit_letter (deposit, letter, sent_on) VALUES (?1, ?2, ?3)
             ON CONFLICT (deposit, letter) DO UPDATE SET sent_on = excluded.sent_on"
        }
        None => "DELETE FROM deposit_letter WHERE deposit = ?1 AND letter = ?2 AND ?3 IS NULL",
    };
    step.run(sql, (deposit.get(), letter.code(), on)).map(drop)
}

/// Appends the reversal of an entry on a day: the same kind, amount and reason.
pub fn reverse_entry(step: &Step<'_>, entry: DepositEntryId, on: Day) -> Result<DepositEntryId> {
    step.insert(
        "INSERT INTO deposit_entry (deposit, kind, on_day, cents, reason, note, document, reverses, transfer_pair)
         SELECT deposit, kind, ?2, cents, reason, note, document, id, transfer_pair FROM deposit_entry WHERE id = ?1",
        (entry.get(), on),
    )
}

/// Appends both movements of a transfer, each pointing to the other: what leaves a deposit comes to another.
pub fn enter_transfer(
    step: &Step<'_>,
    from: DepositId,
    to: DepositId,
    on: Day,
    amount: Cents,
    note: &str,
) -> Result<()> {
    let next: i64 = step.one(
        // The number after the last that was ever given.
        "SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'deposit_entry'), 0) + 1 AS next",
        [],
        |row| row.value("next"),
    )?;
    step.run(
        "INSERT INTO deposit_entry (id, deposit, kind, on_day, cents, note, transfer_pair)
         VALUES (:out, :from, 'transferred_out', :on, :cents, :note, :in), (:in, :to, 'transferred_in', :on, :cents, :note, :out)",
        named_params! {
            ":out": next,
            ":in": next + 1,
            ":from": from.get(),
            ":to": to.get(),
            ":on": on,
            ":cents": amount.get(),
            ":note": note,
        },
    )
    .map(drop)
}
