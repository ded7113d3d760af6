//! Backups: made, sent elsewhere, read back, compared, restored.

use crate::{
    choosing,
    desk::{
        BackupAtTheDoor, BackupSource, BackupStanding, BackupToLay, Desk, DeskState, EarlierKey, Opened, OpenedBackup,
        Unlocked,
    },
    failure::Answer,
    importing::apart,
    printing,
    saving::export_as,
};
use council::Act;
use council::backups::{BackupCount, BackupRow, Occasion};
use secretariat::Office;
use tauri::{AppHandle, Manager, State};

/// How things stand with the backups.
#[tauri::command(async)]
pub(crate) fn backup_standing(_open: Unlocked, desk: State<'_, Desk>) -> Answer<BackupStanding> {
    desk.backup_standing()
}

/// The backups of the vault, wherever they lie.
#[tauri::command]
pub(crate) async fn backups(_open: Unlocked, app: AppHandle) -> Answer<Vec<BackupRow>> {
    apart(move || app.state::<Desk>().backups()).await
}

/// Makes a backup now.
#[tauri::command]
pub(crate) async fn back_up(_open: Unlocked, app: AppHandle) -> Answer<BackupStanding> {
    apart(move || app.state::<Desk>().back_up(&app, Occasion::Asked)).await
}

/// Asks for the folder where backups go from now on, and makes one there; none when the chooser was closed.
#[tauri::command]
pub(crate) async fn choose_backup_folder(_open: Unlocked, app: AppHandle) -> Answer<Option<BackupStanding>> {
    apart(move || {
        let chosen = choosing::folder(&app);
        chosen.map(|folder| app.state::<Desk>().send_backups_to(&app, Some(folder))).transpose()
    })
    .await
}

/// Keeps the backups in the vault's own folder alone.
#[tauri::command(async)]
pub(crate) fn keep_backups_here(_open: Unlocked, app: AppHandle, desk: State<'_, Desk>) -> Answer<BackupStanding> {
    desk.send_backups_to(&app, None)
}

/// Restores a backup apart, checks it and counts it: the last one when none is named.
#[tauri::command]
pub(crate) async fn verify_backup(_open: Unlocked, app: AppHandle, name: Option<String>) -> Answer<BackupCount> {
    apart(move || app.state::<Desk>().verify_backup(name.as_deref())).await
}

/// Asks for the file of a backup: its name, or nothing when the chooser was closed.
#[tauri::command]
pub(crate) async fn choose_backup(_open: Unlocked, app: AppHandle) -> Answer<Option<String>> {
    apart(move || choosing::backup(&app).map(|file| app.state::<Desk>().take_backup(file)).transpose()).await
}

/// Opens a backup beside the register, and says what differs.
#[tauri::command]
pub(crate) async fn compare_backup(
    _open: Unlocked,
    app: AppHandle,
    source: BackupSource,
    earlier: Option<EarlierKey>,
) -> Answer<OpenedBackup> {
    apart(move || app.state::<Desk>().compare_backup(&source, earlier.as_ref())).await
}

/// Lets the backup that lies open go.
#[tauri::command(async)]
pub(crate) fn close_backup(desk: State<'_, Desk>) {
    desk.close_backup();
}

/// Puts the backup that lies open in the place of the register: the safety copy that leads back.
#[tauri::command]
pub(crate) async fn restore_backup(_open: Unlocked, app: AppHandle, passphrase: String) -> Answer<BackupRow> {
    apart(move || app.state::<Desk>().restore_backup(&app, &passphrase)).await
}

/// Opens the last backup beside the register, and notes the exercise.
#[tauri::command]
pub(crate) async fn drill_restore(_open: Unlocked, app: AppHandle) -> Answer<OpenedBackup> {
    apart(move || app.state::<Desk>().drill(&app)).await
}

/// Opens the emergency folder of the backup that lies open in the system's viewer, which prints.
#[tauri::command]
pub(crate) async fn open_backup_emergency(_open: Unlocked, app: AppHandle) -> Answer<()> {
    apart(move || printing::open(&app, "dossier-d-urgence.pdf", &app.state::<Desk>().emergency_folder()?)).await
}

/// The sound backups of the vault that the lock screen shows.
#[tauri::command(async)]
pub(crate) fn backups_at_the_door(desk: State<'_, Desk>) -> Answer<Vec<BackupAtTheDoor>> {
    desk.backups_at_the_door()
}

/// Chooses one of them: what its cover says.
#[tauri::command(async)]
pub(crate) fn choose_backup_at_the_door(desk: State<'_, Desk>, name: String) -> Answer<BackupToLay> {
    desk.take_backup_at_the_door(&name)
}

/// Opens the chosen backup to read it, and nothing else.
#[tauri::command]
pub(crate) async fn read_backup(app: AppHandle, key: EarlierKey) -> Answer<DeskState> {
    apart(move || app.state::<Desk>().read_backup(&key)).await
}

/// Asks for the file of a backup on a computer that has no vault yet; none when the chooser was closed.
#[tauri::command]
pub(crate) async fn choose_backup_to_lay(app: AppHandle) -> Answer<Option<BackupToLay>> {
    apart(move || choosing::backup(&app).map(|file| app.state::<Desk>().take_backup_to_lay(file)).transpose()).await
}

/// Lays the vault of the chosen backup on this computer, and opens it.
#[tauri::command]
pub(crate) async fn lay_backup(app: AppHandle, key: EarlierKey) -> Answer<DeskState> {
    apart(move || app.state::<Desk>().lay_backup(&key)).await
}

/// Writes the whole register in clear where it is asked for, once the passphrase was asked again; says whether a place was
/// chosen.
#[tauri::command(async)]
pub(crate) fn export_register(mut desk: Opened<'_>, app: AppHandle, own: String) -> Answer<bool> {
    let file = desk.export(&own, Office::export)?;
    drop(desk);
    export_as(&app, Act::ExportRegister, &file)
}
