//! Repetition (RFC 5545 §3.3.10), by looking at each day in turn: two years of days at most, whatever the rule says.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, Weekday};

/// How far a rule is followed, in days.
const HORIZON: u64 = 731;
/// The most occurrences of a rule.
const OCCURRENCES: usize = 500;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Frequency {
    Daily,
    Weekly,
    Monthly,
    Yearly,
}

/// A rule of repetition. Those by hour, by week of the year or by day of the year are not understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Rule {
    frequency: Frequency,
    interval: i64,
    count: Option<usize>,
    /// Still as written: it may be a day, or a time in another zone.
    pub(super) until: Option<String>,
    /// Days of the week, each with its rank in the month or year, 0 for all.
    days: Vec<(i64, Weekday)>,
    month_days: Vec<i64>,
    months: Vec<i64>,
    positions: Vec<i64>,
    week_start: Weekday,
}

/// The rule a value states; `None` when it is not understood whole.
pub(super) fn parse(value: &str) -> Option<Rule> {
    let mut rule = Rule {
        frequency: Frequency::Daily,
        interval: 1,
        count: None,
        until: None,
        days: Vec::new(),
        month_days: Vec::new(),
        months: Vec::new(),
        positions: Vec::new(),
        week_start: Weekday::Mon,
    };
    let mut frequency = None;
    for part in value.split(';').filter(|part| !part.trim().is_empty()) {
        let (name, value) = part.split_once('=')?;
        match name.trim().to_ascii_uppercase().as_str() {
            "FREQ" => frequency = Some(self::frequency(value)?),
            "INTERVAL" => rule.interval = value.parse().ok().filter(|interval| (1..=10_000).contains(interval))?,
            "COUNT" => rule.count = Some(value.parse().ok().filter(|count| *count > 0)?),
            "UNTIL" => rule.until = Some(value.to_owned()),
            "BYDAY" => rule.days = value.split(',').map(ranked_day).collect::<Option<_>>()?,
            "BYMONTHDAY" => rule.month_days = numbers(value, 31)?,
            "BYMONTH" => rule.months = numbers(value, 12)?,
            "BYSETPOS" => rule.positions = numbers(value, 366)?,
            "WKST" => rule.week_start = weekday(value)?,
            _ => return None,
        }
    }
    rule.frequency = frequency?;
    Some(rule)
}

fn frequency(value: &str) -> Option<Frequency> {
    match value.to_ascii_uppercase().as_str() {
        "DAILY" => Some(Frequency::Daily),
        "WEEKLY" => Some(Frequency::Weekly),
        "MONTHLY" => Some(Frequency::Monthly),
        "YEARLY" => Some(Frequency::Yearly),
        _ => None,
    }
}

fn numbers(value: &str, most: i64) -> Option<Vec<i64>> {
    value.split(',').map(|number| number.trim().parse().ok().filter(|n: &i64| *n != 0 && n.abs() <= most)).collect()
}

/// `TU`, `2TU`, `-1FR`.
fn ranked_day(value: &str) -> Option<(i64, Weekday)> {
    let value = value.trim();
    let (rank, day) = value.split_at_checked(value.len().checked_sub(2)?)?;
    let rank =
        if rank.is_empty() { 0 } else { rank.parse().ok().filter(|rank: &i64| *rank != 0 && rank.abs() <= 53)? };
    Some((rank, weekday(day)?))
}

fn weekday(value: &str) -> Option<Weekday> {
    match value.trim().to_ascii_uppercase().as_str() {
        "MO" => Some(Weekday::Mon),
        "TU" => Some(Weekday::Tue),
        "WE" => Some(Weekday::Wed),
        "TH" => Some(Weekday::Thu),
        "FR" => Some(Weekday::Fri),
        "SA" => Some(Weekday::Sat),
        "SU" => Some(Weekday::Sun),
        _ => None,
    }
}

