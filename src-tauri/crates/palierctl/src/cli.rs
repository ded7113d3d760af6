//! What may be asked on the command line.

use crate::{backup, check, demo, export, import, print, restore, seals, verify};
use clap::{Args, Parser, Subcommand};
use council::Day;
use std::path::PathBuf;

const TEMPLATE: &str = "{about}\n\nUsage : {usage}\n\n{all-args}";

/// The whole command line.
#[derive(Parser)]
#[command(
    name = "palierctl",
    about = "Palier sans fenêtre : les mêmes actes, en ligne de commande.",
    help_template = TEMPLATE,
    subcommand_help_heading = "Commandes",
    subcommand_value_name = "COMMANDE",
    disable_help_subcommand = true,
    disable_help_flag = true,
    disable_version_flag = true,
    subcommand_required = true,
    next_help_heading = "Options"
)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,

    /// Affiche cette aide.
    #[arg(short = 'h', long, global = true, action = clap::ArgAction::Help)]
    help: Option<bool>,
}

/// One per thing that can be asked.
#[derive(Subcommand)]
pub(crate) enum Command {
    /// Construit le conseil d’exemple dans un dossier vide.
    #[command(help_template = TEMPLATE)]
    Demo(demo::Asked),
    /// Vérifie un coffre : pages, tables, journal, scellés.
    #[command(help_template = TEMPLATE)]
    Check(check::Asked),
    /// Écrit des papiers en PDF : convocations, ordre du jour, procès-verbal, lettres, affiches.
    #[command(help_template = TEMPLATE)]
    Print(print::Asked),
    /// Liste les scellés des procès-verbaux, et dit si leur chaîne tient.
    #[command(help_template = TEMPLATE)]
    Seals(seals::Asked),
    /// Écrit une sauvegarde, relue et vérifiée, en un seul fichier.
    #[command(help_template = TEMPLATE)]
    Backup(backup::Asked),
    /// Relit une sauvegarde : la restaure à part, la vérifie et compte ce qu’elle contient.
    #[command(help_template = TEMPLATE)]
    Verify(verify::Asked),
    /// Restaure une sauvegarde, dans un coffre existant (une copie de sûreté est faite d’abord) ou dans un dossier vide.
    #[command(help_template = TEMPLATE)]
    Restore(restore::Asked),
    /// Exporte tout le registre en clair et en formats ouverts : une table par fichier CSV, et les papiers gardés.
    #[command(help_template = TEMPLATE)]
    Export(export::Asked),
    /// Importe un fichier CSV, XLSX ou ODS : rien n’est écrit avant que tout soit lu.
    #[command(help_template = TEMPLATE)]
    Import(import::Asked),
}

/// How a vault or a backup opens.
#[derive(Args)]
#[command(next_help_heading = "Ouverture")]
pub(crate) struct Opening {
    /// Fichier dont la première ligne est la phrase de passe ; « - » lit l’entrée standard. Sans lui, elle est demandée.
    #[arg(long, value_name = "FICHIER")]
    pub(crate) passphrase_file: Option<PathBuf>,

    /// Nom de l’utilisateur, quand le coffre en a plusieurs.
    #[arg(long, value_name = "NOM")]
    pub(crate) user: Option<String>,
}

/// Which vault, and how it opens.
#[derive(Args)]
#[command(next_help_heading = "Coffre")]
pub(crate) struct Vault {
    /// Dossier du coffre.
    #[arg(long = "vault", value_name = "DOSSIER")]
    pub(crate) folder: PathBuf,

    #[command(flatten)]
    pub(crate) opening: Opening,
}

/// A day as `2026-11-22`.
pub(crate) fn day(text: &str) -> Result<Day, &'static str> {
    text.parse().map_err(|_| "un jour qui existe s’écrit AAAA-MM-JJ, comme 2026-11-22")
}
