//! What the register holds about a deposit, and what is shown of it on a day.

use super::{
    Creditor, DepositChange, DepositEntry, DepositEntryKind, DepositEntryRow, DepositFacts, DepositLetter,
    DepositLetterRow, DepositMode, DepositRow, DepositShare, DepositSheet, DepositTerms, DepositTotals, DepositsList,
    DepositsQuery, Instalment, LateReturn, LedgerBounds, Penalty, ReturnDelay, SentLetter, TransferEnd,
    WithholdingReason, instalments_on, next_letter, sent_on, shared, true_from,
};
use crate::people::PersonName;
use crate::places::PlaceName;
use crate::{Cents, CommuneId, Day, DepositEntryId, DepositId, OrganisationId, PlaceKindId, TenancyId};

/// *Dépôt de garantie*, before the day is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DepositRecord {
    /// Identity.
    pub id: DepositId,
    /// For whom.
    pub person: PersonName,
    /// For which place.
    pub place: Option<PlaceName>,
    /// The landlord who holds it.
    pub landlord: Option<OrganisationId>,
    /// Name of the landlord; empty without one.
    pub landlord_name: String,
    /// How the council covers it.
    pub mode: DepositMode,
    /// The most it may reach.
    pub cap: Option<Cents>,
    /// The day the person signed her claim over to the council.
    pub restitution_clause_signed_on: Option<Day>,
    /// The day a dispute began.
    pub disputed_on: Option<Day>,
    /// The tenancy, once there is one.
    pub tenancy: Option<TenancyId>,
    /// Number of the decision that engaged it; empty for an older file.
    pub decision_number: String,
    /// The commune of the place.
    pub commune: Option<CommuneId>,
    /// The kind of the place.
    pub place_kind: Option<PlaceKindId>,
    /// Its name; empty without a place.
    pub place_kind_name: String,
    /// Whether the place is in a résidence sociale.
    pub is_residence: bool,
    /// The day the keys were given back.
    pub keys_returned_on: Option<Day>,
    /// What the exit inventory says.
    pub conforms: Option<bool>,
    /// The rent in principal at exit, a month; today's while she lives there.
    pub rent_at_exit: Option<Cents>,
    /// Whether the new address is known.
    pub has_new_address: bool,
    /// The day the lease was signed.
    pub leased_on: Option<Day>,
    /// The day the person entered.
    pub entered_on: Option<Day>,
    /// The letters that were sent to the landlord, in the order they went.
    pub letters: Vec<SentLetter>,
    /// What others pay of it.
    pub shares: Vec<DepositShare>,
    /// The schedule of an advance, as it was agreed.
    pub schedule: Vec<Instalment>,
    /// The entries, in the order they were written.
    pub entries: Vec<LedgerLine>,
    /// What it is found by.
    pub search_text: String,
}

/// *Ligne du grand livre*: an entry, and what is written beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LedgerLine {
    /// The entry.
    pub entry: DepositEntry,
    /// Why it was kept back.
    pub reason: Option<WithholdingReason>,
    /// The number of the paper, the means of payment.
    pub note: String,
    /// The other movement of a transfer.
    pub transfer_pair: Option<DepositEntryId>,
}

impl DepositRecord {
    /// The entries alone.
    pub fn ledger(&self) -> Vec<DepositEntry> {
        self.entries.iter().map(|line| line.entry).collect()
    }

    /// Name of the commune of the place; empty without one.
    pub fn commune_name(&self) -> &str {
        self.place.as_ref().map_or("", |place| &place.commune)
    }

    /// The days its next movement may bear, when the years were closed until that day.
    pub fn bounds(&self, closed_until: Option<Day>) -> LedgerBounds {
        LedgerBounds { leased_from: [self.leased_on, self.entered_on].into_iter().flatten().min(), closed_until }
    }

    /// Where it is, for a transfer.
    pub fn end(&self) -> TransferEnd {
        TransferEnd { dwelling: self.place.as_ref().map(|place| place.dwelling), landlord: self.landlord }
    }

    fn facts(&self, day: Day) -> DepositFacts {
        DepositFacts {
            mode: self.mode,
            restitution_clause_signed_on: self.restitution_clause_signed_on,
            keys_returned_on: self.keys_returned_on,
            is_disputed: self.disputed_on.is_some_and(|on| on <= day),
        }
    }

    fn delay(&self, terms: &DepositTerms) -> ReturnDelay {
        terms.delay(self.is_residence, self.conforms)
    }

    /// The day it came back for good, or the day itself while something is owed; none when nothing ever came back.
    fn returned_by(&self, totals: &DepositTotals, day: Day) -> Option<Day> {
        if totals.outstanding() > Cents::ZERO {
            return Some(day);
        }
        let returned = self.entries.iter().map(|line| line.entry);
        returned
            .filter(|entry| entry.kind == DepositEntryKind::Returned && entry.on_day <= day)
            .map(|entry| entry.on_day)
            .max()
    }

