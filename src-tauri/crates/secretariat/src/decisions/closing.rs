//! Closing a sitting, and filing what follows from what it decided.

use crate::meetings::{Gathered, gather};
use crate::{Done, Error, Office, Result, settings};
use chrono::Datelike;
use council::decisions::{Consequence, ItemDecided, Outcome, all_ratified, close};
use council::meetings::{AgendaItemKind, MeetingGesture};
use council::settings::SettingKey;
use council::{Act, Actor, Day, MeetingId};
use storage::decisions::DecidedHearing;
use storage::meetings::Item;
use storage::{Step, decisions, meetings, minutes};

impl Office {
    /// Closes a sitting: decisions take their numbers in the order of the agenda; proposals, deposits engaged, pauses, ends
    /// and things to be done follow from them; the last minutes are approved. Closed again, it brings all that to what was
    /// corrected.
    ///
    /// # Errors
    /// [`Error::Refused`] unless it is open, with the items that lack a decision, or with the decisions taken since the
    /// last sitting that it has not said a word of; [`Error::NotFound`].
    pub fn close_sitting(&mut self, actor: &Actor, id: MeetingId) -> Result<Done> {
        self.write(Act::CloseSitting, actor, |step| {
            let gathered = gather(step, id)?.ok_or(Error::NotFound("meeting"))?;
            let row = &gathered.record.row;
            // Without a quorum, what was decided in between waits for the next sitting.
            if gathered.room(gathered.minute(actor.at), None).is_quorate {
                all_ratified(&decisions::urgent_waiting(step, row.body, row.on_day)?)?;
            }
            shut(step, actor, id)
        })
    }
}

/// Closes a sitting as it stands, and files what follows from it.
pub(crate) fn shut(step: &Step<'_>, actor: &Actor, id: MeetingId) -> Result<()> {
    let gathered = gather(step, id)?.ok_or(Error::NotFound("meeting"))?;
    gathered.allows(MeetingGesture::Close)?;
    let on_day = gathered.record.row.on_day;
    let year = u16::try_from(on_day.year()).unwrap_or_default();
    let last = decisions::last_number(step, year)?;
    for (item, number) in close(gathered.record.row.state, &decided(&gathered), year, last)? {
        decisions::number(step, item, number)?;
    }
    meetings::close(step, id, actor.at)?;
    let letter_days = settings::number(step, SettingKey::LetterDays, on_day)?;
    let filing = Filing { on_day, letter_days, today: actor.day() };
    let was_closed = |item| gathered.items.iter().any(|one| one.row.id == item && is_numbered(one));
    for hearing in decisions::decided_hearings(step, id)? {
        if was_closed(hearing.item) {
            decisions::resume_application(step, hearing.id)?;
        }
        follow(step, &hearing, &filing)?;
    }
    approve_last(step, &gathered)
}

fn decided(gathered: &Gathered) -> Vec<ItemDecided> {
    gathered
        .items
        .iter()
        .map(|item| ItemDecided {
            item: item.row.id,
            kind: item.row.kind,
            is_pulled: item.row.pulled_on.is_some(),
            decision: item.row.decided.map(|decided| decided.kind),
            number: item.row.decided.and_then(|decided| decided.number),
        })
        .collect()
}

/// Whether a decision had its number before: the sitting was closed, and opened again.
fn is_numbered(item: &Item) -> bool {
    item.row.decided.is_some_and(|decided| decided.number.is_some())
}

/// When a sitting files what it decided.
struct Filing {
    /// The day of the sitting.
    on_day: Day,
    /// Days after it by which the letters leave.
    letter_days: u32,
    /// The day of the closing.
    today: Day,
}

/// Files what follows from one decision, and takes back what an earlier closing filed and no longer follows.
fn follow(step: &Step<'_>, hearing: &DecidedHearing, filing: &Filing) -> Result<()> {
    let on_day = filing.on_day;
    let outcome = &hearing.decision.outcome;
    let grant = outcome.grant();
    match (grant, hearing.application) {
        (Some(grant), Some(application)) => decisions::propose(step, hearing.id, application, grant)?,
        _ => decisions::withdraw_proposal(step, hearing.id)?,
    }
    let place = grant.map(|grant| grant.place);
    crate::deposits::engage(step, hearing, place, outcome.deposit(), on_day)?;
    match (outcome.consequence(), hearing.application) {
        (Consequence::Pause { until }, Some(application)) => {
            decisions::pause_until(step, hearing.id, application, on_day, until, filing.today)?;
        }
        (Consequence::Close { ending: Some(ending) }, Some(application)) => {
            decisions::end_application(step, hearing.id, application, hearing.decision.effective_on, ending)?;
        }
        _ => {}
    }
    if !matches!(outcome.consequence(), Consequence::Pause { .. }) {
        decisions::end_pause_of(step, hearing.id)?;
    }
    let called = outcome.follow_ups(on_day, filing.letter_days);
    let kinds: Vec<_> = called.iter().map(|(kind, _)| *kind).collect();
    decisions::unexpect_follow_ups(step, hearing.id, &kinds)?;
    for (kind, due_on) in called {
        decisions::expect_follow_up(step, hearing.id, kind, due_on)?;
    }
    Ok(())
}

/// The minutes of the last meeting are approved by the item that says so, and by nothing else.
fn approve_last(step: &Step<'_>, gathered: &Gathered) -> Result<()> {
    let row = &gathered.record.row;
    let item = gathered.items.iter().find(|item| item.row.kind == AgendaItemKind::PreviousMinutes);
    let Some(item) = item else { return Ok(()) };
    let Some(last) = meetings::previous_of(step, row.body, row.on_day, row.id)? else { return Ok(()) };
    let observed = match decisions::decision_of(step, item.row.id)? {
        Some((_, _, decision)) => match decision.outcome {
            Outcome::Approved { observation } => Some(observation),
            _ => None,
        },
        None => None,
    };
    let approved = minutes::begin(step, last.row.id)?;
    let at = observed.is_some().then_some(row.id);
    Ok(minutes::approve(step, approved, at, &observed.unwrap_or_default())?)
}
