//! The state of a tenancy on a day, and what may be done to it.

use super::TenancyState;
use crate::{Day, Period, Refusal, Ruled};

/// *Parcours* of a tenancy: what happened to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TenancyFacts {
    /// The day the lease was signed.
    pub lease_signed_on: Option<Day>,
    /// The day the person enters.
    pub entered_on: Day,
    /// The day notice was given.
    pub notice_on: Option<Day>,
    /// The day the person left.
    pub left_on: Option<Day>,
    /// The day the accounts were settled.
    pub settled_on: Option<Day>,
    /// The times she was away; an absence has no kind, and is never an exit.
    pub absences: Vec<Period>,
}

impl TenancyFacts {
    /// The state on a day.
    pub fn state(&self, day: Day) -> TenancyState {
        let done = |on: Option<Day>| on.is_some_and(|on| on <= day);
        if done(self.left_on) {
            if done(self.settled_on) { TenancyState::Settled } else { TenancyState::Left }
        } else if day < self.entered_on {
            if done(self.lease_signed_on) { TenancyState::Accepted } else { TenancyState::LeaseToSign }
        } else if done(self.notice_on) {
            TenancyState::UnderNotice
        } else if self.absences.iter().any(|absence| absence.holds(day)) {
            TenancyState::TemporaryAbsence
        } else {
            TenancyState::Current
        }
    }

    /// Whether the person may be recorded as having left that day.
    ///
    /// # Errors
    /// [`Refusal::TenancyIs`] unless she lives there; [`Refusal::LeftBeforeEntry`].
    pub fn leave(&self, left_on: Day) -> Ruled {
        if let Some(earlier) = self.left_on {
            return Err(Refusal::TenancyIs { state: self.state(earlier.max(left_on)) });
        }
        if left_on < self.entered_on { Err(Refusal::LeftBeforeEntry { on: self.entered_on }) } else { Ok(()) }
    }

    /// Whether notice may be noted as received that day.
    ///
    /// # Errors
    /// [`Refusal::TenancyIs`] once notice was given or the person left; [`Refusal::LeftBeforeEntry`].
    pub fn notice(&self, on: Day) -> Ruled {
        match self.state(Day::MAX) {
            state @ (TenancyState::UnderNotice | TenancyState::Left | TenancyState::Settled) => {
                Err(Refusal::TenancyIs { state })
            }
            _ if on < self.entered_on => Err(Refusal::LeftBeforeEntry { on: self.entered_on }),
            _ => Ok(()),
        }
    }

    /// Whether the keys may be recorded as given back that day, which may not be the day the person left.
    ///
    /// # Errors
    /// [`Refusal::LeftBeforeEntry`].
    pub fn return_keys(&self, on: Day) -> Ruled {
        if on < self.entered_on { Err(Refusal::LeftBeforeEntry { on: self.entered_on }) } else { Ok(()) }
    }

    /// Whether the accounts may be settled that day: what is owed survives the exit until then.
    ///
    /// # Errors
    /// [`Refusal::TenancyIs`] unless the person left and nothing was settled.
    pub fn settle(&self, day: Day) -> Ruled {
        match self.state(day) {
            TenancyState::Left if self.settled_on.is_none() => Ok(()),
            state => Err(Refusal::TenancyIs { state }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(month: u32, day: u32) -> Day {
        Day::from_ymd_opt(2026, month, day).unwrap()
    }

    fn tenancy() -> TenancyFacts {
        TenancyFacts {
            lease_signed_on: Some(day(1, 20)),
            entered_on: day(2, 2),
            notice_on: Some(day(9, 1)),
            left_on: Some(day(10, 1)),
            settled_on: Some(day(11, 15)),
            absences: vec![Period::new(day(4, 1), Some(day(6, 1))).unwrap()],
        }
    }

    #[test]
    fn a_tenancy_goes_through_its_states_by_facts_alone() {
        for (on, state) in [
            (day(1, 19), TenancyState::LeaseToSign),
            (day(1, 20), TenancyState::Accepted),
            (day(2, 2), TenancyState::Current),
            (day(4, 1), TenancyState::TemporaryAbsence),
            (day(6, 1), TenancyState::Current),
            (day(9, 1), TenancyState::UnderNotice),
            (day(10, 1), TenancyState::Left),
            (day(11, 15), TenancyState::Settled),
        ] {
            assert_eq!(tenancy().state(on), state, "{on}");
        }
    }

    #[test]
    fn an_absence_however_long_is_never_an_exit() {
        let away = TenancyFacts {
            notice_on: None,
            left_on: None,
            settled_on: None,
            absences: vec![Period::new(day(4, 1), None).unwrap()],
            ..tenancy()
        };
        assert_eq!(away.state(day(12, 31)), TenancyState::TemporaryAbsence);
    }

    #[test]
    fn nobody_leaves_twice_or_before_entering() {
        assert_eq!(tenancy().leave(day(12, 1)), Err(Refusal::TenancyIs { state: TenancyState::Settled }));
        let there = TenancyFacts { left_on: None, settled_on: None, ..tenancy() };
        assert_eq!(there.leave(day(2, 1)), Err(Refusal::LeftBeforeEntry { on: day(2, 2) }));
        assert_eq!(there.leave(day(2, 2)), Ok(()));
    }

    #[test]
    fn what_is_owed_survives_the_exit_until_it_is_settled() {
        let left = TenancyFacts { settled_on: None, ..tenancy() };
        assert_eq!(left.settle(day(11, 1)), Ok(()));
        assert_eq!(left.settle(day(9, 15)), Err(Refusal::TenancyIs { state: TenancyState::UnderNotice }));
    }

    #[test]
    fn notice_is_given_once_and_by_somebody_who_lives_there() {
        let there = TenancyFacts { notice_on: None, left_on: None, settled_on: None, ..tenancy() };
        assert_eq!(there.notice(day(9, 1)), Ok(()));
        assert_eq!(there.notice(day(2, 1)), Err(Refusal::LeftBeforeEntry { on: day(2, 2) }));
        let noticed = TenancyFacts { notice_on: Some(day(9, 1)), ..there };
        assert_eq!(noticed.notice(day(9, 2)), Err(Refusal::TenancyIs { state: TenancyState::UnderNotice }));
        assert_eq!(tenancy().notice(day(12, 1)), Err(Refusal::TenancyIs { state: TenancyState::Settled }));
    }
}
