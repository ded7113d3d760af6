//! `check`: whether a vault holds together.

use crate::cli::Vault;
use crate::failure::{Answer, WRONG};
use crate::terminal::{say, say_json};
use crate::{opening, wording};
use clap::Args;
use council::Digest;
use council::journal::Chain;
use council::minutes::SealsCheck;
use secretariat::Health;
use serde::Serialize;
use std::process::ExitCode;

/// What is asked of `check`.
#[derive(Args)]
#[command(next_help_heading = "Options")]
pub(crate) struct Asked {
    #[command(flatten)]
    vault: Vault,

    /// Répond en JSON.
    #[arg(long)]
    json: bool,
}

/// What was found, for a machine.
#[derive(Serialize)]
struct Found {
    sound: bool,
    /// Of what the register says, whatever its keys.
    contents: Digest,
    #[serde(flatten)]
    health: Health,
    seals: SealsCheck,
}

/// Checks the whole vault.
pub(crate) fn run(asked: &Asked) -> Answer {
    let session = opening::open(&asked.vault)?;
    let office = session.office();
    let (health, seals) = (office.check()?, office.verify_seals()?);
    let sound = health.is_sound() && matches!(seals, SealsCheck::Intact { .. });
    let found = Found { sound, contents: office.digest()?, health, seals };
    if asked.json {
        say_json(&found);
    } else {
        tell(&found);
    }
    Ok(if found.sound { ExitCode::SUCCESS } else { ExitCode::from(WRONG) })
}

fn tell(found: &Found) {
    let health = &found.health;
    for damage in &health.damage {
        say(&format!("Page ou table abîmée : {damage}"));
    }
    for (table, id) in &health.dangling {
        say(&format!("Renvoi vers un enregistrement absent : {table} {id}"));
    }
    match &health.chain {
        Chain::Intact { lines, head } => {
            say(&format!("Journal : {lines} lignes, dernière empreinte {}.", head.short()));
        }
        Chain::Broken { at } => say(&format!("Journal : la ligne {at} ne suit pas la précédente.")),
    }
    say(&wording::chain(found.seals));
    say(&format!("Contenu : empreinte {}.", found.contents.short()));
    say(if found.sound { "Le coffre est sain." } else { "Le coffre n’est pas sain : reprenez une sauvegarde." });
}
