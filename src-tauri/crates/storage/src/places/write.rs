//! Writing places, what holds them back, and when they are free.

use crate::row::Columns;
use crate::{Page, Result, Step};
use council::places::NewPlaceHold;
use council::{Day, DwellingId, PlaceHoldId, PlaceId, PlaceKindId, VacancyId};

/// The dwelling of a place.
pub fn dwelling_of(page: &Page<'_>, place: PlaceId) -> Result<Option<DwellingId>> {
    page.maybe("SELECT dwelling FROM place WHERE id = ?1", [place.get()], |row| row.id("dwelling"))
}

/// Adds a place to a dwelling, under the next number that is free there.
pub fn add_place(step: &Step<'_>, dwelling: DwellingId, kind: PlaceKindId, opened_on: Day) -> Result<PlaceId> {
    let taken: Vec<String> =
        step.all("SELECT label FROM place WHERE dwelling = ?1", [dwelling.get()], |row| row.text("label"))?;
    let label = (1..=taken.len() + 1).map(|n| n.to_string()).find(|label| !taken.contains(label)).unwrap_or_default();
    step.insert(
        "INSERT INTO place (dwelling, kind, label, opened_on) VALUES (?1, ?2, ?3, ?4)",
        (dwelling.get(), kind.get(), label, opened_on),
    )
}

/// Names a place in its dwelling.
pub fn rename(step: &Step<'_>, id: PlaceId, label: &str) -> Result<()> {
    step.set("place", id, "label", &label)
}

/// Gives a place back to the landlord: whoever waited for it waits for another.
pub fn give_back(step: &Step<'_>, id: PlaceId, on: Day) -> Result<()> {
    step.run(
        "UPDATE proposal SET answer = 'place_lost', answered_on = ?2 WHERE place = ?1 AND answer IS NULL",
        (id.get(), on),
    )?;
    step.set("place", id, "returned_on", &on)
}

/// Notes works or a suspension.
pub fn hold(step: &Step<'_>, place: PlaceId, hold: &NewPlaceHold) -> Result<PlaceHoldId> {
    step.insert(
        "INSERT INTO place_hold (place, kind, from_on, until_on, note) VALUES (?1, ?2, ?3, ?4, ?5)",
        (place.get(), hold.kind.code(), hold.period.from, hold.period.until, &hold.note),
    )
}

/// Ends works or a suspension: `until` is the first day the place can be offered again. One that had not started goes.
pub fn end_hold(step: &Step<'_>, id: PlaceHoldId, until: Day) -> Result<()> {
    if step.run("DELETE FROM place_hold WHERE id = ?1 AND from_on >= ?2", (id.get(), until))? == 1 {
        return Ok(());
    }
    step.set("place_hold", id, "until_on", &until)
}

/// Declares a vacancy.
pub fn declare_vacancy(step: &Step<'_>, place: PlaceId, free_on: Day, declared_on: Day) -> Result<VacancyId> {
    step.insert(
        "INSERT INTO vacancy (place, free_on, declared_on) VALUES (?1, ?2, ?3)",
        (place.get(), free_on, declared_on),
    )
}

/// Takes a vacancy back.
pub fn withdraw_vacancy(step: &Step<'_>, id: VacancyId, on: Day) -> Result<()> {
    step.set("vacancy", id, "withdrawn_on", &on)
}
