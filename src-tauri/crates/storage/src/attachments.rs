//! The files that are kept with records: documents among the others, about one record each.

use crate::row::Columns;
use crate::{Page, Result, Step};
use council::attachments::{Attachable, AttachmentRow, opens};
use council::library::{DocumentKind, DocumentState};
use council::{Digest, DocumentId, Instant};
use rusqlite::Row;

/// The files kept with a record, in the order they came.
///
/// # Errors
/// When the register cannot be read.
pub fn attachments(page: &Page<'_>, kind: Attachable, id: i64) -> Result<Vec<AttachmentRow>> {
    let column = kind.code();
    page.all(
        &format!(
            "SELECT document.id, document.reference, document.made_at, length(content.bytes) AS bytes
             FROM document_about about
             JOIN document ON document.id = about.document
             JOIN content ON content.sha256 = document.sha256
             WHERE about.{column} = ?1 AND document.kind = ?2 ORDER BY document.id"
        ),
        (id, DocumentKind::Attachment.code()),
        row_of,
    )
}

fn row_of(row: &Row<'_>) -> rusqlite::Result<AttachmentRow> {
    let name = row.text("reference")?;
    Ok(AttachmentRow {
        id: row.id("id")?,
        bytes: row.number("bytes")?,
        added_at: row.instant("made_at")?,
        opens: opens(&name),
        name,
    })
}

/// The name of a file and the digest of what it holds, unless it was taken away.
///
/// # Errors
/// When the register cannot be read.
pub fn attachment(page: &Page<'_>, id: DocumentId) -> Result<Option<(String, Digest)>> {
    page.maybe(
        "SELECT reference, sha256 FROM document WHERE id = ?1 AND kind = ?2 AND sha256 IS NOT NULL",
        (id.get(), DocumentKind::Attachment.code()),
        |row| Ok((row.text("reference")?, row.digest("sha256")?)),
    )
}

/// Keeps with a record a file whose bytes are kept under a digest.
///
/// # Errors
/// When there is no such record, or the register cannot be written.
pub fn attach(
    step: &Step<'_>,
    kind: Attachable,
    id: i64,
    name: &str,
    digest: &Digest,
    at: Instant,
) -> Result<DocumentId> {
    let document: DocumentId = step.insert(
        "INSERT INTO document (kind, made_at, reference, state, sha256) VALUES (?1, ?2, ?3, ?4, ?5)",
        (DocumentKind::Attachment.code(), at.get(), name, DocumentState::Final.code(), digest.to_string()),
    )?;
    let column = kind.code();
    step.run(&format!("INSERT INTO document_about (document, {column}) VALUES (?1, ?2)"), (document.get(), id))?;
    Ok(document)
}

/// Takes a file away; its bytes stay as long as undo may bring it back.
///
/// # Errors
/// [`crate::Error::NotFound`] when there is no such file.
pub fn detach(step: &Step<'_>, id: DocumentId) -> Result<()> {
    step.run("DELETE FROM document_about WHERE document = ?1", [id.get()])?;
    step.one_row(
        "attachment",
        "DELETE FROM document WHERE id = ?1 AND kind = ?2",
        (id.get(), DocumentKind::Attachment.code()),
    )
}

/// Takes away the files of records that are there no more.
pub(crate) fn detach_orphans(step: &Step<'_>) -> Result<()> {
    step.run(
        "DELETE FROM document WHERE kind = ?1 AND id NOT IN (SELECT document FROM document_about)",
        [DocumentKind::Attachment.code()],
    )?;
    Ok(())
}
