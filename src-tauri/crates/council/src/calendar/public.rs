//! Public holidays (Code du travail, art. L3133-1), computed: nothing to load, nothing to renew.

use crate::{Day, coded};
use chrono::{Datelike, Days};

coded! {
    /// *Jour férié* of the whole country.
    pub enum PublicHoliday {
        /// 1 January.
        NewYear = "new_year",
        /// The day after Easter.
        EasterMonday = "easter_monday",
        /// 1 May.
        LabourDay = "labour_day",
        /// 8 May.
        Victory = "victory",
        /// 39 days after Easter.
        Ascension = "ascension",
        /// 50 days after Easter.
        WhitMonday = "whit_monday",
        /// 14 July.
        NationalDay = "national_day",
        /// 15 August.
        Assumption = "assumption",
        /// 1 November.
        AllSaints = "all_saints",
        /// 11 November.
        Armistice = "armistice",
        /// 25 December.
        Christmas = "christmas",
    }
}

impl PublicHoliday {
    /// Its day in a year; `None` outside the years of the Gregorian calendar (1583 to 9999).
    pub fn day(self, year: i32) -> Option<Day> {
        let fixed = |month, day| Day::from_ymd_opt(year, month, day).filter(|_| is_gregorian(year));
        let after_easter = |days| easter(year)?.checked_add_days(Days::new(days));
        match self {
            Self::NewYear => fixed(1, 1),
            Self::EasterMonday => after_easter(1),
            Self::LabourDay => fixed(5, 1),
            Self::Victory => fixed(5, 8),
            Self::Ascension => after_easter(39),
            Self::WhitMonday => after_easter(50),
            Self::NationalDay => fixed(7, 14),
            Self::Assumption => fixed(8, 15),
            Self::AllSaints => fixed(11, 1),
            Self::Armistice => fixed(11, 11),
            Self::Christmas => fixed(12, 25),
        }
    }
}

/// The eleven holidays of a year, in order of days; two may share a day (Ascension and 1 May 2008).
pub fn public_holidays(year: i32) -> Vec<(Day, PublicHoliday)> {
    let mut days: Vec<_> =
        PublicHoliday::ALL.iter().filter_map(|holiday| Some((holiday.day(year)?, *holiday))).collect();
    days.sort();
    days
}

/// The holiday that falls on a day, if any.
pub fn public_holiday(day: Day) -> Option<PublicHoliday> {
    PublicHoliday::ALL.iter().copied().find(|holiday| holiday.day(day.year()) == Some(day))
}

/// Easter Sunday, by the Gregorian computus (Meeus, Jones and Butcher); `None` before 1583 and after 9999.
pub fn easter(year: i32) -> Option<Day> {
    if !is_gregorian(year) {
        return None;
    }
    let golden = year % 19;
    let (century, of_century) = (year / 100, year % 100);
    let lunar = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - lunar + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - epact - of_century % 4) % 7;
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let from_march = epact + weekday - 7 * late + 114;
    Day::from_ymd_opt(year, u32::try_from(from_march / 31).ok()?, u32::try_from(from_march % 31 + 1).ok()?)
}

fn is_gregorian(year: i32) -> bool {
    (1583..=9999).contains(&year)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Weekday;

    fn day(year: i32, month: u32, day: u32) -> Day {
        Day::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn easter_is_known_for_years_that_try_the_computus() {
        for (year, month, of_month) in [
            (1818, 3, 22),
            (1943, 4, 25),
            (1954, 4, 18),
            (1981, 4, 19),
            (2024, 3, 31),
            (2026, 4, 5),
            (2027, 3, 28),
            (2038, 4, 25),
        ] {
            assert_eq!(easter(year), Some(day(year, month, of_month)), "{year}");
        }
    }

    #[test]
    fn easter_is_always_a_sunday_between_22_march_and_25_april() {
        for year in 1583..=9999 {
            let easter = easter(year).unwrap();
            assert_eq!(easter.weekday(), Weekday::Sun, "{year}");
            assert!((day(year, 3, 22)..=day(year, 4, 25)).contains(&easter), "{year}");
        }
    }

    #[test]
    fn a_year_has_eleven_holidays_in_order() {
        let of_2026 = public_holidays(2026);
        assert_eq!(of_2026.len(), 11);
        assert!(of_2026.is_sorted());
        assert_eq!(of_2026[1], (day(2026, 4, 6), PublicHoliday::EasterMonday));
        assert_eq!(of_2026[4], (day(2026, 5, 14), PublicHoliday::Ascension));
        assert_eq!(of_2026[5], (day(2026, 5, 25), PublicHoliday::WhitMonday));
    }

    #[test]
    fn two_holidays_may_share_a_day() {
        assert_eq!(PublicHoliday::Ascension.day(2008), PublicHoliday::LabourDay.day(2008));
        assert_eq!(public_holiday(day(2008, 5, 1)), Some(PublicHoliday::LabourDay));
    }

    #[test]
    fn good_friday_is_a_working_day_in_the_nord() {
        assert_eq!(public_holiday(day(2026, 4, 3)), None);
    }

    #[test]
    fn a_year_out_of_reach_has_no_holiday_and_no_panic() {
        assert_eq!(easter(1582), None);
        assert_eq!(public_holiday(Day::MAX), None);
        assert_eq!(public_holiday(Day::MIN), None);
        assert_eq!(public_holidays(i32::MAX), []);
    }
}
