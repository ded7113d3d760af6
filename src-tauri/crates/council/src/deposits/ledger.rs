//! The ledger of a deposit: what may be entered, and what its entries add up to on a day.

use super::DepositEntryKind;
use crate::{Cents, Day, DepositEntryId, DwellingId, OrganisationId, Refusal, Ruled};
use chrono::Datelike;
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

/// The most one movement may be: no deposit comes near it, and a slip of the hand does.
pub const LARGEST: Cents = Cents::new(1_000_000);

/// *Bornes* of the days a movement may bear.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct LedgerBounds {
    /// The day of the lease, or of the entry when it came first: nothing is paid or comes back before.
    pub leased_from: Option<Day>,
    /// The last day of the last year that was closed.
    pub closed_until: Option<Day>,
}

impl LedgerBounds {
    /// Whether a movement of that kind may bear that day.
    ///
    /// # Errors
    /// [`Refusal::YearClosed`]; [`Refusal::BeforeTenancy`].
    pub fn hold(&self, kind: DepositEntryKind, day: Day) -> Ruled {
        if self.closed_until.is_some_and(|until| day <= until) {
            return Err(Refusal::YearClosed { year: day.year() });
        }
        // The council promises before the lease, and may take its promise back.
        let is_promise = matches!(kind, DepositEntryKind::Engaged | DepositEntryKind::Cancelled);
        match self.leased_from {
            Some(from) if day < from && !is_promise => Err(Refusal::BeforeTenancy { on: from }),
            _ => Ok(()),
        }
    }
}

/// The day a reversal bears: that of what it reverses, which then never was; or today when its year was closed, for what
/// was sealed stays true.
pub fn reversal_day(reversed_on: Day, closed_until: Option<Day>, today: Day) -> Day {
    if closed_until.is_some_and(|until| reversed_on <= until) { today } else { reversed_on }
}

/// Whether a new entry may follow those of a deposit: on no day then is more taken from it than was put there.
///
/// # Errors
/// [`Refusal::Empty`] for no amount, [`Refusal::AmountTooLarge`] for one that no deposit reaches; those of
/// [`LedgerBounds::hold`]; [`Refusal::NotAReversal`] when it does not repeat the entry it reverses, or that one is itself
/// a reversal or reversed already; [`Refusal::MoreThanEngaged`] and [`Refusal::MoreThanPaid`] when more would be
/// cancelled or settled than there was on some day.
pub fn enter(entries: &[DepositEntry], new: DepositEntry, bounds: &LedgerBounds) -> Ruled {
    if new.amount == Cents::ZERO {
        return Err(Refusal::Empty { field: "amount".to_owned() });
    }
    if new.amount > LARGEST && new.reverses.is_none() {
        return Err(Refusal::AmountTooLarge { most: LARGEST });
    }
    bounds.hold(new.kind, new.on_day)?;
    if let Some(reversed) = new.reverses {
        repeats(entries, &new, reversed)?;
    }
    let mut all = entries.to_vec();
    all.push(new);
    let mut days: Vec<Day> = all.iter().map(|entry| entry.on_day).filter(|day| *day >= new.on_day).collect();
    days.sort_unstable();
    days.dedup();
    days.into_iter().try_for_each(|day| holds(&DepositTotals::on(&all, day)))
}

fn repeats(entries: &[DepositEntry], new: &DepositEntry, reversed: DepositEntryId) -> Ruled {
    let is_like = |entry: &DepositEntry| {
        entry.id == reversed
            && entry.reverses.is_none()
            && (entry.kind, entry.amount) == (new.kind, new.amount)
            && entry.on_day <= new.on_day
    };
    let is_reversed = entries.iter().any(|entry| entry.reverses == Some(reversed));
    if entries.iter().any(is_like) && !is_reversed { Ok(()) } else { Err(Refusal::NotAReversal { entry: reversed }) }
}

fn holds(totals: &DepositTotals) -> Ruled {
    if totals.cancelled > totals.engaged {
        return Err(Refusal::MoreThanEngaged { engaged: totals.engaged });
    }
    if totals.settled() > totals.paid {
        return Err(Refusal::MoreThanPaid { paid: totals.paid });
    }
    Ok(())
}

/// Whether a deposit may be transferred to another dwelling instead of being returned and paid anew.
///
/// # Errors
/// [`Refusal::TransferToSameDwelling`]; [`Refusal::TransferBetweenLandlords`]: a transfer stays with one landlord
/// (settled rule 14), and one must be known.
pub fn transfer(from: &TransferEnd, to: &TransferEnd) -> Ruled {
    if from.dwelling.is_some() && from.dwelling == to.dwelling {
        return Err(Refusal::TransferToSameDwelling);
    }
    match (from.landlord, to.landlord) {
        (Some(from), Some(to)) if from == to => Ok(()),
        _ => Err(Refusal::TransferBetweenLandlords),
    }
}

