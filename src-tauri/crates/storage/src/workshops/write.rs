//! What is written of a workshop.

use crate::row::Columns;
use crate::{Page, Result, Step};
use council::workshops::{Hours, NewWorkshop, WorkshopChange, WorkshopState};
use council::{Cents, ThemeId, VenueId, WorkshopId, text};
use rusqlite::named_params;
use rusqlite::types::ToSql;

/// Adds a workshop after all the others, planned when it has hours and an idea when not.
pub fn add_workshop(step: &Step<'_>, workshop: &NewWorkshop, hours: Option<Hours>) -> Result<WorkshopId> {
    let state = if hours.is_some() { WorkshopState::Planned } else { WorkshopState::Idea };
    step.insert(
        "INSERT INTO workshop (number, theme, venue, title, on_day, start_minute, minutes, state, capacity, search_text)
         VALUES ((SELECT coalesce(max(number), 0) + 1 FROM workshop),
                 :theme, :venue, :title, :on_day, :start_minute, :minutes, :state, :capacity, :search_text)",
        named_params! {
            ":theme": workshop.theme.get(),
            ":venue": workshop.venue.map(VenueId::get),
            ":title": workshop.title,
            ":on_day": hours.map(|hours| hours.on_day),
            ":start_minute": hours.map(|hours| hours.start.get()),
            ":minutes": hours.map(|hours| hours.minutes),
            ":state": state.code(),
            ":capacity": workshop.capacity,
            ":search_text": text::search_text([workshop.title.as_str()]),
        },
    )
}

/// Adds a workshop like another, at other hours: same content, same speakers, who have still to confirm.
pub fn copy_workshop(step: &Step<'_>, id: WorkshopId, hours: Hours, venue: Option<VenueId>) -> Result<WorkshopId> {
    let copy = step.insert::<WorkshopId>(
        include_str!("copy.sql"),
        named_params! {
            ":id": id.get(),
            ":venue": venue.map(VenueId::get),
            ":on_day": hours.on_day,
            ":start_minute": hours.start.get(),
            ":minutes": hours.minutes,
            ":state": WorkshopState::Planned.code(),
        },
    )?;
    step.run(
        "INSERT INTO workshop_speaker (workshop, contact, role)
         SELECT ?2, contact, role FROM workshop_speaker WHERE workshop = ?1 ORDER BY id",
        (id.get(), copy.get()),
    )?;
    Ok(copy)
}

/// Whether a workshop bears the number.
pub fn bears_number(page: &Page<'_>, number: u32) -> Result<bool> {
    page.one("SELECT EXISTS (SELECT 1 FROM workshop WHERE number = ?1) AS taken", [number], |row| row.flag("taken"))
}

/// Changes one field of a workshop; agendas learn of it when they show it.
pub fn change_workshop(step: &Step<'_>, id: WorkshopId, change: &WorkshopChange) -> Result<()> {
    use WorkshopChange as Change;
    let (column, value): (&str, &dyn ToSql) = match change {
        Change::Number(number) => ("number", number),
        Change::Theme(theme) => ("theme", &ThemeId::get(*theme)),
        Change::Title(title) => {
            step.set("workshop", id, "search_text", &text::search_text([title.as_str()]))?;
            ("title", title)
        }
        Change::Hook(hook) => ("hook", hook),
        Change::Objectives(objectives) => ("objectives", objectives),
        Change::Audience(audience) => ("audience", &audience.code()),
        Change::Format(format) => ("format", &format.code()),
        Change::Venue(venue) => ("venue", &venue.map(VenueId::get)),
        Change::Capacity(capacity) => ("capacity", capacity),
        Change::Price(price) => ("price_cents", &Cents::get(*price)),
        Change::RegistrationMode(mode) => ("registration_mode", &mode.code()),
        Change::RegistrationDueOn(day) => ("registration_due_on", day),
        Change::SignLanguage(signed) => ("sign_language", signed),
        Change::EasyToRead(easy) => ("easy_to_read", easy),
        Change::Sism(year) => ("sism", year),
        Change::Partners(partners) => ("partners", partners),
        Change::Materials(materials) => ("materials", materials),
        Change::Spent(spent) => ("spent_cents", &spent.map(Cents::get)),
        Change::Budget(budget) => ("budget_cents", &budget.map(Cents::get)),
        Change::Communication(plan) => ("communication", plan),
        Change::Debrief(debrief) => ("debrief", debrief),
    };
    step.set("workshop", id, column, value)?;
    if change.shows_in_agendas() { raise_sequence(step, id) } else { Ok(()) }
}

/// Sets when a workshop takes place; agendas learn of it.
pub fn set_hours(step: &Step<'_>, id: WorkshopId, hours: Hours) -> Result<()> {
    step.one_row(
        "workshop",
        "UPDATE workshop SET on_day = ?2, start_minute = ?3, minutes = ?4 WHERE id = ?1",
        (id.get(), hours.on_day, hours.start.get(), hours.minutes),
    )?;
    raise_sequence(step, id)
}

/// Takes a workshop to another state; agendas learn of it.
pub fn set_state(step: &Step<'_>, id: WorkshopId, state: WorkshopState) -> Result<()> {
    step.set("workshop", id, "state", &state.code())?;
    raise_sequence(step, id)
}

/// Notes the event of another agenda a workshop was taken from.
pub fn take_from(step: &Step<'_>, id: WorkshopId, uid: &str) -> Result<()> {
    step.set("workshop", id, "taken_from", &uid)
}

fn raise_sequence(step: &Step<'_>, id: WorkshopId) -> Result<()> {
    step.one_row("workshop", "UPDATE workshop SET ics_sequence = ics_sequence + 1 WHERE id = ?1", [id.get()])
}
