//! What waits, for the rail.

use crate::{desk::Opened, failure::Answer};
use council::Overview;
use secretariat::Office;

/// What waits for the secretariat today.
#[tauri::command(async)]
pub(crate) fn overview(desk: Opened<'_>) -> Answer<Overview> {
    desk.read(Office::overview)
}
