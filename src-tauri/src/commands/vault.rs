//! Founding a vault, opening it, locking it.

use crate::{
    desk::{Desk, DeskState, NewVault, Opened, PrintedSheet, TypedGroup, Unlocking},
    failure::Answer,
    printing,
    saving::save_as,
    window,
};
use secretariat::{SlotId, Strength, Told};
use tauri::{AppHandle, State, ipc::Channel};

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

/// Opens the recovery sheet in hand in the system's viewer, which prints.
#[tauri::command(async)]
pub(crate) fn print_recovery_sheet(app: AppHandle, desk: State<'_, Desk>) -> Answer<()> {
    let sheet = desk.sheet_in_hand()?;
    printing::open(&app, &sheet.card.file_name, &sheet.pdf)
}

/// Saves the recovery sheet in hand where the user says.
#[tauri::command(async)]
pub(crate) fn save_recovery_sheet(app: AppHandle, desk: State<'_, Desk>) -> Answer<bool> {
    let sheet = desk.sheet_in_hand()?;
    save_as(&app, &sheet.card.file_name, &sheet.pdf)
}

/// Founds the vault whose recovery sheet is in hand, and opens it.
#[tauri::command(async)]
pub(crate) fn confirm_recovery_sheet(desk: State<'_, Desk>, groups: Vec<TypedGroup>) -> Answer<DeskState> {
    desk.found(&groups)
}

/// Shows another vault of this computer on the lock screen, by its place among them.
#[tauri::command(async)]
pub(crate) fn choose_vault(desk: State<'_, Desk>, place: usize) -> Answer<DeskState> {
    desk.choose(place)
}

/// Opens the example council, told first when it is not there or is to begin anew; `told` hears how far it is.
#[tauri::command(async)]
pub(crate) fn open_example(desk: State<'_, Desk>, anew: bool, told: Channel<Told>) -> Answer<DeskState> {
    desk.open_example(anew, |so_far| drop(told.send(so_far)))
}

/// Stops the telling of the example council.
#[tauri::command(async)]
pub(crate) fn stop_example(desk: State<'_, Desk>) {
    desk.stop_example();
}

/// Opens the vault that the lock screen shows.
#[tauri::command(async)]
pub(crate) fn unlock(desk: State<'_, Desk>, way: Unlocking) -> Answer<DeskState> {
    desk.unlock(&way)
}

/// Closes the vault.
#[tauri::command(async)]
pub(crate) fn lock(app: AppHandle, desk: State<'_, Desk>) {
    window::stop_projecting(&app);
    desk.lock();
}

/// Changes one's own passphrase.
#[tauri::command(async)]
pub(crate) fn change_passphrase(mut desk: Opened<'_>, old: String, new: String) -> Answer<()> {
    desk.change_passphrase(&old, &new)
}

/// Lets a further user in; one's own passphrase is asked again.
#[tauri::command(async)]
pub(crate) fn add_user(mut desk: Opened<'_>, name: String, passphrase: String, own: String) -> Answer<()> {
    desk.add_user(&name, &passphrase, &own)
}

/// Takes a user's access away; one's own passphrase is asked again.
#[tauri::command(async)]
pub(crate) fn remove_user(mut desk: Opened<'_>, slot: SlotId, own: String) -> Answer<()> {
    desk.remove_user(&slot, &own)
}

/// Draws the recovery sheet that is to replace the one there is; one's own passphrase is asked again.
#[tauri::command(async)]
pub(crate) fn draw_recovery_sheet(mut desk: Opened<'_>, own: String) -> Answer<PrintedSheet> {
    desk.draw_sheet(&own)
}

/// Puts the recovery sheet in hand in the place of the one there was.
#[tauri::command(async)]
pub(crate) fn replace_recovery_sheet(mut desk: Opened<'_>, groups: Vec<TypedGroup>) -> Answer<()> {
    desk.replace_sheet(&groups)
}
