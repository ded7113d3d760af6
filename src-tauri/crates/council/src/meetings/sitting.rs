//! The clock of a sitting.

use crate::calendar::civil;
use crate::{Day, Instant};

/// Minutes after the midnight the day of a sitting begins with, as a clock in Paris shows them; a sitting may pass midnight.
///
/// None beyond the day after: the sitting was held on paper, or is opened again later.
pub fn sitting_minute(on_day: Day, now: Instant) -> Option<u32> {
    let (day, minute) = civil(now)?;
    let days = u32::try_from((day - on_day).num_days()).ok().filter(|days| *days < 2)?;
    Some(days * 1440 + u32::from(minute.get()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Minute;
    use crate::calendar::moment;

    fn minute(on_day: (u32, u32), at: u16) -> Option<u32> {
        let sitting = Day::from_ymd_opt(2026, 12, 10).unwrap();
        let day = Day::from_ymd_opt(2026, on_day.0, on_day.1).unwrap();
        sitting_minute(sitting, moment(day, Minute::new(at).unwrap()).unwrap())
    }

    #[test]
    fn a_sitting_may_pass_midnight() {
        assert_eq!(minute((12, 10), 882), Some(882));
        assert_eq!(minute((12, 11), 30), Some(1470));
    }

    #[test]
    fn later_days_are_not_of_the_sitting() {
        assert_eq!(minute((12, 12), 30), None);
        assert_eq!(minute((12, 9), 882), None);
    }
}