    fn penalty(&self, terms: &DepositTerms, totals: &DepositTotals, day: Day) -> Option<Penalty> {
        // Where the council is the tenant, its lease says what lateness costs: nothing is claimed by itself.
        if self.mode == DepositMode::MainTenant {
            return None;
        }
        let late = LateReturn {
            keys_returned_on: self.keys_returned_on.filter(|on| *on <= day)?,
            returned_on: self.returned_by(totals, day)?,
            rent: self.rent_at_exit?,
            is_owed: true,
            has_new_address: self.has_new_address,
        };
        terms.penalty(self.delay(terms), &late).filter(|penalty| penalty.periods > 0)
    }

    /// The line of the register on a day.
    pub fn row(&self, terms: &DepositTerms, day: Day) -> DepositRow {
        let totals = DepositTotals::on(&self.ledger(), day);
        let facts = self.facts(day);
        let is_owed = totals.outstanding() > Cents::ZERO;
        let keys = self.keys_returned_on.filter(|on| *on <= day && is_owed);
        let due_on = keys.map(|keys| self.delay(terms).due(keys));
        DepositRow {
            id: self.id,
            person: self.person.clone(),
            place: self.place.clone(),
            landlord: self.landlord,
            landlord_name: self.landlord_name.clone(),
            mode: self.mode,
            status: facts.status(&totals, day),
            creditor: facts.creditor(day),
            exposure: totals.exposure(),
            due_on,
            is_overdue: due_on.is_some_and(|due| due < day),
            penalty: self.penalty(terms, &totals, day),
            next_letter: facts
                .council_reminds(day)
                .then(|| next_letter(&self.letters, self.keys_returned_on?, due_on?))
                .flatten(),
            totals,
        }
    }

    /// What was advanced and did not come back otherwise than from the person: what a schedule pays back.
    pub fn advanced(&self, day: Day) -> Cents {
        let totals = DepositTotals::on(&self.ledger(), day);
        Cents::new(totals.outstanding().get().saturating_add(totals.repaid.get()))
    }

    /// The first day a letter would say the truth; none while nothing is owed to the council.
    pub fn letter_from(&self, letter: DepositLetter, row: &DepositRow) -> Option<Day> {
        let is_claimed = row.creditor == Creditor::Council;
        is_claimed.then(|| true_from(&self.letters, letter, self.keys_returned_on?, row.due_on?)).flatten()
    }

    /// Everything known of it on a day.
    pub fn sheet(self, terms: &DepositTerms, day: Day) -> DepositSheet {
        let row = self.row(terms, day);
        let shared = shared(&self.shares);
        let most = Cents::new(row.totals.engaged.max(row.totals.paid).get().saturating_add(shared.get()));
        let is_reversed = |id| self.entries.iter().any(|line| line.entry.reverses == Some(id));
        let shown = |line: &LedgerLine| DepositEntryRow {
            id: line.entry.id,
            kind: line.entry.kind,
            on_day: line.entry.on_day,
            amount: line.entry.amount,
            reason: line.reason,
            note: line.note.clone(),
            reverses: line.entry.reverses,
            is_reversed: is_reversed(line.entry.id),
        };
        let letters = DepositLetter::ALL.iter().map(|letter| DepositLetterRow {
            letter: *letter,
            sent_on: sent_on(&self.letters, *letter),
            true_from: self.letter_from(*letter, &row),
        });
        DepositSheet {
            letters: letters.collect(),
            instalments: instalments_on(&self.schedule, &self.ledger(), day),
            entries: self.entries.iter().map(shown).collect(),
            delay: self.delay(terms),
            row,
            tenancy: self.tenancy,
            decision_number: self.decision_number,
            cap: self.cap,
            is_above_cap: self.cap.is_some_and(|cap| most > cap),
            asked: most,
            shares: self.shares,
            restitution_clause_signed_on: self.restitution_clause_signed_on,
            disputed_on: self.disputed_on,
            keys_returned_on: self.keys_returned_on,
            conforms: self.conforms,
            rent_at_exit: self.rent_at_exit,
            has_new_address: self.has_new_address,
        }
    }
}

impl DepositsQuery {
    /// The deposits it finds among all, as they stand on a day.
    pub fn find(&self, all: &[DepositRecord], terms: &DepositTerms, day: Day) -> DepositsList {
        let rows: Vec<DepositRow> = all
            .iter()
            .filter(|record| crate::text::finds(&record.search_text, &self.words))
            .map(|record| (record, record.row(terms, day)))
            .filter(|(record, row)| self.exposed.is_none_or(|part| part.holds(record, row, day)))
            .map(|(_, row)| row)
            .filter(|row| self.statuses.is_empty() || self.statuses.contains(&row.status))
            .filter(|row| self.landlords.is_empty() || row.landlord.is_some_and(|id| self.landlords.contains(&id)))
            .collect();
        let exposure = rows.iter().fold(0_u32, |sum, row| sum.saturating_add(row.exposure.get()));
        DepositsList {
            total: u32::try_from(all.len()).unwrap_or(u32::MAX),
            totals: rows.iter().fold(DepositTotals::default(), |sum, row| sum.plus(&row.totals)),
            exposure: Cents::new(exposure),
            part_name: self.exposed.map_or_else(String::new, |part| part.name(all).to_owned()),
            rows,
        }
    }
}

