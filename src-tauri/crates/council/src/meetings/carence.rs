//! A sitting without a quorum: nothing is decided, and it is convened a second time.

use super::Room;
use crate::calendar::{moment, working_day_from};
use crate::decisions::DecisionKind;
use crate::{Day, Minute, Refusal, Ruled};
use chrono::Days;
use serde::Deserialize;
use ts_rs::TS;

/// *Seconde convocation*: when the body meets again for want of a quorum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct SecondSitting {
    /// The day.
    pub on_day: Day,
    /// The minute it starts.
    pub start_minute: Minute,
}

impl SecondSitting {
    /// The second sitting as it can be planned, after the first.
    ///
    /// # Errors
    /// [`Refusal::EmptyPeriod`] unless it is on a later day; [`Refusal::NoSuchMinute`].
    pub fn checked(self, first_on: Day) -> Ruled<Self> {
        if self.on_day <= first_on {
            return Err(Refusal::EmptyPeriod);
        }
        moment(self.on_day, self.start_minute).map(|_| self)
    }
}

/// The day that is offered for a second sitting: a fortnight and a day after the first, the time of a convocation, and one
/// that is worked.
pub fn second_offered_on(first_on: Day) -> Day {
    working_day_from(first_on.checked_add_days(Days::new(15)).unwrap_or(first_on))
}

/// Whether a sitting may be found without a quorum: it never had one, and nothing was decided.
///
/// # Errors
/// [`Refusal::QuorumReached`]; [`Refusal::AlreadyDecided`].
pub fn find_carence(room: &Room, decided: impl IntoIterator<Item = DecisionKind>) -> Ruled {
    if room.is_quorate {
        return Err(Refusal::QuorumReached);
    }
    if decided.into_iter().any(|kind| !kind.is_only_heard()) {
        return Err(Refusal::AlreadyDecided);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const EMPTY: Room = Room { present: 1, represented: 0, votes: 1, is_quorate: false };

    #[test]
    fn a_carence_is_found_where_nothing_could_be_decided() {
        assert_eq!(find_carence(&EMPTY, [DecisionKind::CarriedOver, DecisionKind::Noted]), Ok(()));
        assert_eq!(find_carence(&EMPTY, [DecisionKind::Admission]), Err(Refusal::AlreadyDecided));
        assert_eq!(find_carence(&Room { is_quorate: true, ..EMPTY }, []), Err(Refusal::QuorumReached));
    }

    #[test]
    fn a_second_sitting_comes_after_the_first() {
        let day = |day| Day::from_ymd_opt(2026, 12, day).unwrap();
        let again = |on_day| SecondSitting { on_day, start_minute: Minute::new(870).unwrap() }.checked(day(10));
        assert!(again(day(17)).is_ok());
        assert_eq!(again(day(10)), Err(Refusal::EmptyPeriod));
        assert_eq!(second_offered_on(day(10)), day(28), "never on Christmas day, nor on the Saturday after");
    }
}
