//! A sitting that has no quorum: it is closed on nothing decided, and convened a second time.

use super::gathered::gather;
use super::planning::plan;
use crate::decisions::{carry_over, shut};
use crate::{Done, Error, Office, Result};
use council::meetings::{MeetingGesture, NewMeeting, SecondSitting, find_carence};
use council::{Act, Actor, MeetingId};
use storage::meetings;

impl Office {
    /// Finds that a sitting has no quorum: what stands on its agenda is carried over, it is closed, and the body is
    /// convened again in the same place, to the same agenda.
    ///
    /// # Errors
    /// [`Error::Refused`] unless it is open, when the quorum is reached, when something was decided, or for a second
    /// sitting that does not come after; [`Error::NotFound`].
    pub fn declare_carence(&mut self, actor: &Actor, id: MeetingId, again: SecondSitting) -> Result<Done<MeetingId>> {
        self.write(Act::DeclareCarence, actor, |step| {
            let gathered = gather(step, id)?.ok_or(Error::NotFound("meeting"))?;
            gathered.allows(MeetingGesture::Decide)?;
            let row = &gathered.record.row;
            let again = again.checked(row.on_day)?;
            let decided = gathered.items.iter().filter_map(|item| item.row.decided.map(|decided| decided.kind));
            find_carence(&gathered.room(gathered.minute(actor.at), None), decided)?;
            carry_over(step, &gathered)?;
            shut(step, actor, id)?;
            let second = NewMeeting {
                body: row.body,
                on_day: again.on_day,
                start_minute: again.start_minute,
                planned_minutes: row.planned_minutes,
                venue: gathered.record.venue,
                host_commune: gathered.record.host_commune,
            };
            let second = plan(step, &second)?;
            meetings::convene_again(step, second, id)?;
            Ok(second)
        })
    }
}
