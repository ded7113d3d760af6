//! The clock, read here and handed in as an argument.

use crate::failure::{Answer, Failure};
use council::{Day, Instant, calendar};
use std::time::{SystemTime, UNIX_EPOCH};

/// The present moment.
pub(crate) fn now() -> Instant {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Instant::new(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}

/// Today, in Paris.
///
/// # Errors
/// [`Failure::Unexpected`] when the machine's clock is beyond the days that can be counted.
pub(crate) fn today() -> Answer<Day> {
    calendar::civil(now()).map(|(day, _)| day).ok_or(Failure::Unexpected)
}
