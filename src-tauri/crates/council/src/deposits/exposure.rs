//! What the council stands to pay or to lose on a day, told by landlord, commune and kind of place, and what is due back.

use super::{Creditor, DepositRecord, DepositRow, DepositTerms, DepositTotals};
use crate::{Balance, Cents, CommuneId, Day, OrganisationId, PlaceKindId, coded};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

coded! {
    /// *Ancienneté* of what is due back, counted from the day it was due.
    pub enum DueAge {
        /// Échéance à venir: the keys are back, the delay runs.
        Running = "running",
        /// One to thirty days late.
        Month = "month",
        /// Up to ninety.
        Quarter = "quarter",
        /// Up to a year.
        Year = "year",
        /// More.
        Beyond = "beyond",
    }
}

impl DueAge {
    /// The age on a day of what was due on another.
    pub fn on(day: Day, due_on: Day) -> Self {
        match (day - due_on).num_days() {
            ..=0 => Self::Running,
            1..=30 => Self::Month,
            31..=90 => Self::Quarter,
            91..=365 => Self::Year,
            _ => Self::Beyond,
        }
    }
}

/// *Part de l'engagement*: which of the deposits the council is exposed by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(tag = "by", content = "of", rename_all = "snake_case")]
#[ts(export)]
pub enum ExposedPart {
    /// All of them.
    All,
    /// Those of a landlord, or of none.
    Landlord(Option<OrganisationId>),
    /// Those of a commune, or of no place.
    Commune(Option<CommuneId>),
    /// Those of a kind of place.
    PlaceKind(Option<PlaceKindId>),
    /// Those that are due back, by age.
    Age(DueAge),
}

impl ExposedPart {
    /// What it is called, by the deposits there are; empty for all of them, for an age, and for none.
    pub fn name(self, all: &[DepositRecord]) -> &str {
        let named = |of: fn(&DepositRecord) -> &str, is: &dyn Fn(&DepositRecord) -> bool| {
            all.iter().find(|record| is(record)).map_or("", of)
        };
        match self {
            Self::All | Self::Age(_) => "",
            Self::Landlord(id) => named(|record| &record.landlord_name, &|record| record.landlord == id),
            Self::Commune(id) => named(DepositRecord::commune_name, &|record| record.commune == id),
            Self::PlaceKind(id) => named(|record| &record.place_kind_name, &|record| record.place_kind == id),
        }
    }

    /// Whether a deposit belongs to it on a day.
    pub fn holds(self, record: &DepositRecord, row: &DepositRow, day: Day) -> bool {
        match self {
            Self::Age(age) => row.due_on.is_some_and(|due_on| DueAge::on(day, due_on) == age),
            _ if row.exposure == Cents::ZERO => false,
            Self::All => true,
            Self::Landlord(landlord) => record.landlord == landlord,
            Self::Commune(commune) => record.commune == commune,
            Self::PlaceKind(kind) => record.place_kind == kind,
        }
    }
}

/// *Ligne d'engagement*: what a part adds up to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ExposureLine {
    /// The part: what its figures open.
    pub part: ExposedPart,
    /// Its name; empty for no landlord, no commune, no kind, and for an age.
    pub name: String,
    /// How many deposits.
    pub deposits: u32,
    /// Promised, not yet paid.
    pub to_pay: Cents,
    /// Paid, not yet settled.
    pub outside: Cents,
    /// Both.
    pub exposure: Cents,
    /// Of what is outside, what goes back to the people.
    pub to_people: Cents,
}

/// *Fonds de garantie* on a day: the most the council engages, and what is left of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Fund {
    /// The most, where the council set one.
    pub ceiling: Option<Cents>,
    /// What it is exposed by.
    pub exposure: Cents,
    /// What is left, less than nothing beyond the ceiling.
    pub left: Option<Balance>,
}

impl Fund {
    /// The fund under a ceiling.
    pub fn under(ceiling: Option<Cents>, exposure: Cents) -> Self {
        let left = |ceiling: Cents| Balance::new(i64::from(ceiling.get()) - i64::from(exposure.get()));
        Self { ceiling, exposure, left: ceiling.map(left) }
    }
}

/// *Engagement du conseil* on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Exposure {
    /// The day.
    pub day: Day,
    /// The ceiling of that day, and what is left.
    pub fund: Fund,
    /// All deposits the council is exposed by.
    pub total: ExposureLine,
    /// By landlord, the most exposed first.
    pub landlords: Vec<ExposureLine>,
    /// By commune.
    pub communes: Vec<ExposureLine>,
    /// By kind of place.
    pub place_kinds: Vec<ExposureLine>,
    /// What is due back, by age.
    pub ages: Vec<ExposureLine>,
}

