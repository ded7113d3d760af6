//! `restore`: a backup put in the place of a register, or a vault laid anew from it.

use crate::cli::Vault;
use crate::clock;
use crate::failure::{Answer, Failure};
use crate::opening::{self, PASSPHRASE, passphrase, user};
use crate::terminal::{say, say_json};
use crate::wording::{moment, plural};
use clap::Args;
use council::Instant;
use council::backups::{Comparison, Occasion};
use secretariat::{BackupBeside, Session, VaultError, VaultFolder, backup_cover, cover};
use serde::Serialize;
use std::path::PathBuf;
use std::process::ExitCode;

/// What is asked of `restore`.
#[derive(Args)]
#[command(next_help_heading = "Options")]
pub(crate) struct Asked {
    /// La sauvegarde.
    #[arg(value_name = "FICHIER")]
    file: PathBuf,

    #[command(flatten)]
    vault: Vault,

    /// Fichier de la phrase de passe du jour de la sauvegarde, si la clé du coffre a changé depuis.
    #[arg(long, value_name = "FICHIER")]
    then_passphrase_file: Option<PathBuf>,

    /// Compare seulement, sans rien changer.
    #[arg(long)]
    compare: bool,

    /// Répond en JSON.
    #[arg(long)]
    json: bool,
}

/// What was done, for a machine.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Outcome {
    made_at: Instant,
    restored: bool,
    /// What there was instead, when the vault was there already.
    comparison: Option<Comparison>,
    /// The backup that leads back, when one was made.
    safety_copy: Option<PathBuf>,
}

/// Restores the backup.
pub(crate) fn run(asked: &Asked) -> Answer {
    let folder = VaultFolder::new(&asked.vault.folder);
    let made_at = backup_cover(&asked.file)?.made_at;
    let restored = match cover(&folder) {
        Ok(_) => over(asked, &folder, made_at)?,
        Err(VaultError::NotAVault) => anew(asked, &folder, made_at)?,
        Err(error) => return Err(error.into()),
    };
    if asked.json {
        say_json(&restored);
    } else {
        tell(&restored);
    }
    Ok(ExitCode::SUCCESS)
}

/// In the place of what the vault holds.
fn over(asked: &Asked, folder: &VaultFolder, made_at: Instant) -> Result<Outcome, Failure> {
    let mut session = opening::open(&asked.vault)?;
    let backup = match BackupBeside::open(&session.binder()?, folder, &asked.file) {
        Err(secretariat::Error::Vault(VaultError::OtherKey)) if asked.then_passphrase_file.is_some() => {
            earlier(asked, &session)?
        }
        opened => opened?,
    };
    backup.verify()?;
    let comparison = Some(session.compare(&backup)?);
    if asked.compare {
        return Ok(Outcome { made_at, restored: false, comparison, safety_copy: None });
    }
    let safety_copy = Some(session.back_up(Occasion::BeforeRestore, clock::now())?.path);
    session.restore(&backup, clock::now())?;
    Ok(Outcome { made_at, restored: true, comparison, safety_copy })
}

fn earlier(asked: &Asked, session: &Session) -> Result<BackupBeside, Failure> {
    let cover = backup_cover(&asked.file)?;
    let user = user(&cover.users, asked.vault.opening.user.as_deref())?;
    let then = passphrase(asked.then_passphrase_file.as_deref(), PASSPHRASE)?;
    Ok(session.open_earlier_backup(&asked.file, user, &then, clock::now())?)
}

/// In an empty folder, as on a new computer.
fn anew(asked: &Asked, folder: &VaultFolder, made_at: Instant) -> Result<Outcome, Failure> {
    let cover = backup_cover(&asked.file)?;
    let user = user(&cover.users, asked.vault.opening.user.as_deref())?;
    let passphrase = passphrase(asked.vault.opening.passphrase_file.as_deref(), PASSPHRASE)?;
    Session::lay(folder, &asked.file, user, &passphrase, clock::now())?;
    Ok(Outcome { made_at, restored: true, comparison: None, safety_copy: None })
}

fn tell(restored: &Outcome) {
    if let Some(comparison) = &restored.comparison {
        let (lost, gained) = (comparison.lost.count, comparison.gained.count);
        let lost = plural(lost, "geste fait depuis", "gestes faits depuis");
        say(&format!("{lost} ; {}.", plural(gained, "geste retrouvé", "gestes retrouvés")));
    }
    if restored.restored {
        say(&format!("Le coffre est celui du {}.", moment(restored.made_at)));
    } else {
        say("Rien n’a été changé.");
    }
    if let Some(copy) = &restored.safety_copy {
        say(&format!("Pour revenir : palierctl restore « {} ».", copy.display()));
    }
}
