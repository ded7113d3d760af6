//! What a closed sitting files: proposals, pauses and ends of applications; the deposits it engaged before.

use crate::row::Columns;
use crate::{Page, Result, Step};
use council::applications::ApplicationEnding;
use council::decisions::{Decision, DecisionNumber, Grant};
use council::{
    AgendaItemId, ApplicationId, Cents, Day, DecisionId, DepositEntryId, DepositId, MeetingId, PauseId, PersonId,
    ProposalId,
};

/// A decision about someone, with the application it follows: the one examined, or her latest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecidedHearing {
    /// The decision.
    pub id: DecisionId,
    /// Its item.
    pub item: AgendaItemId,
    /// Its number.
    pub number: Option<DecisionNumber>,
    /// Whose situation.
    pub person: PersonId,
    /// Her application.
    pub application: Option<ApplicationId>,
    /// What was decided.
    pub decision: Decision,
}

/// The decisions of a meeting about people, in the order of its agenda.
pub fn decided_hearings(page: &Page<'_>, meeting: MeetingId) -> Result<Vec<DecidedHearing>> {
    page.all(
        "SELECT decision.*, hearing.person, coalesce(hearing.application,
                (SELECT id FROM application WHERE application.person = hearing.person ORDER BY received_on DESC, id DESC LIMIT 1)) AS application
         FROM decision JOIN agenda_item item ON item.id = decision.agenda_item JOIN hearing ON hearing.agenda_item = item.id
         WHERE item.meeting = ?1 AND hearing.person IS NOT NULL ORDER BY item.position",
        [meeting.get()],
        |row| {
            Ok(DecidedHearing {
                id: row.id("id")?,
                item: row.id("agenda_item")?,
                number: row.maybe_text("number")?.and_then(|number| number.parse().ok()),
                person: row.id("person")?,
                application: row.maybe_id("application")?,
                decision: super::columns::decision(row)?,
            })
        },
    )
}

/// The proposal a decision made, and whether the person was told of it or answered.
pub fn proposal_of(page: &Page<'_>, decision: DecisionId) -> Result<Option<(ProposalId, bool)>> {
    page.maybe(
        "SELECT id, sent_on IS NOT NULL OR answered_on IS NOT NULL AS is_known FROM proposal WHERE decision = ?1",
        [decision.get()],
        |row| Ok((row.id("id")?, row.flag("is_known")?)),
    )
}

/// Proposes a place to an application at a rank, as a decision says: once for each decision.
pub fn propose(step: &Step<'_>, decision: DecisionId, application: ApplicationId, grant: Grant) -> Result<()> {
    let known = proposal_of(step, decision)?;
    let (place, rank) = (grant.place.get(), grant.rank.get());
    match known {
        Some((id, _)) => step.one_row(
            "proposal",
            "UPDATE proposal SET place = ?2, rank = ?3, application = ?4 WHERE id = ?1",
            (id.get(), place, rank, application.get()),
        ),
        None => step
            .insert::<ProposalId>(
                "INSERT INTO proposal (place, application, decision, rank) VALUES (?1, ?2, ?3, ?4)",
                (place, application.get(), decision.get(), rank),
            )
            .map(drop),
    }
}

/// Withdraws the proposal a decision made before it was replaced; one the person knows of stays.
pub fn withdraw_proposal(step: &Step<'_>, decision: DecisionId) -> Result<()> {
    step.run("DELETE FROM proposal WHERE decision = ?1 AND sent_on IS NULL AND answered_on IS NULL", [decision.get()])?;
    Ok(())
}

/// A deposit engaged by a decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DepositEngaged {
    /// The deposit.
    pub id: DepositId,
    /// The entry of its engagement that still stands, and its amount.
    pub standing: Option<(DepositEntryId, Cents)>,
}

/// The deposit a decision engaged before, if it did.
pub fn engaged(page: &Page<'_>, decision: DecisionId) -> Result<Option<DepositEngaged>> {
    page.maybe(
        "SELECT deposit.id, entry.id AS entry, entry.cents FROM deposit
         LEFT JOIN deposit_entry entry ON entry.deposit = deposit.id AND entry.kind = 'engaged' AND entry.reverses IS NULL
              AND NOT EXISTS (SELECT 1 FROM deposit_entry reversal WHERE reversal.reverses = entry.id)
         WHERE deposit.decision = ?1",
        [decision.get()],
        |row| {
            let standing = row.maybe_id("entry")?.zip(row.maybe_cents("cents")?);
            Ok(DepositEngaged { id: row.id("id")?, standing })
        },
    )
}

/// Pauses an application until a day, as a decision says: once for each decision. A pause taken back since stays so.
///
/// # Errors
/// When the register cannot be written.
pub fn pause_until(
    step: &Step<'_>,
    decision: DecisionId,
    application: ApplicationId,
    from: Day,
    until: Day,
    today: Day,
) -> Result<()> {
    let paused = step.maybe("SELECT id, until_on FROM pause WHERE decision = ?1", [decision.get()], |row| {
        Ok((row.id::<PauseId>("id")?, row.maybe_day("until_on")?))
    })?;
    match paused {
        Some((id, ends)) if ends.is_none_or(|ends| ends > today) => step.set("pause", id, "until_on", &until),
        Some(_) => Ok(()),
        None => step
            .insert::<PauseId>(
                "INSERT INTO pause (application, decision, from_on, until_on) VALUES (?1, ?2, ?3, ?4)",
                (application.get(), decision.get(), from, until),
            )
            .map(drop),
    }
}

/// Takes back the pause a decision called for before it was corrected.
///
/// # Errors
/// When the register cannot be written.
pub fn end_pause_of(step: &Step<'_>, decision: DecisionId) -> Result<()> {
    step.run("DELETE FROM pause WHERE decision = ?1", [decision.get()]).map(drop)
}

/// Takes back that a decision ended an application, before it was corrected.
///
/// # Errors
/// When the register cannot be written.
pub fn resume_application(step: &Step<'_>, decision: DecisionId) -> Result<()> {
    let sql = "UPDATE application SET ended_on = NULL, ending = NULL, ended_by = NULL WHERE ended_by = ?1";
    step.run(sql, [decision.get()]).map(drop)
}

/// Ends an application as a decision says, unless it ended before.
///
/// # Errors
/// When the register cannot be written.
pub fn end_application(
    step: &Step<'_>,
    decision: DecisionId,
    application: ApplicationId,
    on: Day,
    ending: ApplicationEnding,
) -> Result<()> {
    let sql = "UPDATE application SET ended_on = ?2, ending = ?3, ended_by = ?4 WHERE id = ?1 AND ended_on IS NULL";
    step.run(sql, (application.get(), on, ending.code(), decision.get())).map(drop)
}
