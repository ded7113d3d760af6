//! The steps of preparation, counted back from the meeting.

use super::MeetingStepKind;
use crate::Day;
use crate::bodies::BodyKind;
use crate::calendar::working_day_until;
use chrono::Days;

impl MeetingStepKind {
    /// Days before the meeting, unless the council's settings say otherwise.
    pub const fn usual_days_before(self) -> u32 {
        match self {
            Self::CallForApplications => 30,
            Self::LandlordVacancies => 21,
            Self::Convocations => 15,
            Self::File => 7,
        }
    }
}

impl MeetingStepKind {
    /// Whether the meetings of such a body go through the step.
    pub const fn is_asked_of(self, body: BodyKind) -> bool {
        match self {
            Self::CallForApplications | Self::LandlordVacancies => matches!(body, BodyKind::HousingCommission),
            Self::Convocations | Self::File => true,
        }
    }
}

/// The day a step is due: so many days before the meeting, moved backwards when offices are closed.
pub fn step_due(meeting: Day, days_before: u32) -> Day {
    working_day_until(meeting.checked_sub_days(Days::new(days_before.into())).unwrap_or(Day::MIN))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> Day {
        Day::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn steps_are_counted_back_from_the_meeting() {
        let meeting = day(2026, 12, 10);
        let due: Vec<_> = MeetingStepKind::ALL.iter().map(|step| step_due(meeting, step.usual_days_before())).collect();
        assert_eq!(due, [day(2026, 11, 10), day(2026, 11, 19), day(2026, 11, 25), day(2026, 12, 3)]);
    }

    #[test]
    fn a_step_on_a_closed_day_moves_backwards() {
        // Fourteen days before is Ascension Day.
        assert_eq!(step_due(day(2026, 5, 28), 14), day(2026, 5, 13));
        // Whit Monday goes back over its weekend.
        assert_eq!(step_due(day(2026, 6, 1), 7), day(2026, 5, 22));
    }
}
