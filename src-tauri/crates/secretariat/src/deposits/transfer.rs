//! A deposit follows the person to another dwelling of the same landlord.

use super::{bounds, cap, dwelling_of, known};
use crate::{Done, Office, Result};
use council::deposits::{DepositEntry, DepositEntryKind, DepositTransfer, TransferEnd, enter, transfer};
use council::{Act, Actor, DepositEntryId, DepositId};
use storage::deposits;
use storage::deposits::DepositStart;

impl Office {
    /// Transfers a deposit to another dwelling, instead of a return and a payment: it opens the deposit of the place
    /// where the person goes, by two movements of one act.
    ///
    /// # Errors
    /// [`crate::Error::Refused`] for the same dwelling, another landlord, more than is outside, a day to come or of a
    /// closed year; [`crate::Error::NotFound`].
    pub fn transfer_deposit(&mut self, actor: &Actor, id: DepositId, to: DepositTransfer) -> Result<Done<DepositId>> {
        actor.past(to.on_day)?;
        let to = to.tidied()?;
        self.write(Act::TransferDeposit, actor, |step| {
            let record = known(step, id)?;
            let dwelling = dwelling_of(step, to.place)?;
            let end = TransferEnd { dwelling: Some(dwelling.id), landlord: dwelling.landlord };
            transfer(&record.end(), &end)?;
            let out = DepositEntry {
                id: DepositEntryId::new(0),
                kind: DepositEntryKind::TransferredOut,
                on_day: to.on_day,
                amount: to.amount,
                reverses: None,
            };
            enter(&record.ledger(), out, &bounds(step, &record)?)?;
            let start = DepositStart {
                person: record.person.id,
                place: Some(to.place),
                decision: None,
                mode: record.mode.moved_to(dwelling.title),
                cap: cap(step, Some(to.place), to.on_day)?,
            };
            let new = deposits::open(step, &start)?;
            let opened = known(step, new)?;
            let brought = DepositEntry { kind: DepositEntryKind::TransferredIn, ..out };
            enter(&[], brought, &bounds(step, &opened)?)?;
            deposits::enter_transfer(step, id, new, to.on_day, to.amount, &to.note)?;
            Ok(new)
        })
    }
}
