//! The deposits: what is engaged, paid, returned, and what it adds up to on any day.

mod bank;
mod closing;
mod exposure;
mod parts;
mod transfer;
mod treasurer;
mod wear;

pub(crate) use exposure::ceiling;

use crate::{Done, Error, Office, Result};
use council::deposits::{
    DepositChange, DepositEntry, DepositEntryKind, DepositLetter, DepositMode, DepositRecord, DepositSheet,
    DepositTerms, DepositsList, DepositsQuery, LedgerBounds, NewDeposit, NewDepositEntry, closed_until, enter,
    note_letter, reversal_day,
};
use council::dwellings::{DwellingRecord, rent_on};
use council::{Act, Actor, Cents, Day, DepositEntryId, DepositId, PlaceId};
use storage::decisions::DecidedHearing;
use storage::deposits::DepositStart;
use storage::{Page, Step, decisions, deposits, dwellings, places};

impl Office {
    /// The deposits a query finds, as they stood on the day it asks, or today.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn deposits(&self, query: &DepositsQuery, today: Day) -> Result<DepositsList> {
        Ok(query.find(&self.read(deposits::deposits)?, &DepositTerms::default(), query.on.unwrap_or(today)))
    }

    /// Everything known of one deposit, as it stands on a day.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn deposit(&self, id: DepositId, day: Day) -> Result<DepositSheet> {
        let record = self.read(|page| deposits::deposit(page, id))?.ok_or(Error::NotFound("deposit"))?;
        Ok(record.sheet(&DepositTerms::default(), day))
    }

    /// Opens a deposit with its first entry. It is capped by the rent of the place, when both are known.
    ///
    /// # Errors
    /// [`Error::Refused`] for an entry that cannot come first, of nothing, or to come; for an autonomous guarantee that the
    /// council has not switched on.
    pub fn open_deposit(&mut self, actor: &Actor, deposit: NewDeposit) -> Result<Done<DepositId>> {
        let entry = deposit.entry.checked(actor.day())?;
        self.write(Act::OpenDeposit, actor, |step| {
            parts::allow(step, deposit.mode, entry.on_day)?;
            let cap = cap(step, deposit.place, entry.on_day)?;
            let start =
                DepositStart { person: deposit.person, place: deposit.place, decision: None, mode: deposit.mode, cap };
            let id = deposits::open(step, &start)?;
            append(step, id, &entry)?;
            Ok(id)
        })
    }

    /// Changes one field of a deposit.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn change_deposit(&mut self, actor: &Actor, id: DepositId, change: DepositChange) -> Result<Done> {
        let change = change.tidied();
        self.write(Act::ChangeDeposit, actor, |step| Ok(deposits::change_deposit(step, id, &change)?))
    }

    /// Enters a movement of a deposit.
    ///
    /// # Errors
    /// [`Error::Refused`] when more would come back than was paid, or be cancelled than was engaged; for what is kept
    /// back without a reason; [`Error::NotFound`].
    pub fn enter_movement(
        &mut self,
        actor: &Actor,
        id: DepositId,
        entry: NewDepositEntry,
    ) -> Result<Done<DepositEntryId>> {
        let entry = entry.checked(actor.day())?;
        self.write(Act::EnterMovement, actor, |step| append(step, id, &entry))
    }

    /// Notes the day a letter about a deposit was sent to its landlord; without one, that it was not.
    ///
    /// # Errors
    /// [`Error::Refused`] for a day to come, or before the letter it speaks of; [`Error::NotFound`].
    pub fn note_deposit_letter(
        &mut self,
        actor: &Actor,
        id: DepositId,
        letter: DepositLetter,
        on: Option<Day>,
    ) -> Result<Done> {
        on.map_or(Ok(()), |on| actor.past(on))?;
        self.write(Act::NoteDepositLetter, actor, |step| {
            note_letter(&known(step, id)?.letters, letter, on)?;
            Ok(deposits::note_letter(step, id, letter, on)?)
        })
    }

    /// Reverses a movement of a deposit, on its own day, or today when its year was closed.
    ///
    /// # Errors
    /// [`Error::Refused`] for a reversal, for what is reversed already, or when more would have come back than was
    /// paid; [`Error::NotFound`].
    pub fn reverse_movement(&mut self, actor: &Actor, entry: DepositEntryId) -> Result<Done<DepositEntryId>> {
        let today = actor.day();
        self.write(Act::ReverseMovement, actor, |step| {
            let id = deposits::deposit_of_entry(step, entry)?.ok_or(Error::NotFound("deposit_entry"))?;
            let record = known(step, id)?;
            let line = record.entries.iter().find(|line| line.entry.id == entry);
            // A transfer is both of its movements, or none.
            if let Some(pair) = line.ok_or(Error::NotFound("deposit_entry"))?.transfer_pair {
                let other = deposits::deposit_of_entry(step, pair)?.ok_or(Error::NotFound("deposit_entry"))?;
                reverse(step, &known(step, other)?, pair, today)?;
            }
            reverse(step, &record, entry, today)
        })
    }
}

