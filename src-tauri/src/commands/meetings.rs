//! The meetings: what is prepared before, what is done after.

use crate::{desk::Opened, failure::Answer};
use council::{Day, FollowUpId, MeetingStepId};

/// Marks a step of preparation as done, or not.
#[tauri::command(async)]
pub(crate) fn mark_meeting_step(mut desk: Opened<'_>, id: MeetingStepId, done_on: Option<Day>) -> Answer<()> {
    desk.act(|office, actor| office.mark_meeting_step(actor, id, done_on))
}

/// Marks what a decision called for as done, or not.
#[tauri::command(async)]
pub(crate) fn mark_follow_up(mut desk: Opened<'_>, id: FollowUpId, done_on: Option<Day>) -> Answer<()> {
    desk.act(|office, actor| office.mark_follow_up(actor, id, done_on))
}
