//! The companion command: the same acts as the window, without one.
//!
//! It leaves with 0 when done, 1 when refused or when something is found wrong, 2 when it was misused.

mod backup;
mod check;
mod choice;
mod cli;
mod clock;
mod demo;
mod export;
mod failure;
mod folder;
mod import;
mod misuse;
mod opening;
mod print;
mod restore;
mod seals;
mod terminal;
mod verify;
mod wording;

use clap::Parser;
use cli::{Cli, Command};
use failure::Failure;
use std::process::ExitCode;

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return misuse::answer(&error),
    };
    let done = match cli.command {
        Command::Demo(asked) => demo::run(&asked),
        Command::Check(asked) => check::run(&asked),
        Command::Print(asked) => print::run(&asked),
        Command::Seals(asked) => seals::run(&asked),
        Command::Backup(asked) => backup::run(&asked),
        Command::Verify(asked) => verify::run(&asked),
        Command::Restore(asked) => restore::run(&asked),
        Command::Export(asked) => export::run(&asked),
        Command::Import(asked) => import::run(&asked),
    };
    done.unwrap_or_else(|failure: Failure| {
        terminal::complain(&failure.to_string());
        failure.code()
    })
}
