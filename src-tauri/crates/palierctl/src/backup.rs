//! `backup`: one file that was read back before it counts as a backup.

use crate::cli::Vault;
use crate::failure::{Answer, Failure};
use crate::opening;
use crate::terminal::say;
use clap::Args;
use std::io::ErrorKind;
use std::path::PathBuf;
use std::process::ExitCode;

/// What is asked of `backup`.
#[derive(Args)]
#[command(next_help_heading = "Options")]
pub(crate) struct Asked {
    #[command(flatten)]
    vault: Vault,

    /// Fichier à écrire ; il ne doit pas exister.
    #[arg(long, value_name = "FICHIER")]
    to: PathBuf,
}

/// Writes a backup of the vault.
pub(crate) fn run(asked: &Asked) -> Answer {
    if asked.to.exists() {
        return Err(Failure::Unwritable(asked.to.clone(), ErrorKind::AlreadyExists));
    }
    opening::open(&asked.vault)?.back_up(&asked.to)?;
    say(&format!("Sauvegarde écrite, relue et vérifiée : « {} ».", asked.to.display()));
    Ok(ExitCode::SUCCESS)
}
