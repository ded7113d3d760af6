//! The digest of what is shared of an application.

use council::applications::shared_text;
use council::{ApplicationId, Digest, PersonId};
use sha2::{Digest as _, Sha256};
use storage::{Page, Step, applications, people};

/// The digest of what is shared of an application as it stands; none when it is not there.
pub(crate) fn sheet_digest(page: &Page<'_>, person: PersonId, id: ApplicationId) -> storage::Result<Option<Digest>> {
    let Some(request) = applications::request_of(page, id)? else { return Ok(None) };
    let household = applications::household_of(page, id)?;
    let money = people::money_of(page, person)?;
    Ok(Some(Digest::new(Sha256::digest(shared_text(&request, &household, &money)).into())))
}

/// Keeps the digest of each open application of a person, and gives that of the latest.
pub(crate) fn renew_sheets(step: &Step<'_>, person: PersonId) -> storage::Result<Option<Digest>> {
    let mut latest = None;
    for id in applications::open_of(step, person)? {
        if let Some(digest) = sheet_digest(step, person, id)? {
            applications::set_sheet_digest(step, id, digest)?;
            latest = Some(digest);
        }
    }
    Ok(latest)
}
