//! `backup`: one file that was read back before it counts as a backup.

use crate::cli::Vault;
use crate::failure::{Answer, Failure};
use crate::terminal::{say, say_json};
use crate::wording::{moment, plural};
use crate::{clock, opening};
use clap::Args;
use council::Instant;
use council::backups::Occasion;
use serde::Serialize;
use std::io::ErrorKind;
use std::path::PathBuf;
use std::process::ExitCode;

/// What is asked of `backup`.
#[derive(Args)]
#[command(next_help_heading = "Options")]
pub(crate) struct Asked {
    #[command(flatten)]
    vault: Vault,

    /// Fichier où en écrire une copie ; il ne doit pas exister. Sans lui, la sauvegarde reste dans le dossier du coffre.
    #[arg(long, value_name = "FICHIER")]
    to: Option<PathBuf>,

    /// Répond en JSON.
    #[arg(long)]
    json: bool,
}

/// What was made, for a machine.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Written {
    file: PathBuf,
    made_at: Instant,
    acts: i64,
    rows: u32,
}

/// Writes a backup of the vault.
pub(crate) fn run(asked: &Asked) -> Answer {
    if let Some(to) = asked.to.as_ref().filter(|to| to.exists()) {
        return Err(Failure::Unwritable(to.clone(), ErrorKind::AlreadyExists));
    }
    let session = opening::open(&asked.vault)?;
    let made = session.back_up(Occasion::Asked, clock::now())?;
    let file = match &asked.to {
        Some(to) => session.binder()?.open(&made.path)?.copy_to(to)?,
        None => made.path,
    };
    let made = Written { file, made_at: made.made_at, acts: made.acts, rows: made.rows };
    if asked.json {
        say_json(&made);
    } else {
        say(&format!("Sauvegarde écrite, relue et vérifiée : « {} ».", made.file.display()));
        let acts = plural(u32::try_from(made.acts).unwrap_or(u32::MAX), "geste", "gestes");
        say(&format!("Faite le {} : {acts}, {}.", moment(made.made_at), plural(made.rows, "ligne", "lignes")));
    }
    Ok(ExitCode::SUCCESS)
}
