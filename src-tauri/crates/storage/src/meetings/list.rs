//! Meetings as the lists and the sheet show them.

use crate::row::Columns;
use crate::{Page, Result, names};
use council::meetings::{MeetingFacts, MeetingRecord, MeetingRow, MeetingState, MeetingStepRow};
use council::minutes::{MinutesNumber, MinutesState};
use council::{BodyId, Day, MeetingId};
use rusqlite::Row;

const MEETINGS: &str = include_str!("meetings.sql");

/// Every meeting, of one body or of all, the latest first.
pub fn meetings(page: &Page<'_>, body: Option<BodyId>) -> Result<Vec<MeetingRow>> {
    let sql = format!(
        "{MEETINGS} WHERE ?1 IS NULL OR meeting.body = ?1 ORDER BY meeting.on_day DESC, meeting.start_minute DESC, meeting.id DESC"
    );
    page.all(&sql, [body.map(BodyId::get)], |row| Ok(record(row)?.row))
}

/// One meeting, as the register keeps it.
pub fn meeting(page: &Page<'_>, id: MeetingId) -> Result<Option<MeetingRecord>> {
    page.maybe(&format!("{MEETINGS} WHERE meeting.id = ?1"), [id.get()], record)
}

/// The last meeting of a body that was held before a day, other than one.
pub fn previous_of(page: &Page<'_>, body: BodyId, before: Day, other_than: MeetingId) -> Result<Option<MeetingRecord>> {
    let sql = format!(
        "{MEETINGS} WHERE meeting.body = ?1 AND meeting.on_day <= ?2 AND meeting.id <> ?3 AND meeting.opened_at IS NOT NULL
         ORDER BY meeting.on_day DESC, meeting.opened_at DESC LIMIT 1"
    );
    page.maybe(&sql, (body.get(), before, other_than.get()), record)
}

/// The next meeting of a body after a day: its day and the commune that hosts it.
pub fn next_of(page: &Page<'_>, body: BodyId, after: Day) -> Result<Option<(Day, String)>> {
    let sql = format!(
        "{MEETINGS} WHERE meeting.body = ?1 AND meeting.on_day > ?2 AND meeting.cancelled_on IS NULL ORDER BY meeting.on_day LIMIT 1"
    );
    page.maybe(&sql, (body.get(), after), |row| Ok((row.day("on_day")?, row.text("host_name")?)))
}

/// The references already given, of every body: two may share a short name.
pub fn references(page: &Page<'_>) -> Result<Vec<String>> {
    page.all("SELECT reference FROM meeting", [], |row| row.text("reference"))
}

/// The steps of preparation of a meeting, in the order they are due.
pub fn steps(page: &Page<'_>, meeting: MeetingId) -> Result<Vec<MeetingStepRow>> {
    page.all("SELECT * FROM meeting_step WHERE meeting = ?1 ORDER BY due_on, id", [meeting.get()], |row| {
        Ok(MeetingStepRow {
            id: row.id("id")?,
            kind: row.code("kind")?,
            due_on: row.day("due_on")?,
            done_on: row.maybe_day("done_on")?,
        })
    })
}

fn record(row: &Row<'_>) -> rusqlite::Result<MeetingRecord> {
    let facts = MeetingFacts {
        convened_on: row.maybe_day("convened_on")?,
        opened_at: row.maybe_instant("opened_at")?,
        closed_at: row.maybe_instant("closed_at")?,
        cancelled_on: row.maybe_day("cancelled_on")?,
    };
    let minutes_number: Option<MinutesNumber> =
        row.maybe_text("minutes_number")?.and_then(|number| number.parse().ok());
    let minutes_state = if minutes_number.is_some() {
        MinutesState::Sealed
    } else if row.maybe_day("reviewed_on")?.is_some() {
        MinutesState::Reviewed
    } else {
        MinutesState::Draft
    };
    Ok(MeetingRecord {
        row: MeetingRow {
            id: row.id("id")?,
            body: row.id("body")?,
            body_kind: row.code("body_kind")?,
            body_name: row.text("body_name")?,
            reference: row.text("reference")?,
            on_day: row.day("on_day")?,
            start_minute: row.minute("start_minute")?,
            planned_minutes: row.number("minutes")?,
            host_name: row.text("host_name")?,
            venue_name: row.text("venue_name")?,
            state: facts.state(),
            items: row.number("items")?,
            hearings: row.number("hearings")?,
            undecided: row.number("undecided")?,
            steps_done: row.number("steps_done")?,
            steps: row.number("steps")?,
            minutes_state: Some(minutes_state).filter(|_| facts.state() == MeetingState::Closed),
            minutes_number,
        },
        facts,
        decides_by: row.code("decides_by")?,
        body_short_name: row.text("body_short_name")?,
        quorum: row.maybe_number("quorum")?,
        item_minutes: row.number("item_minutes")?,
        venue: row.maybe_id("venue")?,
        venue_street: row.text("venue_street")?,
        venue_access: row.text("venue_access")?,
        venue_entrance: row.text("venue_entrance")?,
        host_commune: row.maybe_id("host_commune")?,
        chair: names::contact(row, "chair")?,
        secretary: row.text("secretary")?,
        convened_by: row.maybe_code("convened_by")?,
        packs_out: row.number("packs_out")?,
        packs_back: row.number("packs_back")?,
        second_of_on: row.maybe_day("second_of_on")?,
    })
}
