//! The journal: one line an act, each bound to the one before by its digest.
//!
//! A line holds ids and names of fields, never a value: those live in the images, which a purge deletes.

use crate::row::Columns;
use crate::{Page, Result, Step, subjects};
use council::journal::{Chain, JournalLine};
use council::{Act, Actor, Digest, Instant, Receipt};
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use sha2::{Digest as _, Sha256};

/// What the first line follows.
const ORIGIN: Digest = Digest::new([0; 32]);

/// What one line is made of, as the digest covers it.
struct Link {
    seq: i64,
    at: i64,
    user: i64,
    kind: String,
    tbl: Option<String>,
    row_id: Option<i64>,
    fields: String,
    undoes: Option<i64>,
}

impl Link {
    /// SHA-256 of the JSON array of the digest before and of the columns in their order.
    fn digest(&self, previous: &str) -> rusqlite::Result<Digest> {
        let Self { seq, at, user, kind, tbl, row_id, fields, undoes } = self;
        let line = serde_json::to_vec(&(previous, seq, at, user, kind, tbl, row_id, fields, undoes))
            .map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))?;
        Ok(Digest::new(Sha256::digest(&line).into()))
    }

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            seq: row.value("seq")?,
            at: row.value("at")?,
            user: row.value("user")?,
            kind: row.text("kind")?,
            tbl: row.maybe_text("tbl")?,
            row_id: row.value("row_id")?,
            fields: row.text("fields")?,
            undoes: row.value("undoes")?,
        })
    }
}

/// The last line's number and digest; zero and the origin in a journal without a line.
pub(crate) fn head(page: &Page) -> Result<(i64, Digest)> {
    let last = page.maybe("SELECT seq, digest FROM act ORDER BY seq DESC LIMIT 1", [], |row| {
        Ok((row.value("seq")?, row.digest("digest")?))
    })?;
    Ok(last.unwrap_or((0, ORIGIN)))
}

/// The digest of the last line: what papers, exports and backups print.
///
/// # Errors
/// When the register cannot be read.
pub fn head_digest(page: &Page) -> Result<Digest> {
    Ok(head(page)?.1)
}

/// The digest of the first line: it tells one register from another, for ever.
///
/// # Errors
/// When the register cannot be read.
pub fn origin(page: &Page) -> Result<Digest> {
    let first = page.maybe(
        "SELECT origin AS digest FROM checkpoint UNION ALL SELECT digest FROM act WHERE seq = 1 LIMIT 1",
        [],
        |row| row.digest("digest"),
    )?;
    Ok(first.unwrap_or(ORIGIN))
}

/// The number of the last line that wrote something, and when; none in a register that holds nothing.
///
/// # Errors
/// When the register cannot be read.
pub fn last_written(page: &Page) -> Result<Option<(i64, Instant)>> {
    page.maybe("SELECT seq, at FROM act WHERE tbl IS NOT NULL ORDER BY seq DESC LIMIT 1", [], |row| {
        Ok((row.value("seq")?, row.instant("at")?))
    })
}

/// When an act was done last.
///
/// # Errors
/// When the register cannot be read.
pub fn last_of(page: &Page, act: Act) -> Result<Option<Instant>> {
    page.maybe("SELECT at FROM act WHERE kind = ?1 ORDER BY seq DESC LIMIT 1", [act.code()], |row| row.instant("at"))
}

/// When the first line that is kept was written: at the founding, or later once a checkpoint stands for it.
///
/// # Errors
/// When the register cannot be read.
pub fn begins(page: &Page) -> Result<Option<Instant>> {
    page.maybe("SELECT at FROM act ORDER BY seq LIMIT 1", [], |row| row.instant("at"))
}

/// Writes the line of an act from the images it left and the files it handed out, and says what it touched.
pub(crate) fn append(page: &Page, act: Act, actor: &Actor, undoes: Option<i64>, files: &[String]) -> Result<Receipt> {
    let (last, previous) = head(page)?;
    let seq = last + 1;
    let first = page.maybe("SELECT tbl, row_id FROM change WHERE act = ?1 ORDER BY id LIMIT 1", [seq], |row| {
        Ok((row.text("tbl")?, row.value("row_id")?))
    })?;
    let mut fields = page.all(include_str!("journal_fields.sql"), [seq], |row| row.text("field"))?;
    fields.extend_from_slice(files);
    let tables = page.all("SELECT DISTINCT tbl FROM change WHERE act = ?1", [seq], |row| row.text("tbl"))?;
    let (tbl, row_id) = first.unzip();
    let link = Link {
        seq,
        at: actor.at.get(),
        user: actor.user.get(),
        kind: act.code().to_owned(),
        tbl,
        row_id,
        fields: fields.join(" "),
        undoes,
    };
    let previous = previous.to_string();
    let digest = page.heed(link.digest(&previous))?.to_string();
    page.run(
        "INSERT INTO act (seq, at, user, kind, tbl, row_id, fields, undoes, previous, digest)
         VALUES (:seq, :at, :user, :kind, :tbl, :row_id, :fields, :undoes, :previous, :digest)",
        named_params! {
            ":seq": link.seq, ":at": link.at, ":user": link.user, ":kind": link.kind, ":tbl": link.tbl,
            ":row_id": link.row_id, ":fields": link.fields, ":undoes": link.undoes, ":previous": previous, ":digest": digest,
        },
    )?;
    let mut subjects: Vec<_> = tables.iter().filter_map(|table| subjects::subject_of(table)).collect();
    subjects.sort_unstable();
    subjects.dedup();
    Ok(Receipt { seq, subjects })
}

