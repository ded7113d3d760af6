//! Reading an agenda: its items with what each is about, in one query.

use crate::row::Columns;
use crate::{Page, Result, names, people};
use council::meetings::{AgendaItemKind, AgendaItemRow, DecidedItem, HearingRow, ItemAbout, RecusalRow, Slot};
use council::people::Consent;
use council::{AgendaItemId, ApplicationId, BodyId, Digest, MeetingId, TenancyId};
use rusqlite::{Params, Row};
use std::collections::HashMap;

/// An item of an agenda, with what its situation is shared under.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// The item; its number and its hours come with the whole agenda.
    pub row: AgendaItemRow,
    /// Its position: only their order counts.
    pub position: u32,
    /// The reference of its meeting.
    pub reference: String,
    /// What the situation is shared under; none where it is nobody's.
    pub shared: Option<SharedUnder>,
}

/// What a situation is shared under.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SharedUnder {
    /// The consent.
    pub consent: Consent,
    /// The sheet as it stands; none for a tenancy, which has none to re-read.
    pub sheet: Option<Digest>,
}

fn sql(rest: &str) -> String {
    let items = include_str!("items.sql")
        .replace("{person}", &names::person_as("person"))
        .replace("{presenter}", &names::contact_as("presenter"))
        .replace("{owner}", &names::person_as("owner"));
    format!("{items} {rest}")
}

fn read(page: &Page<'_>, rest: &str, params: impl Params) -> Result<Vec<Item>> {
    page.all(&sql(rest), params, item)
}

/// The items of a meeting, in order.
pub fn items(page: &Page<'_>, meeting: MeetingId) -> Result<Vec<Item>> {
    read(page, "WHERE item.meeting = ?1 ORDER BY item.position", [meeting.get()])
}

/// The items that earlier meetings of a body left, in the order they stood: carried over, or undecided in a meeting that
/// was cancelled, and not placed on another agenda since.
pub fn carried(page: &Page<'_>, body: BodyId) -> Result<Vec<Item>> {
    read(
        page,
        "WHERE meeting.body = ?1 AND item.kind NOT IN ('break', 'previous_minutes') AND application.ended_on IS NULL
           AND ((meeting.closed_at IS NOT NULL AND decision.kind = 'carried_over')
             OR (meeting.cancelled_on IS NOT NULL AND decision.id IS NULL AND item.pulled_on IS NULL))
           AND NOT EXISTS (SELECT 1 FROM agenda_item later WHERE later.carried_from = item.id)
         ORDER BY meeting.on_day, item.position",
        [body.get()],
    )
}

/// The meeting of an item, and the kind of the item.
pub fn item_meeting(page: &Page<'_>, id: AgendaItemId) -> Result<Option<(MeetingId, AgendaItemKind)>> {
    page.maybe("SELECT meeting, kind FROM agenda_item WHERE id = ?1", [id.get()], |row| {
        Ok((row.id("meeting")?, row.code("kind")?))
    })
}

/// What was written of the discussion of an item.
pub fn discussion(page: &Page<'_>, id: AgendaItemId) -> Result<String> {
    let text =
        page.maybe("SELECT discussion FROM agenda_item WHERE id = ?1", [id.get()], |row| row.text("discussion"))?;
    Ok(text.unwrap_or_default())
}

/// What was written of the discussion of every item of a meeting.
pub fn discussions(page: &Page<'_>, meeting: MeetingId) -> Result<HashMap<AgendaItemId, String>> {
    let rows = page.all("SELECT id, discussion FROM agenda_item WHERE meeting = ?1", [meeting.get()], |row| {
        Ok((row.id("id")?, row.text("discussion")?))
    })?;
    Ok(rows.into_iter().collect())
}