/// *Bout d'un transfert*: where a deposit is, or goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TransferEnd {
    /// The dwelling.
    pub dwelling: Option<DwellingId>,
    /// Its landlord.
    pub landlord: Option<OrganisationId>,
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

    fn allowed(entries: &[DepositEntry], new: DepositEntry) -> Ruled {
        enter(entries, new, &LedgerBounds::default())
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
        assert_eq!(allowed(&entries, other_amount), refused);
        let before = reversal(3, entries[1], 3);
        assert_eq!(allowed(&entries, before), refused);
        let once = reversal(3, entries[1], 5);
        assert_eq!(allowed(&entries, once), Ok(()));
        entries.push(once);
        assert_eq!(allowed(&entries, reversal(4, entries[1], 6)), refused);
        let of_a_reversal = reversal(4, once, 6);
        assert_eq!(allowed(&entries, of_a_reversal), Err(Refusal::NotAReversal { entry: once.id }));
    }

    #[test]
    fn no_more_comes_back_than_was_paid() {
        let too_much = entry(3, K::Returned, 9, 32_001);
        assert_eq!(allowed(&paid(), too_much), Err(Refusal::MoreThanPaid { paid: Cents::new(32_000) }));
        let mut returned = paid();
        returned.push(entry(3, K::Returned, 9, 32_000));
        let unpaid = reversal(4, returned[1], 10);
        assert_eq!(allowed(&returned, unpaid), Err(Refusal::MoreThanPaid { paid: Cents::ZERO }));
    }

    #[test]
    fn no_more_is_cancelled_than_was_engaged() {
        let too_much = entry(3, K::Cancelled, 5, 32_001);
        assert_eq!(allowed(&paid(), too_much), Err(Refusal::MoreThanEngaged { engaged: Cents::new(32_000) }));
    }

    #[test]
    fn an_older_file_is_taken_over_without_an_engagement() {
        let opening = [entry(1, K::Opening, 1, 28_000)];
        assert_eq!(allowed(&[], opening[0]), Ok(()));
        assert_eq!(exposure(&opening, 2), 28_000);
    }

    #[test]
    fn a_transfer_stays_with_one_landlord_and_goes_elsewhere() {
        let end = |dwelling, landlord: Option<i64>| TransferEnd {
            dwelling: Some(DwellingId::new(dwelling)),
            landlord: landlord.map(OrganisationId::new),
        };
        assert_eq!(transfer(&end(1, Some(1)), &end(2, Some(1))), Ok(()));
        assert_eq!(transfer(&end(1, Some(1)), &end(1, Some(1))), Err(Refusal::TransferToSameDwelling));
        for other in [Some(2), None] {
            assert_eq!(transfer(&end(1, other), &end(2, Some(1))), Err(Refusal::TransferBetweenLandlords));
        }
    }

    #[test]
    fn a_mistake_never_was_unless_its_year_was_closed() {
        assert_eq!(reversal_day(day(3), None, day(9)), day(3));
        assert_eq!(reversal_day(day(3), Some(day(2)), day(9)), day(3));
        assert_eq!(reversal_day(day(3), Some(day(3)), day(9)), day(9));
        // Reversed on its own day, it leaves room for what really happened that day.
        let mut entries = paid();
        let mistake = entry(3, K::Returned, 6, 32_000);
        entries.extend([mistake, reversal(4, mistake, 6)]);
        assert_eq!(allowed(&entries, entry(5, K::Returned, 6, 31_000)), Ok(()));
    }

    #[test]
    fn nothing_comes_back_on_a_day_before_it_was_paid() {
        let early = entry(3, K::Returned, 3, 32_000);
        assert_eq!(allowed(&paid(), early), Err(Refusal::MoreThanPaid { paid: Cents::ZERO }));
        let early = entry(3, K::Cancelled, 2, 100);
        assert_eq!(allowed(&paid(), early), Err(Refusal::MoreThanEngaged { engaged: Cents::ZERO }));
    }

    #[test]
    fn a_movement_is_of_more_than_nothing_and_less_than_a_million() {
        let of = |amount| allowed(&[], entry(1, K::Opening, 3, amount));
        assert_eq!(of(0), Err(Refusal::Empty { field: "amount".to_owned() }));
        assert_eq!(of(100_000_000), Err(Refusal::AmountTooLarge { most: LARGEST }));
        assert_eq!(of(LARGEST.get()), Ok(()));
    }

    #[test]
    fn a_promise_alone_comes_before_the_lease() {
        let bounds = LedgerBounds { leased_from: Some(day(4)), closed_until: None };
        let early = |kind| enter(&paid(), entry(3, kind, 3, 100), &bounds);
        assert_eq!(early(K::Engaged), Ok(()));
        for kind in [K::Opening, K::Paid, K::Returned, K::Withheld, K::LatePenalty] {
            assert_eq!(early(kind), Err(Refusal::BeforeTenancy { on: day(4) }), "{kind:?}");
        }
    }

    #[test]
    fn nothing_is_entered_in_a_year_that_is_closed() {
        let closed_until = Day::from_ymd_opt(2026, 12, 31);
        let bounds = LedgerBounds { closed_until, ..LedgerBounds::default() };
        let refused = Err(Refusal::YearClosed { year: 2026 });
        assert_eq!(enter(&paid(), entry(3, K::Engaged, 12, 100), &bounds), refused);
        let last = DepositEntry { on_day: Day::from_ymd_opt(2026, 12, 31).unwrap(), ..entry(3, K::Engaged, 12, 100) };
        assert_eq!(enter(&paid(), last, &bounds), refused);
        assert_eq!(enter(&paid(), reversal(3, paid()[1], 12), &bounds), refused);
        let next = DepositEntry { on_day: Day::from_ymd_opt(2027, 1, 1).unwrap(), ..reversal(3, paid()[1], 12) };
        assert_eq!(enter(&paid(), next, &bounds), Ok(()));
    }
}
