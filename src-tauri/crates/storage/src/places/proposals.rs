//! Proposing a place.

use crate::row::Columns;
use crate::{Page, Result, Step};
use council::decisions::CaleolOutcome;
use council::places::{Attempts, Caleol};
use council::tenancies::ProposalAnswer;
use council::{ApplicationId, Day, DecisionId, PersonId, PlaceId, ProposalId, UrgentDecisionId};
use rusqlite::Row;

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
    /// The decision taken between two sittings it follows.
    pub urgent: Option<UrgentDecisionId>,
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
            urgent: row.maybe_id("urgent_decision")?,
            answer_due_on: row.maybe_day("answer_due_on")?,
        })
    })
}

/// What the committee of the landlord decided about a proposal; none while none did.
pub fn caleol_of(page: &Page<'_>, id: ProposalId) -> Result<Option<Caleol>> {
    Ok(page.maybe("SELECT * FROM proposal WHERE id = ?1", [id.get()], caleol)?.flatten())
}

pub(super) fn caleol(row: &Row<'_>) -> rusqlite::Result<Option<Caleol>> {
    let Some(on_day) = row.maybe_day("caleol_on")? else { return Ok(None) };
    let outcome: CaleolOutcome = row.code("caleol_outcome")?;
    Ok(Some(Caleol {
        on_day,
        outcome,
        rank: row.maybe_number("caleol_rank")?,
        notified_on: row.maybe_day("caleol_notified_on")?,
        answer_due_on: row.maybe_day("answer_due_on")?.filter(|_| outcome.is_offer()),
    }))
}

/// Notes what the committee of the landlord decided. An offer is the proposal, with its own day to answer; anything else
/// lets the place go. Who awaited that decision awaits it no more.
pub fn note_caleol(step: &Step<'_>, id: ProposalId, noted: &Caleol) -> Result<()> {
    step.one_row(
        "proposal",
        "UPDATE proposal SET caleol_on = ?2, caleol_outcome = ?3, caleol_rank = ?4, caleol_notified_on = ?5 WHERE id = ?1",
        (id.get(), noted.on_day, noted.outcome.code(), noted.rank, noted.notified_on),
    )?;
    if noted.outcome.is_offer() {
        step.run(
            "UPDATE proposal SET sent_on = ?2, answer_due_on = ?3,
                    answered_on = iif(answer = 'place_lost', NULL, answered_on), answer = nullif(answer, 'place_lost')
             WHERE id = ?1",
            (id.get(), noted.notified_on.unwrap_or(noted.on_day), noted.answer_due_on),
        )?;
    } else {
        step.run(
            "UPDATE proposal SET answer = 'place_lost', answered_on = ?2 WHERE id = ?1 AND answer IS NULL",
            (id.get(), noted.on_day),
        )?;
    }
    step.run(
        "UPDATE follow_up SET done_on = ?2 WHERE kind = 'follow_decider' AND done_on IS NULL
           AND decision = (SELECT decision FROM proposal WHERE id = ?1)",
        (id.get(), noted.on_day),
    )?;
    Ok(())
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
