//! The plan of actions: its lines, the sheet of each, milestones and news.

use crate::{desk::Opened, failure::Answer};
use council::actions::{ActionChange, ActionRow, ActionSheet, MilestoneChange, NewAction, NewMilestone, NewNews};
use council::journal::RecordKind;
use council::{ActionId, ActionNewsId, MilestoneId};

/// The plan, pole by pole.
#[tauri::command(async)]
pub(crate) fn actions(desk: Opened<'_>) -> Answer<Vec<ActionRow>> {
    desk.read(|office, today| office.actions(today))
}

/// One action with its sheet.
#[tauri::command(async)]
pub(crate) fn action(desk: Opened<'_>, id: ActionId) -> Answer<ActionSheet> {
    desk.view(RecordKind::Action, id.get(), |office, today| office.action(id, today))
}

/// Adds an action.
#[tauri::command(async)]
pub(crate) fn add_action(mut desk: Opened<'_>, action: NewAction) -> Answer<ActionId> {
    desk.act(|office, actor| office.add_action(actor, action))
}

/// Changes one field of an action.
#[tauri::command(async)]
pub(crate) fn change_action(mut desk: Opened<'_>, id: ActionId, change: ActionChange) -> Answer<()> {
    desk.act(|office, actor| office.change_action(actor, id, change))
}

/// Adds a milestone to an action.
#[tauri::command(async)]
pub(crate) fn add_milestone(mut desk: Opened<'_>, id: ActionId, milestone: NewMilestone) -> Answer<MilestoneId> {
    desk.act(|office, actor| office.add_milestone(actor, id, milestone))
}

/// Changes one field of a milestone.
#[tauri::command(async)]
pub(crate) fn change_milestone(mut desk: Opened<'_>, id: MilestoneId, change: MilestoneChange) -> Answer<()> {
    desk.act(|office, actor| office.change_milestone(actor, id, change))
}

/// Removes a milestone.
#[tauri::command(async)]
pub(crate) fn remove_milestone(mut desk: Opened<'_>, id: MilestoneId) -> Answer<()> {
    desk.act(|office, actor| office.remove_milestone(actor, id))
}

/// Writes news of an action.
#[tauri::command(async)]
pub(crate) fn write_news(mut desk: Opened<'_>, id: ActionId, news: NewNews) -> Answer<ActionNewsId> {
    desk.act(|office, actor| office.write_news(actor, id, news))
}
