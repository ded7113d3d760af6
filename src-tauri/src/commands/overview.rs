//! The first screen, and what the rail counts of it.

use crate::{desk::Opened, failure::Answer};
use council::Overview;
use council::dashboard::Dashboard;

/// What the coordinator looks at first.
#[tauri::command(async)]
pub(crate) fn dashboard(desk: Opened<'_>) -> Answer<Dashboard> {
    desk.read(|office, today| office.dashboard(today))
}

/// What waits for the secretariat today.
#[tauri::command(async)]
pub(crate) fn overview(desk: Opened<'_>) -> Answer<Overview> {
    desk.read(|office, today| office.overview(today))
}
