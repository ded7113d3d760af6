//! The one place that reads the clock.

use council::calendar::civil;
use council::{Day, Instant};
use std::time::{SystemTime, UNIX_EPOCH};

/// Now.
pub(crate) fn now() -> Instant {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Instant::new(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}

/// Today, in Paris.
pub(crate) fn today() -> Day {
    civil(now()).map_or(Day::MIN, |(day, _)| day)
}
