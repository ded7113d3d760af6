//! The bytes of documents, once each, known by their digest. Not imaged: no undo needs them back.

use crate::row::Columns;
use crate::{Page, Result, Step};
use council::Digest;
use sha2::{Digest as _, Sha256};

/// Bytes that are kept, as they came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Content {
    /// What they are: `application/pdf`…
    pub media_type: String,
    /// The bytes, 10 MiB at most.
    pub bytes: Vec<u8>,
}

/// Keeps the bytes and gives their digest; bytes that are there already are kept once.
///
/// # Errors
/// [`crate::Error::Constraint`] beyond 10 MiB, or when the register cannot be written.
pub fn keep(step: &Step, content: &Content) -> Result<Digest> {
    let digest = Digest::new(Sha256::digest(&content.bytes).into());
    step.run(
        "INSERT INTO content (sha256, media_type, bytes) VALUES (?1, ?2, ?3) ON CONFLICT (sha256) DO NOTHING",
        (digest.to_string(), &content.media_type, &content.bytes),
    )?;
    Ok(digest)
}

/// The bytes of that digest, unless they were never kept or their time is over.
///
/// # Errors
/// When the register cannot be read.
pub fn of(page: &Page, digest: &Digest) -> Result<Option<Content>> {
    page.maybe("SELECT media_type, bytes FROM content WHERE sha256 = ?1", [digest.to_string()], |row| {
        Ok(Content { media_type: row.text("media_type")?, bytes: row.value("bytes")? })
    })
}

/// Everything that is kept, by digest.
///
/// # Errors
/// When the register cannot be read.
pub fn all(page: &Page) -> Result<Vec<(Digest, Content)>> {
    page.all("SELECT sha256, media_type, bytes FROM content ORDER BY sha256", [], |row| {
        Ok((row.digest("sha256")?, Content { media_type: row.text("media_type")?, bytes: row.value("bytes")? }))
    })
}

/// Lets go of the bytes that nothing names any more, now or by an undo.
pub(crate) fn collect(step: &Step) -> Result<()> {
    step.run(include_str!("contents_unneeded.sql"), []).map(drop)
}

#[cfg(test)]
mod tests {
    use super::{Content, all, collect, keep, of};
    use crate::Step;
    use crate::attachments::{attach, detach};
    use crate::row::Columns;
    use crate::testing::{Desk, founder};
    use council::attachments::Attachable;
    use council::{Act, DocumentId, Instant};

    #[test]
    fn the_same_bytes_are_kept_once_and_read_back() {
        let mut desk = Desk::new();
        let content = Content { media_type: "application/pdf".to_owned(), bytes: (0..=255).collect() };
        let ((first, second), _) = desk
            .register
            .step(Act::Import, &founder(1), |step| {
                Ok::<_, crate::Error>((keep(step, &content)?, keep(step, &content)?))
            })
            .unwrap();
        assert_eq!(first, second);
        assert_eq!(desk.register.page(|page| of(page, &first)).unwrap().as_ref(), Some(&content));
        assert_eq!(desk.register.page(all).unwrap(), [(first, content)]);
    }

    #[test]
    fn bytes_are_let_go_once_no_undo_needs_them() {
        let mut desk = Desk::new();
        let content = Content { media_type: "application/pdf".to_owned(), bytes: vec![1; 9] };
        let mut act = |work: &dyn Fn(&Step) -> crate::Result<()>| {
            desk.register.step(Act::Import, &founder(1), |step| work(step)).unwrap();
        };
        act(&|step| {
            let digest = keep(step, &content)?;
            step.run("INSERT INTO theme (label) VALUES ('x')", [])?;
            let workshop =
                "INSERT INTO workshop (id, number, theme, title, state, search_text) VALUES (1, 1, 1, 'x', 'idea', '')";
            step.run(workshop, [])?;
            attach(step, Attachable::Workshop, 1, "a.pdf", &digest, Instant::new(1)).map(drop)
        });
        let count = |step: &Step| step.one("SELECT count(*) AS kept FROM content", [], |row| row.number::<u32>("kept"));
        act(&|step| {
            collect(step)?;
            assert_eq!(count(step)?, 1, "a document names it");
            detach(step, DocumentId::new(1))
        });
        act(&|step| {
            collect(step)?;
            assert_eq!(count(step)?, 1, "an undo would need it");
            step.run("DELETE FROM change", [])?;
            collect(step)?;
            assert_eq!(count(step)?, 0);
            Ok(())
        });
    }
}
