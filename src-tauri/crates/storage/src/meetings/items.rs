//! Writing an agenda: items added, moved, changed, examined.

use crate::row::Columns;
use crate::{Error, Result, Step};
use council::meetings::{AgendaItemChange, AgendaItemKind, RecusalTimes, position_at, positions_beyond};
use council::{
    AgendaItemId, AgreementId, ApplicationId, ConsentId, ContactId, Day, DepositId, HearingId, Identity, Instant,
    MeetingId, OfficialQueryId, ParticipantId, PersonId, PlaceId, TenancyId,
};
use rusqlite::named_params;
use rusqlite::types::ToSql;

/// An item to be added.
pub struct NewItem<'a> {
    /// Its kind.
    pub kind: AgendaItemKind,
    /// Its title.
    pub title: &'a str,
    /// Its own length.
    pub minutes: Option<u32>,
    /// The item it carries on.
    pub carried_from: Option<AgendaItemId>,
    /// What it is about.
    pub about: About,
}

/// What an item to be added is about.
#[derive(Debug, Clone, Copy)]
pub enum About {
    /// Nothing in particular.
    Nothing,
    /// A place.
    Place(PlaceId),
    /// A deposit.
    Deposit(DepositId),
    /// An agreement.
    Agreement(AgreementId),
    /// An official query.
    OfficialQuery(OfficialQueryId),
    /// A situation; none: without an identity.
    Hearing(Option<Heard>),
}

/// Whose situation is examined.
#[derive(Debug, Clone, Copy)]
pub struct Heard {
    /// Who.
    pub person: PersonId,
    /// By which application.
    pub application: Option<ApplicationId>,
    /// Or in which tenancy.
    pub tenancy: Option<TenancyId>,
    /// Under which consent.
    pub consent: ConsentId,
    /// Who presents it.
    pub presented_by: Option<ContactId>,
}

/// Adds an item at an index of an agenda.
pub fn add_item(step: &Step<'_>, meeting: MeetingId, index: usize, new: &NewItem<'_>) -> Result<AgendaItemId> {
    let position = free_position(step, meeting, None, index)?;
    let (mut place, mut deposit, mut agreement, mut query) = (None, None, None, None);
    match new.about {
        About::Place(id) => place = Some(id.get()),
        About::Deposit(id) => deposit = Some(id.get()),
        About::Agreement(id) => agreement = Some(id.get()),
        About::OfficialQuery(id) => query = Some(id.get()),
        About::Nothing | About::Hearing(_) => {}
    }
    let item = step.insert(
        "INSERT INTO agenda_item (meeting, position, kind, title, minutes, carried_from, place, deposit, agreement, official_query)
         VALUES (:meeting, :position, :kind, :title, :minutes, :carried_from, :place, :deposit, :agreement, :query)",
        named_params! {
            ":meeting": meeting.get(),
            ":position": position,
            ":kind": new.kind.code(),
            ":title": new.title,
            ":minutes": new.minutes,
            ":carried_from": new.carried_from.map(Identity::get),
            ":place": place,
            ":deposit": deposit,
            ":agreement": agreement,
            ":query": query,
        },
    )?;
    if let About::Hearing(heard) = new.about {
        step.insert::<HearingId>(
            "INSERT INTO hearing (agenda_item, person, application, tenancy, consent, presented_by)
             VALUES (:item, :person, :application, :tenancy, :consent, :presented_by)",
            named_params! {
                ":item": AgendaItemId::get(item),
                ":person": heard.map(|heard| heard.person.get()),
                ":application": heard.and_then(|heard| heard.application).map(Identity::get),
                ":tenancy": heard.and_then(|heard| heard.tenancy).map(Identity::get),
                ":consent": heard.map(|heard| heard.consent.get()),
                ":presented_by": heard.and_then(|heard| heard.presented_by).map(Identity::get),
            },
        )?;
    }
    Ok(item)
}

/// Moves an item to an index of its agenda.
pub fn place_item(step: &Step<'_>, meeting: MeetingId, item: AgendaItemId, index: usize) -> Result<()> {
    let position = free_position(step, meeting, Some(item), index)?;
    step.set("agenda_item", item, "position", &position)
}

