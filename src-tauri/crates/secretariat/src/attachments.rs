//! The files that are kept with records: added, read, taken away.

use crate::{Done, Error, Office, Result};
use council::attachments::{Attachable, AttachmentRow, NewAttachment, opens};
use council::{Act, Actor, DocumentId};
use documents::files;
use storage::attachments;
use storage::contents::{self, Content};

/// A file that was kept: its name as it came, the name it may bear in clear, which says nothing, and its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptFile {
    /// As it came.
    pub name: String,
    /// As the journal and a folder in clear may name it.
    pub code: String,
    /// What it holds.
    pub bytes: Vec<u8>,
    /// Whether it may be opened.
    pub opens: bool,
}

impl Office {
    /// The files kept with a record.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn attachments(&self, kind: Attachable, id: i64) -> Result<Vec<AttachmentRow>> {
        self.read(|page| attachments::attachments(page, kind, id))
    }

    /// Keeps a file with a record.
    ///
    /// # Errors
    /// [`Error::Refused`] for a file without a name, without anything in it, or heavier than 10 MiB; when there is no such
    /// record.
    pub fn attach(
        &mut self,
        actor: &Actor,
        kind: Attachable,
        id: i64,
        file: NewAttachment,
    ) -> Result<Done<DocumentId>> {
        let NewAttachment { name, bytes } = file.checked()?;
        let content = Content { media_type: "application/octet-stream".to_owned(), bytes };
        self.write(Act::AttachFile, actor, |step| {
            let digest = contents::keep(step, &content)?;
            Ok(attachments::attach(step, kind, id, &name, &digest, actor.at)?)
        })
    }

    /// A file that was kept.
    ///
    /// # Errors
    /// [`Error::NotFound`] when it was taken away.
    pub fn attachment(&self, id: DocumentId) -> Result<KeptFile> {
        self.consult(|page| {
            let (name, digest) = attachments::attachment(page, id)?.ok_or(Error::NotFound("attachment"))?;
            let bytes = contents::of(page, &digest)?.ok_or(Error::NotFound("attachment"))?.bytes;
            Ok(KeptFile { code: files::attachment(id, &name), opens: opens(&name), name, bytes })
        })
    }

    /// Takes a file away.
    ///
    /// # Errors
    /// [`Error::NotFound`] when there is no such file.
    pub fn detach(&mut self, actor: &Actor, id: DocumentId) -> Result<Done> {
        self.write(Act::DetachFile, actor, |step| Ok(attachments::detach(step, id)?))
    }
}
