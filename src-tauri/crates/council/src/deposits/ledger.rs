//! The ledger of a deposit: what may be entered, and what its entries add up to on a day.

use super::DepositEntryKind;
use crate::{Cents, Day, DepositEntryId, OrganisationId, Refusal, Ruled};
use serde::Serialize;
use ts_rs::TS;

/// *Mouvement* as the ledger holds it. Never changed: a mistake is reversed by an entry of the same kind and amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DepositEntry {
    /// Which.
    pub id: DepositEntryId,
    /// What happened.
    pub kind: DepositEntryKind,
    /// When.
    pub on_day: Day,
    /// How much, always more than nothing.
    pub amount: Cents,
    /// The entry it reverses, if it does.
    pub reverses: Option<DepositEntryId>,
}

/// *Soldes* of a deposit on a day, or of many together.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DepositTotals {
    /// Engaged.
    pub engaged: Cents,
    /// Cancelled.
    pub cancelled: Cents,
    /// Paid to the landlord: openings, payments, complements, transfers in.
    pub paid: Cents,
    /// Transferred to another dwelling.
    pub transferred_out: Cents,
    /// Paid back by the person.
    pub repaid: Cents,
    /// Returned by the landlord.
    pub returned: Cents,
    /// Kept by the landlord.
    pub withheld: Cents,
    /// Written off.
    pub written_off: Cents,
    /// Penalties received: they belong to the tenant and settle nothing.
    pub penalties: Cents,
}

impl DepositTotals {
    /// Adds up the entries of a day and before, reversed ones left out with what reverses them by that day.
    pub fn on(entries: &[DepositEntry], day: Day) -> Self {
        let past = || entries.iter().filter(move |entry| entry.on_day <= day);
        let is_reversed = |id| past().any(|entry| entry.reverses == Some(id));
        let mut totals = Self::default();
        for entry in past().filter(|entry| entry.reverses.is_none() && !is_reversed(entry.id)) {
            let total = totals.of(entry.kind);
            *total = Cents::new(total.get().saturating_add(entry.amount.get()));
        }
        totals
    }

    const fn of(&mut self, kind: DepositEntryKind) -> &mut Cents {
        match kind {
            DepositEntryKind::Engaged => &mut self.engaged,
            DepositEntryKind::Cancelled => &mut self.cancelled,
            DepositEntryKind::Opening
            | DepositEntryKind::Paid
            | DepositEntryKind::ToppedUp
            | DepositEntryKind::TransferredIn => &mut self.paid,
            DepositEntryKind::TransferredOut => &mut self.transferred_out,
            DepositEntryKind::Repaid => &mut self.repaid,
            DepositEntryKind::Returned => &mut self.returned,
            DepositEntryKind::Withheld => &mut self.withheld,
            DepositEntryKind::WrittenOff => &mut self.written_off,
            DepositEntryKind::LatePenalty => &mut self.penalties,
        }
    }

    /// Both together.
    #[must_use]
    pub const fn plus(&self, other: &Self) -> Self {
        const fn sum(one: Cents, other: Cents) -> Cents {
            Cents::new(one.get().saturating_add(other.get()))
        }
        Self {
            engaged: sum(self.engaged, other.engaged),
            cancelled: sum(self.cancelled, other.cancelled),
            paid: sum(self.paid, other.paid),
            transferred_out: sum(self.transferred_out, other.transferred_out),
            repaid: sum(self.repaid, other.repaid),
            returned: sum(self.returned, other.returned),
            withheld: sum(self.withheld, other.withheld),
            written_off: sum(self.written_off, other.written_off),
            penalties: sum(self.penalties, other.penalties),
        }
    }

    /// Engaged and not yet paid.
    pub const fn to_pay(&self) -> Cents {
        less(less(self.engaged, self.cancelled), self.paid)
    }

    /// What came back, moved on, was kept or was given up.
    pub const fn settled(&self) -> Cents {
        let came_back = self.repaid.get().saturating_add(self.returned.get()).saturating_add(self.withheld.get());
        Cents::new(came_back.saturating_add(self.transferred_out.get()).saturating_add(self.written_off.get()))
    }

    /// Paid and not yet settled.
    pub const fn outstanding(&self) -> Cents {
        less(self.paid, self.settled())
    }

    /// *Engagement du conseil*: what it stands to pay or to lose.
    pub const fn exposure(&self) -> Cents {
        Cents::new(self.to_pay().get().saturating_add(self.outstanding().get()))
    }
}

const fn less(from: Cents, taken: Cents) -> Cents {
    Cents::new(from.get().saturating_sub(taken.get()))
}

/// Whether a new entry may follow those of a deposit.
///
/// # Errors
/// [`Refusal::Empty`] for no amount; [`Refusal::NotAReversal`] when it does not repeat the entry it reverses, or that one
/// is itself a reversal or reversed already; [`Refusal::MoreThanEngaged`] and [`Refusal::MoreThanPaid`] when more would be
/// cancelled or settled than there was.
pub fn enter(entries: &[DepositEntry], new: DepositEntry) -> Ruled {
    if new.amount == Cents::ZERO {
        return Err(Refusal::Empty { field: "amount".to_owned() });
    }
    if let Some(reversed) = new.reverses {
        let repeats = entries.iter().any(|entry| {
            entry.id == reversed
                && entry.reverses.is_none()
                && (entry.kind, entry.amount) == (new.kind, new.amount)
                && entry.on_day <= new.on_day
        });
        if !repeats || entries.iter().any(|entry| entry.reverses == Some(reversed)) {
            return Err(Refusal::NotAReversal { entry: reversed });
        }
    }
    let mut all = entries.to_vec();
    all.push(new);
    let after = DepositTotals::on(&all, Day::MAX);
    if after.cancelled > after.engaged {
        return Err(Refusal::MoreThanEngaged { engaged: after.engaged });
    }
    if after.settled() > after.paid {
        return Err(Refusal::MoreThanPaid { paid: after.paid });
    }
    Ok(())
}

