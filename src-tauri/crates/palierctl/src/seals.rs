//! `seals`: the register of seals, and what anyone needs to verify it elsewhere.

use crate::cli::Vault;
use crate::failure::{Answer, WRONG};
use crate::terminal::{complain, say, say_json};
use crate::{folder, opening, wording};
use clap::Args;
use council::minutes::{MinutesVersion, SealRow, SealsCheck};
use secretariat::{Error, Office};
use serde::Serialize;
use std::path::PathBuf;
use std::process::ExitCode;

/// What is asked of `seals`.
#[derive(Args)]
#[command(next_help_heading = "Options")]
pub(crate) struct Asked {
    #[command(flatten)]
    vault: Vault,

    /// Dossier où écrire le registre des scellés, chaque scellé et les procès-verbaux, à vérifier avec sha256sum.
    #[arg(long, value_name = "DOSSIER")]
    to: Option<PathBuf>,

    /// Répond en JSON.
    #[arg(long)]
    json: bool,
}

/// What was found, for a machine.
#[derive(Serialize)]
struct Found {
    check: SealsCheck,
    seals: Vec<SealRow>,
    /// Names of the files that were written.
    files: Vec<String>,
}

/// Tells every seal, and whether the chain holds.
pub(crate) fn run(asked: &Asked) -> Answer {
    asked.to.as_deref().map(folder::ready).transpose()?;
    let session = opening::open(&asked.vault)?;
    let office = session.office();
    let (seals, check) = (office.seals()?, office.verify_seals()?);
    let mut files = Vec::new();
    if let Some(to) = &asked.to {
        let exported = export(office, &seals)?;
        folder::write_all(to, &exported)?;
        files.extend(exported.into_iter().map(|(name, _)| name));
    }
    let is_intact = matches!(check, SealsCheck::Intact { .. });
    if asked.json {
        say_json(&Found { check, seals, files });
    } else {
        for seal in &seals {
            say(&wording::seal(seal));
        }
        say(&wording::chain(check));
        if let Some(to) = &asked.to {
            say(&wording::written(files.len(), to));
        }
    }
    Ok(if is_intact { ExitCode::SUCCESS } else { ExitCode::from(WRONG) })
}

/// The register of seals, each seal alone, and the sealed papers that are still kept.
fn export(office: &Office, seals: &[SealRow]) -> Result<Vec<(String, Vec<u8>)>, Error> {
    let mut files = office.seal_files()?;
    for seal in seals {
        for version in MinutesVersion::ALL {
            match office.sealed_paper(seal.n, *version) {
                Ok(file) => files.push(file),
                Err(Error::NotFound(_)) => complain(&wording::destroyed(seal.number)),
                Err(error) => return Err(error),
            }
        }
    }
    Ok(files)
}
