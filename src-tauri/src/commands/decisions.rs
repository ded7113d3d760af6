//! What meetings decide, and what is to be done after them.

use crate::{desk::Opened, failure::Answer};
use council::decisions::{Decision, DecisionRow, FollowUpRow, NewFollowUp, NewUrgent, Phrase, Ratification, UrgentRow};
use council::{AgendaItemId, Day, FollowUpId, MeetingId, UrgentDecisionId};
use std::collections::BTreeMap;

/// What is being typed of an item and not yet recorded, by field.
#[tauri::command(async)]
pub(crate) fn item_draft(desk: Opened<'_>, item: AgendaItemId) -> Answer<BTreeMap<String, String>> {
    desk.own(|office, actor| office.item_draft(actor, item))
}

/// Keeps what is being typed in a field of an item.
#[tauri::command(async)]
pub(crate) fn keep_item_draft(desk: Opened<'_>, item: AgendaItemId, field: String, text: String) -> Answer<()> {
    desk.own(|office, actor| office.keep_item_draft(actor, item, &field, &text))
}

/// Records what was decided of an item.
#[tauri::command(async)]
pub(crate) fn record_decision(mut desk: Opened<'_>, item: AgendaItemId, decision: Decision) -> Answer<()> {
    desk.act(|office, actor| office.record_decision(actor, item, decision))
}

/// Takes back what was decided of an item.
#[tauri::command(async)]
pub(crate) fn clear_decision(mut desk: Opened<'_>, item: AgendaItemId) -> Answer<()> {
    desk.act(|office, actor| office.clear_decision(actor, item))
}

/// Carries over the items that remain, and says how many.
#[tauri::command(async)]
pub(crate) fn carry_over(mut desk: Opened<'_>, meeting: MeetingId) -> Answer<u32> {
    desk.act(|office, actor| office.carry_over(actor, meeting))
}

/// The sentence proposed to tell a person why.
#[tauri::command(async)]
pub(crate) fn proposed_phrase(desk: Opened<'_>, phrase: Phrase) -> Answer<String> {
    desk.read(|office, _| Ok(office.proposed_phrase(phrase)))
}

/// The decisions of a meeting, of a year, or all.
#[tauri::command(async)]
pub(crate) fn decisions(desk: Opened<'_>, meeting: Option<MeetingId>, year: Option<u16>) -> Answer<Vec<DecisionRow>> {
    desk.read(|office, _| office.decisions(meeting, year))
}

/// What is to be done after a meeting, or what is not done yet.
#[tauri::command(async)]
pub(crate) fn follow_ups(desk: Opened<'_>, meeting: Option<MeetingId>) -> Answer<Vec<FollowUpRow>> {
    desk.read(|office, _| office.follow_ups(meeting))
}

/// Adds something to be done after an item.
#[tauri::command(async)]
pub(crate) fn add_follow_up(mut desk: Opened<'_>, item: AgendaItemId, follow_up: NewFollowUp) -> Answer<FollowUpId> {
    desk.act(|office, actor| office.add_follow_up(actor, item, follow_up))
}

/// Marks something as done, or not.
#[tauri::command(async)]
pub(crate) fn mark_follow_up(mut desk: Opened<'_>, id: FollowUpId, done_on: Option<Day>) -> Answer<()> {
    desk.act(|office, actor| office.mark_follow_up(actor, id, done_on))
}

/// The decisions taken since the last sitting that this one says something of.
#[tauri::command(async)]
pub(crate) fn urgent_decisions(desk: Opened<'_>, meeting: MeetingId) -> Answer<Vec<UrgentRow>> {
    desk.read(|office, _| office.urgent_decisions(meeting))
}

/// Records a decision taken between two sittings.
#[tauri::command(async)]
pub(crate) fn take_urgent_decision(mut desk: Opened<'_>, urgent: NewUrgent) -> Answer<UrgentDecisionId> {
    desk.act(|office, actor| office.take_urgent_decision(actor, urgent))
}

/// Notes what a sitting says of a decision taken in between.
#[tauri::command(async)]
pub(crate) fn ratify_urgent_decision(
    mut desk: Opened<'_>,
    id: UrgentDecisionId,
    meeting: MeetingId,
    said: Ratification,
) -> Answer<()> {
    desk.act(|office, actor| office.ratify_urgent_decision(actor, id, meeting, said))
}