impl Rule {
    /// The days of the rule from the first, which always counts, and whether they were followed to the rule's own end.
    pub(super) fn follow(
        &self,
        start: NaiveDate,
        time: NaiveTime,
        until: Option<NaiveDateTime>,
    ) -> (Vec<NaiveDate>, bool) {
        let horizon = start.checked_add_days(Days::new(HORIZON)).unwrap_or(NaiveDate::MAX);
        let mut found = vec![start];
        for day in self.candidates(start, horizon) {
            if day <= start {
                continue;
            }
            if until.is_some_and(|until| day.and_time(time) > until)
                || self.count.is_some_and(|count| found.len() >= count)
            {
                return (found, true);
            }
            if found.len() >= OCCURRENCES || day > horizon {
                return (found, false);
            }
            found.push(day);
        }
        let ended = self.count.is_some_and(|count| found.len() >= count);
        (found, ended || until.is_some_and(|until| until.date() <= horizon))
    }

    /// The days the rule marks, from the period of the first day to the period of the last, both whole.
    fn candidates(&self, start: NaiveDate, last: NaiveDate) -> Vec<NaiveDate> {
        let mut days: Vec<NaiveDate> = Vec::new();
        let mut period: Vec<NaiveDate> = Vec::new();
        let first = self.period_start(start);
        let last_period = self.period(start, last);
        let mut current = 0;
        for day in first.iter_days() {
            let at = self.period(start, day);
            if at != current {
                days.append(&mut self.positioned(&period));
                period.clear();
                current = at;
            }
            if at > last_period {
                break;
            }
            if at % self.interval == 0 && self.marks(start, day) {
                period.push(day);
            }
        }
        days.append(&mut self.positioned(&period));
        days
    }

    fn positioned(&self, period: &[NaiveDate]) -> Vec<NaiveDate> {
        if self.positions.is_empty() {
            return period.to_vec();
        }
        let rank = |index: usize| i64::try_from(index).unwrap_or(i64::MAX);
        let chosen = |index: &usize| {
            let (from_start, from_end) = (rank(*index) + 1, rank(*index) - rank(period.len()));
            self.positions.contains(&from_start) || self.positions.contains(&from_end)
        };
        (0..period.len()).filter(chosen).map(|index| period[index]).collect()
    }

    fn period_start(&self, day: NaiveDate) -> NaiveDate {
        let start = match self.frequency {
            Frequency::Daily => Some(day),
            Frequency::Weekly => day.checked_sub_days(Days::new(u64::from(day.weekday().days_since(self.week_start)))),
            Frequency::Monthly => day.with_day(1),
            Frequency::Yearly => day.with_ordinal(1),
        };
        start.unwrap_or(day)
    }

    /// How many days, weeks, months or years lie between the period of the first day and that of another.
    fn period(&self, start: NaiveDate, day: NaiveDate) -> i64 {
        let months = |day: NaiveDate| i64::from(day.year()) * 12 + i64::from(day.month0());
        match self.frequency {
            Frequency::Daily => (day - start).num_days(),
            Frequency::Weekly => (self.period_start(day) - self.period_start(start)).num_days() / 7,
            Frequency::Monthly => months(day) - months(start),
            Frequency::Yearly => i64::from(day.year()) - i64::from(start.year()),
        }
    }

    fn marks(&self, start: NaiveDate, day: NaiveDate) -> bool {
        let in_month = self.months.is_empty() || self.months.contains(&i64::from(day.month()));
        let month_length = i64::from(day.num_days_in_month());
        let on_month_day = self.month_days.is_empty()
            || self.month_days.contains(&i64::from(day.day()))
            || self.month_days.contains(&(i64::from(day.day()) - month_length - 1));
        let on_week_day = self.days.is_empty() || self.days.iter().any(|ranked| self.is_ranked(day, *ranked));
        let like_the_first = !self.days.is_empty()
            || !self.month_days.is_empty()
            || match self.frequency {
                Frequency::Daily => true,
                Frequency::Weekly => day.weekday() == start.weekday(),
                Frequency::Monthly => day.day() == start.day(),
                Frequency::Yearly => {
                    day.day() == start.day() && (!self.months.is_empty() || day.month() == start.month())
                }
            };
        in_month && on_month_day && on_week_day && like_the_first
    }

