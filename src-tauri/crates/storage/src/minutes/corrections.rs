//! What corrects sealed minutes: a line of minutes that amends theirs, with what it says.

use super::{SEALS, seal_row, seals};
use crate::row::Columns;
use crate::{Page, Result, Step};
use council::minutes::{CorrectionRow, NewCorrection, Replacement, SealRow};
use council::{BodyId, CorrectionId, Instant, MeetingId, MinutesId};
use rusqlite::{Row, named_params};

/// A correction with the minutes it amends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Corrected {
    /// What it says, and its seal.
    pub row: CorrectionRow,
    /// Its own line among the minutes: what is sealed.
    pub minutes: MinutesId,
    /// The meeting whose minutes it amends.
    pub meeting: MeetingId,
}

const CORRECTIONS: &str = "SELECT correction.*, minutes.meeting, seal.n AS seal FROM correction
    JOIN minutes ON minutes.id = correction.minutes LEFT JOIN seal ON seal.minutes = minutes.id";

/// What corrects the minutes of a meeting: those that are sealed in their order, then the others as they were written.
///
/// # Errors
/// When the register cannot be read.
pub fn corrections(page: &Page<'_>, meeting: MeetingId) -> Result<Vec<Corrected>> {
    let sql = format!("{CORRECTIONS} WHERE minutes.meeting = ?1 ORDER BY seal.n IS NULL, seal.n, correction.id");
    with_seals(page, page.all(&sql, [meeting.get()], corrected)?)
}

/// One correction.
///
/// # Errors
/// When the register cannot be read.
pub fn correction(page: &Page<'_>, id: CorrectionId) -> Result<Option<Corrected>> {
    let found = page.all(&format!("{CORRECTIONS} WHERE correction.id = ?1"), [id.get()], corrected)?;
    Ok(with_seals(page, found)?.pop())
}

/// The seals of what corrected the minutes of a body, put after a moment and no later than another.
///
/// # Errors
/// When the register cannot be read.
pub fn corrections_sealed(page: &Page<'_>, body: BodyId, after: Instant, until: Instant) -> Result<Vec<SealRow>> {
    let sql = format!(
        "{SEALS} WHERE minutes.amends IS NOT NULL AND meeting.body = ?1 AND seal.sealed_at > ?2 AND seal.sealed_at <= ?3 ORDER BY seal.n"
    );
    page.all(&sql, (body.get(), after.get(), until.get()), |row| Ok(seal_row(row)?.1))
}

fn with_seals(page: &Page<'_>, found: Vec<(Corrected, Option<u32>)>) -> Result<Vec<Corrected>> {
    let seals = if found.iter().any(|(_, n)| n.is_some()) { seals(page)? } else { Vec::new() };
    let sealed = |(mut one, n): (Corrected, Option<u32>)| {
        one.row.seal = seals.iter().map(|(_, shown)| shown).find(|shown| Some(shown.n) == n).cloned();
        one.row.number = one.row.seal.as_ref().and_then(|seal| seal.number.correction());
        one
    };
    Ok(found.into_iter().map(sealed).collect())
}

fn corrected(row: &Row<'_>) -> rusqlite::Result<(Corrected, Option<u32>)> {
    let old = row.text("shareable_old")?;
    let shareable = if old.is_empty() { None } else { Some(Replacement { old, new: row.text("shareable_new")? }) };
    let said = NewCorrection {
        part: row.text("part")?.parse().map_err(|_| rusqlite::Error::InvalidColumnName("part".into()))?,
        passage: Replacement { old: row.text("old")?, new: row.text("new")? },
        shareable,
        asked_by: row.text("asked_by")?,
        agreed_on: row.day("agreed_on")?,
        reason: row.text("reason")?,
    };
    let row_of_lists = CorrectionRow { id: row.id("id")?, said, number: None, seal: None };
    let (minutes, meeting) = (row.id("minutes")?, row.id("meeting")?);
    Ok((Corrected { row: row_of_lists, minutes, meeting }, row.maybe_number("seal")?))
}

/// Writes a correction of the minutes of a meeting, or writes one anew.
///
/// # Errors
/// [`crate::Error::NotFound`].
pub fn write_correction(
    step: &Step<'_>,
    meeting: MeetingId,
    id: Option<CorrectionId>,
    new: &NewCorrection,
) -> Result<CorrectionId> {
    let id = match id {
        Some(id) => id,
        None => begin(step, meeting, new)?,
    };
    let empty = Replacement { old: String::new(), new: String::new() };
    let shareable = new.shareable.as_ref().unwrap_or(&empty);
    step.one_row(
        "correction",
        "UPDATE correction SET part = :part, old = :old, new = :new, shareable_old = :shareable_old,
             shareable_new = :shareable_new, asked_by = :asked_by, agreed_on = :agreed_on, reason = :reason WHERE id = :id",
        named_params! {
            ":id": id.get(),
            ":part": new.part.to_string(),
            ":old": new.passage.old,
            ":new": new.passage.new,
            ":shareable_old": shareable.old,
            ":shareable_new": shareable.new,
            ":asked_by": new.asked_by,
            ":agreed_on": new.agreed_on,
            ":reason": new.reason,
        },
    )?;
    Ok(id)
}

fn begin(step: &Step<'_>, meeting: MeetingId, new: &NewCorrection) -> Result<CorrectionId> {
    let line: MinutesId = step.insert(
        "INSERT INTO minutes (meeting, amends) SELECT meeting, id FROM minutes WHERE meeting = ?1 AND amends IS NULL",
        [meeting.get()],
    )?;
    step.insert(
        "INSERT INTO correction (minutes, part, old, new, asked_by, agreed_on) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        (line.get(), new.part.to_string(), &new.passage.old, &new.passage.new, &new.asked_by, new.agreed_on),
    )
}

/// Removes a correction that is not sealed, with its line among the minutes.
///
/// # Errors
/// [`crate::Error::NotFound`].
pub fn remove_correction(step: &Step<'_>, one: &Corrected) -> Result<()> {
    step.one_row("correction", "DELETE FROM correction WHERE id = ?1", [one.row.id.get()])?;
    step.one_row("minutes", "DELETE FROM minutes WHERE id = ?1", [one.minutes.get()])
}
