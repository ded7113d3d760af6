//! The papers that were made or received, and what each is about.

use crate::{Result, Step};
use council::library::{DocumentKind, DocumentState};
use council::{Digest, DocumentId, Instant, MeetingId};

/// Files a document about a meeting, whose bytes are kept under a digest.
pub fn add_about_meeting(
    step: &Step<'_>,
    meeting: MeetingId,
    kind: DocumentKind,
    state: DocumentState,
    reference: &str,
    digest: &Digest,
    made_at: Instant,
) -> Result<DocumentId> {
    let id: DocumentId = step.insert(
        "INSERT INTO document (kind, made_at, reference, state, sha256) VALUES (?1, ?2, ?3, ?4, ?5)",
        (kind.code(), made_at.get(), reference, state.code(), digest.to_string()),
    )?;
    step.run("INSERT INTO document_about (document, meeting) VALUES (?1, ?2)", (id.get(), meeting.get()))?;
    Ok(id)
}
