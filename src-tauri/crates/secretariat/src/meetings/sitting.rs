//! Opening a sitting, going from item to item, opening it again.

use super::agenda::shared_under;
use super::gathered::{gather, may_share};
use super::planning::copy_members;
use super::reading::at_item;
use crate::{Done, Error, Office, Result};
use council::meetings::{ItemAbout, MeetingGesture};
use council::{Act, Actor, AgendaItemId, Instant, MeetingId, Refusal, text};
use storage::meetings;

impl Office {
    /// Opens a sitting at the moment it began, under whoever chairs. One that was never convened here has the members who
    /// hold a mandate that day.
    ///
    /// # Errors
    /// [`Error::Refused`] when it is over or cancelled; [`Error::NotFound`].
    pub fn open_sitting(&mut self, actor: &Actor, id: MeetingId, at: Instant) -> Result<Done> {
        self.write(Act::OpenSitting, actor, |step| {
            let gathered = gather(step, id)?.ok_or(Error::NotFound("meeting"))?;
            gathered.allows(MeetingGesture::Open)?;
            if gathered.participants.iter().all(|member| member.id.is_none()) {
                copy_members(step, &gathered, None)?;
            }
            Ok(meetings::open(step, id, at, gathered.chair().map(|chair| chair.id))?)
        })
    }

    /// Starts the examination of an item. A situation is opened only if the consent covers those in the room, and the
    /// sheet as it stands: a consent renewed since it was put on the agenda counts.
    ///
    /// # Errors
    /// [`Error::Refused`] unless the sitting is open, when the item was pulled off, or with the part of the consent that
    /// fails; [`Error::NotFound`].
    pub fn start_item(&mut self, actor: &Actor, id: AgendaItemId) -> Result<Done> {
        self.write(Act::StartItem, actor, |step| {
            let gathered = at_item(step, id)?;
            gathered.allows(MeetingGesture::Decide)?;
            let row = &gathered.item(id)?.row;
            if let Some(on) = row.pulled_on {
                return Err(Refusal::ItemPulled { on }.into());
            }
            if let ItemAbout::Hearing(hearing) = &row.about
                && let Some(person) = &hearing.person
            {
                let (consent, shared) = shared_under(step, person.id, hearing.application)?;
                let colleges = gathered.colleges_at(gathered.minute(actor.at), id);
                may_share(&shared, gathered.record.row.on_day, &colleges)?;
                if hearing.consent != Some(consent) {
                    meetings::rest_on(step, id, consent)?;
                }
            }
            Ok(meetings::start(step, id, actor.at)?)
        })
    }

    /// Opens a closed sitting again, to correct it before its minutes are sealed, and keeps why.
    ///
    /// # Errors
    /// [`Error::Refused`] without a reason, unless it is closed, or once its minutes are sealed; [`Error::NotFound`].
    pub fn reopen_sitting(&mut self, actor: &Actor, id: MeetingId, reason: &str) -> Result<Done> {
        let reason = text::filled("reason", reason, 300)?;
        self.write(Act::ReopenSitting, actor, |step| {
            let gathered = gather(step, id)?.ok_or(Error::NotFound("meeting"))?;
            gathered.allows(MeetingGesture::Reopen)?;
            gathered.is_unsealed()?;
            Ok(meetings::reopen(step, id, &reason)?)
        })
    }
}