/// The reference of the meeting to come on whose agenda an application or a tenancy stands, if on any.
pub fn on_agenda_of(
    page: &Page<'_>,
    application: Option<ApplicationId>,
    tenancy: Option<TenancyId>,
) -> Result<Option<String>> {
    page.maybe(
        "SELECT meeting.reference FROM hearing JOIN agenda_item item ON item.id = hearing.agenda_item
         JOIN meeting ON meeting.id = item.meeting
         WHERE (hearing.application = ?1 OR hearing.tenancy = ?2) AND meeting.closed_at IS NULL
           AND meeting.cancelled_on IS NULL AND item.pulled_on IS NULL LIMIT 1",
        (application.map(ApplicationId::get), tenancy.map(TenancyId::get)),
        |row| row.text("reference"),
    )
}

/// Who stepped out of which item of a meeting.
pub fn recusals(page: &Page<'_>, meeting: MeetingId) -> Result<Vec<(AgendaItemId, RecusalRow)>> {
    page.all(
        "SELECT recusal.* FROM recusal JOIN agenda_item item ON item.id = recusal.agenda_item
         WHERE item.meeting = ?1 ORDER BY recusal.id",
        [meeting.get()],
        |row| {
            let recusal = RecusalRow {
                participant: row.id("participant")?,
                left_minute: row.maybe_number("left_minute")?,
                back_minute: row.maybe_number("back_minute")?,
            };
            Ok((row.id("agenda_item")?, recusal))
        },
    )
}

fn item(row: &Row<'_>) -> rusqlite::Result<Item> {
    let decided = match row.maybe_id("decision_id")? {
        Some(id) => Some(DecidedItem {
            id,
            kind: row.code("decision_kind")?,
            number: row.maybe_text("decision_number")?.and_then(|number| number.parse().ok()),
        }),
        None => None,
    };
    Ok(Item {
        row: AgendaItemRow {
            id: row.id("id")?,
            number: None,
            kind: row.code("kind")?,
            title: row.text("title")?,
            minutes: row.maybe_number("minutes")?,
            slot: Slot::default(),
            about: about(row)?,
            carried_from: row.maybe_text("carried_reference")?,
            has_discussion: !row.text("discussion")?.is_empty(),
            started_at: row.maybe_instant("started_at")?,
            pulled_on: row.maybe_day("pulled_on")?,
            decided,
        },
        position: row.number("position")?,
        reference: row.text("meeting_reference")?,
        shared: shared(row)?,
    })
}

fn about(row: &Row<'_>) -> rusqlite::Result<ItemAbout> {
    if let Some(id) = row.maybe_id("hearing")? {
        let mut person = names::person(row, "person")?;
        if let (Some(person), Some(code)) = (&mut person, row.maybe_text("application_code")?) {
            person.code = code;
        }
        return Ok(ItemAbout::Hearing(Box::new(HearingRow {
            id,
            person,
            application: row.maybe_id("application")?,
            tenancy: row.maybe_id("tenancy")?,
            consent: row.maybe_id("consent")?,
            consent_problem: None,
            presented_by: names::contact(row, "presenter")?,
            person_presence: row.maybe_code("person_presence")?,
            companion: row.text("companion")?,
        })));
    }
    if let Some(place) = row.maybe_id("place")? {
        return Ok(ItemAbout::Place { place, label: row.text("place_label")? });
    }
    if let (Some(deposit), Some(person)) = (row.maybe_id("deposit")?, names::person(row, "owner")?) {
        return Ok(ItemAbout::Deposit { deposit, person });
    }
    if let Some(agreement) = row.maybe_id("agreement")? {
        return Ok(ItemAbout::Agreement { agreement, object: row.text("object")? });
    }
    if let Some(query) = row.maybe_id("official_query")? {
        return Ok(ItemAbout::OfficialQuery { query, subject: row.text("query_subject")? });
    }
    Ok(ItemAbout::Nothing)
}

fn shared(row: &Row<'_>) -> rusqlite::Result<Option<SharedUnder>> {
    if row.maybe_day("given_on")?.is_none() {
        return Ok(None);
    }
    // A sheet without a digest was never written since: no re-reading covers it, and no digest is all zeroes.
    let sheet = row.maybe_text("current_digest")?.map(|digits| digits.parse().unwrap_or(Digest::new([0; 32])));
    Ok(Some(SharedUnder { consent: people::consent(row)?, sheet }))
}