/// A position at an index among the other items, which are all set anew when there is no room.
fn free_position(step: &Step<'_>, meeting: MeetingId, moved: Option<AgendaItemId>, index: usize) -> Result<u32> {
    let others: Vec<(AgendaItemId, u32)> = step.all(
        "SELECT id, position FROM agenda_item WHERE meeting = ?1 AND id IS NOT ?2 ORDER BY position",
        (meeting.get(), moved.map(Identity::get)),
        |row| Ok((row.id("id")?, row.number("position")?)),
    )?;
    let at = |others: &[(AgendaItemId, u32)]| {
        position_at(&others.iter().map(|(_, position)| *position).collect::<Vec<_>>(), index)
    };
    if let Some(position) = at(&others) {
        return Ok(position);
    }
    let last =
        step.one("SELECT max(position) AS last FROM agenda_item WHERE meeting = ?1", [meeting.get()], |row| {
            row.number("last")
        })?;
    let anew: Vec<_> = others.iter().map(|(id, _)| *id).zip(positions_beyond(last, others.len())).collect();
    for (id, position) in &anew {
        step.set("agenda_item", *id, "position", position)?;
    }
    at(&anew).ok_or(Error::NotFound("position"))
}

/// Takes an item off its agenda.
pub fn remove_item(step: &Step<'_>, item: AgendaItemId) -> Result<()> {
    step.run("DELETE FROM recusal WHERE agenda_item = ?1", [item.get()])?;
    step.run("DELETE FROM hearing WHERE agenda_item = ?1", [item.get()])?;
    step.one_row("agenda_item", "DELETE FROM agenda_item WHERE id = ?1", [item.get()])
}

/// Changes one field of an item.
pub fn change_item(step: &Step<'_>, item: AgendaItemId, change: &AgendaItemChange) -> Result<()> {
    let (column, value): (&str, &dyn ToSql) = match change {
        AgendaItemChange::Title(title) => ("title", title),
        AgendaItemChange::Minutes(minutes) => ("minutes", minutes),
        AgendaItemChange::Discussion(text) => ("discussion", text),
        AgendaItemChange::PresentedBy(contact) => {
            let sql = "UPDATE hearing SET presented_by = ?2 WHERE agenda_item = ?1";
            return step.one_row("hearing", sql, (item.get(), contact.map(Identity::get)));
        }
        AgendaItemChange::Person { presence, companion } => {
            let sql = "UPDATE hearing SET person_presence = ?2, companion = ?3 WHERE agenda_item = ?1";
            let presence = presence.map(council::meetings::PersonPresence::code);
            return step.one_row("hearing", sql, (item.get(), presence, companion));
        }
    };
    step.set("agenda_item", item, column, value)
}

/// Rests a hearing on another consent.
pub fn rest_on(step: &Step<'_>, item: AgendaItemId, consent: ConsentId) -> Result<()> {
    step.one_row("hearing", "UPDATE hearing SET consent = ?2 WHERE agenda_item = ?1", (item.get(), consent.get()))
}

/// Notes that an item is under examination; the first time counts.
pub fn start(step: &Step<'_>, item: AgendaItemId, at: Instant) -> Result<()> {
    step.run("UPDATE agenda_item SET started_at = ?2 WHERE id = ?1 AND started_at IS NULL", (item.get(), at.get()))?;
    Ok(())
}

/// Pulls off every item that rests on a consent and is not decided yet, in a meeting that is not over.
pub fn pull_items(step: &Step<'_>, consent: ConsentId, on: Day) -> Result<()> {
    step.run(
        "UPDATE agenda_item SET pulled_on = ?2
         WHERE pulled_on IS NULL AND id IN (SELECT agenda_item FROM hearing WHERE consent = ?1)
           AND NOT EXISTS (SELECT 1 FROM decision WHERE decision.agenda_item = agenda_item.id)
           AND EXISTS (SELECT 1 FROM meeting WHERE meeting.id = agenda_item.meeting AND closed_at IS NULL AND cancelled_on IS NULL)",
        (consent.get(), on),
    )?;
    Ok(())
}

/// Notes that a participant steps out of an item.
pub fn recuse(step: &Step<'_>, item: AgendaItemId, who: ParticipantId, times: RecusalTimes) -> Result<()> {
    step.run(
        "INSERT INTO recusal (agenda_item, participant, left_minute, back_minute) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (agenda_item, participant) DO UPDATE SET left_minute = excluded.left_minute, back_minute = excluded.back_minute",
        (item.get(), who.get(), times.left_minute, times.back_minute),
    )?;
    Ok(())
}

/// Notes that a participant does not step out of an item after all.
pub fn unrecuse(step: &Step<'_>, item: AgendaItemId, who: ParticipantId) -> Result<()> {
    step.run("DELETE FROM recusal WHERE agenda_item = ?1 AND participant = ?2", (item.get(), who.get()))?;
    Ok(())
}
