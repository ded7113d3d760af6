//! How far a meeting is, and what may be done with it then.

use crate::{Day, Instant, Refusal, Ruled, coded};

coded! {
    /// *État de la réunion*: derived from what was done, never stored.
    pub enum MeetingState {
        /// Prévue.
        Planned = "planned",
        /// Convoquée.
        Convened = "convened",
        /// Ouverte.
        Open = "open",
        /// Close.
        Closed = "closed",
        /// Annulée.
        Cancelled = "cancelled",
    }
}

/// *Avancement*: what was done with a meeting so far.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct MeetingFacts {
    /// The day the convocations went.
    pub convened_on: Option<Day>,
    /// The moment the sitting was opened.
    pub opened_at: Option<Instant>,
    /// The moment it was closed.
    pub closed_at: Option<Instant>,
    /// The day it was cancelled.
    pub cancelled_on: Option<Day>,
}

impl MeetingFacts {
    /// How far the meeting is.
    pub const fn state(&self) -> MeetingState {
        if self.cancelled_on.is_some() {
            MeetingState::Cancelled
        } else if self.closed_at.is_some() {
            MeetingState::Closed
        } else if self.opened_at.is_some() {
            MeetingState::Open
        } else if self.convened_on.is_some() {
            MeetingState::Convened
        } else {
            MeetingState::Planned
        }
    }
}

coded! {
    /// *Geste* on a meeting.
    pub enum MeetingGesture {
        /// Move it to another day, hour or venue.
        Reschedule = "reschedule",
        /// Send the convocations, once more if need be.
        Convene = "convene",
        /// Note who will come.
        NoteReplies = "note_replies",
        /// Add, move, take away items.
        ArrangeAgenda = "arrange_agenda",
        /// Open the sitting: also one held on paper, never convened here.
        Open = "open",
        /// Call the roll, note arrivals and departures.
        CallRoll = "call_roll",
        /// Decide of an item.
        Decide = "decide",
        /// Close the sitting.
        Close = "close",
        /// Open the sitting again, to correct it before its minutes are sealed.
        Reopen = "reopen",
        /// Cancel the meeting.
        Cancel = "cancel",
        /// Draw up the minutes.
        DrawUpMinutes = "draw_up_minutes",
    }
}

impl MeetingState {
    /// Whether the gesture may be made now.
    ///
    /// # Errors
    /// [`Refusal::MeetingIs`] with the state that forbids it.
    pub fn allows(self, gesture: MeetingGesture) -> Ruled {
        use MeetingGesture as G;
        let allowed = match self {
            Self::Planned => {
                matches!(gesture, G::Reschedule | G::Convene | G::ArrangeAgenda | G::Open | G::Cancel)
            }
            Self::Convened => {
                matches!(gesture, G::Reschedule | G::Convene | G::NoteReplies | G::ArrangeAgenda | G::Open | G::Cancel)
            }
            Self::Open => matches!(gesture, G::ArrangeAgenda | G::CallRoll | G::Decide | G::Close),
            Self::Closed => matches!(gesture, G::DrawUpMinutes | G::Reopen),
            Self::Cancelled => false,
        };
        if allowed { Ok(()) } else { Err(Refusal::MeetingIs { state: self }) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day() -> Day {
        Day::from_ymd_opt(2026, 3, 12).unwrap()
    }

    #[test]
    fn a_meeting_is_where_the_last_thing_done_left_it() {
        let planned = MeetingFacts::default();
        let convened = MeetingFacts { convened_on: Some(day()), ..planned };
        let open = MeetingFacts { opened_at: Some(Instant::new(1)), ..convened };
        let closed = MeetingFacts { closed_at: Some(Instant::new(2)), ..open };
        let states = [planned, convened, open, closed].map(|facts| facts.state());
        assert_eq!(states, [MeetingState::Planned, MeetingState::Convened, MeetingState::Open, MeetingState::Closed]);
        assert_eq!(MeetingFacts { cancelled_on: Some(day()), ..convened }.state(), MeetingState::Cancelled);
    }

    #[test]
    fn an_open_sitting_is_no_longer_cancelled_or_moved() {
        for gesture in [MeetingGesture::Cancel, MeetingGesture::Reschedule, MeetingGesture::Convene] {
            assert_eq!(MeetingState::Open.allows(gesture), Err(Refusal::MeetingIs { state: MeetingState::Open }));
        }
    }

    #[test]
    fn an_agenda_is_arranged_until_the_closing() {
        for state in MeetingState::ALL {
            let expected = matches!(state, MeetingState::Planned | MeetingState::Convened | MeetingState::Open);
            assert_eq!(state.allows(MeetingGesture::ArrangeAgenda).is_ok(), expected, "{state:?}");
        }
    }

    #[test]
    fn a_sitting_held_on_paper_is_opened_without_convocation() {
        assert_eq!(MeetingState::Planned.allows(MeetingGesture::Open), Ok(()));
    }

    #[test]
    fn nothing_more_is_done_with_a_cancelled_meeting() {
        assert!(MeetingGesture::ALL.iter().all(|gesture| MeetingState::Cancelled.allows(*gesture).is_err()));
    }
}
