//! The scans of minutes as they were signed.

use crate::row::Columns;
use crate::{Page, Result, Step};
use council::minutes::SignedCopy;
use council::{Day, Digest, DocumentId, MinutesId};

/// The scan of what was signed of minutes.
pub fn signed_of(page: &Page<'_>, id: MinutesId) -> Result<Option<SignedCopy>> {
    page.maybe(
        "SELECT signed_copy.*, document.reference FROM signed_copy JOIN document ON document.id = signed_copy.document
         WHERE signed_copy.minutes = ?1",
        [id.get()],
        |row| {
            Ok(SignedCopy {
                document: row.id("document")?,
                name: row.text("reference")?,
                sha256: row.digest("sha256")?,
                signed_on: row.day("signed_on")?,
            })
        },
    )
}

/// Keeps the scan of what was signed of minutes, in the place of another.
pub fn keep_signed(
    step: &Step<'_>,
    id: MinutesId,
    document: DocumentId,
    sha256: &Digest,
    signed_on: Day,
) -> Result<()> {
    step.run(
        "INSERT INTO signed_copy (minutes, document, sha256, signed_on) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (minutes) DO UPDATE SET document = excluded.document, sha256 = excluded.sha256, signed_on = excluded.signed_on",
        (id.get(), document.get(), sha256.to_string(), signed_on),
    )?;
    Ok(())
}
