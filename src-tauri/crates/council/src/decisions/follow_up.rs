//! What a decision calls for, and by when.

use super::{Consequence, FollowUpKind, Outcome};
use crate::Day;
use crate::calendar::working_day_until;
use chrono::{Days, Months};

/// Months after which someone on a waiting list hears from the council, place or not.
const WAITING_MONTHS: u32 = 3;

/// The day by which someone who waits hears from the council, place or not.
pub fn waiting_review(on_day: Day) -> Day {
    on_day.checked_add_months(Months::new(WAITING_MONTHS)).unwrap_or(Day::MAX)
}

impl Outcome {
    /// What the decision calls for: the person is told by voice, then by letter, so many days after the sitting; then what
    /// follows from the outcome. What decides nothing calls for nothing.
    pub fn follow_ups(&self, on_day: Day, letter_days: u32) -> Vec<(FollowUpKind, Option<Day>)> {
        if !self.kind().is_numbered() {
            return Vec::new();
        }
        let letter = working_day_until(on_day.checked_add_days(Days::new(letter_days.into())).unwrap_or(Day::MAX));
        let mut called = vec![(FollowUpKind::TellPerson, Some(letter)), (FollowUpKind::SendLetter, Some(letter))];
        called.extend(match (self, self.consequence()) {
            (Self::Maintained { review_on: Some(on) }, _) => Some((FollowUpKind::Reassess, Some(*on))),
            (_, Consequence::Complete { by }) => Some((FollowUpKind::Complete, Some(by))),
            (_, Consequence::Reassess { on }) => Some((FollowUpKind::Reassess, Some(on))),
            (_, Consequence::Wait) => Some((FollowUpKind::Reassess, Some(waiting_review(on_day)))),
            (_, Consequence::AwaitDecider { .. }) => Some((FollowUpKind::FollowDecider, None)),
            (_, Consequence::Orient) => Some((FollowUpKind::Orient, Some(letter))),
            _ => None,
        });
        called
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decisions::{Decider, PostponementReason};

    fn day(month: u32, day: u32) -> Day {
        Day::from_ymd_opt(2026, month, day).unwrap()
    }

    #[test]
    fn a_person_is_told_by_voice_then_by_letter_on_a_working_day() {
        // Eight days after 10 December 2026 is a Friday; nine, a Saturday that moves back to it.
        let outcome = Outcome::Redirected { place_kind: crate::PlaceKindId::new(1) };
        for days in [8, 9] {
            let called = outcome.follow_ups(day(12, 10), days);
            assert_eq!(called[0], (FollowUpKind::TellPerson, Some(day(12, 18))));
            assert_eq!(called[1], (FollowUpKind::SendLetter, Some(day(12, 18))));
        }
    }

    #[test]
    fn what_is_awaited_is_followed_to_its_day() {
        let postponed = Outcome::Postponed {
            reason: PostponementReason::MissingPapers,
            communicable: String::new(),
            expected: String::new(),
            returns_on: day(3, 11),
        };
        assert_eq!(postponed.follow_ups(day(1, 8), 8)[2], (FollowUpKind::Complete, Some(day(3, 11))));
        let supported = Outcome::Supported { decider: Decider::Landlord, grant: None, deposit: None };
        assert_eq!(supported.follow_ups(day(1, 8), 8)[2], (FollowUpKind::FollowDecider, None));
    }

    #[test]
    fn what_decides_nothing_calls_for_nothing() {
        assert!(Outcome::CarriedOver.follow_ups(day(1, 8), 8).is_empty());
    }
}
