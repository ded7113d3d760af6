//! `demo`: the example council.

use crate::cli::day;
use crate::clock;
use crate::failure::Answer;
use crate::terminal::{Progress, say};
use clap::Args;
use council::Day;
use secretariat::{EXAMPLE_PASSPHRASE, Example, Session, VaultFolder};
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::process::ExitCode;

/// What is asked of `demo`.
#[derive(Args)]
#[command(next_help_heading = "Options")]
pub(crate) struct Asked {
    /// Dossier vide où créer le coffre.
    #[arg(long, value_name = "DOSSIER")]
    vault: PathBuf,

    /// Jour où l’histoire s’arrête (aujourd’hui). Le même jour donne les mêmes contenus.
    #[arg(long, value_name = "AAAA-MM-JJ", value_parser = day)]
    day: Option<Day>,

    /// Combien de fois plus de personnes, pour mesurer.
    #[arg(long, value_name = "N", default_value_t = 1, hide_default_value = true, value_parser = scale)]
    scale: u32,
}

fn scale(text: &str) -> Result<u32, &'static str> {
    text.parse().ok().filter(|scale| (1..=100).contains(scale)).ok_or("un nombre entier de 1 à 100")
}

/// Builds the example council, and says how to open it.
pub(crate) fn run(asked: &Asked) -> Answer {
    let example = Example { day: asked.day.unwrap_or_else(clock::today), scale: asked.scale };
    let folder = VaultFolder::new(&asked.vault);
    let mut progress = Progress::new("Construction du conseil d’exemple");
    let session = Session::found_example(&folder, example, |told| {
        progress.reached(told.days, told.of);
        ControlFlow::Continue(())
    })?;
    drop(progress);
    say(&format!("{} : prêt dans « {} ».", session.vault().name(), asked.vault.display()));
    say(&format!("Phrase de passe : {EXAMPLE_PASSPHRASE}"));
    Ok(ExitCode::SUCCESS)
}
