//! Wrong passphrases slow down, and a restart changes nothing to it.

use crate::{Error, Result, VaultFolder, disk};
use council::Instant;
use serde::{Deserialize, Serialize};

/// The failures since the last opening. What protects a stolen folder is the cost of a guess; this protects a
/// machine left with its lock screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Attempts {
    failures: u32,
    last: Instant,
}

impl Attempts {
    /// Seconds before the next try: none twice, then 1, 2, 4… up to a minute.
    fn wait(self) -> u64 {
        self.failures.checked_sub(3).map_or(0, |further| 1_u64.checked_shl(further).unwrap_or(60).min(60))
    }
}

/// Refuses a try that comes too early.
pub(crate) fn admit(folder: &VaultFolder, now: Instant) -> Result<()> {
    let Some(mut attempts) = disk::read_json::<Attempts>(&folder.attempts()) else { return Ok(()) };
    if now < attempts.last {
        // A clock set back costs one more wait, and does not lock out until it has caught up.
        attempts.last = now;
        disk::replace_json(&folder.attempts(), &attempts)?;
    }
    let heard = attempts.last.get() + 1000 * i64::try_from(attempts.wait()).unwrap_or_default();
    let wait = u64::try_from(heard - now.get()).unwrap_or(0).div_ceil(1000);
    if wait > 0 { Err(Error::TooEarly { wait }) } else { Ok(()) }
}

/// Remembers a failure: the error to give back.
pub(crate) fn fail(folder: &VaultFolder, now: Instant) -> Result<Error> {
    let before = disk::read_json::<Attempts>(&folder.attempts()).map_or(0, |attempts| attempts.failures);
    let attempts = Attempts { failures: before.saturating_add(1), last: now };
    disk::replace_json(&folder.attempts(), &attempts)?;
    Ok(Error::WrongPassphrase { wait: attempts.wait() })
}

/// Forgets the failures at an opening: how many there were.
pub(crate) fn forget(folder: &VaultFolder) -> Result<u32> {
    let failures = disk::read_json::<Attempts>(&folder.attempts()).map_or(0, |attempts| attempts.failures);
    disk::remove(&folder.attempts())?;
    Ok(failures)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waiting_starts_at_the_third_failure_and_stops_at_a_minute() {
        let folder = tempfile::tempdir().unwrap();
        let vault = VaultFolder::new(folder.path());
        let mut now = Instant::new(1_000_000);
        for expected in [0, 0, 1, 2, 4, 8, 16, 32, 60, 60] {
            admit(&vault, now).unwrap();
            let Error::WrongPassphrase { wait } = fail(&vault, now).unwrap() else { panic!("another error") };
            assert_eq!(wait, expected);
            if wait > 0 {
                let early = Instant::new(now.get() + 1000 * i64::try_from(wait).unwrap() - 1);
                assert!(matches!(admit(&vault, early), Err(Error::TooEarly { wait: 1 })));
            }
            now = Instant::new(now.get() + 1000 * i64::try_from(wait).unwrap());
        }
        assert_eq!(forget(&vault).unwrap(), 10);
        admit(&vault, now).unwrap();
    }

    #[test]
    fn a_clock_set_back_asks_for_one_wait_and_no_more() {
        let folder = tempfile::tempdir().unwrap();
        let vault = VaultFolder::new(folder.path());
        for _ in 0..4 {
            fail(&vault, Instant::new(1_000_000_000)).unwrap();
        }
        assert!(matches!(admit(&vault, Instant::new(5_000)), Err(Error::TooEarly { wait: 2 })));
        admit(&vault, Instant::new(7_000)).unwrap();
    }
}
