//! Random lives of a thousand deposits: whatever is tried, what is kept balances, and its status follows from it alone.

use super::{
    DepositEntry, DepositEntryKind as K, DepositFacts, DepositMode, DepositStatus, DepositTotals, FlowPeriod, FundFlow,
    LedgerBounds, enter,
};
use crate::{Cents, Day, DepositEntryId};
use chrono::{Datelike, Days};
use proptest::prelude::*;

const YEARS: [i32; 3] = [2024, 2025, 2026];

/// Something that is tried: a movement, or the reversal of one that was kept before.
#[derive(Debug, Clone)]
struct Try {
    kind: usize,
    /// Days since the first of the first year.
    on: u64,
    cents: u32,
    /// Which of those kept before it would reverse.
    reverses: Option<usize>,
}

fn tried() -> impl Strategy<Value = Try> {
    let amounts = prop_oneof![Just(0), Just(32_000), 1..40_000_u32, Just(100_000_000)];
    (0..K::ALL.len(), 0..1095_u64, amounts, proptest::option::weighted(0.2, 0..8_usize))
        .prop_map(|(kind, on, cents, reverses)| Try { kind, on, cents, reverses })
}

fn start() -> Day {
    Day::from_ymd_opt(YEARS[0], 1, 1).unwrap()
}

/// What a ledger keeps of what is tried. Numbers of entries are those of their ranks in all lives.
fn kept(tries: &[Try], first: i64) -> Vec<DepositEntry> {
    let mut ledger: Vec<DepositEntry> = Vec::new();
    for one in tries {
        let id = DepositEntryId::new(first + i64::try_from(ledger.len()).unwrap());
        let on_day = start() + Days::new(one.on);
        let plain = DepositEntry { id, kind: K::ALL[one.kind], on_day, amount: Cents::new(one.cents), reverses: None };
        let reversed = one.reverses.and_then(|at| ledger.get(at).copied());
        let new = reversed.map_or(plain, |entry| DepositEntry { id, on_day, reverses: Some(entry.id), ..entry });
        let before = ledger.clone();
        if enter(&ledger, new, &LedgerBounds::default()).is_ok() {
            ledger.push(new);
        }
        assert_eq!(ledger[..before.len()], before, "no entry ever changes");
    }
    ledger
}

/// What is outside on a day, counted otherwise: each entry once, with its sign, a reversal the other way.
fn outside(ledger: &[DepositEntry], day: Day) -> i64 {
    let sign = |kind| match kind {
        K::Opening | K::Paid | K::ToppedUp | K::TransferredIn => 1,
        K::TransferredOut | K::Repaid | K::Returned | K::Withheld | K::WrittenOff => -1,
        K::Engaged | K::Cancelled | K::LatePenalty => 0,
    };
    let of = |entry: &DepositEntry| {
        let cents = sign(entry.kind) * i64::from(entry.amount.get());
        if entry.reverses.is_some() { -cents } else { cents }
    };
    ledger.iter().filter(|entry| entry.on_day <= day).map(of).sum()
}

fn balances(ledger: &[DepositEntry]) {
    let mut days: Vec<Day> = ledger.iter().map(|entry| entry.on_day).collect();
    days.extend(YEARS.map(|year| Day::from_ymd_opt(year, 12, 31).unwrap()));
    for day in days {
        let totals = DepositTotals::on(ledger, day);
        assert!(totals.settled() <= totals.paid && totals.cancelled <= totals.engaged, "{day} {totals:?}");
        assert_eq!(i64::from(totals.outstanding().get()), outside(ledger, day), "{day}");
        let exposure = totals.exposure().get();
        assert_eq!(exposure, totals.to_pay().get() + totals.outstanding().get());
    }
}

fn derives(ledger: &[DepositEntry]) {
    let facts = DepositFacts {
        mode: DepositMode::MainTenant,
        restitution_clause_signed_on: None,
        keys_returned_on: Day::from_ymd_opt(2025, 6, 1),
        is_disputed: false,
    };
    for year in YEARS {
        let day = Day::from_ymd_opt(year, 12, 31).unwrap();
        // The order in which entries are read says nothing, nor what comes after the day.
        let mut past: Vec<_> = ledger.iter().copied().filter(|entry| entry.on_day <= day).collect();
        past.reverse();
        let [now, again] = [ledger, &past].map(|entries| DepositTotals::on(entries, day));
        let status = facts.status(&now, day);
        assert_eq!(status, facts.status(&again, day));
        let is_owed = now.outstanding() > Cents::ZERO;
        let is_open = matches!(status, DepositStatus::Paid | DepositStatus::Returning);
        assert_eq!(is_owed, is_open, "{status:?} {now:?}");
    }
}

fn chains(lives: &[Vec<DepositEntry>]) {
    let over = |year| {
        let period = FlowPeriod::year(year).unwrap();
        let flows: Vec<_> = lives.iter().map(|ledger| FundFlow::of(ledger, period)).collect();
        assert!(flows.iter().all(FundFlow::adds_up));
        flows.iter().fold(FundFlow::default(), |sum, flow| sum.plus(flow))
    };
    let told = YEARS.map(over);
    assert!(told.iter().all(FundFlow::adds_up));
    for pair in told.windows(2) {
        assert_eq!(pair[0].outside_after, pair[1].outside_before);
        assert_eq!(pair[0].promised_after, pair[1].promised_before);
    }
    assert_eq!((told[0].outside_before.get(), told[0].promised_before.get()), (0, 0));
    // Any other cut of the three years adds up to the same.
    let whole = FlowPeriod { from: start(), to: Day::from_ymd_opt(2026, 12, 31).unwrap() };
    let at_once = lives.iter().fold(FundFlow::default(), |sum, ledger| sum.plus(&FundFlow::of(ledger, whole)));
    let sum = |part: fn(&FundFlow) -> i64| told.iter().map(part).sum::<i64>();
    assert_eq!(at_once.paid.get(), sum(|flow| flow.paid.get()));
    assert_eq!(at_once.returned.get(), sum(|flow| flow.returned.get()));
    assert_eq!(at_once.kept.get(), sum(|flow| flow.kept.get()));
    assert_eq!(at_once.outside_after, told[2].outside_after);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, max_shrink_iters: 400, ..ProptestConfig::default() })]

    #[test]
    fn a_thousand_lives_balance_on_every_day_and_chain_from_year_to_year(
        lives in proptest::collection::vec(proptest::collection::vec(tried(), 1..14), 1000)
    ) {
        let mut first = 1;
        let mut ledgers = Vec::new();
        for tries in &lives {
            let ledger = kept(tries, first);
            first += i64::try_from(ledger.len()).unwrap();
            balances(&ledger);
            derives(&ledger);
            ledgers.push(ledger);
        }
        let entries: usize = ledgers.iter().map(Vec::len).sum();
        prop_assert!(entries > 500, "most of what is tried is not refused for nothing: {entries}");
        prop_assert!(ledgers.iter().flatten().any(|entry| entry.reverses.is_some()));
        prop_assert!(ledgers.iter().flatten().all(|entry| YEARS.contains(&entry.on_day.year())));
        chains(&ledgers);
    }
}
