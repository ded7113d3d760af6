//! The dwellings and their rents.

use crate::{desk::Opened, failure::Answer};
use council::dwellings::{DwellingChange, DwellingSheet, DwellingsList, DwellingsQuery, NewDwelling, NewRent};
use council::journal::RecordKind;
use council::{DwellingId, RentId};

/// The dwellings a query finds.
#[tauri::command(async)]
pub(crate) fn dwellings(desk: Opened<'_>, query: DwellingsQuery) -> Answer<DwellingsList> {
    desk.read(|office, today| office.dwellings(&query, today))
}

/// One dwelling, whole.
#[tauri::command(async)]
pub(crate) fn dwelling(desk: Opened<'_>, id: DwellingId) -> Answer<DwellingSheet> {
    desk.view(RecordKind::Dwelling, id.get(), |office, today| office.dwelling(id, today))
}

/// Adds a dwelling and its places.
#[tauri::command(async)]
pub(crate) fn add_dwelling(mut desk: Opened<'_>, dwelling: NewDwelling) -> Answer<DwellingId> {
    desk.act(|office, actor| office.add_dwelling(actor, dwelling))
}

/// Changes one field of a dwelling.
#[tauri::command(async)]
pub(crate) fn change_dwelling(mut desk: Opened<'_>, id: DwellingId, change: DwellingChange) -> Answer<()> {
    desk.act(|office, actor| office.change_dwelling(actor, id, change))
}

/// Sets a rent from a day on.
#[tauri::command(async)]
pub(crate) fn set_rent(mut desk: Opened<'_>, id: DwellingId, rent: NewRent) -> Answer<()> {
    desk.act(|office, actor| office.set_rent(actor, id, &rent))
}

/// Removes a rent set by mistake.
#[tauri::command(async)]
pub(crate) fn remove_rent(mut desk: Opened<'_>, rent: RentId) -> Answer<()> {
    desk.act(|office, actor| office.remove_rent(actor, rent))
}
