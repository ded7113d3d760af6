//! Dated parameters: rates, delays, amounts. A new value never changes what was said of an earlier day.

use crate::row::Columns;
use crate::{Page, Result, Step};
use council::{Coded, Day};

/// The value in force on a day, if one had started.
///
/// # Errors
/// When the register cannot be read.
pub fn at(page: &Page, key: impl Coded, day: Day) -> Result<Option<String>> {
    page.maybe(
        "SELECT value FROM setting WHERE key = ?1 AND from_on <= ?2 ORDER BY from_on DESC LIMIT 1",
        (key.code(), day),
        |row| row.text("value"),
    )
}

/// Every value a parameter had or will have, with the day it starts, the earliest first.
///
/// # Errors
/// When the register cannot be read.
pub fn over_time(page: &Page, key: impl Coded) -> Result<Vec<(Day, String)>> {
    page.all("SELECT from_on, value FROM setting WHERE key = ?1 ORDER BY from_on", [key.code()], |row| {
        Ok((row.day("from_on")?, row.text("value")?))
    })
}

/// Sets the value from a day on, until the next that is set.
///
/// # Errors
/// When the register cannot be written.
pub fn set(step: &Step, key: impl Coded, value: &str, from_on: Day) -> Result<()> {
    step.run(
        "INSERT INTO setting (key, value, from_on) VALUES (?1, ?2, ?3)
         ON CONFLICT (key, from_on) DO UPDATE SET value = excluded.value",
        (key.code(), value, from_on),
    )?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::settings;
    use crate::testing::{Desk, founder};
    use council::{Act, Day};

    // Any closed list is a key; the product's own comes with the rules it serves.
    use council::Subject::{Deposits, Meetings};

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn a_day_keeps_the_value_that_was_in_force() {
        let mut desk = Desk::new();
        desk.register
            .step(Act::Import, &founder(1), |step| {
                settings::set(step, Deposits, "400", day("2024-01-01"))?;
                settings::set(step, Deposits, "460", day("2026-01-01"))?;
                settings::set(step, Deposits, "450", day("2026-01-01"))
            })
            .unwrap();
        let at = |key, on| desk.register.page(|page| settings::at(page, key, day(on))).unwrap();
        assert_eq!(at(Deposits, "2023-12-31"), None);
        assert_eq!(at(Deposits, "2025-12-31").as_deref(), Some("400"));
        assert_eq!(at(Deposits, "2026-01-01").as_deref(), Some("450"));
        assert_eq!(at(Meetings, "2026-01-01"), None);
        let all = desk.register.page(|page| settings::over_time(page, Deposits)).unwrap();
        assert_eq!(all, [(day("2024-01-01"), "400".to_owned()), (day("2026-01-01"), "450".to_owned())]);
    }
}
