//! Reading tenancies.

use crate::names::{person_as, who};
use crate::row::Columns;
use crate::{Page, Result, places};
use council::people::ProtectionKind;
use council::tenancies::{AbsenceRow, ReviewDone, StepDone, TenancyRecord};
use council::text::search_text;
use council::{Day, PersonId, TenancyId};
use rusqlite::Row;
use std::collections::HashMap;

/// Every tenancy, by name of the person, the latest first for each.
pub fn tenancies(page: &Page<'_>) -> Result<Vec<TenancyRecord>> {
    read(page, None)
}

/// One tenancy.
pub fn tenancy(page: &Page<'_>, id: TenancyId) -> Result<Option<TenancyRecord>> {
    Ok(read(page, Some(id))?.pop())
}

/// The tenancy in which a person lives, the latest where there are several; none when she left.
///
/// # Errors
/// When the register cannot be read.
pub fn current_of(page: &Page<'_>, person: PersonId) -> Result<Option<TenancyId>> {
    let sql = "SELECT id FROM tenancy WHERE person = ?1 AND left_on IS NULL ORDER BY entered_on DESC, id DESC LIMIT 1";
    page.maybe(sql, [person.get()], |row| row.id("id"))
}

fn read(page: &Page<'_>, one: Option<TenancyId>) -> Result<Vec<TenancyRecord>> {
    let one = [one.map(TenancyId::get)];
    let mut absences: HashMap<TenancyId, Vec<AbsenceRow>> = HashMap::new();
    let rows = page.all(
        "SELECT * FROM absence WHERE (?1 IS NULL OR tenancy = ?1) ORDER BY from_on DESC, id DESC",
        one,
        |row| Ok((row.id("tenancy")?, AbsenceRow { id: row.id("id")?, period: row.period()? })),
    )?;
    for (tenancy, absence) in rows {
        absences.entry(tenancy).or_default().push(absence);
    }
    page.all(
        &format!(
            "SELECT tenancy.*, {}, {},
                    (SELECT max(done_on) FROM tenancy_review review
                     WHERE review.tenancy = tenancy.id AND review.kind = 'six_months') AS reviewed_on,
                    (SELECT done_on FROM checklist_step step
                     WHERE step.tenancy = tenancy.id AND step.list = 'entry' AND step.kind = 'insurance') AS insured_on
             FROM tenancy JOIN person ON person.id = tenancy.person
             JOIN place ON place.id = tenancy.place JOIN dwelling ON dwelling.id = place.dwelling
             JOIN commune ON commune.id = dwelling.commune
             LEFT JOIN organisation landlord ON landlord.id = dwelling.landlord
             WHERE (?1 IS NULL OR tenancy.id = ?1)
             ORDER BY person.sort_key, person.id, tenancy.entered_on DESC",
            person_as("person"),
            places::NAME,
        ),
        one,
        |row| {
            let id = row.id("id")?;
            record(row, id, absences.remove(&id).unwrap_or_default())
        },
    )
}

fn record(row: &Row<'_>, id: TenancyId, absences: Vec<AbsenceRow>) -> rusqlite::Result<TenancyRecord> {
    let person = who(row, "person")?;
    let Some(place) = places::named(row)? else { return Err(rusqlite::Error::QueryReturnedNoRows) };
    let found_by =
        [&person.family_name, &person.given_name, &person.code, &place.reference, &place.street, &place.commune];
    Ok(TenancyRecord {
        id,
        search_text: search_text(found_by.map(String::as_str)),
        title: row.code("title")?,
        lease_signed_on: row.maybe_day("lease_signed_on")?,
        lease_ends_on: row.maybe_day("lease_ends_on")?,
        insured_until_on: row.maybe_day("insured_until_on")?,
        insured_on: row.maybe_day("insured_on")?,
        entered_on: row.day("entered_on")?,
        notice: row.maybe_day("notice_on")?.zip(row.maybe_code("notice_ground")?),
        judge_order: row.text("judge_order")?,
        exit: row.maybe_day("left_on")?.zip(row.maybe_code("exit_reason")?),
        keys_returned_on: row.maybe_day("keys_returned_on")?,
        new_address: row.text("new_address")?,
        settled_on: row.maybe_day("settled_on")?,
        absences,
        reviewed_on: row.maybe_day("reviewed_on")?,
        person,
        place,
    })
}

/// The steps done of an entry and of an exit.
pub fn steps_of(page: &Page<'_>, id: TenancyId) -> Result<Vec<StepDone>> {
    page.all("SELECT * FROM checklist_step WHERE tenancy = ?1 AND done_on IS NOT NULL ORDER BY id", [id.get()], |row| {
        Ok(StepDone { list: row.code("list")?, step: row.text("kind")?, done_on: row.day("done_on")? })
    })
}

/// The reviews and visits done, the latest first.
pub fn reviews_of(page: &Page<'_>, id: TenancyId) -> Result<Vec<ReviewDone>> {
    let sql = "SELECT * FROM tenancy_review WHERE tenancy = ?1 AND done_on IS NOT NULL ORDER BY done_on DESC, id DESC";
    page.all(sql, [id.get()], |row| {
        Ok(ReviewDone { kind: row.code("kind")?, due_on: row.day("due_on")?, done_on: row.day("done_on")? })
    })
}

/// The measures that protect a person on a day.
pub fn measures_of(page: &Page<'_>, person: PersonId, day: Day) -> Result<Vec<ProtectionKind>> {
    page.all(
        "SELECT kind FROM protection WHERE person = ?1 AND coalesce(from_on, ?2) <= ?2 AND coalesce(until_on > ?2, 1)",
        (person.get(), day),
        |row| row.code("kind"),
    )
}