impl Exposure {
    /// The exposure on a day, from all deposits.
    pub fn on(all: &[DepositRecord], terms: &DepositTerms, ceiling: Option<Cents>, day: Day) -> Self {
        let mut parts = [Vec::new(), Vec::new(), Vec::new()];
        let mut ages: Vec<_> = DueAge::ALL.iter().map(|age| line(ExposedPart::Age(*age), "")).collect();
        let mut total = line(ExposedPart::All, "");
        for record in all {
            let row = record.row(terms, day);
            if row.exposure == Cents::ZERO {
                continue;
            }
            total.add(&row);
            let keys = [
                (ExposedPart::Landlord(record.landlord), record.landlord_name.as_str()),
                (ExposedPart::Commune(record.commune), record.commune_name()),
                (ExposedPart::PlaceKind(record.place_kind), record.place_kind_name.as_str()),
            ];
            for (lines, (part, name)) in parts.iter_mut().zip(keys) {
                at(lines, part, name).add(&row);
            }
            if let Some(due_on) = row.due_on {
                at(&mut ages, ExposedPart::Age(DueAge::on(day, due_on)), "").add(&row);
            }
        }
        for lines in &mut parts {
            lines.sort_by(|one, other| other.exposure.cmp(&one.exposure).then_with(|| one.name.cmp(&other.name)));
        }
        let [landlords, communes, place_kinds] = parts;
        Self { day, fund: Fund::under(ceiling, total.exposure), total, landlords, communes, place_kinds, ages }
    }
}

/// What a movement adds to what the council is exposed by: a payment keeps a promise before it adds anything.
pub const fn added(kind: super::DepositEntryKind, amount: Cents, totals: &DepositTotals) -> Cents {
    use super::DepositEntryKind as K;
    match kind {
        K::Engaged => amount,
        K::Opening | K::Paid | K::ToppedUp => Cents::new(amount.get().saturating_sub(totals.to_pay().get())),
        _ => Cents::ZERO,
    }
}

fn line(part: ExposedPart, name: &str) -> ExposureLine {
    let zero = Cents::ZERO;
    let name = name.to_owned();
    ExposureLine { part, name, deposits: 0, to_pay: zero, outside: zero, exposure: zero, to_people: zero }
}

fn at<'a>(lines: &'a mut Vec<ExposureLine>, part: ExposedPart, name: &str) -> &'a mut ExposureLine {
    let found = lines.iter().position(|line| line.part == part).unwrap_or_else(|| {
        lines.push(line(part, name));
        lines.len() - 1
    });
    &mut lines[found]
}

impl ExposureLine {
    fn add(&mut self, row: &DepositRow) {
        let add = |sum: &mut Cents, more: Cents| *sum = Cents::new(sum.get().saturating_add(more.get()));
        self.deposits += 1;
        add(&mut self.to_pay, row.totals.to_pay());
        add(&mut self.outside, row.totals.outstanding());
        add(&mut self.exposure, row.exposure);
        if row.creditor == Creditor::Person {
            add(&mut self.to_people, row.totals.outstanding());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deposits::DepositEntryKind as K;

    fn day(month: u32, day: u32) -> Day {
        Day::from_ymd_opt(2026, month, day).unwrap()
    }

    #[test]
    fn what_is_due_back_grows_older_from_the_day_it_was_due() {
        let age = |on| DueAge::on(on, day(4, 15));
        assert_eq!([day(4, 15), day(4, 16), day(5, 15)].map(age), [DueAge::Running, DueAge::Month, DueAge::Month]);
        assert_eq!([day(5, 16), day(7, 14), day(7, 15)].map(age), [DueAge::Quarter, DueAge::Quarter, DueAge::Year]);
        assert_eq!(DueAge::on(Day::from_ymd_opt(2027, 4, 16).unwrap(), day(4, 15)), DueAge::Beyond);
    }

    #[test]
    fn a_payment_keeps_a_promise_before_it_adds_to_what_is_at_risk() {
        let promised = DepositTotals { engaged: Cents::new(32_000), ..DepositTotals::default() };
        let added = |kind, amount| added(kind, Cents::new(amount), &promised).get();
        assert_eq!([added(K::Engaged, 100), added(K::Paid, 32_000), added(K::Paid, 33_000)], [100, 0, 1_000]);
        assert_eq!(added(K::Returned, 100), 0);
    }

    #[test]
    fn the_fund_says_what_is_left_and_by_how_much_it_is_passed() {
        let left = |exposure| Fund::under(Some(Cents::new(100)), Cents::new(exposure)).left.map(Balance::get);
        assert_eq!([40, 100, 130].map(left), [Some(60), Some(0), Some(-30)]);
        assert_eq!(Fund::under(None, Cents::new(40)).left, None);
    }
}
