//! Founding a vault, opening it, locking it.

use crate::{
    desk::{Desk, DeskState, NewVault, Opened, PrintedSheet, TypedGroup, Unlocking},
    failure::Answer,
};
use secretariat::Strength;
use tauri::State;

/// Seven words drawn at random.
#[tauri::command(async)]
pub(crate) fn propose_passphrase() -> Answer<String> {
    Ok(secretariat::propose_passphrase()?.to_string())
}

/// How hard a passphrase is to find.
#[tauri::command(async)]
pub(crate) fn passphrase_strength(passphrase: String) -> Strength {
    secretariat::strength(&passphrase)
}

/// Draws the recovery sheet of a new vault, which is founded once two groups of it are typed back.
#[tauri::command(async)]
pub(crate) fn create_vault(desk: State<'_, Desk>, vault: NewVault) -> Answer<PrintedSheet> {
    desk.prepare(vault)
}

/// Founds the vault whose recovery sheet is in hand, and opens it.
#[tauri::command(async)]
pub(crate) fn confirm_recovery_sheet(desk: State<'_, Desk>, groups: Vec<TypedGroup>) -> Answer<DeskState> {
    desk.found(&groups)
}

/// Opens the vault that was opened last.
#[tauri::command(async)]
pub(crate) fn unlock(desk: State<'_, Desk>, way: Unlocking) -> Answer<DeskState> {
    desk.unlock(&way)
}

/// Closes the vault.
#[tauri::command(async)]
pub(crate) fn lock(desk: State<'_, Desk>) {
    desk.lock();
}

/// Changes one's own passphrase.
#[tauri::command(async)]
pub(crate) fn change_passphrase(mut desk: Opened<'_>, old: String, new: String) -> Answer<()> {
    desk.change_passphrase(&old, &new)
}
