//! `verify`: a backup restored apart, checked and counted.

use crate::cli::Opening;
use crate::failure::Answer;
use crate::opening::{PASSPHRASE, passphrase, user};
use crate::terminal::{say, say_json};
use crate::wording::{moment, plural};
use clap::Args;
use council::{Digest, Instant};
use secretariat::{BackupBeside, Key, backup_cover};
use serde::Serialize;
use std::env::temp_dir;
use std::path::PathBuf;
use std::process::ExitCode;

/// What is asked of `verify`.
#[derive(Args)]
#[command(next_help_heading = "Options")]
pub(crate) struct Asked {
    /// La sauvegarde.
    #[arg(value_name = "FICHIER")]
    file: PathBuf,

    #[command(flatten)]
    opening: Opening,

    /// Répond en JSON.
    #[arg(long)]
    json: bool,
}

/// What was found, for a machine.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Found {
    council: String,
    made_at: Instant,
    acts: i64,
    /// Of the last line of the journal.
    head: Digest,
    rows: u32,
}

/// Reads the backup back, with the passphrase of the day it was made.
pub(crate) fn run(asked: &Asked) -> Answer {
    let cover = backup_cover(&asked.file)?;
    let user = user(&cover.users, asked.opening.user.as_deref())?;
    let passphrase = passphrase(asked.opening.passphrase_file.as_deref(), PASSPHRASE)?;
    let key = Key::Passphrase { user, passphrase: &passphrase };
    let census = BackupBeside::alone(&asked.file, &key, &temp_dir())?.verify()?;
    let rows = census.rows();
    let found = Found { council: cover.name, made_at: cover.made_at, acts: census.acts, head: census.head, rows };
    if asked.json {
        say_json(&found);
    } else {
        let acts = plural(u32::try_from(found.acts).unwrap_or(u32::MAX), "geste", "gestes");
        say(&format!("{} : sauvegarde du {}.", found.council, moment(found.made_at)));
        say(&format!("{acts}, {}, dernière empreinte {}.", plural(rows, "ligne", "lignes"), found.head.short()));
        say("Elle se restaure en entier.");
    }
    Ok(ExitCode::SUCCESS)
}