    /// Whether a day is that day of the week, at that rank of its month, or of its year.
    fn is_ranked(&self, day: NaiveDate, (rank, weekday): (i64, Weekday)) -> bool {
        let of_year = self.frequency == Frequency::Yearly && self.months.is_empty();
        let (index, length) = if of_year {
            (i64::from(day.ordinal0()), if day.leap_year() { 366 } else { 365 })
        } else {
            (i64::from(day.day0()), i64::from(day.num_days_in_month()))
        };
        let ranks = match self.frequency {
            Frequency::Monthly | Frequency::Yearly => [index / 7 + 1, -((length - 1 - index) / 7 + 1)],
            // A rank means nothing within a day or a week.
            Frequency::Daily | Frequency::Weekly => [rank, rank],
        };
        day.weekday() == weekday && (rank == 0 || ranks.contains(&rank))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn follow(rule: &str, start: NaiveDate, until: Option<NaiveDate>) -> (Vec<String>, bool) {
        let until = until.map(|day| day.and_hms_opt(23, 59, 59).unwrap());
        let (days, ended) = parse(rule).unwrap().follow(start, NaiveTime::MIN, until);
        (days.iter().map(|day| day.format("%d/%m").to_string()).collect(), ended)
    }

    #[test]
    fn every_other_tuesday_and_thursday() {
        let (days, ended) = follow("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=5", day(2026, 9, 1), None);
        assert_eq!(days, ["01/09", "03/09", "15/09", "17/09", "29/09"]);
        assert!(ended);
    }

    #[test]
    fn the_first_thursday_and_the_last_friday_of_the_month() {
        assert_eq!(follow("FREQ=MONTHLY;BYDAY=1TH;COUNT=3", day(2026, 9, 3), None).0, ["03/09", "01/10", "05/11"]);
        assert_eq!(follow("FREQ=MONTHLY;BYDAY=-1FR;COUNT=3", day(2026, 9, 25), None).0, ["25/09", "30/10", "27/11"]);
    }

    #[test]
    fn the_last_working_day_of_the_month() {
        let rule = "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3";
        assert_eq!(follow(rule, day(2026, 9, 30), None).0, ["30/09", "30/10", "30/11"]);
    }

    #[test]
    fn a_31st_falls_only_in_months_that_have_one() {
        assert_eq!(follow("FREQ=MONTHLY;COUNT=3", day(2026, 1, 31), None).0, ["31/01", "31/03", "31/05"]);
        assert_eq!(follow("FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3", day(2026, 1, 31), None).0, ["31/01", "28/02", "31/03"]);
    }

    #[test]
    fn every_year_on_the_same_day() {
        assert_eq!(
            follow("FREQ=YEARLY", day(2026, 10, 10), None),
            (vec!["10/10".to_owned(), "10/10".to_owned(), "10/10".to_owned()], false)
        );
        assert_eq!(follow("FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;COUNT=2", day(2026, 3, 29), None).0, ["29/03", "28/03"]);
        assert_eq!(follow("FREQ=YEARLY;BYDAY=20MO;COUNT=1", day(2026, 5, 18), None).0, ["18/05"]);
    }

    #[test]
    fn until_is_the_last_day_kept() {
        assert_eq!(
            follow("FREQ=DAILY", day(2026, 9, 1), Some(day(2026, 9, 3))),
            (vec!["01/09".to_owned(), "02/09".to_owned(), "03/09".to_owned()], true)
        );
    }

    #[test]
    fn a_rule_without_end_is_cut_at_500_occurrences_or_two_years() {
        let (days, ended) = follow("FREQ=DAILY", day(2026, 1, 1), None);
        assert_eq!((days.len(), ended), (500, false));
        let (days, ended) = follow("FREQ=WEEKLY", day(2026, 1, 1), None);
        assert_eq!((days.len(), ended), (105, false));
    }

    #[test]
    fn a_rule_that_is_not_understood_is_refused_whole() {
        for rule in [
            "",
            "FREQ=HOURLY",
            "FREQ=DAILY;BYHOUR=9",
            "FREQ=WEEKLY;BYDAY=XX",
            "FREQ=DAILY;INTERVAL=0",
            "FREQ=DAILY;COUNT=-1",
            "BYDAY=MO",
            "FREQ=MONTHLY;BYMONTHDAY=32",
        ] {
            assert_eq!(parse(rule), None, "{rule}");
        }
    }
}
