//! Recording what is decided of an item.

use super::typing::form;
use crate::matching::Ground;
use crate::meetings::{Gathered, at_item, file_of, gather};
use crate::{Done, Error, Office, Result, settings};
use council::decisions::{Decision, DecisionKind, Examined, Outcome, Sitting};
use council::meetings::{AgendaItemKind, ItemAbout, MeetingGesture, MeetingState};
use council::settings::SettingKey;
use council::{Act, Actor, AgendaItemId, ApplicationId, MeetingId, Refusal};
use storage::meetings::Item;
use storage::{Step, decisions, drafts, meetings};

impl Office {
    /// Records what was decided of an item, in the place of what was decided before. The facts it rests on are frozen with
    /// it, and what was being typed of the item is forgotten.
    ///
    /// # Errors
    /// [`Error::Refused`] when the sitting may not take this decision; nothing is then written. [`Error::NotFound`].
    pub fn record_decision(&mut self, actor: &Actor, item: AgendaItemId, decision: Decision) -> Result<Done> {
        let decision = decision.checked()?;
        self.write(Act::RecordDecision, actor, |step| {
            let gathered = at_item(step, item)?;
            admit(step, &gathered, actor, item, &decision)?;
            let about = &gathered.item(item)?.row.about;
            let facts = file_of(step, about, gathered.record.row.on_day, item)?;
            let mut facts = facts.map_or_else(|| serde_json::json!({}), |facts| serde_json::json!(facts));
            if let Some(grant) = decision.outcome.grant()
                && let Some(application) = application_of(about)
            {
                let matched = Ground::read(step, gathered.record.row.on_day)?.frozen(application, grant.place);
                facts["matching"] = serde_json::json!(matched);
            }
            decisions::file(step, item, &decision, &facts.to_string())?;
            Ok(drafts::clear(step, &form(actor, item))?)
        })
    }

    /// Takes back what was decided of an item, while the sitting is open and before it bears a number.
    ///
    /// # Errors
    /// [`Error::Refused`]; [`Error::NotFound`].
    pub fn clear_decision(&mut self, actor: &Actor, item: AgendaItemId) -> Result<Done> {
        self.write(Act::ClearDecision, actor, |step| {
            let gathered = at_item(step, item)?;
            gathered.allows(MeetingGesture::Decide)?;
            let (_, number, _) = decisions::decision_of(step, item)?.ok_or(Error::NotFound("decision"))?;
            if number.is_some() {
                return Err(Refusal::DecisionNumbered.into());
            }
            Ok(decisions::clear(step, item)?)
        })
    }

    /// Carries over every item that lacks a decision, for want of time or of a quorum, and says how many.
    ///
    /// # Errors
    /// [`Error::Refused`] unless the sitting is open; [`Error::NotFound`].
    pub fn carry_over(&mut self, actor: &Actor, meeting: MeetingId) -> Result<Done<u32>> {
        self.write(Act::CarryOver, actor, |step| {
            let gathered = gather(step, meeting)?.ok_or(Error::NotFound("meeting"))?;
            gathered.allows(MeetingGesture::Decide)?;
            carry_over(step, &gathered)
        })
    }
}

/// Carries over every item that lacks a decision, and says how many.
pub(crate) fn carry_over(step: &Step<'_>, gathered: &Gathered) -> Result<u32> {
    let is_left = |item: &&Item| {
        item.row.decided.is_none() && item.row.pulled_on.is_none() && item.row.kind != AgendaItemKind::Break
    };
    let mut carried = 0;
    for item in gathered.items.iter().filter(is_left) {
        let decision = Decision {
            outcome: Outcome::CarriedOver,
            votes: None,
            informed_by: String::new(),
            effective_on: gathered.record.row.on_day,
        };
        decisions::file(step, item.row.id, &decision, "{}")?;
        carried += 1;
    }
    Ok(carried)
}

const fn application_of(about: &ItemAbout) -> Option<ApplicationId> {
    match about {
        ItemAbout::Hearing(hearing) => hearing.application,
        _ => None,
    }
}

fn admit(step: &Step<'_>, gathered: &Gathered, actor: &Actor, id: AgendaItemId, decision: &Decision) -> Result<()> {
    let item = gathered.item(id)?;
    let row = &gathered.record.row;
    let kind = decision.outcome.kind();
    let minute = gathered.minute(actor.at);
    let room = gathered.room(minute, Some(id));
    let others = meetings::granted(step, row.id)?.into_iter().filter(|(other, _)| *other != id);
    let sitting = Sitting {
        on_day: row.on_day,
        state: row.state,
        decides_by: gathered.record.decides_by,
        is_quorate: room.is_quorate,
        votes_held: room.votes,
        chair_settles_ties: settings::text(step, SettingKey::ChairSettlesTies, row.on_day)? == "yes",
        examined: examined(&item.row.about, item.row.kind),
        granted: others.map(|(_, grant)| grant).collect(),
    };
    if row.state != MeetingState::Open {
        return Err(Refusal::MeetingIs { state: row.state }.into());
    }
    if let Some(on) = item.row.pulled_on {
        return Err(Refusal::ItemPulled { on }.into());
    }
    sitting.admit(decision)?;
    if let Some(shared) = item.shared.as_ref().filter(|_| kind != DecisionKind::CarriedOver) {
        shared.consent.covers(row.on_day, &gathered.colleges_at(minute, id))?;
    }
    replaces(step, id, decision)
}

/// Whether the decision may take the place of what was decided before: letters bear its number, or told of a place.
fn replaces(step: &Step<'_>, id: AgendaItemId, decision: &Decision) -> Result<()> {
    let Some((before, number, was)) = decisions::decision_of(step, id)? else { return Ok(()) };
    if number.is_some() && !decision.outcome.kind().is_numbered() {
        return Err(Refusal::DecisionNumbered.into());
    }
    let is_proposed = decisions::proposal_of(step, before)?.is_some_and(|(_, is_known)| is_known);
    if is_proposed && was.outcome.grant() != decision.outcome.grant() {
        return Err(Refusal::AlreadyProposed.into());
    }
    Ok(())
}

/// What is examined at an item.
pub(crate) fn examined(about: &ItemAbout, kind: AgendaItemKind) -> Examined {
    match about {
        ItemAbout::Hearing(hearing) if hearing.person.is_none() => Examined::Anonymous,
        ItemAbout::Hearing(hearing) if hearing.tenancy.is_some() => Examined::Tenant,
        ItemAbout::Hearing(_) => Examined::Applicant,
        _ if kind == AgendaItemKind::PreviousMinutes => Examined::Minutes,
        _ => Examined::Matter,
    }
}
