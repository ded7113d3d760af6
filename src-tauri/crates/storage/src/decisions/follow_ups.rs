//! What is to be done after a meeting.

use crate::row::Columns;
use crate::{Page, Result, Step, names};
use council::decisions::{FollowUpKind, FollowUpRow, NewFollowUp};
use council::{AgendaItemId, Day, DecisionId, FollowUpId, Identity, MeetingId};
use rusqlite::Row;

/// What is to be done after a meeting, in the order of its agenda; without one, what is not done yet, by its day.
pub fn follow_ups(page: &Page<'_>, meeting: Option<MeetingId>) -> Result<Vec<FollowUpRow>> {
    let sql = include_str!("follow_ups.sql")
        .replace("{owner}", &names::contact_as("owner"))
        .replace("{person}", &names::person_as("person"));
    if let Some(meeting) = meeting {
        let sql = format!("{sql} WHERE item.meeting = ?1 ORDER BY item.position, follow_up.id");
        return page.all(&sql, [meeting.get()], follow_up);
    }
    let due = "ORDER BY follow_up.due_on IS NULL, follow_up.due_on, follow_up.id";
    page.all(&format!("{sql} WHERE follow_up.done_on IS NULL {due}"), [], follow_up)
}

fn follow_up(row: &Row<'_>) -> rusqlite::Result<FollowUpRow> {
    let mut person = names::person(row, "person")?;
    if let (Some(person), Some(code)) = (&mut person, row.maybe_text("application_code")?) {
        person.code = code;
    }
    Ok(FollowUpRow {
        id: row.id("id")?,
        kind: row.code("kind")?,
        what: row.text("what")?,
        decision: row.maybe_id("decision")?,
        number: row.maybe_text("number")?.and_then(|number| number.parse().ok()),
        item: row.id("item")?,
        meeting: row.id("meeting")?,
        reference: row.text("reference")?,
        person,
        owner: names::contact(row, "owner")?,
        informed_by: row.text("informed_by")?,
        due_on: row.maybe_day("due_on")?,
        done_on: row.maybe_day("done_on")?,
    })
}

/// Adds something to be done after an item.
pub fn add_follow_up(step: &Step<'_>, item: AgendaItemId, new: &NewFollowUp) -> Result<FollowUpId> {
    step.insert(
        "INSERT INTO follow_up (agenda_item, kind, what, owner, due_on) VALUES (?1, 'other', ?2, ?3, ?4)",
        (item.get(), &new.what, new.owner.map(Identity::get), new.due_on),
    )
}

/// Expects something to be done after a decision, by a day: once for each kind.
pub fn expect_follow_up(step: &Step<'_>, decision: DecisionId, kind: FollowUpKind, due_on: Option<Day>) -> Result<()> {
    step.run(
        "INSERT INTO follow_up (decision, kind, due_on) VALUES (?1, ?2, ?3)
         ON CONFLICT (decision, kind) DO UPDATE SET due_on = excluded.due_on WHERE done_on IS NULL",
        (decision.get(), kind.code(), due_on),
    )?;
    Ok(())
}

/// No longer expects what a replaced decision called for, unless it is done already.
pub fn unexpect_follow_ups(step: &Step<'_>, decision: DecisionId, but: &[FollowUpKind]) -> Result<()> {
    let kept: Vec<_> = but.iter().map(|kind| kind.code()).collect();
    step.run(
        "DELETE FROM follow_up WHERE decision = ?1 AND done_on IS NULL AND kind NOT IN (SELECT value FROM json_each(?2))",
        (decision.get(), serde_json::json!(kept).to_string()),
    )?;
    Ok(())
}

/// Marks something as done, or not.
pub fn mark_follow_up(step: &Step<'_>, id: FollowUpId, done_on: Option<Day>) -> Result<()> {
    step.set("follow_up", id, "done_on", &done_on)
}
