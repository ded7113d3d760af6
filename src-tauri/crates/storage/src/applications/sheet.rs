//! What the sheet of an application shows beside its line.

use crate::row::Columns;
use crate::{Page, Result};
use council::applications::{HouseholdMember, Moment, PaperSeen, Passage, PassageDecision, Request, Support};
use council::{ApplicationId, PauseId, Period, PersonId};
use rusqlite::Row;

/// The fields of the application itself.
pub fn request_of(page: &Page<'_>, id: ApplicationId) -> Result<Option<Request>> {
    let wished =
        page.all("SELECT commune FROM wished_commune WHERE application = ?1 ORDER BY rank", [id.get()], |row| {
            row.id("commune")
        })?;
    page.maybe("SELECT * FROM application WHERE id = ?1", [id.get()], |row| request(row, wished))
}

fn request(row: &Row<'_>, wished_communes: Vec<council::CommuneId>) -> rusqlite::Result<Request> {
    Ok(Request {
        referred_by: row.maybe_id("referred_by")?,
        referrer_text: row.text("referrer_text")?,
        request: row.text("request")?,
        household: row.maybe_code("household")?,
        children: row.number("children")?,
        custody: row.maybe_code("custody")?,
        animals: row.text("animals")?,
        co_applicant: row.text("co_applicant")?,
        current_housing: row.maybe_code("current_housing")?,
        housed_since_on: row.maybe_day("housed_since_on")?,
        current_landlord: row.text("current_landlord")?,
        reason: row.maybe_code("reason")?,
        urgent: row.flag("urgent")?,
        eviction_stage: row.maybe_code("eviction_stage")?,
        nud: row.text("nud")?,
        nud_expires_on: row.maybe_day("nud_expires_on")?,
        siao_on: row.maybe_day("siao_on")?,
        dalo_on: row.maybe_day("dalo_on")?,
        typology_min: row.maybe_code("typology_min")?,
        typology_max: row.maybe_code("typology_max")?,
        floor_max: row.maybe_number("floor_max")?,
        needs_lift: row.flag("needs_lift")?,
        needs_step_free: row.flag("needs_step_free")?,
        furnished: row.maybe_flag("furnished")?,
        rent_max: row.maybe_cents("rent_max_cents")?,
        housing_benefit: row.maybe_cents("housing_benefit_cents")?,
        near: row.text("near")?,
        accepts_sublet: row.maybe_flag("accepts_sublet")?,
        accepts_shared: row.maybe_flag("accepts_shared")?,
        attends: row.maybe_code("attends")?,
        disability_rights_until_on: row.maybe_day("disability_rights_until_on")?,
        fsl_requested_on: row.maybe_day("fsl_requested_on")?,
        visits: row.text("visits")?,
        summary: row.text("summary")?,
        wished_communes,
        ended: row.maybe_day("ended_on")?.zip(row.maybe_code("ending")?),
    })
}

/// The other members of the household.
pub fn household_of(page: &Page<'_>, id: ApplicationId) -> Result<Vec<HouseholdMember>> {
    page.all("SELECT * FROM household_member WHERE application = ?1 ORDER BY id", [id.get()], |row| {
        Ok(HouseholdMember {
            relation: row.code("relation")?,
            birth_on: row.maybe_day("birth_on")?,
            expected: row.flag("expected")?,
        })
    })
}

/// Who stands beside the person.
pub fn supports_of(page: &Page<'_>, id: ApplicationId) -> Result<Vec<Support>> {
    page.all("SELECT * FROM support WHERE application = ?1 ORDER BY id", [id.get()], |row| {
        Ok(Support {
            kind: row.code("kind")?,
            contact_role: row.maybe_id("contact_role")?,
            label: row.text("label")?,
            phone: row.text("phone")?,
        })
    })
}

/// The papers looked at.
pub fn papers_of(page: &Page<'_>, id: ApplicationId) -> Result<Vec<PaperSeen>> {
    page.all("SELECT * FROM supporting_paper WHERE application = ?1 ORDER BY id", [id.get()], |row| {
        Ok(PaperSeen {
            kind: row.code("kind")?,
            seen_on: row.maybe_day("seen_on")?,
            expires_on: row.maybe_day("expires_on")?,
            not_needed: row.flag("not_needed")?,
        })
    })
}

/// The pauses, latest first.
pub fn pauses_of(page: &Page<'_>, id: ApplicationId) -> Result<Vec<(PauseId, Period)>> {
    page.all("SELECT * FROM pause WHERE application = ?1 ORDER BY from_on DESC, id DESC", [id.get()], |row| {
        Ok((row.id("id")?, row.period()?))
    })
}

/// Its passages before a commission, latest first; a decision shows once taken.
pub fn passages_of(page: &Page<'_>, id: ApplicationId) -> Result<Vec<Passage>> {
    page.all(
        "SELECT meeting.id AS meeting, meeting.reference, meeting.on_day, decision.id AS decision, decision.kind, decision.number,
                decision.communicable_reason, decision.due_on
         FROM hearing JOIN agenda_item item ON item.id = hearing.agenda_item JOIN meeting ON meeting.id = item.meeting
         LEFT JOIN decision ON decision.agenda_item = item.id
         WHERE hearing.application = ?1 ORDER BY meeting.on_day DESC, item.id DESC",
        [id.get()],
        |row| {
            let decision = match row.maybe_id("decision")? {
                Some(id) => Some(PassageDecision {
                    id,
                    kind: row.code("kind")?,
                    number: row.maybe_text("number")?,
                    communicable_reason: row.text("communicable_reason")?,
                    due_on: row.maybe_day("due_on")?,
                }),
                None => None,
            };
            let (meeting, reference) = (row.id("meeting")?, row.text("reference")?);
            Ok(Passage { meeting, reference, on_day: row.day("on_day")?, decision })
        },
    )
}

/// The entries and exits of a person, as moments of the timeline.
pub fn tenancies_as_moments(page: &Page<'_>, person: PersonId) -> Result<Vec<Moment>> {
    let stays = page.all("SELECT entered_on, left_on FROM tenancy WHERE person = ?1", [person.get()], |row| {
        Ok((row.day("entered_on")?, row.maybe_day("left_on")?))
    })?;
    Ok(stays
        .into_iter()
        .flat_map(|(entered, left)| [Some(Moment::Entered { on: entered }), left.map(|on| Moment::Left { on })])
        .flatten()
        .collect())
}

/// The applications of a person that are not ended.
pub fn open_of(page: &Page<'_>, person: PersonId) -> Result<Vec<ApplicationId>> {
    page.all("SELECT id FROM application WHERE person = ?1 AND ended_on IS NULL", [person.get()], |row| row.id("id"))
}

/// Every application of a person, the oldest first.
pub fn all_of(page: &Page<'_>, person: PersonId) -> Result<Vec<ApplicationId>> {
    page.all("SELECT id FROM application WHERE person = ?1 ORDER BY received_on, id", [person.get()], |row| {
        row.id("id")
    })
}
