//! Writing applications.

use crate::row::Columns;
use crate::{Page, Result, Step};
use council::applications::{ApplicationChange, ApplicationCode, HouseholdMember, NewApplication, PaperSeen, Support};
use council::{ApplicationId, Cents, Coded, CommuneId, ContactRoleId, Day, Digest, PauseId, Period, PersonId};
use rusqlite::named_params;
use rusqlite::types::ToSql;

/// The last code given in a year.
pub fn last_code(page: &Page<'_>, year: i32) -> Result<Option<ApplicationCode>> {
    let last: Option<String> = page.maybe(
        "SELECT code FROM application WHERE substr(code, 1, 4) = printf('%04d', ?1) ORDER BY length(code) DESC, code DESC LIMIT 1",
        [year],
        |row| row.text("code"),
    )?;
    Ok(last.and_then(|code| code.parse().ok()))
}

/// Adds an application of a person, under a code.
pub fn add_application(
    step: &Step<'_>,
    person: PersonId,
    code: ApplicationCode,
    application: &NewApplication,
) -> Result<ApplicationId> {
    step.insert(
        "INSERT INTO application (person, code, received_on, referred_by, referrer_text, request)
         VALUES (:person, :code, :received_on, :referred_by, :referrer_text, :request)",
        named_params! {
            ":person": person.get(),
            ":code": code.to_string(),
            ":received_on": application.received_on,
            ":referred_by": application.referred_by.map(ContactRoleId::get),
            ":referrer_text": application.referrer_text,
            ":request": application.request,
        },
    )
}

/// Changes one field of an application.
pub fn change_application(step: &Step<'_>, id: ApplicationId, change: &ApplicationChange) -> Result<()> {
    use ApplicationChange as C;
    let (column, value): (&str, &dyn ToSql) = match change {
        C::WishedCommunes(communes) => return set_wishes(step, id, communes),
        C::Ended(ended) => return set_ending(step, id, *ended),
        C::ReceivedOn(day) => ("received_on", day),
        C::ReferredBy(role) => ("referred_by", &role.map(ContactRoleId::get)),
        C::ReferrerText(text) => ("referrer_text", text),
        C::Request(text) => ("request", text),
        C::Household(situation) => ("household", &situation.map(Coded::code)),
        C::Children(children) => ("children", children),
        C::Custody(custody) => ("custody", &custody.map(Coded::code)),
        C::Animals(text) => ("animals", text),
        C::CoApplicant(text) => ("co_applicant", text),
        C::CurrentHousing(housing) => ("current_housing", &housing.map(Coded::code)),
        C::HousedSinceOn(day) => ("housed_since_on", day),
        C::CurrentLandlord(text) => ("current_landlord", text),
        C::Reason(reason) => ("reason", &reason.map(Coded::code)),
        C::Urgent(urgent) => ("urgent", urgent),
        C::EvictionStage(stage) => ("eviction_stage", &stage.map(Coded::code)),
        C::Nud(text) => ("nud", text),
        C::NudExpiresOn(day) => ("nud_expires_on", day),
        C::SiaoOn(day) => ("siao_on", day),
        C::DaloOn(day) => ("dalo_on", day),
        C::TypologyMin(size) => ("typology_min", &size.map(Coded::code)),
        C::TypologyMax(size) => ("typology_max", &size.map(Coded::code)),
        C::FloorMax(floor) => ("floor_max", floor),
        C::NeedsLift(needed) => ("needs_lift", needed),
        C::NeedsStepFree(needed) => ("needs_step_free", needed),
        C::Furnished(wished) => ("furnished", wished),
        C::RentMax(rent) => ("rent_max_cents", &rent.map(Cents::get)),
        C::HousingBenefit(benefit) => ("housing_benefit_cents", &benefit.map(Cents::get)),
        C::Near(text) => ("near", text),
        C::AcceptsSublet(accepted) => ("accepts_sublet", accepted),
        C::AcceptsShared(accepted) => ("accepts_shared", accepted),
        C::Attends(wish) => ("attends", &wish.map(Coded::code)),
        C::DisabilityRightsUntilOn(day) => ("disability_rights_until_on", day),
        C::FslRequestedOn(day) => ("fsl_requested_on", day),
        C::Visits(text) => ("visits", text),
        C::Summary(text) => ("summary", text),
    };
    step.set("application", id, column, value)
}

