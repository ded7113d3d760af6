//! Agreements, who commits in them, and their signatures.

use crate::row::Columns;
use crate::{Page, Result, Step, names};
use council::agreements::{AgreementChange, AgreementParty, AgreementRecord, NewAgreement, NewParty, Term};
use council::{AgreementId, AgreementPartyId, Day, Identity};
use rusqlite::types::ToSql;
use rusqlite::{Row, named_params};
use std::collections::HashMap;

/// Every agreement, or one, with its parties.
///
/// # Errors
/// When the register cannot be read.
pub fn agreements(page: &Page<'_>, only: Option<AgreementId>) -> Result<Vec<AgreementRecord>> {
    let only = only.map(Identity::get);
    let sql = format!(
        "SELECT party.*, coalesce(organisation.name, '') AS organisation_name, {}
         FROM agreement_party party LEFT JOIN organisation ON organisation.id = party.organisation
         LEFT JOIN person ON person.id = party.person
         WHERE party.agreement = coalesce(?1, party.agreement) ORDER BY party.id",
        names::person_as("person")
    );
    let mut parties: HashMap<AgreementId, Vec<AgreementParty>> = HashMap::new();
    for (agreement, party) in page.all(&sql, [only], party)? {
        parties.entry(agreement).or_default().push(party);
    }
    page.all("SELECT * FROM agreement WHERE id = coalesce(?1, id) ORDER BY id", [only], |row| {
        let id = row.id("id")?;
        Ok(AgreementRecord {
            id,
            kind: row.code("kind")?,
            object: row.text("object")?,
            term: term(row)?,
            review_on: row.maybe_day("review_on")?,
            rhythm: row.text("rhythm")?,
            help: row.text("help")?,
            shared: row.text("shared")?,
            functions: row.text("functions")?,
            parties: parties.remove(&id).unwrap_or_default(),
        })
    })
}

fn party(row: &Row<'_>) -> rusqlite::Result<(AgreementId, AgreementParty)> {
    let party = AgreementParty {
        id: row.id("id")?,
        organisation: row.maybe_id("organisation")?,
        organisation_name: row.text("organisation_name")?,
        person: names::person(row, "person")?,
        signed_on: row.maybe_day("signed_on")?,
    };
    Ok((row.id("agreement")?, party))
}

/// The duration of the agreement in a row.
pub(crate) fn term(row: &Row<'_>) -> rusqlite::Result<Term> {
    Ok(Term {
        starts_on: row.day("starts_on")?,
        ends_on: row.maybe_day("ends_on")?,
        is_tacit: row.flag("tacit")?,
        notice_months: row.maybe_number("notice_months")?.unwrap_or(0),
    })
}

/// Adds an agreement.
///
/// # Errors
/// When the register cannot be written.
pub fn add(step: &Step<'_>, new: &NewAgreement) -> Result<AgreementId> {
    let id = step.insert(
        "INSERT INTO agreement (kind, object, starts_on, ends_on, tacit, notice_months)
         VALUES (:kind, :object, :starts_on, :ends_on, :tacit, :notice_months)",
        named_params! {
            ":kind": new.kind.code(),
            ":object": new.object,
            ":starts_on": new.starts_on,
            ":ends_on": new.ends_on,
            ":tacit": new.is_tacit,
            ":notice_months": new.notice_months,
        },
    )?;
    new.with.map_or(Ok(()), |organisation| add_party(step, id, NewParty::Organisation(organisation)).map(drop))?;
    Ok(id)
}

/// Changes one field of an agreement.
///
/// # Errors
/// [`crate::Error::NotFound`].
pub fn change(step: &Step<'_>, id: AgreementId, change: &AgreementChange) -> Result<()> {
    let (column, value): (&str, &dyn ToSql) = match change {
        AgreementChange::Kind(kind) => ("kind", &kind.code()),
        AgreementChange::Object(object) => ("object", object),
        AgreementChange::IsTacit(tacit) => ("tacit", tacit),
        AgreementChange::NoticeMonths(months) => ("notice_months", months),
        AgreementChange::ReviewOn(day) => ("review_on", day),
        AgreementChange::Rhythm(words) => ("rhythm", words),
        AgreementChange::Help(words) => ("help", words),
        AgreementChange::Shared(words) => ("shared", words),
        AgreementChange::Functions(words) => ("functions", words),
        AgreementChange::Duration(duration) => {
            let sql = "UPDATE agreement SET starts_on = ?2, ends_on = ?3 WHERE id = ?1";
            return step.one_row("agreement", sql, (id.get(), duration.starts_on, duration.ends_on));
        }
    };
    step.set("agreement", id, column, value)
}

/// Adds a party to an agreement.
///
/// # Errors
/// [`crate::Error::NotFound`].
pub fn add_party(step: &Step<'_>, agreement: AgreementId, party: NewParty) -> Result<AgreementPartyId> {
    let (organisation, person) = match party {
        NewParty::Organisation(id) => (Some(id.get()), None),
        NewParty::Person(id) => (None, Some(id.get())),
    };
    step.insert(
        "INSERT INTO agreement_party (agreement, organisation, person) VALUES (?1, ?2, ?3)",
        (agreement.get(), organisation, person),
    )
}

/// Notes the day a party signed, or that she did not.
///
/// # Errors
/// [`crate::Error::NotFound`].
pub fn sign(step: &Step<'_>, party: AgreementPartyId, on: Option<Day>) -> Result<()> {
    step.set("agreement_party", party, "signed_on", &on)
}

/// Removes a party named by mistake.
///
/// # Errors
/// [`crate::Error::NotFound`].
pub fn remove_party(step: &Step<'_>, party: AgreementPartyId) -> Result<()> {
    step.one_row("agreement_party", "DELETE FROM agreement_party WHERE id = ?1", [party.get()])
}
