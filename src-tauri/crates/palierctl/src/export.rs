//! `export`: the whole register in open formats, in clear.

use crate::cli::Vault;
use crate::failure::{Answer, Failure};
use crate::terminal::say;
use crate::{clock, opening};
use clap::Args;
use council::Act;
use std::fs::OpenOptions;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

/// What is asked of `export`.
#[derive(Args)]
#[command(next_help_heading = "Options")]
pub(crate) struct Asked {
    #[command(flatten)]
    vault: Vault,

    /// Archive ZIP à écrire ; elle ne doit pas exister.
    #[arg(long, value_name = "FICHIER")]
    to: PathBuf,
}

/// Writes the archive, once the journal says that it goes out.
pub(crate) fn run(asked: &Asked) -> Answer {
    let unwritable = |error: std::io::Error| Failure::Unwritable(asked.to.clone(), error.kind());
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut session = opening::open(&asked.vault)?;
    let (name, archive) = session.office().export(clock::today())?;
    let mut file = options.open(&asked.to).map_err(unwritable)?;
    let actor = session.actor(clock::now());
    session.office_mut().note_file(&actor, Act::ExportRegister, &name)?;
    if let Err(error) = file.write_all(&archive).and_then(|()| file.sync_all()) {
        let _ = std::fs::remove_file(&asked.to); // half an archive is none
        return Err(unwritable(error));
    }
    say(&format!(
        "Registre exporté en clair : « {} ». Gardez-le chiffré, effacez-le dès qu’il a servi.",
        asked.to.display()
    ));
    Ok(ExitCode::SUCCESS)
}
