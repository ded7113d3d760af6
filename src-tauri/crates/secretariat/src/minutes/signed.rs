//! Keeping the scan of minutes as they were signed by hand.

use super::facts;
use crate::{Done, Error, Office, Result};
use council::attachments::{Attachable, NewAttachment};
use council::minutes::{MinutesState, NewSigned};
use council::{Act, Actor, DocumentId, MeetingId, Refusal};
use storage::contents::{self, Content};
use storage::{attachments, minutes};

impl Office {
    /// Keeps the scan of what was signed of sealed minutes, once its number says that it is they.
    ///
    /// # Errors
    /// [`Error::Refused`] until they are sealed, for the number of others, signed before the sitting or on a day to come,
    /// or for a file that cannot be kept; [`Error::NotFound`].
    pub fn keep_signed_copy(
        &mut self,
        actor: &Actor,
        meeting: MeetingId,
        signed: &NewSigned,
        file: NewAttachment,
    ) -> Result<Done<DocumentId>> {
        actor.past(signed.signed_on)?;
        let NewAttachment { name, bytes } = file.checked()?;
        let content = Content { media_type: "application/octet-stream".to_owned(), bytes };
        self.write(Act::KeepSignedCopy, actor, |step| {
            let facts = facts::gather(step, meeting)?.ok_or(Error::NotFound("meeting"))?;
            let row = &facts.gathered.record.row;
            let state = row.minutes_state.unwrap_or(MinutesState::Draft);
            let (seal, _) = facts.seal().ok_or(Refusal::MinutesAre { state })?;
            signed.matches(seal.number, row.on_day)?;
            let record = facts.record.as_ref().ok_or(Error::NotFound("minutes"))?;
            let digest = contents::keep(step, &content)?;
            let document = attachments::attach(step, Attachable::Meeting, meeting.get(), &name, &digest, actor.at)?;
            minutes::keep_signed(step, record.id, document, &digest, signed.signed_on)?;
            Ok(document)
        })
    }
}
