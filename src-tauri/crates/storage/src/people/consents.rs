//! What people agreed to.

use crate::row::Columns;
use crate::{Page, Result, Step};
use council::bodies::College;
use council::people::{Consent, ConsentRow, NewConsent};
use council::{ConsentId, Day, Digest, PersonId, UserId};
use rusqlite::{Row, named_params};
use std::collections::BTreeSet;

/// Every consent of a person, latest first; `sheet` is her sheet as it stands.
pub fn consents_of(page: &Page<'_>, person: PersonId, sheet: Option<Digest>) -> Result<Vec<ConsentRow>> {
    page.all("SELECT * FROM consent WHERE person = ?1 ORDER BY given_on DESC, id DESC", [person.get()], |row| {
        let reread: Option<Digest> = row.text("sheet_digest")?.parse().ok();
        Ok(ConsentRow {
            id: row.id("id")?,
            given_on: row.day("given_on")?,
            form: row.code("form")?,
            expressed_by: row.code("expressed_by")?,
            witness: row.text("witness")?,
            scope: scope(row)?.into_iter().collect(),
            reread_on: row.maybe_day("reread_on")?,
            is_current: reread.is_some() && reread == sheet,
            expires_on: row.day("expires_on")?,
            withdrawn_on: row.maybe_day("withdrawn_on")?,
        })
    })
}

/// The latest consent of a person, as the rule reads it.
pub fn consent_of(page: &Page<'_>, person: PersonId) -> Result<Option<(ConsentId, Consent)>> {
    page.maybe(
        "SELECT consent.*, EXISTS (SELECT 1 FROM protection WHERE protection.person = consent.person AND covers_person = 1
                AND (from_on IS NULL OR from_on <= given_on) AND (until_on IS NULL OR given_on < until_on)) AS covers_person
         FROM consent WHERE consent.person = ?1 ORDER BY given_on DESC, id DESC LIMIT 1",
        [person.get()],
        |row| Ok((row.id("id")?, consent(row)?)),
    )
}

/// A consent, from its columns and `covers_person`: whether a judgment extended to the person that day.
pub(crate) fn consent(row: &Row<'_>) -> rusqlite::Result<Consent> {
    Ok(Consent {
        given_on: row.day("given_on")?,
        form: row.code("form")?,
        expressed_by: row.code("expressed_by")?,
        witness: row.text("witness")?,
        judgment_covers_person: row.flag("covers_person")?,
        scope: scope(row)?,
        reread: row.text("sheet_digest")?.parse().ok(),
        expires_on: row.day("expires_on")?,
        withdrawn_on: row.maybe_day("withdrawn_on")?,
    })
}

/// The colleges of a stored scope: a list of codes. A code that no college bears is left out of what may be shared.
fn scope(row: &Row<'_>) -> rusqlite::Result<BTreeSet<College>> {
    let codes: Vec<String> = serde_json::from_str(&row.text("scope_colleges")?).unwrap_or_default();
    Ok(codes.iter().filter_map(|code| College::from_code(code)).collect())
}

/// Records a consent; `reread` is the sheet that was re-read with the person.
pub fn add_consent(
    step: &Step<'_>,
    person: PersonId,
    consent: &NewConsent,
    reread: Option<Digest>,
    expires_on: Day,
    recorded_by: UserId,
) -> Result<ConsentId> {
    let scope: Vec<&str> = consent.scope.iter().map(|college| college.code()).collect();
    step.insert(
        "INSERT INTO consent (person, given_on, form, expressed_by, witness, scope_colleges, sheet_digest, reread_on, recorded_by, expires_on)
         VALUES (:person, :given_on, :form, :expressed_by, :witness, :scope, :digest, :reread_on, :recorded_by, :expires_on)",
        named_params! {
            ":person": person.get(),
            ":given_on": consent.given_on,
            ":form": consent.form.code(),
            ":expressed_by": consent.expressed_by.code(),
            ":witness": consent.witness,
            ":scope": serde_json::json!(scope).to_string(),
            ":digest": reread.map(String::from).unwrap_or_default(),
            ":reread_on": consent.reread_on,
            ":recorded_by": recorded_by.get(),
            ":expires_on": expires_on,
        },
    )
}

/// Withdraws a consent from a day on.
pub fn withdraw_consent(step: &Step<'_>, consent: ConsentId, on: Day) -> Result<()> {
    step.set("consent", consent, "withdrawn_on", &on)
}
