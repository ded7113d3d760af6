//! Removing records, and forgetting what was removed: the trash is the images that a removal left.

use crate::imaging::imaged;
use crate::row::Columns;
use crate::{Error, Page, Result, Step, attachments, contents, journal};
use council::journal::{Removable, Trashed};
use council::{Instant, Refusal};

/// What is part of something else and goes with it: the table, and the column that names the whole.
const PARTS: &[(&str, &str)] = &[
    ("action_news", "action"),
    ("action_words", "action"),
    ("assistance", "person"),
    ("attendance", "registration"),
    ("attendance", "workshop"),
    ("consent", "person"),
    ("contact_event", "person"),
    ("contact_role", "contact"),
    ("document_about", "application"),
    ("document_about", "organisation"),
    ("document_about", "person"),
    ("document_about", "workshop"),
    ("evaluation_answer", "sheet"),
    ("evaluation_sheet", "workshop"),
    ("household_member", "application"),
    ("milestone", "action"),
    ("money_line", "person"),
    ("pause", "application"),
    ("person_note", "person"),
    ("place", "dwelling"),
    ("place_hold", "place"),
    ("protection", "person"),
    ("registration", "workshop"),
    ("rent", "dwelling"),
    ("service", "organisation"),
    ("support", "application"),
    ("supporting_paper", "application"),
    ("vacancy", "place"),
    ("wished_commune", "application"),
    ("workshop_speaker", "workshop"),
    ("workshop_step", "workshop"),
];

/// Removes a record with what is part of it. The person of an application goes too, unless something else speaks of her.
///
/// # Errors
/// [`Refusal::Cited`] when something that stays speaks of it; [`Error::NotFound`].
pub fn remove(step: &Step, kind: Removable, id: i64) -> Result<()> {
    let person = match kind {
        Removable::Application => {
            step.maybe("SELECT person FROM application WHERE id = ?1", [id], |row| row.value::<i64>("person"))?
        }
        _ => None,
    };
    remove_row(step, kind.code(), id)?;
    attachments::detach_orphans(step)?;
    match person.map(|person| remove_row(step, "person", person)) {
        None | Some(Ok(()) | Err(Error::Refused(Refusal::Cited { .. }))) => Ok(()),
        Some(error) => error,
    }
}

fn remove_row(step: &Step, table: &str, id: i64) -> Result<()> {
    let mut parts = Vec::new();
    for (citing, column) in references(step, table)? {
        let sql = format!("SELECT id FROM \"{citing}\" WHERE \"{column}\" = ?1 ORDER BY id");
        let rows = step.all(&sql, [id], |row| row.value::<i64>("id"))?;
        if PARTS.contains(&(citing.as_str(), column.as_str())) {
            parts.push((citing, rows));
        } else if let Some(first) = rows.first() {
            return Err(Error::Refused(Refusal::Cited { table: citing, id: *first }));
        }
    }
    for (part, rows) in parts {
        for row in rows {
            // A part of two wholes may have gone with the first.
            match remove_row(step, &part, row) {
                Ok(()) | Err(Error::NotFound(_)) => {}
                error => return error,
            }
        }
    }
    step.one_row("record", &format!("DELETE FROM \"{table}\" WHERE id = ?1"), [id])
}

/// Every column that may point to a row of a table, with its table.
pub(crate) fn references(page: &Page, table: &str) -> Result<Vec<(String, String)>> {
    let mut found = Vec::new();
    for citing in imaged(page)? {
        let sql = "SELECT \"from\" AS citing FROM pragma_foreign_key_list(?1) WHERE \"table\" = ?2 ORDER BY seq";
        let columns = page.all(sql, [&citing.table, table], |row| row.text("citing"))?;
        found.extend(columns.into_iter().map(|column| (citing.table.clone(), column)));
    }
    Ok(found)
}

/// *Corbeille*: what was removed since a moment and not brought back, the latest first.
///
/// # Errors
/// When the register cannot be read.
pub fn trash(page: &Page, since: Instant) -> Result<Vec<Trashed>> {
    page.all(include_str!("trash.sql"), [since.get()], |row| {
        Ok(Trashed {
            seq: row.value("seq")?,
            at: row.instant("at")?,
            user: row.id("user")?,
            kind: row.code("tbl")?,
            id: row.value("row_id")?,
            label: row.text("label")?,
        })
    })
}

/// Whether [`forget`] would find anything to forget.
///
/// # Errors
/// When the register cannot be read.
pub fn is_due(page: &Page, trash: Instant, images: Instant) -> Result<bool> {
    page.one(include_str!("forget_due.sql"), (trash.get(), images.get()), |row| row.get("due"))
}

/// Forgets for good: every image of what was removed before `trash`; every image, every view and every line of the journal
/// before `images`, for which a checkpoint then stands.
///
/// # Errors
/// When the register cannot be written.
pub fn forget(step: &Step, trash: Instant, images: Instant) -> Result<()> {
    step.run(include_str!("forgotten.sql"), [trash.get()])?;
    step.run(IMAGES_OF_ERASED, [])?;
    step.run("DELETE FROM change WHERE act IN (SELECT seq FROM act WHERE at < ?1)", [images.get()])?;
    step.run("DELETE FROM viewed WHERE at < ?1", [images.get()])?;
    contents::collect(step)?;
    journal::forget(step, images)
}

const IMAGES_OF_ERASED: &str = "DELETE FROM change WHERE (tbl, row_id) IN (SELECT tbl, row_id FROM erased)";

/// A row that was forgotten for good: its table, its number, and the act that made it.
pub(crate) type Erased = (String, i64, i64);

/// What was forgotten for good, parts before wholes, of the rows made before an act or by it; of no row before the first act.
pub(crate) fn erased(page: &Page, until: i64) -> Result<Vec<Erased>> {
    page.all("SELECT * FROM erased WHERE born <= ?1 AND ?1 > 0 ORDER BY id", [until], |row| {
        Ok((row.text("tbl")?, row.value("row_id")?, row.value("born")?))
    })
}

/// Forgets in a register that takes the place of another what that one had forgotten for good: before any image is kept of
/// it. A row that something else speaks of here stays, and does not count as forgotten; nor does one of which nothing is known
/// here, whose number may still be given to another.
///
/// # Errors
/// When the register cannot be written.
pub(crate) fn erase_again(page: &Page, erased: &[Erased]) -> Result<()> {
    for (table, row, born) in erased {
        match page.run(&format!("DELETE FROM main.\"{table}\" WHERE id = ?1"), [row]) {
            Err(Error::NotFound(_) | Error::Refused(_)) => continue, // something that stays speaks of it
            gone => gone?,
        };
        page.run(
            "INSERT INTO erased (tbl, row_id, born) SELECT ?1, ?2, ?3
             WHERE ?2 <= (SELECT seq FROM sqlite_sequence WHERE name = ?1) ON CONFLICT DO NOTHING",
            (table, row, born),
        )?;
    }
    page.run(IMAGES_OF_ERASED, []).map(drop)
}

#[cfg(test)]
mod tests;
