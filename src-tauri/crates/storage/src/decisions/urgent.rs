//! Decisions taken between two sittings.

use crate::row::Columns;
use crate::{Page, Result, Step, names, places};
use council::decisions::{NewUrgent, Ratification, UrgentNumber, UrgentRow};
use council::{BodyId, ConsentId, Day, MeetingId, UrgentDecisionId};
use rusqlite::{Row, named_params};

fn sql() -> String {
    format!(
        "SELECT urgent.*, {}, {} FROM urgent_decision urgent
         JOIN application ON application.id = urgent.application JOIN person ON person.id = application.person
         JOIN place ON place.id = urgent.place JOIN dwelling ON dwelling.id = place.dwelling
         JOIN commune ON commune.id = dwelling.commune LEFT JOIN organisation landlord ON landlord.id = dwelling.landlord",
        names::person_as("person"),
        places::NAME,
    )
}

/// Those a body still has to say something of, taken up to a day.
///
/// # Errors
/// When the register cannot be read.
pub fn urgent_waiting(page: &Page<'_>, body: BodyId, until: Day) -> Result<Vec<UrgentRow>> {
    let which = "WHERE urgent.body = ?1 AND urgent.meeting IS NULL AND urgent.decided_on <= ?2 ORDER BY urgent.number";
    page.all(&format!("{} {which}", sql()), (body.get(), until), urgent)
}

/// Those a sitting took note of.
///
/// # Errors
/// When the register cannot be read.
pub fn urgent_of(page: &Page<'_>, meeting: MeetingId) -> Result<Vec<UrgentRow>> {
    page.all(&format!("{} WHERE urgent.meeting = ?1 ORDER BY urgent.number", sql()), [meeting.get()], urgent)
}

/// One of them, and the body it was taken for.
///
/// # Errors
/// When the register cannot be read.
pub fn urgent_decision(page: &Page<'_>, id: UrgentDecisionId) -> Result<Option<(BodyId, UrgentRow)>> {
    page.maybe(&format!("{} WHERE urgent.id = ?1", sql()), [id.get()], |row| Ok((row.id("body")?, urgent(row)?)))
}

fn urgent(row: &Row<'_>) -> rusqlite::Result<UrgentRow> {
    Ok(UrgentRow {
        id: row.id("id")?,
        number: row.text("number")?.parse().map_err(|_| rusqlite::Error::InvalidColumnName("number".into()))?,
        person: names::who(row, "person")?,
        application: row.id("application")?,
        place: places::named(row)?.ok_or(rusqlite::Error::QueryReturnedNoRows)?,
        decided_on: row.day("decided_on")?,
        needed_before_on: row.day("needed_before_on")?,
        authority: row.text("authority")?,
        reason: row.text("reason")?,
        meeting: row.maybe_id("meeting")?,
        replaced_by: row.maybe_text("replaced_by")?,
    })
}

/// The last number given in a year.
///
/// # Errors
/// When the register cannot be read.
pub fn last_urgent(page: &Page<'_>, year: u16) -> Result<Option<UrgentNumber>> {
    let last = page.maybe(
        "SELECT number FROM urgent_decision WHERE substr(number, 3, 4) = printf('%04d', ?1)
         ORDER BY length(number) DESC, number DESC LIMIT 1",
        [year],
        |row| row.text("number"),
    )?;
    Ok(last.and_then(|number| number.parse().ok()))
}

/// Records a decision taken between two sittings: the place is proposed at the first rank from that day.
///
/// # Errors
/// [`crate::Error::NotFound`] without such an application or place.
pub fn take_urgent(
    step: &Step<'_>,
    body: BodyId,
    number: UrgentNumber,
    consent: ConsentId,
    new: &NewUrgent,
) -> Result<UrgentDecisionId> {
    let id: UrgentDecisionId = step.insert(
        "INSERT INTO urgent_decision (number, body, application, consent, place, decided_on, needed_before_on, authority, reason)
         VALUES (:number, :body, :application, :consent, :place, :decided_on, :needed_before_on, :authority, :reason)",
        named_params! {
            ":number": number.to_string(),
            ":body": body.get(),
            ":application": new.application.get(),
            ":consent": consent.get(),
            ":place": new.place.get(),
            ":decided_on": new.decided_on,
            ":needed_before_on": new.needed_before_on,
            ":authority": new.authority,
            ":reason": new.reason,
        },
    )?;
    step.run(
        "INSERT INTO proposal (place, application, urgent_decision, rank) VALUES (?1, ?2, ?3, 1)",
        (new.place.get(), new.application.get(), id.get()),
    )?;
    Ok(id)
}

/// Notes what a sitting says of it; replaced, its proposal ends unless the person answered.
///
/// # Errors
/// [`crate::Error::NotFound`].
pub fn ratify_urgent(
    step: &Step<'_>,
    id: UrgentDecisionId,
    meeting: MeetingId,
    on_day: Day,
    said: &Ratification,
) -> Result<()> {
    let instead = match said {
        Ratification::Confirmed => None,
        Ratification::Replaced(text) => Some(text),
    };
    step.one_row(
        "urgent_decision",
        "UPDATE urgent_decision SET meeting = ?2, replaced_by = ?3 WHERE id = ?1",
        (id.get(), meeting.get(), instead),
    )?;
    if instead.is_some() {
        step.run(
            "UPDATE proposal SET answer = 'place_lost', answered_on = ?2 WHERE urgent_decision = ?1 AND answer IS NULL",
            (id.get(), on_day),
        )?;
    }
    Ok(())
}