impl DepositChange {
    /// The change as it can be kept: a cap of nothing is none.
    #[must_use]
    pub const fn tidied(self) -> Self {
        match self {
            Self::Cap(Some(Cents::ZERO)) => Self::Cap(None),
            kept => kept,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::PersonId;
    use crate::deposits::DepositStatus;

    fn day(month: u32, day: u32) -> Day {
        Day::from_ymd_opt(2026, month, day).unwrap()
    }

    fn line(id: i64, kind: DepositEntryKind, on_day: Day) -> LedgerLine {
        let entry =
            DepositEntry { id: DepositEntryId::new(id), kind, on_day, amount: Cents::new(32_000), reverses: None };
        LedgerLine { entry, reason: None, note: String::new(), transfer_pair: None }
    }

    fn deposit() -> DepositRecord {
        DepositRecord {
            id: DepositId::new(1),
            person: PersonName {
                id: PersonId::new(1),
                civility: None,
                family_name: String::new(),
                given_name: String::new(),
                code: String::new(),
            },
            place: None,
            landlord: None,
            landlord_name: String::new(),
            mode: DepositMode::ThirdPartyPayer,
            cap: Some(Cents::new(32_000)),
            restitution_clause_signed_on: Some(day(1, 2)),
            disputed_on: None,
            tenancy: None,
            decision_number: String::new(),
            commune: None,
            place_kind: None,
            place_kind_name: String::new(),
            is_residence: false,
            keys_returned_on: Some(day(3, 15)),
            conforms: Some(true),
            rent_at_exit: Some(Cents::new(32_000)),
            has_new_address: true,
            leased_on: None,
            entered_on: None,
            letters: Vec::new(),
            shares: Vec::new(),
            schedule: Vec::new(),
            entries: vec![line(1, DepositEntryKind::Engaged, day(1, 2)), line(2, DepositEntryKind::Paid, day(1, 9))],
            search_text: String::new(),
        }
    }

    fn row(deposit: &DepositRecord, on: Day) -> DepositRow {
        deposit.row(&DepositTerms::default(), on)
    }

    #[test]
    fn an_overdue_deposit_says_what_lateness_costs_today() {
        let on_time = row(&deposit(), day(4, 15));
        assert_eq!((on_time.due_on, on_time.is_overdue, on_time.penalty), (Some(day(4, 15)), false, None));
        let late = row(&deposit(), day(6, 20));
        assert_eq!((late.is_overdue, late.status), (true, DepositStatus::Returning));
        assert_eq!(late.penalty, Some(Penalty { periods: 3, amount: Cents::new(9_600) }));
    }

    #[test]
    fn lateness_stops_the_day_it_comes_back() {
        let mut returned = deposit();
        returned.entries.push(line(3, DepositEntryKind::Returned, day(6, 20)));
        let shown = row(&returned, day(12, 1));
        assert_eq!((shown.due_on, shown.is_overdue, shown.status), (None, false, DepositStatus::Returned));
        assert_eq!(shown.penalty.map(|penalty| penalty.periods), Some(3));
    }

    #[test]
    fn what_is_not_returned_is_asked_for_letter_after_letter() {
        let next = |deposit: &DepositRecord, on| row(deposit, on).next_letter;
        assert_eq!(next(&deposit(), day(4, 1)), Some((DepositLetter::First, day(4, 16))));
        let mut asked = deposit();
        asked.letters = vec![SentLetter { letter: DepositLetter::First, sent_on: day(4, 20) }];
        assert_eq!(next(&asked, day(5, 1)), Some((DepositLetter::Second, day(5, 5))));
        let hers = DepositRecord { restitution_clause_signed_on: None, ..asked.clone() };
        assert_eq!(next(&hers, day(5, 1)), None, "nobody asks in the council's name for what is hers");
        asked.entries.push(line(3, DepositEntryKind::Returned, day(5, 4)));
        assert_eq!(next(&asked, day(5, 5)), None);
    }

    #[test]
    fn the_lease_of_the_council_says_itself_what_lateness_costs() {
        let ours = DepositRecord { mode: DepositMode::MainTenant, ..deposit() };
        assert_eq!(row(&ours, day(6, 20)).penalty, None);
        assert_eq!(row(&ours, day(6, 20)).creditor, Creditor::Council);
    }

    #[test]
    fn the_exposure_of_the_council_at_any_date_is_that_of_what_is_found() {
        let all = [deposit(), DepositRecord { id: DepositId::new(2), mode: DepositMode::MainTenant, ..deposit() }];
        let exposure = |on| DepositsQuery::default().find(&all, &DepositTerms::default(), on).exposure.get();
        assert_eq!([day(1, 1), day(1, 2), day(2, 1)].map(exposure), [0, 64_000, 64_000]);
        let engaged = DepositsQuery { statuses: vec![DepositStatus::Engaged], ..DepositsQuery::default() };
        assert_eq!(engaged.find(&all, &DepositTerms::default(), day(2, 1)).rows, []);
    }
}
