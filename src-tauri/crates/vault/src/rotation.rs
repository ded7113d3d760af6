//! Which backups stay: many of the last hours, fewer of the last months.

use chrono::{Datelike, Days, Months};
use council::backups::Occasion;
use council::calendar::civil;
use council::{Day, Instant};

/// The last ones, whenever they were made.
const SESSIONS: usize = 10;
/// The last one of each of so many days, today too.
const DAYS: u64 = 7;
/// The last one of each of so many weeks, this one too.
const WEEKS: u64 = 4;
/// The last one of each of so many months, this one too.
const MONTHS: i32 = 3;
/// How many days the way back from something risky stays.
const WAY_BACK: u64 = 30;

/// The last day a backup made on this day may still be kept, as long as others are made: what is erased from the register
/// that day stays in backups until then.
pub fn held_until(day: Day) -> Day {
    let next = day.with_day(1).and_then(|first| first.checked_add_months(Months::new(MONTHS.unsigned_abs())));
    next.and_then(|next| next.pred_opt()).unwrap_or(Day::MAX)
}

/// Which of these backups stay, seen from a day. What bears a later date is a clock that went wrong: it stays, and counts
/// for nothing.
pub fn kept(backups: &[(Instant, Occasion)], today: Day) -> Vec<bool> {
    let day_of = |at: Instant| civil(at).map_or(Day::MAX, |(day, _)| day);
    let mut latest_first: Vec<_> = (0..backups.len()).filter(|n| day_of(backups[*n].0) <= today).collect();
    latest_first.sort_by_key(|n| std::cmp::Reverse((backups[*n].0, *n)));
    let mut kept: Vec<_> = backups.iter().map(|(at, _)| day_of(*at) > today).collect();
    let mut last: Option<Day> = None;
    for (rank, n) in latest_first.into_iter().enumerate() {
        let (at, occasion) = backups[n];
        let day = day_of(at);
        let is_first_of = |same: fn(Day, Day) -> bool| last.is_none_or(|last| !same(last, day));
        kept[n] = rank < SESSIONS
            || (is_since(day, today, DAYS - 1) && is_first_of(|one, other| one == other))
            || (is_since(day, monday(today), 7 * (WEEKS - 1))
                && is_first_of(|one, other| monday(one) == monday(other)))
            || (months(today) - months(day) < MONTHS && is_first_of(|one, other| months(one) == months(other)))
            || (occasion.is_way_back() && is_since(day, today, WAY_BACK));
        last = Some(day);
    }
    kept
}

/// Whether a day is no more than so many days before another.
fn is_since(day: Day, before: Day, days: u64) -> bool {
    before.checked_sub_days(Days::new(days)).is_none_or(|first| day >= first)
}

fn monday(day: Day) -> Day {
    day.checked_sub_days(Days::new(day.weekday().num_days_from_monday().into())).unwrap_or(Day::MIN)
}

fn months(day: Day) -> i32 {
    day.year() * 12 + day.month0().cast_signed()
}

#[cfg(test)]
mod tests {
    use super::{SESSIONS, held_until, kept};
    use chrono::Days;
    use council::backups::Occasion;
    use council::calendar::{civil, moment};
    use council::{Day, Instant, Minute};
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    const HOUR: i64 = 3_600_000;

    fn today() -> Day {
        Day::from_ymd_opt(2026, 11, 27).unwrap()
    }

    fn at(day: Day, hour: u16) -> Instant {
        moment(day, Minute::new(hour * 60).unwrap()).unwrap()
    }

    fn before(days: u64) -> Day {
        today().checked_sub_days(Days::new(days)).unwrap()
    }

    fn dated(moments: &[i64]) -> Vec<(Instant, Occasion)> {
        moments.iter().map(|at| (Instant::new(*at), Occasion::Rhythm)).collect()
    }

    /// What is left after as many days of work, ten backups a day, each followed by a rotation.
    fn worked(days: u64) -> Vec<(Instant, Occasion)> {
        let mut left = Vec::new();
        for ago in (0..days).rev() {
            for hour in 8..18 {
                left.push((at(before(ago), hour), Occasion::Rhythm));
                let stays = kept(&left, before(ago));
                let mut stays = stays.into_iter();
                left.retain(|_| stays.next().unwrap());
            }
        }
        left
    }

