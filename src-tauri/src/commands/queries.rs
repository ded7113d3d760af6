//! The official queries and their answers.

use crate::{desk::Opened, failure::Answer};
use council::OfficialQueryId;
use council::journal::RecordKind;
use council::queries::{NewQuery, QueryChange, QueryRow};

/// Every query, those without an answer first.
#[tauri::command(async)]
pub(crate) fn queries(desk: Opened<'_>) -> Answer<Vec<QueryRow>> {
    desk.read(|office, _| office.queries())
}

/// One query.
#[tauri::command(async)]
pub(crate) fn query(desk: Opened<'_>, id: OfficialQueryId) -> Answer<QueryRow> {
    desk.view(RecordKind::OfficialQuery, id.get(), |office, _| office.query(id))
}

/// Adds a query.
#[tauri::command(async)]
pub(crate) fn add_query(mut desk: Opened<'_>, query: NewQuery) -> Answer<OfficialQueryId> {
    desk.act(|office, actor| office.add_query(actor, query))
}

/// Changes one field of a query.
#[tauri::command(async)]
pub(crate) fn change_query(mut desk: Opened<'_>, id: OfficialQueryId, change: QueryChange) -> Answer<()> {
    desk.act(|office, actor| office.change_query(actor, id, change))
}
