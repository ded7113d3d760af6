//! The first screen, and what the rail counts of it.

use crate::{desk::Opened, failure::Answer};
use council::Overview;
use council::dashboard::{Dashboard, SilenceList, Watch};

/// What the coordinator looks at first.
#[tauri::command(async)]
pub(crate) fn dashboard(desk: Opened<'_>) -> Answer<Dashboard> {
    desk.read(|office, today| office.dashboard(today))
}

/// Everything that one watch of the first screen sees.
#[tauri::command(async)]
pub(crate) fn silences(desk: Opened<'_>, watch: Watch) -> Answer<SilenceList> {
    desk.read(|office, today| office.silences(watch, today))
}

/// What waits for the secretariat today.
#[tauri::command(async)]
pub(crate) fn overview(desk: Opened<'_>) -> Answer<Overview> {
    desk.read(|office, today| office.overview(today))
}