fn set_wishes(step: &Step<'_>, id: ApplicationId, communes: &[CommuneId]) -> Result<()> {
    step.run("DELETE FROM wished_commune WHERE application = ?1", [id.get()])?;
    for (rank, commune) in (1_i64..).zip(communes) {
        step.run(
            "INSERT INTO wished_commune (application, rank, commune) VALUES (?1, ?2, ?3)",
            (id.get(), rank, commune.get()),
        )?;
    }
    Ok(())
}

fn set_ending(
    step: &Step<'_>,
    id: ApplicationId,
    ended: Option<(Day, council::applications::ApplicationEnding)>,
) -> Result<()> {
    let (on, how) = (ended.map(|(on, _)| on), ended.map(|(_, how)| how.code()));
    step.one_row(
        "application",
        "UPDATE application SET ended_on = ?2, ending = ?3, ended_by = NULL WHERE id = ?1",
        (id.get(), on, how),
    )
}

/// Keeps the digest of what is shared of an application, when it changed.
pub fn set_sheet_digest(step: &Step<'_>, id: ApplicationId, digest: Digest) -> Result<()> {
    step.run(
        "UPDATE application SET sheet_digest = ?2 WHERE id = ?1 AND sheet_digest <> ?2",
        (id.get(), digest.to_string()),
    )?;
    Ok(())
}

/// Notes what became of a supporting paper.
pub fn note_paper(step: &Step<'_>, id: ApplicationId, paper: &PaperSeen) -> Result<()> {
    step.run(
        "INSERT INTO supporting_paper (application, kind, seen_on, expires_on, not_needed) VALUES (:application, :kind, :seen_on, :expires_on, :not_needed)
         ON CONFLICT (application, kind) DO UPDATE SET seen_on = excluded.seen_on, expires_on = excluded.expires_on, not_needed = excluded.not_needed",
        named_params! {
            ":application": id.get(),
            ":kind": paper.kind.code(),
            ":seen_on": paper.seen_on,
            ":expires_on": paper.expires_on,
            ":not_needed": paper.not_needed,
        },
    )?;
    Ok(())
}

/// Says who lives in the household, beside the person.
pub fn set_household(step: &Step<'_>, id: ApplicationId, members: &[HouseholdMember]) -> Result<()> {
    step.run("DELETE FROM household_member WHERE application = ?1", [id.get()])?;
    for member in members {
        step.run(
            "INSERT INTO household_member (application, relation, birth_on, expected) VALUES (?1, ?2, ?3, ?4)",
            (id.get(), member.relation.code(), member.birth_on, member.expected),
        )?;
    }
    Ok(())
}

/// Says who stands beside the person.
pub fn set_supports(step: &Step<'_>, id: ApplicationId, supports: &[Support]) -> Result<()> {
    step.run("DELETE FROM support WHERE application = ?1", [id.get()])?;
    for support in supports {
        step.run(
            "INSERT INTO support (application, kind, contact_role, label, phone) VALUES (?1, ?2, ?3, ?4, ?5)",
            (
                id.get(),
                support.kind.code(),
                support.contact_role.map(ContactRoleId::get),
                &support.label,
                &support.phone,
            ),
        )?;
    }
    Ok(())
}

/// Pauses an application.
pub fn add_pause(step: &Step<'_>, id: ApplicationId, period: Period, reason: &str) -> Result<PauseId> {
    step.insert(
        "INSERT INTO pause (application, from_on, until_on, reason) VALUES (?1, ?2, ?3, ?4)",
        (id.get(), period.from, period.until, reason),
    )
}

/// Ends a pause on a day, the first that no longer belongs to it; a pause that had not begun is removed.
pub fn end_pause(step: &Step<'_>, pause: PauseId, on: Day) -> Result<()> {
    step.run("DELETE FROM pause WHERE id = ?1 AND from_on >= ?2", (pause.get(), on))?;
    step.run("UPDATE pause SET until_on = ?2 WHERE id = ?1 AND from_on < ?2", (pause.get(), on))?;
    Ok(())
}