    #[test]
    fn a_backup_is_gone_the_day_after_it_may_last_be_held() {
        let made = Day::from_ymd_opt(2026, 11, 30).unwrap();
        let later = |days| made.checked_add_days(Days::new(days)).unwrap();
        let held = held_until(made);
        assert_eq!(held, Day::from_ymd_opt(2027, 1, 31).unwrap());
        let mut left = vec![(at(made, 18), Occasion::BeforePurge)];
        for days in 1.. {
            left.push((at(later(days), 18), Occasion::Lock));
            let mut stays = kept(&left, later(days)).into_iter();
            left.retain(|_| stays.next().unwrap());
            let is_there = civil(left[0].0).unwrap().0 == made;
            assert_eq!(is_there, later(days) <= held, "{days} days later");
            if !is_there {
                break;
            }
        }
    }

    #[test]
    fn after_a_year_of_work_each_last_day_week_and_month_is_still_there() {
        let left = worked(365);
        let days: BTreeSet<_> = left.iter().map(|(at, _)| civil(*at).unwrap().0).collect();
        for ago in 0..7 {
            assert!(days.contains(&before(ago)), "{ago} days ago");
        }
        // 27 November 2026 is a Friday: the last backup of each week is that of Sunday.
        for sunday in ["2026-11-22", "2026-11-15", "2026-11-08"] {
            assert!(days.contains(&sunday.parse().unwrap()), "{sunday}");
        }
        for end_of_month in ["2026-10-31", "2026-09-30"] {
            assert!(days.contains(&end_of_month.parse().unwrap()), "{end_of_month}");
        }
        assert!(left.len() <= 10 + 7 + 4 + 3, "{}", left.len());
    }

    #[test]
    fn the_way_back_from_a_restore_outlives_ten_sessions() {
        let mut backups = dated(&(1..40).map(|n| at(today(), 8).get() + n * HOUR / 10).collect::<Vec<_>>());
        backups[0].1 = Occasion::BeforeRestore;
        assert!(kept(&backups, today())[0]);
        let next_year = Day::from_ymd_opt(2027, 11, 27).unwrap();
        assert!(!kept(&backups, next_year)[0]);
    }

    proptest! {
        #[test]
        fn the_latest_stay_and_never_more_than_is_said(hours in prop::collection::vec(-4000_i64..1, 0..120)) {
            let now = at(today(), 20).get();
            let backups = dated(&hours.iter().map(|hour| now + hour * HOUR).collect::<Vec<_>>());
            let stays = kept(&backups, today());
            let mut sorted: Vec<_> = backups.iter().map(|(at, _)| *at).collect();
            sorted.sort_unstable();
            for (one, stays) in backups.iter().zip(&stays) {
                let later = sorted.iter().filter(|at| **at > one.0).count();
                prop_assert!(*stays || later >= SESSIONS.min(sorted.len()) || sorted.iter().filter(|at| **at == one.0).count() > 1);
            }
            prop_assert!(stays.iter().filter(|stays| **stays).count() <= 10 + 7 + 4 + 3);
        }

        #[test]
        fn what_stayed_stays_when_asked_again(hours in prop::collection::vec(-4000_i64..1, 0..120)) {
            let now = at(today(), 20).get();
            let backups = dated(&hours.iter().map(|hour| now + hour * HOUR).collect::<Vec<_>>());
            let left: Vec<_> = backups.iter().zip(kept(&backups, today())).filter(|(_, stays)| *stays).map(|(one, _)| *one).collect();
            prop_assert!(kept(&left, today()).into_iter().all(|stays| stays));
        }

        #[test]
        fn the_order_they_are_listed_in_changes_nothing(hours in prop::collection::btree_set(-4000_i64..1, 0..60)) {
            let now = at(today(), 20).get();
            let mut backups = dated(&hours.iter().map(|hour| now + hour * HOUR).collect::<Vec<_>>());
            let stays = kept(&backups, today());
            backups.reverse();
            let reversed: Vec<_> = kept(&backups, today()).into_iter().rev().collect();
            prop_assert_eq!(stays, reversed);
        }

        #[test]
        fn a_clock_that_went_wrong_pushes_nothing_out(ahead in prop::collection::vec(48_i64..9000, 0..40)) {
            let mut moments = vec![at(today(), 9).get()];
            moments.extend(ahead.iter().map(|hours| at(today(), 9).get() + hours * HOUR));
            prop_assert!(kept(&dated(&moments), today()).into_iter().all(|stays| stays));
        }
    }
}
