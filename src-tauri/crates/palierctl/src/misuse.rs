//! What is wrong with a command line, in French.

use crate::failure::MISUSED;
use crate::terminal::{complain, say};
use clap::error::{ContextKind, ErrorKind};
use std::error::Error as _;
use std::process::ExitCode;

/// Answers a command line that asks for help, or for nothing that can be done.
pub(crate) fn answer(error: &clap::Error) -> ExitCode {
    if error.kind() == ErrorKind::DisplayHelp {
        say(error.render().to_string().trim_end());
        return ExitCode::SUCCESS;
    }
    complain(&sentence(error));
    complain("« palierctl --help » dit comment s’en servir.");
    ExitCode::from(MISUSED)
}

fn sentence(error: &clap::Error) -> String {
    let told = |kind| error.get(kind).map(ToString::to_string).unwrap_or_default();
    let argument = told(ContextKind::InvalidArg);
    match error.kind() {
        ErrorKind::UnknownArgument => format!("Argument inconnu : {argument}."),
        ErrorKind::InvalidSubcommand => format!("Commande inconnue : {}.", told(ContextKind::InvalidSubcommand)),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            "Il manque la commande.".to_owned()
        }
        ErrorKind::MissingRequiredArgument => format!("Il manque : {argument}."),
        ErrorKind::ValueValidation => {
            let why = error.source().map(ToString::to_string).unwrap_or_default();
            format!("{argument} n’accepte pas « {} » : {why}.", told(ContextKind::InvalidValue))
        }
        ErrorKind::InvalidValue if told(ContextKind::InvalidValue).is_empty() => {
            format!("{argument} attend une valeur.")
        }
        ErrorKind::InvalidValue => format!(
            "{argument} n’accepte pas « {} » ; au choix : {}.",
            told(ContextKind::InvalidValue),
            told(ContextKind::ValidValue)
        ),
        ErrorKind::ArgumentConflict => format!("{argument} ne va pas avec {}.", told(ContextKind::PriorArg)),
        _ => "La ligne de commande n’est pas comprise.".to_owned(),
    }
}