/// Whether a deposit may be transferred to another dwelling instead of being returned and paid anew.
///
/// # Errors
/// [`Refusal::TransferBetweenLandlords`]: a transfer stays with one landlord (settled rule 14).
pub fn transfer(from: OrganisationId, to: OrganisationId) -> Ruled {
    if from == to { Ok(()) } else { Err(Refusal::TransferBetweenLandlords) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use DepositEntryKind as K;

    fn day(month: u32) -> Day {
        Day::from_ymd_opt(2026, month, 10).unwrap()
    }

    fn entry(id: i64, kind: K, month: u32, amount: u32) -> DepositEntry {
        DepositEntry {
            id: DepositEntryId::new(id),
            kind,
            on_day: day(month),
            amount: Cents::new(amount),
            reverses: None,
        }
    }

    fn reversal(id: i64, of: DepositEntry, month: u32) -> DepositEntry {
        DepositEntry { id: DepositEntryId::new(id), on_day: day(month), reverses: Some(of.id), ..of }
    }

    fn paid() -> Vec<DepositEntry> {
        vec![entry(1, K::Engaged, 3, 32_000), entry(2, K::Paid, 4, 32_000)]
    }

    fn exposure(entries: &[DepositEntry], month: u32) -> u32 {
        DepositTotals::on(entries, day(month)).exposure().get()
    }

    #[test]
    fn a_deposit_engaged_then_paid_is_counted_once() {
        assert_eq!([2, 3, 4].map(|month| exposure(&paid(), month)), [0, 32_000, 32_000]);
    }

    #[test]
    fn what_comes_back_or_is_kept_is_no_longer_exposed() {
        let mut entries = paid();
        entries.push(entry(3, K::Returned, 9, 20_000));
        assert_eq!(exposure(&entries, 9), 12_000);
        entries.push(entry(4, K::Withheld, 10, 12_000));
        assert_eq!(exposure(&entries, 10), 0);
    }

    #[test]
    fn a_penalty_settles_nothing() {
        let mut entries = paid();
        entries.push(entry(3, K::LatePenalty, 9, 9_600));
        assert_eq!(exposure(&entries, 9), 32_000);
    }

    #[test]
    fn a_reversal_leaves_the_deposit_as_before_from_its_day_on() {
        let mut entries = paid();
        let mistake = entry(3, K::Returned, 9, 32_000);
        entries.push(mistake);
        entries.push(reversal(4, mistake, 10));
        assert_eq!([9, 10].map(|month| exposure(&entries, month)), [0, 32_000]);
    }

    #[test]
    fn a_reversal_repeats_its_entry_and_happens_once() {
        let mut entries = paid();
        let refused = Err(Refusal::NotAReversal { entry: entries[1].id });
        let other_amount = DepositEntry { amount: Cents::new(1), ..reversal(3, entries[1], 5) };
        assert_eq!(enter(&entries, other_amount), refused);
        let before = reversal(3, entries[1], 3);
        assert_eq!(enter(&entries, before), refused);
        let once = reversal(3, entries[1], 5);
        assert_eq!(enter(&entries, once), Ok(()));
        entries.push(once);
        assert_eq!(enter(&entries, reversal(4, entries[1], 6)), refused);
        let of_a_reversal = reversal(4, once, 6);
        assert_eq!(enter(&entries, of_a_reversal), Err(Refusal::NotAReversal { entry: once.id }));
    }

    #[test]
    fn no_more_comes_back_than_was_paid() {
        let too_much = entry(3, K::Returned, 9, 32_001);
        assert_eq!(enter(&paid(), too_much), Err(Refusal::MoreThanPaid { paid: Cents::new(32_000) }));
        let mut returned = paid();
        returned.push(entry(3, K::Returned, 9, 32_000));
        let unpaid = reversal(4, returned[1], 10);
        assert_eq!(enter(&returned, unpaid), Err(Refusal::MoreThanPaid { paid: Cents::ZERO }));
    }

    #[test]
    fn no_more_is_cancelled_than_was_engaged() {
        let too_much = entry(3, K::Cancelled, 5, 32_001);
        assert_eq!(enter(&paid(), too_much), Err(Refusal::MoreThanEngaged { engaged: Cents::new(32_000) }));
    }

    #[test]
    fn an_older_file_is_taken_over_without_an_engagement() {
        let opening = [entry(1, K::Opening, 1, 28_000)];
        assert_eq!(enter(&[], opening[0]), Ok(()));
        assert_eq!(exposure(&opening, 2), 28_000);
    }

    #[test]
    fn a_transfer_stays_with_one_landlord() {
        let (one, other) = (OrganisationId::new(1), OrganisationId::new(2));
        assert_eq!(transfer(one, one), Ok(()));
        assert_eq!(transfer(one, other), Err(Refusal::TransferBetweenLandlords));
    }
}