fn known(page: &Page<'_>, id: DepositId) -> Result<DepositRecord> {
    deposits::deposit(page, id)?.ok_or(Error::NotFound("deposit"))
}

fn bounds(page: &Page<'_>, record: &DepositRecord) -> Result<LedgerBounds> {
    Ok(record.bounds(closed_until(&deposits::closings(page)?)))
}

fn reverse(step: &Step<'_>, record: &DepositRecord, entry: DepositEntryId, today: Day) -> Result<DepositEntryId> {
    let ledger = record.ledger();
    let reversed = ledger.iter().find(|known| known.id == entry).ok_or(Error::NotFound("deposit_entry"))?;
    let bounds = bounds(step, record)?;
    let on_day = reversal_day(reversed.on_day, bounds.closed_until, today);
    enter(&ledger, DepositEntry { on_day, reverses: Some(entry), ..*reversed }, &bounds)?;
    Ok(deposits::reverse_entry(step, entry, on_day)?)
}

/// Appends an entry that the rule lets follow those of the deposit.
pub(crate) fn append(step: &Step<'_>, id: DepositId, entry: &NewDepositEntry) -> Result<DepositEntryId> {
    let record = known(step, id)?;
    // The number of a new entry is not known yet; it is only told from those it follows.
    let new = DepositEntry {
        id: DepositEntryId::new(0),
        kind: entry.kind,
        on_day: entry.on_day,
        amount: entry.amount,
        reverses: None,
    };
    enter(&record.ledger(), new, &bounds(step, &record)?)?;
    Ok(deposits::enter(step, id, entry)?)
}

/// Brings the deposit of a decision to the amount it engages: what stood before is reversed, never changed.
pub(crate) fn engage(
    step: &Step<'_>,
    hearing: &DecidedHearing,
    place: Option<PlaceId>,
    amount: Option<Cents>,
    on_day: Day,
) -> Result<()> {
    let before = decisions::engaged(step, hearing.id)?;
    let standing = before.and_then(|before| before.standing);
    if standing.map(|(_, amount)| amount) == amount {
        return Ok(());
    }
    if let (Some((entry, _)), Some(deposit)) = (standing, before) {
        reverse(step, &known(step, deposit.id)?, entry, on_day)?;
    }
    let Some(amount) = amount else { return Ok(()) };
    let id = if let Some(deposit) = before {
        deposit.id
    } else {
        let dwelling = place.map(|place| dwelling_of(step, place)).transpose()?;
        let start = DepositStart {
            person: hearing.person,
            place,
            decision: Some(hearing.id),
            mode: DepositMode::usual(dwelling.as_ref().map(|dwelling| dwelling.title)),
            cap: dwelling.and_then(|dwelling| cap_of(&dwelling, on_day)),
        };
        deposits::open(step, &start)?
    };
    let entry = NewDepositEntry { kind: DepositEntryKind::Engaged, on_day, amount, reason: None, note: String::new() };
    append(step, id, &entry).map(drop)
}

/// The most a deposit may reach for a place on a day, when its rent is known.
fn cap(page: &Page<'_>, place: Option<PlaceId>, day: Day) -> Result<Option<Cents>> {
    let dwelling = place.map(|place| dwelling_of(page, place)).transpose()?;
    Ok(dwelling.and_then(|dwelling| cap_of(&dwelling, day)))
}

fn cap_of(dwelling: &DwellingRecord, day: Day) -> Option<Cents> {
    rent_on(&dwelling.rents, day).map(|rent| DepositTerms::default().cap(rent.rent))
}

fn dwelling_of(page: &Page<'_>, place: PlaceId) -> Result<DwellingRecord> {
    let dwelling = places::dwelling_of(page, place)?.ok_or(Error::NotFound("place"))?;
    dwellings::dwelling(page, dwelling)?.ok_or(Error::NotFound("dwelling"))
}
