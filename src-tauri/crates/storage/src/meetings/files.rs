//! The file that is read in the sitting: facts useful to housing.

use crate::row::Columns;
use crate::{Page, Result, names};
use council::dwellings::Typology;
use council::meetings::{EarlierDecision, HearingFile};
use council::people::ConsentForm;
use council::{AgendaItemId, ApplicationId, ContactId, Day, Identity, MeetingId, PersonId, TenancyId};
use rusqlite::{Row, named_params};
use std::collections::HashMap;

/// Who asks by an application, and who refers her.
pub fn applicant(page: &Page<'_>, id: ApplicationId) -> Result<Option<(PersonId, Option<ContactId>)>> {
    page.maybe(
        "SELECT application.person, role.contact FROM application LEFT JOIN contact_role role ON role.id = application.referred_by
         WHERE application.id = ?1",
        [id.get()],
        |row| Ok((row.id("person")?, row.maybe_id("contact")?)),
    )
}

/// Who lives in a place by a tenancy.
pub fn tenant(page: &Page<'_>, id: TenancyId) -> Result<Option<PersonId>> {
    page.maybe("SELECT person FROM tenancy WHERE id = ?1", [id.get()], |row| row.id("person"))
}

/// What is asked at an examination, and the consent it rests on: what minutes print.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// In the person's words.
    pub request: String,
    /// Smallest dwelling.
    pub typology_min: Option<Typology>,
    /// Largest dwelling.
    pub typology_max: Option<Typology>,
    /// People who would live there.
    pub household: u16,
    /// The day the consent was given.
    pub consent_on: Day,
    /// How.
    pub consent_form: ConsentForm,
    /// The day the sheet was re-read with the person.
    pub reread_on: Option<Day>,
}

/// What is asked at every examination of a meeting.
pub fn asked(page: &Page<'_>, meeting: MeetingId) -> Result<HashMap<AgendaItemId, Asked>> {
    let rows = page.all(
        "SELECT item.id, coalesce(application.request, '') AS request, application.typology_min, application.typology_max,
                1 + (SELECT count(*) FROM household_member WHERE household_member.application = application.id) AS household,
                consent.given_on, consent.form, consent.reread_on
         FROM agenda_item item JOIN hearing ON hearing.agenda_item = item.id JOIN consent ON consent.id = hearing.consent
         LEFT JOIN application ON application.id = hearing.application WHERE item.meeting = ?1",
        [meeting.get()],
        |row| {
            let asked = Asked {
                request: row.text("request")?,
                typology_min: row.maybe_code("typology_min")?,
                typology_max: row.maybe_code("typology_max")?,
                household: row.number("household")?,
                consent_on: row.day("given_on")?,
                consent_form: row.code("form")?,
                reread_on: row.maybe_day("reread_on")?,
            };
            Ok((row.id("id")?, asked))
        },
    )?;
    Ok(rows.into_iter().collect())
}

/// The file of an application, as it stands on a day, before an item.
pub fn file_of_application(
    page: &Page<'_>,
    person: PersonId,
    application: ApplicationId,
    day: Day,
    item: AgendaItemId,
) -> Result<Option<HearingFile>> {
    file(page, person, Some(application), day, item)
}

/// The file of a tenant, with her latest application if she has one.
pub fn file_of_tenancy(page: &Page<'_>, person: PersonId, day: Day, item: AgendaItemId) -> Result<Option<HearingFile>> {
    file(page, person, None, day, item)
}

fn file(
    page: &Page<'_>,
    person: PersonId,
    application: Option<ApplicationId>,
    day: Day,
    item: AgendaItemId,
) -> Result<Option<HearingFile>> {
    let sql = include_str!("file.sql")
        .replace("{referrer}", &names::contact_as("referrer"))
        .replace("{mandatary}", &names::contact_as("mandatary"));
    let application = application.map(Identity::get);
    let params = named_params! { ":person": person.get(), ":application": application, ":day": day };
    let Some(mut file) = page.maybe(&sql, params, |row| read(row, day))? else { return Ok(None) };
    file.communes = page.all(
        "SELECT commune.name FROM wished_commune wish JOIN commune ON commune.id = wish.commune
         WHERE wish.application = coalesce(?1, (SELECT id FROM application WHERE person = ?2 ORDER BY received_on DESC, id DESC LIMIT 1))
         ORDER BY wish.rank",
        (application, person.get()),
        |row| row.text("name"),
    )?;
    file.earlier = page.all(
        "SELECT meeting.on_day, decision.kind, decision.number FROM decision JOIN agenda_item item ON item.id = decision.agenda_item
         JOIN meeting ON meeting.id = item.meeting JOIN hearing ON hearing.agenda_item = item.id
         WHERE hearing.person = ?1 AND item.id <> ?2 ORDER BY meeting.on_day DESC, item.id DESC",
        (person.get(), item.get()),
        |row| {
            Ok(EarlierDecision {
                on_day: row.day("on_day")?,
                kind: row.code("kind")?,
                number: row.maybe_text("number")?.and_then(|number| number.parse().ok()),
            })
        },
    )?;
    Ok(Some(file))
}

fn read(row: &Row<'_>, day: Day) -> rusqlite::Result<HearingFile> {
    // Someone who never applied has a file without a request.
    let text = |column| Ok::<_, rusqlite::Error>(row.maybe_text(column)?.unwrap_or_default());
    Ok(HearingFile {
        age: row.maybe_day("birth_on")?.and_then(|born| day.years_since(born)),
        received_on: row.maybe_day("received_on")?,
        request: text("request")?,
        summary: text("summary")?,
        household: row.maybe_code("household")?,
        children: row.maybe_number("children")?.unwrap_or(0),
        animals: text("animals")?,
        current_housing: row.maybe_code("current_housing")?,
        typology_min: row.maybe_code("typology_min")?,
        typology_max: row.maybe_code("typology_max")?,
        communes: Vec::new(),
        floor_max: row.maybe_number("floor_max")?,
        needs_lift: row.maybe_flag("needs_lift")?.unwrap_or(false),
        needs_step_free: row.maybe_flag("needs_step_free")?.unwrap_or(false),
        rent_max: row.maybe_cents("rent_max_cents")?,
        accepts_sublet: row.maybe_flag("accepts_sublet")?,
        resources: row.cents("resources")?,
        charges: row.cents("charges")?,
        referred_by: names::contact(row, "referrer")?,
        referrer_text: text("referrer_text")?,
        mandatary: names::contact(row, "mandatary")?,
        attends: row.maybe_code("attends")?,
        lives_at: row.text("lives_at")?,
        earlier: Vec::new(),
    })
}
