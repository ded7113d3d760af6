//! Minutes: what was rewritten, how far they are, the chain of seals.

mod corrections;
mod signed;

pub use corrections::{Corrected, correction, corrections, corrections_sealed, remove_correction, write_correction};
pub use signed::{keep_signed, signed_of};

use crate::row::Columns;
use crate::{Page, Result, Step, contents};
use council::minutes::{BlockKey, MinutesVersion, Seal, SealNumber, SealRow};
use council::{Day, Digest, Identity, Instant, MeetingId, MinutesId, SealId};
use rusqlite::{Row, named_params};

/// The minutes of a meeting, as the register keeps them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Identity.
    pub id: MinutesId,
    /// The day they were read over.
    pub reviewed_on: Option<Day>,
    /// The day of the meeting that approved them.
    pub approved_on: Option<Day>,
    /// What was observed at the approval.
    pub observation: String,
}

/// A block somebody rewrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rewritten {
    /// Which.
    pub key: BlockKey,
    /// In which version.
    pub version: MinutesVersion,
    /// The text, one paragraph a line.
    pub text: String,
    /// Digest of the generated text it replaced.
    pub replaced: Digest,
}

/// The minutes of a meeting, once something was written of them.
pub fn minutes_of(page: &Page<'_>, meeting: MeetingId) -> Result<Option<Record>> {
    page.maybe(
        "SELECT minutes.*, approving.on_day AS approved_on FROM minutes LEFT JOIN meeting approving ON approving.id = minutes.approved_at_meeting
         WHERE minutes.meeting = ?1 AND minutes.amends IS NULL",
        [meeting.get()],
        |row| {
            Ok(Record {
                id: row.id("id")?,
                reviewed_on: row.maybe_day("reviewed_on")?,
                approved_on: row.maybe_day("approved_on")?,
                observation: row.text("observation")?,
            })
        },
    )
}

/// The minutes of a meeting, begun if nothing was written of them yet.
pub fn begin(step: &Step<'_>, meeting: MeetingId) -> Result<MinutesId> {
    match minutes_of(step, meeting)? {
        Some(record) => Ok(record.id),
        None => step.insert("INSERT INTO minutes (meeting) VALUES (?1)", [meeting.get()]),
    }
}

/// Marks minutes as read over, or not.
pub fn review(step: &Step<'_>, id: MinutesId, on: Option<Day>) -> Result<()> {
    step.set("minutes", id, "reviewed_on", &on)
}

/// Notes at which meeting minutes were approved and what was observed, or that they are not.
pub fn approve(step: &Step<'_>, id: MinutesId, at: Option<MeetingId>, observation: &str) -> Result<()> {
    let sql = "UPDATE minutes SET approved_at_meeting = ?2, observation = ?3 WHERE id = ?1";
    step.one_row("minutes", sql, (id.get(), at.map(Identity::get), observation))
}

/// The blocks that were rewritten.
pub fn rewritten(page: &Page<'_>, id: MinutesId) -> Result<Vec<Rewritten>> {
    page.all("SELECT * FROM minutes_block WHERE minutes = ?1 ORDER BY id", [id.get()], |row| {
        Ok(Rewritten {
            key: row
                .text("source_key")?
                .parse()
                .map_err(|_| rusqlite::Error::InvalidColumnName("source_key".into()))?,
            version: row.code("version")?,
            text: row.text("override_text")?,
            replaced: row.digest("overridden_digest")?,
        })
    })
}

/// Rewrites a block, or accepts what is written there over the facts as they are.
pub fn rewrite(step: &Step<'_>, id: MinutesId, block: &Rewritten) -> Result<()> {
    step.run(
        "INSERT INTO minutes_block (minutes, version, source_key, override_text, overridden_digest) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (minutes, version, source_key) DO UPDATE SET override_text = excluded.override_text,
             overridden_digest = excluded.overridden_digest",
        (id.get(), block.version.code(), block.key.to_string(), &block.text, block.replaced.to_string()),
    )?;
    Ok(())
}

/// Goes back to what the facts say.
pub fn restore(step: &Step<'_>, id: MinutesId, key: BlockKey, version: MinutesVersion) -> Result<()> {
    step.run(
        "DELETE FROM minutes_block WHERE minutes = ?1 AND version = ?2 AND source_key = ?3",
        (id.get(), version.code(), key.to_string()),
    )?;
    Ok(())
}

/// A seal to be put, with its head.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewSeal {
    /// Its line.
    pub seal: Seal,
    /// SHA-256 of that line.
    pub head: Digest,
    /// The digest of the journal's last line when the papers were made: what they print.
    pub journal_head: String,
    /// When.
    pub at: Instant,
}

/// Seals minutes, or what corrects them: for good.
pub fn seal(step: &Step<'_>, id: MinutesId, new: &NewSeal) -> Result<SealId> {
    let NewSeal { seal, head, journal_head, at } = new;
    step.insert(
        "INSERT INTO seal (n, minutes, number, nominative_sha256, shareable_sha256, previous_head, head, journal_head, sealed_at)
         VALUES (:n, :minutes, :number, :nominative, :shareable, :previous, :head, :journal, :at)",
        named_params! {
            ":n": seal.n,
            ":minutes": id.get(),
            ":number": seal.number.to_string(),
            ":nominative": seal.nominative.to_string(),
            ":shareable": seal.public.to_string(),
            ":previous": seal.previous_head.map(|head| head.to_string()).unwrap_or_default(),
            ":head": head.to_string(),
            ":journal": journal_head,
            ":at": at.get(),
        },
    )
}

const SEALS: &str = "SELECT seal.*, minutes.meeting, meeting.reference, meeting.on_day FROM seal
    JOIN minutes ON minutes.id = seal.minutes JOIN meeting ON meeting.id = minutes.meeting";

/// Every seal with its line and what the lists show, from the first.
pub fn seals(page: &Page<'_>) -> Result<Vec<(Seal, SealRow)>> {
    page.all(&format!("{SEALS} ORDER BY seal.n"), [], seal_row)
}

/// The number of the minutes that printed a digest of the journal, if there are any.
///
/// # Errors
/// When the register cannot be read.
pub fn number_with_head(page: &Page<'_>, head: &Digest) -> Result<Option<String>> {
    page.maybe("SELECT number FROM seal WHERE journal_head = ?1", [head.to_string()], |row| row.text("number"))
}

fn seal_row(row: &Row<'_>) -> rusqlite::Result<(Seal, SealRow)> {
    let number: SealNumber =
        row.text("number")?.parse().map_err(|_| rusqlite::Error::InvalidColumnName("number".into()))?;
    let previous = row.text("previous_head")?;
    let seal = Seal {
        n: row.number("n")?,
        number,
        nominative: row.digest("nominative_sha256")?,
        public: row.digest("shareable_sha256")?,
        previous_head: if previous.is_empty() { None } else { Some(row.digest("previous_head")?) },
    };
    let shown = SealRow {
        n: seal.n,
        number,
        meeting: row.id("meeting")?,
        reference: row.text("reference")?,
        on_day: row.day("on_day")?,
        nominative: seal.nominative,
        shareable: seal.public,
        head: row.digest("head")?,
        journal_head: row.digest("journal_head")?,
        sealed_at: row.instant("sealed_at")?,
    };
    Ok((seal, shown))
}

/// Whether the bytes kept under a digest are those it was made of; none when they are no longer kept.
pub fn paper_holds(page: &Page<'_>, digest: &Digest, sha256: impl Fn(&[u8]) -> Digest) -> Result<Option<bool>> {
    Ok(contents::of(page, digest)?.map(|content| sha256(&content.bytes) == *digest))
}
