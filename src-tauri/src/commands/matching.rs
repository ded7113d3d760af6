//! The matching of applications and places, explained.

use crate::{desk::Opened, failure::Answer};
use council::matching::{ApplicationMatching, MatchingBoard, MatchingPreview, MatchingRules, PlaceMatching};
use council::{ApplicationId, DecisionId, PlaceId};

/// The places to fill, the hardest first, and the rules.
#[tauri::command(async)]
pub(crate) fn matching(desk: Opened<'_>) -> Answer<MatchingBoard> {
    desk.read(|office, today| office.matching(today))
}

/// Every open application for a place, and why not.
#[tauri::command(async)]
pub(crate) fn match_place(desk: Opened<'_>, id: PlaceId) -> Answer<PlaceMatching> {
    desk.read(|office, today| office.match_place(id, today))
}

/// Every place to fill for an application, and why not.
#[tauri::command(async)]
pub(crate) fn match_application(desk: Opened<'_>, id: ApplicationId) -> Answer<ApplicationMatching> {
    desk.read(|office, today| office.match_application(id, today))
}

/// How an application and a place compared, kept with the decision that granted it.
#[tauri::command(async)]
pub(crate) fn frozen_match(desk: Opened<'_>, decision: DecisionId) -> Answer<Option<serde_json::Value>> {
    desk.read(|office, _| office.frozen_match(decision))
}

/// What other rules would change.
#[tauri::command(async)]
pub(crate) fn preview_matching(desk: Opened<'_>, rules: MatchingRules) -> Answer<Vec<MatchingPreview>> {
    desk.read(|office, today| office.preview_matching(&rules, today))
}

/// Sets the rules, from today on.
#[tauri::command(async)]
pub(crate) fn set_matching_rules(mut desk: Opened<'_>, rules: MatchingRules) -> Answer<()> {
    desk.act(|office, actor| office.set_matching_rules(actor, &rules))
}
