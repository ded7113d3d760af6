//! Proposing a place.

use crate::row::Columns;
use crate::{Page, Result, Step};
use council::places::Attempts;
use council::tenancies::ProposalAnswer;
use council::{ApplicationId, Day, DecisionId, PersonId, PlaceId, ProposalId};

/// Notes that a proposal was sent, and until when it is to be answered.
pub fn send(step: &Step<'_>, id: ProposalId, sent_on: Day, answer_due_on: Day) -> Result<()> {
    step.one_row(
        "proposal",
        "UPDATE proposal SET sent_on = ?2, answer_due_on = ?3 WHERE id = ?1",
        (id.get(), sent_on, answer_due_on),
    )
}

/// Notes the answer to a proposal.
pub fn answer(step: &Step<'_>, id: ProposalId, answer: ProposalAnswer, on: Day) -> Result<()> {
    step.one_row(
        "proposal",
        "UPDATE proposal SET answered_on = ?2, answer = ?3 WHERE id = ?1",
        (id.get(), on, answer.code()),
    )
}

/// What a proposal rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Proposed {
    /// The place.
    pub place: PlaceId,
    /// The application it is proposed to.
    pub application: ApplicationId,
    /// The decision it follows.
    pub decision: Option<DecisionId>,
    /// The last day to answer, once it was sent.
    pub answer_due_on: Option<Day>,
}

/// What a proposal rests on.
pub fn proposed(page: &Page<'_>, id: ProposalId) -> Result<Option<Proposed>> {
    page.maybe("SELECT * FROM proposal WHERE id = ?1", [id.get()], |row| {
        Ok(Proposed {
            place: row.id("place")?,
            application: row.id("application")?,
            decision: row.maybe_id("decision")?,
            answer_due_on: row.maybe_day("answer_due_on")?,
        })
    })
}

/// The last day to answer a proposal that has no answer; none when there is no such proposal.
pub fn answer_due_on(page: &Page<'_>, id: ProposalId) -> Result<Option<Day>> {
    let due = page.maybe("SELECT answer_due_on FROM proposal WHERE id = ?1 AND answer IS NULL", [id.get()], |row| {
        row.maybe_day("answer_due_on")
    })?;
    Ok(due.flatten())
}

/// Keeps the attempts to reach the person of a proposal and her referent, as exchanges of hers.
pub fn keep_attempts(step: &Step<'_>, id: ProposalId, attempts: &Attempts) -> Result<()> {
    let of_her = "SELECT application.person, ?2, 'phone', %, '' FROM proposal
        JOIN application ON application.id = proposal.application
        LEFT JOIN contact_role ON contact_role.id = application.referred_by WHERE proposal.id = ?1";
    let keep = |with: &str, on: Day| {
        let sql = format!(
            "INSERT INTO contact_event (person, on_day, medium, with_contact, text) {}",
            of_her.replace('%', with)
        );
        step.run(&sql, (id.get(), on)).map(drop)
    };
    attempts.person_on.iter().try_for_each(|on| keep("NULL", *on))?;
    attempts.referent_called_on.map_or(Ok(()), |on| keep("contact_role.contact", on))
}

/// The proposal of a place to a person that nothing ended yet.
pub(crate) fn open_of(page: &Page<'_>, place: PlaceId, person: PersonId) -> Result<Option<ProposalId>> {
    page.maybe(
        "SELECT proposal.id FROM proposal JOIN application ON application.id = proposal.application
         WHERE proposal.place = ?1 AND application.person = ?2 AND coalesce(proposal.answer, 'accepted') = 'accepted'
           AND NOT EXISTS (SELECT 1 FROM tenancy WHERE tenancy.proposal = proposal.id)
         ORDER BY proposal.rank, proposal.id DESC LIMIT 1",
        (place.get(), person.get()),
        |row| row.id("id"),
    )
}
