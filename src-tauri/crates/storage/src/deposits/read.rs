//! Reading deposits: one query for them, one for their entries.

use super::parts;
use crate::names::{person_as, who};
use crate::row::Columns;
use crate::{Page, Result, places};
use council::deposits::{DepositEntry, DepositRecord, LedgerLine, SentLetter};
use council::dwellings::Scheme;
use council::text::search_text;
use council::{DepositEntryId, DepositId};
use rusqlite::Row;
use std::collections::HashMap;

/// Every deposit, by name of the person.
pub fn deposits(page: &Page<'_>) -> Result<Vec<DepositRecord>> {
    read(page, None)
}

/// One deposit.
pub fn deposit(page: &Page<'_>, id: DepositId) -> Result<Option<DepositRecord>> {
    Ok(read(page, Some(id))?.pop())
}

/// The deposit an entry belongs to.
pub fn deposit_of_entry(page: &Page<'_>, entry: DepositEntryId) -> Result<Option<DepositId>> {
    page.maybe("SELECT deposit FROM deposit_entry WHERE id = ?1", [entry.get()], |row| row.id("deposit"))
}

fn read(page: &Page<'_>, one: Option<DepositId>) -> Result<Vec<DepositRecord>> {
    let one = [one.map(DepositId::get)];
    let mut entries: HashMap<DepositId, Vec<LedgerLine>> = HashMap::new();
    let rows =
        page.all("SELECT * FROM deposit_entry WHERE (?1 IS NULL OR deposit = ?1) ORDER BY on_day, id", one, line)?;
    for (deposit, line) in rows {
        entries.entry(deposit).or_default().push(line);
    }
    let mut letters: HashMap<DepositId, Vec<SentLetter>> = HashMap::new();
    for (deposit, letter) in
        page.all("SELECT * FROM deposit_letter WHERE (?1 IS NULL OR deposit = ?1) ORDER BY sent_on, id", one, letter)?
    {
        letters.entry(deposit).or_default().push(letter);
    }
    let (mut shares, mut schedules) = (parts::shares(page, one)?, parts::schedules(page, one)?);
    let sql = include_str!("records.sql").replace("{person}", &person_as("person")).replace("{place}", places::NAME);
    page.all(&sql, one, |row| {
        let id = row.id("id")?;
        Ok(DepositRecord {
            letters: letters.remove(&id).unwrap_or_default(),
            shares: shares.remove(&id).unwrap_or_default(),
            schedule: schedules.remove(&id).unwrap_or_default(),
            ..record(row, id, entries.remove(&id).unwrap_or_default())?
        })
    })
}

fn line(row: &Row<'_>) -> rusqlite::Result<(DepositId, LedgerLine)> {
    let entry = DepositEntry {
        id: row.id("id")?,
        kind: row.code("kind")?,
        on_day: row.day("on_day")?,
        amount: row.cents("cents")?,
        reverses: row.maybe_id("reverses")?,
    };
    Ok((
        row.id("deposit")?,
        LedgerLine {
            entry,
            reason: row.maybe_code("reason")?,
            note: row.text("note")?,
            transfer_pair: row.maybe_id("transfer_pair")?,
        },
    ))
}

fn letter(row: &Row<'_>) -> rusqlite::Result<(DepositId, SentLetter)> {
    Ok((row.id("deposit")?, SentLetter { letter: row.code("letter")?, sent_on: row.day("sent_on")? }))
}

fn record(row: &Row<'_>, id: DepositId, entries: Vec<LedgerLine>) -> rusqlite::Result<DepositRecord> {
    let (person, place) = (who(row, "person")?, places::named(row)?);
    let landlord_name = row.text("holder_name")?;
    let mut found_by = vec![&person.family_name, &person.given_name, &person.code, &landlord_name];
    found_by.extend(place.iter().flat_map(|place| [&place.reference, &place.street, &place.commune]));
    Ok(DepositRecord {
        id,
        search_text: search_text(found_by.into_iter().map(String::as_str)),
        landlord: row.maybe_id("landlord")?,
        mode: row.code("mode")?,
        cap: row.maybe_cents("cap_cents")?,
        restitution_clause_signed_on: row.maybe_day("restitution_clause_signed_on")?,
        disputed_on: row.maybe_day("disputed_on")?,
        tenancy: row.maybe_id("tenancy")?,
        decision_number: row.text("decision_number")?,
        is_residence: row.maybe_code::<Scheme>("scheme")?.is_some_and(Scheme::is_social_residence),
        keys_returned_on: row.maybe_day("keys_returned_on")?,
        conforms: row.maybe_flag("conforms")?,
        rent_at_exit: row.maybe_cents("rent_at_exit_cents")?,
        has_new_address: row.flag("has_new_address")?,
        commune: row.maybe_id("commune_id")?,
        place_kind: row.maybe_id("place_kind_id")?,
        place_kind_name: row.maybe_text("place_kind_name")?.unwrap_or_default(),
        leased_on: row.maybe_day("lease_signed_on")?,
        entered_on: row.maybe_day("entered_on")?,
        letters: Vec::new(),
        shares: Vec::new(),
        schedule: Vec::new(),
        entries,
        person,
        place,
        landlord_name,
    })
}