/// Follows the chain from its first line to its last.
///
/// # Errors
/// When the register cannot be read; a broken chain is an answer.
pub fn verify(page: &Page) -> Result<Chain> {
    page.heed(follow(page.connection()))
}

/// What the first line that is kept follows: the number and the digest of the last one that was forgotten. A copy of an
/// earlier shape has forgotten none.
fn start(connection: &Connection) -> rusqlite::Result<(i64, Digest)> {
    const KNOWN: &str = "SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE name = 'checkpoint')";
    const LAST: &str = "SELECT seq, digest FROM checkpoint ORDER BY seq DESC LIMIT 1";
    if !connection.query_row(KNOWN, [], |row| row.get(0))? {
        return Ok((0, ORIGIN));
    }
    let last = connection.query_row(LAST, [], |row| Ok((row.value("seq")?, row.digest("digest")?)));
    Ok(last.optional()?.unwrap_or((0, ORIGIN)))
}

/// The digest of a line, be it the last that was forgotten; none of one that is not there, or no longer.
///
/// # Errors
/// When the register cannot be read.
pub(crate) fn digest_of(page: &Page, seq: i64) -> Result<Option<Digest>> {
    let (last, digest) = beginning(page)?;
    if seq == last {
        return Ok(Some(digest));
    }
    page.maybe("SELECT digest FROM act WHERE seq = ?1", [seq], |row| row.digest("digest"))
}

/// The last line that was forgotten, with its digest; zero and the origin when none was.
///
/// # Errors
/// When the register cannot be read.
pub(crate) fn beginning(page: &Page) -> Result<(i64, Digest)> {
    page.heed(start(page.connection()))
}

fn follow(connection: &Connection) -> rusqlite::Result<Chain> {
    let (mut lines, mut head) = start(connection)?;
    let mut query = connection.prepare_cached("SELECT * FROM act ORDER BY seq")?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        lines += 1;
        let link = Link::read(row)?;
        let previous = row.text("previous")?;
        let follows = link.seq == lines && previous.parse() == Ok(head);
        head = link.digest(&previous)?;
        if !follows || row.text("digest")?.parse() != Ok(head) {
            return Ok(Chain::Broken { at: lines });
        }
    }
    Ok(Chain::Intact { lines, head })
}

/// Forgets the first lines of the journal, up to the last one before a moment that no later line undoes: a checkpoint then
/// stands for them, and the chain is followed from it.
///
/// # Errors
/// When the register cannot be written.
pub(crate) fn forget(step: &Step, before: Instant) -> Result<()> {
    let kept = step.one("SELECT min(seq) AS seq FROM act WHERE at >= ?1", [before.get()], |row| row.value("seq"))?;
    let Some(mut first) = kept else { return Ok(()) };
    // What a line undoes stays as long as it does.
    while let Some(undone) =
        step.one("SELECT min(undoes) AS seq FROM act WHERE seq >= ?1 AND undoes < ?1", [first], |row| {
            row.value::<Option<i64>>("seq")
        })?
    {
        first = undone;
    }
    let origin = origin(step)?.to_string();
    let made = step.run(
        "INSERT INTO checkpoint (seq, digest, origin) SELECT seq, digest, ?2 FROM act WHERE seq = ?1 - 1",
        (first, &origin),
    )?;
    if made > 0 {
        step.run("DELETE FROM act WHERE seq < ?1", [first])?;
    }
    Ok(())
}

/// The lines before a number, the latest first.
///
/// # Errors
/// When the register cannot be read.
pub fn lines(page: &Page, before: Option<i64>, at_most: u32) -> Result<Vec<JournalLine>> {
    page.all(
        "SELECT * FROM act WHERE seq < coalesce(?1, 9223372036854775807) ORDER BY seq DESC LIMIT ?2",
        (before, at_most),
        line,
    )
}

/// The line that bears a digest, if there is one.
///
/// # Errors
/// When the register cannot be read.
pub fn line_of(page: &Page, digest: &Digest) -> Result<Option<JournalLine>> {
    page.maybe("SELECT * FROM act WHERE digest = ?1", [digest.to_string()], line)
}

fn line(row: &Row<'_>) -> rusqlite::Result<JournalLine> {
    Ok(JournalLine {
        seq: row.value("seq")?,
        at: row.instant("at")?,
        user: row.id("user")?,
        act: row.code("kind")?,
        row: row.maybe_text("tbl")?.zip(row.value("row_id")?),
        fields: row.text("fields")?.split_whitespace().map(str::to_owned).collect(),
        undoes: row.value("undoes")?,
        digest: row.digest("digest")?,
    })
}
