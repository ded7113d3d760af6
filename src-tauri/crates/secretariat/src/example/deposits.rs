//! The deposits: taken over, paid at the entry, given back or kept at the exit.

use super::chance::Chance;
use super::story::{Event, Story, after};
use super::tenants::Tenant;
use crate::Result;
use council::deposits::{
    DepositChange, DepositEntryKind as Kind, DepositMode, DepositRow, DepositsQuery, NewDeposit, NewDepositEntry,
    WithholdingReason,
};
use council::dwellings::Title;
use council::{Cents, Day, PersonId, PlaceId};

/// A deposit that is to come back since the keys did.
#[derive(Clone, Copy)]
pub(super) struct Returning {
    tenant: Tenant,
    /// How it comes back, once that is known.
    way: Option<Way>,
}

/// How a deposit comes back.
#[derive(Clone, Copy)]
pub(super) enum Way {
    Whole,
    /// A part is kept back for what was damaged.
    InPart,
    /// All of it is kept back for rents that were not paid.
    Kept,
    /// It comes late, with a penalty.
    Late,
}

/// The ways, in turn.
pub(super) const WAYS: [Way; 6] = [Way::Whole, Way::InPart, Way::Whole, Way::Late, Way::Whole, Way::Kept];
/// Days a late deposit is awaited for.
const LATE: u32 = 135;

impl Story<'_> {
    /// What was paid for somebody before the register is taken over in it.
    pub(super) fn take_deposit_over(&mut self, tenant: Tenant, entered_on: Day, chance: &mut Chance) -> Result<()> {
        // A residence asks none, and some paid it themselves.
        if tenant.room.title == Title::AgreedPlace || chance.odds(20) {
            return Ok(());
        }
        let mode = DepositMode::usual(Some(tenant.room.title));
        let entry = movement(Kind::Opening, self.today, tenant.room.deposit, None);
        let deposit = NewDeposit { person: tenant.person, place: Some(tenant.room.place), mode, entry };
        let id = self.act(|office, actor| office.open_deposit(actor, deposit))?;
        if mode == DepositMode::ThirdPartyPayer && chance.odds(65) {
            let signed = DepositChange::RestitutionClauseSignedOn(Some(entered_on));
            self.act(|office, actor| office.change_deposit(actor, id, signed))?;
        }
        Ok(())
    }

    /// The deposit that was engaged for somebody is paid on the day she enters, and comes back to the council.
    pub(super) fn pay_deposit(&mut self, person: PersonId, place: PlaceId) -> Result<()> {
        let today = self.today;
        let Some(deposit) = self.deposit_of(person, place)? else { return Ok(()) };
        if deposit.totals.to_pay() > Cents::ZERO {
            self.move_deposit(&deposit, movement(Kind::Paid, today, deposit.totals.to_pay(), None))?;
        }
        if deposit.mode == DepositMode::ThirdPartyPayer {
            let signed = DepositChange::RestitutionClauseSignedOn(Some(today));
            self.act(|office, actor| office.change_deposit(actor, deposit.id, signed))?;
        }
        Ok(())
    }

    /// What was engaged for a place that somebody does not take is engaged no more.
    pub(super) fn cancel_deposit(&mut self, person: PersonId, place: PlaceId) -> Result<()> {
        let Some(deposit) = self.deposit_of(person, place)? else { return Ok(()) };
        let entry = movement(Kind::Cancelled, self.today, deposit.totals.to_pay(), None);
        if entry.amount > Cents::ZERO { self.move_deposit(&deposit, entry) } else { Ok(()) }
    }

    /// The keys came back: the deposit will, some day.
    pub(super) fn foresee_return(&mut self, tenant: Tenant) {
        let days = Chance::of("returns", tenant.n).between(16, 52);
        self.foresee(days, Event::Returns(Returning { tenant, way: None }));
    }

    /// A deposit comes back, whole or in part, or is still awaited.
    pub(super) fn returns(&mut self, returning: Returning) -> Result<()> {
        let (tenant, today) = (returning.tenant, self.today);
        let Some(deposit) = self.deposit_of(tenant.person, tenant.room.place)? else { return Ok(()) };
        let owed = deposit.totals.outstanding();
        let share = |hundredths: u32| Cents::new(owed.get() * hundredths / 100);
        if owed == Cents::ZERO {
            return Ok(());
        }
        let movements = match returning.way.unwrap_or_else(|| self.tenants.next_way()) {
            Way::Whole => vec![movement(Kind::Returned, today, owed, None)],
            Way::InPart => {
                let kept = share(35);
                let back = Cents::new(owed.get() - kept.get());
                vec![
                    movement(Kind::Withheld, today, kept, Some(WithholdingReason::Damage)),
                    movement(Kind::Returned, today, back, None),
                ]
            }
            Way::Kept => vec![movement(Kind::Withheld, today, owed, Some(WithholdingReason::Arrears))],
            Way::Late if returning.way.is_some() => {
                let penalty = movement(Kind::LatePenalty, today, share(10), None);
                vec![movement(Kind::Returned, today, owed, None), penalty]
            }
            Way::Late => {
                self.foresee_on(after(today, LATE), Event::Returns(Returning { way: Some(Way::Late), ..returning }));
                Vec::new()
            }
        };
        movements.into_iter().try_for_each(|entry| self.move_deposit(&deposit, entry))
    }

    fn move_deposit(&mut self, deposit: &DepositRow, entry: NewDepositEntry) -> Result<()> {
        self.act(|office, actor| office.enter_movement(actor, deposit.id, entry)).map(drop)
    }

    /// The latest deposit of somebody for a place.
    fn deposit_of(&self, person: PersonId, place: PlaceId) -> Result<Option<DepositRow>> {
        let found = self.office().deposits(&DepositsQuery::default(), self.today)?.rows;
        let is_hers = |row: &DepositRow| row.person.id == person && row.place.as_ref().is_some_and(|at| at.id == place);
        Ok(found.into_iter().filter(is_hers).max_by_key(|row| row.id))
    }
}

const fn movement(kind: Kind, on_day: Day, amount: Cents, reason: Option<WithholdingReason>) -> NewDepositEntry {
    NewDepositEntry { kind, on_day, amount, reason, note: String::new() }
}
