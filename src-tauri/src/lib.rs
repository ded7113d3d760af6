//! The window of Palier: a thin shell. It opens the webview, hands its commands to the secretariat and tells it what changed.
//!
//! Invariant: nothing here decides. Clock and chance are read here and handed in.

mod choosing;
mod clipboard;
mod clock;
mod commands;
pub mod desk;
pub mod failure;
mod importing;
mod printing;
mod saving;
mod sessions;
mod window;

pub use window::discreet;

use desk::Desk;
use std::time::Duration;
use tauri::{App, AppHandle, Manager, RunEvent, generate_context};

/// What a command does to the register.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nature {
    /// It reads; the screens that show the subject ask again when it changes.
    Reads(council::Subject),
    /// It shows one record, and the register notes who looked at it.
    Views(council::journal::RecordKind),
    /// It performs an act, which the journal keeps.
    Acts(council::Act),
    /// It touches no register: it may be called when the vault is locked.
    Neither,
}

macro_rules! nature {
    (reads $what:ident) => {
        Nature::Reads(council::Subject::$what)
    };
    (views $what:ident) => {
        Nature::Views(council::journal::RecordKind::$what)
    };
    (acts $what:ident) => {
        Nature::Acts(council::Act::$what)
    };
    (neither) => {
        Nature::Neither
    };
}

/// Every command a window may call, and what it does to the register.
pub const COMMANDS: &[(&str, Nature)] = {
    macro_rules! commands {
        ($($subject:ident::$name:ident $nature:ident $(($what:ident))?),* $(,)?) => {
            &[$((stringify!($name), nature!($nature $($what)?))),*]
        };
    }
    include!("../commands.in")
};

/// Opens the window and runs until it is closed.
///
/// # Errors
/// When the webview or the folder of the program's data cannot be had.
pub fn run() -> tauri::Result<()> {
    macro_rules! commands {
        ($($subject:ident::$name:ident $nature:ident $(($what:ident))?),* $(,)?) => {
            tauri::generate_handler![$(commands::$subject::$name),*]
        };
    }
    tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(|app, _, _| window::raise(app)))
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .plugin(tauri_plugin_window_state::Builder::new().with_state_flags(window::remembered()).build())
        .invoke_handler(include!("../commands.in"))
        .setup(open)
        .build(generate_context!())?
        .run(farewell);
    Ok(())
}

/// Locks the vault when the program ends, and waits for the backup of what was written last.
#[expect(clippy::needless_pass_by_value, reason = "Tauri hands the event over by value")]
fn farewell(app: &AppHandle, event: RunEvent) {
    if matches!(event, RunEvent::Exit) {
        let desk = app.state::<Desk>();
        desk.lock();
        desk.wait_for_backups();
    }
}

/// Makes a backup after each half hour of work, on a thread of its own.
fn keep_the_rhythm(app: AppHandle) {
    std::thread::spawn(move || {
        loop {
            std::thread::sleep(PULSE);
            if let Err(failure) = app.state::<Desk>().back_up_if_due(&app) {
                log::error!("no backup by the rhythm: {failure:?}");
            }
        }
    });
}

/// How often it is asked whether a backup is due.
const PULSE: Duration = Duration::from_secs(20);

fn open(app: &mut App) -> Result<(), Box<dyn std::error::Error>> {
    let home = app.path().local_data_dir()?.join("Palier");
    std::fs::create_dir_all(&home)?;
    app.handle().plugin(logging(&home))?;
    printing::wipe();
    app.manage(Desk::new(&home));
    window::open(app.handle())?;
    keep_the_rhythm(app.handle().clone());
    sessions::watch(app.handle());
    Ok(())
}

/// What happened, without a name in it: one file of at most 1 MB beside the vaults, and the one before it.
fn logging(home: &std::path::Path) -> tauri::plugin::TauriPlugin<tauri::Wry> {
    use tauri_plugin_log::{Builder, RotationStrategy, Target, TargetKind};
    let folder = TargetKind::Folder { path: home.join("logs"), file_name: Some("palier".into()) };
    Builder::new()
        .clear_targets()
        .target(Target::new(folder))
        .level(log::LevelFilter::Info)
        .max_file_size(1_000_000)
        .rotation_strategy(RotationStrategy::KeepOne)
        .build()
}
