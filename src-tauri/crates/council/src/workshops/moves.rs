//! The states of a workshop, and the moves between them.

use super::{WorkshopState, WorkshopState as S};
use crate::{Day, Refusal, Ruled};

impl WorkshopState {
    /// The states a workshop may go to from this one. One postponed or cancelled stays so: another follows it.
    pub const fn next(self) -> &'static [Self] {
        match self {
            Self::Idea => &[S::Planned, S::Cancelled],
            Self::Planned => &[S::Confirmed, S::Held, S::Idea, S::Postponed, S::Cancelled],
            Self::Confirmed => &[S::Held, S::Planned, S::Postponed, S::Cancelled],
            Self::Held => &[S::Evaluated],
            Self::Evaluated => &[S::Held],
            Self::Cancelled | Self::Postponed => &[],
        }
    }

    /// Whether a workshop set on that day, if it is set at all, may go to another state today.
    ///
    /// # Errors
    /// [`Refusal::WorkshopIs`] when the state does not lead there; [`Refusal::Empty`] without the day it needs;
    /// [`Refusal::WorkshopToCome`] when it would be held before its day.
    pub fn go(self, to: Self, on_day: Option<Day>, today: Day) -> Ruled {
        if !self.next().contains(&to) {
            return Err(Refusal::WorkshopIs { state: self });
        }
        match (to, on_day) {
            (Self::Idea | Self::Cancelled, _) => Ok(()),
            (_, None) => Err(Refusal::Empty { field: "on_day".to_owned() }),
            (Self::Held | Self::Evaluated, Some(on)) if today < on => Err(Refusal::WorkshopToCome { on }),
            _ => Ok(()),
        }
    }

    /// Whether a workshop may be set to another day: one that was held only to a day that has come.
    ///
    /// # Errors
    /// [`Refusal::WorkshopIs`] when it was called off: another follows it; [`Refusal::InTheFuture`].
    pub fn moves_to(self, day: Day, today: Day) -> Ruled {
        match self {
            Self::Held | Self::Evaluated if today < day => Err(Refusal::InTheFuture { day }),
            Self::Idea | Self::Planned | Self::Confirmed | Self::Held | Self::Evaluated => Ok(()),
            Self::Cancelled | Self::Postponed => Err(Refusal::WorkshopIs { state: self }),
        }
    }

    /// Whether those who came may be counted.
    ///
    /// # Errors
    /// [`Refusal::WorkshopIs`] for one that did not take place; [`Refusal::WorkshopToCome`] before its day.
    pub fn counts_people(self, on_day: Option<Day>, today: Day) -> Ruled {
        match on_day {
            Some(on) if self.takes_its_hours() && today < on => Err(Refusal::WorkshopToCome { on }),
            Some(_) if self.takes_its_hours() => Ok(()),
            _ => Err(Refusal::WorkshopIs { state: self }),
        }
    }

    /// Whether people may announce themselves.
    ///
    /// # Errors
    /// [`Refusal::WorkshopIs`] when it was called off, or is over.
    pub const fn takes_registrations(self) -> Ruled {
        match self {
            Self::Idea | Self::Planned | Self::Confirmed => Ok(()),
            _ => Err(Refusal::WorkshopIs { state: self }),
        }
    }

    /// Whether the workshop takes its venue and its speakers on its day.
    pub const fn takes_its_hours(self) -> bool {
        matches!(self, Self::Planned | Self::Confirmed | Self::Held | Self::Evaluated)
    }

    /// Whether people who announced themselves are to be told of a move to another state.
    pub const fn is_told_when_going(self, to: Self) -> bool {
        matches!(self, Self::Planned | Self::Confirmed) && matches!(to, Self::Cancelled | Self::Postponed | Self::Idea)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: u32) -> Day {
        Day::from_ymd_opt(2026, 11, day).unwrap()
    }

    #[test]
    fn a_workshop_goes_from_idea_to_evaluated() {
        let way = [S::Idea, S::Planned, S::Confirmed, S::Held, S::Evaluated];
        for pair in way.windows(2) {
            assert_eq!(pair[0].go(pair[1], Some(day(5)), day(5)), Ok(()), "{pair:?}");
        }
    }

    #[test]
    fn a_workshop_is_not_held_before_its_day() {
        assert_eq!(S::Confirmed.go(S::Held, Some(day(5)), day(4)), Err(Refusal::WorkshopToCome { on: day(5) }));
    }

    #[test]
    fn an_idea_needs_a_day_to_be_planned() {
        assert_eq!(S::Idea.go(S::Planned, None, day(4)), Err(Refusal::Empty { field: "on_day".to_owned() }));
        assert_eq!(S::Idea.go(S::Cancelled, None, day(4)), Ok(()));
    }

    #[test]
    fn a_workshop_cancelled_or_postponed_stays_so() {
        for (from, to) in [(S::Cancelled, S::Planned), (S::Postponed, S::Confirmed), (S::Held, S::Cancelled)] {
            assert_eq!(from.go(to, Some(day(5)), day(5)), Err(Refusal::WorkshopIs { state: from }));
        }
    }

    #[test]
    fn a_workshop_that_was_held_is_not_moved_to_a_day_to_come() {
        assert_eq!(S::Planned.moves_to(day(5), day(1)), Ok(()));
        assert_eq!(S::Held.moves_to(day(5), day(5)), Ok(()));
        assert_eq!(S::Held.moves_to(day(6), day(5)), Err(Refusal::InTheFuture { day: day(6) }));
        assert_eq!(S::Postponed.moves_to(day(6), day(5)), Err(Refusal::WorkshopIs { state: S::Postponed }));
    }

    #[test]
    fn people_are_counted_from_the_day_on_and_only_where_it_took_place() {
        assert_eq!(S::Confirmed.counts_people(Some(day(5)), day(5)), Ok(()));
        assert_eq!(S::Confirmed.counts_people(Some(day(5)), day(4)), Err(Refusal::WorkshopToCome { on: day(5) }));
        assert_eq!(S::Cancelled.counts_people(Some(day(5)), day(6)), Err(Refusal::WorkshopIs { state: S::Cancelled }));
        assert_eq!(S::Idea.counts_people(None, day(6)), Err(Refusal::WorkshopIs { state: S::Idea }));
    }

    #[test]
    fn people_are_told_when_a_planned_workshop_does_not_take_place() {
        assert!(S::Confirmed.is_told_when_going(S::Cancelled));
        assert!(!S::Idea.is_told_when_going(S::Cancelled));
        assert!(!S::Planned.is_told_when_going(S::Confirmed));
    }
}
