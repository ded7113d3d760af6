//! `print`: papers of the register, as files.

use crate::choice::{Wanted, requests};
use crate::cli::{Vault, day};
use crate::failure::{Answer, WRONG};
use crate::folder;
use crate::terminal::{Progress, complain, say, say_json};
use crate::{clock, opening, wording};
use clap::{Args, ValueEnum};
use council::Day;
use council::library::WaitingPaper;
use serde::Serialize;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What is asked of `print`.
#[derive(Args)]
#[command(next_help_heading = "Options")]
pub(crate) struct Asked {
    /// Les papiers voulus ; « all » : tout ce qui peut l’être, du trimestre.
    #[arg(value_name = "PAPIERS")]
    papers: Papers,

    #[command(flatten)]
    vault: Vault,

    /// Référence de la séance, comme 2026-T4. Sans elle : la prochaine pour ce qui la prépare, la dernière tenue pour le reste.
    #[arg(long, value_name = "RÉFÉRENCE")]
    meeting: Option<String>,

    /// Numéro de l’atelier. Sans lui : le prochain.
    #[arg(long, value_name = "N")]
    workshop: Option<u32>,

    /// Jour porté par les papiers (aujourd’hui). Le même jour donne les mêmes fichiers.
    #[arg(long, value_name = "AAAA-MM-JJ", value_parser = day)]
    day: Option<Day>,

    /// Dossier où écrire ; il est créé s’il n’existe pas.
    #[arg(long, value_name = "DOSSIER")]
    to: PathBuf,

    /// Répond en JSON.
    #[arg(long)]
    json: bool,
}

/// The papers by name.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Papers {
    Minutes,
    Agenda,
    Convocations,
    Attendance,
    Letters,
    WorkshopAttendance,
    Poster,
    Emergency,
    All,
}

/// What was done, for a machine.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Printed<'a> {
    folder: &'a Path,
    files: Vec<String>,
    /// Papers that lack a fact.
    waiting: Vec<WaitingPaper>,
}

/// Draws up what is asked, then writes all of it, or nothing.
pub(crate) fn run(asked: &Asked) -> Answer {
    folder::ready(&asked.to)?;
    let session = opening::open(&asked.vault)?;
    let (office, day) = (session.office(), asked.day.unwrap_or_else(clock::today));
    let wanted = Wanted { papers: asked.papers, meeting: asked.meeting.as_deref(), workshop: asked.workshop, day };
    let requests = requests(office, &wanted)?;

    let mut progress = Progress::new("Composition des papiers");
    let (mut files, mut waiting, mut refused) = (Vec::new(), Vec::new(), Vec::new());
    let of = u32::try_from(requests.len()).unwrap_or(u32::MAX);
    for (done, request) in (1..).zip(requests) {
        match office.papers(request, day) {
            Ok(drawn) => {
                for paper in &drawn.files {
                    files.push((paper.name.clone(), paper.to_pdf()?));
                }
                waiting.extend(drawn.waiting);
            }
            // Of everything that may be printed, what is not ready is told and does not hold the rest.
            Err(secretariat::Error::Refused(refusal)) if asked.papers == Papers::All => {
                refused.push(format!("{} {}", wording::paper(request), wording::refusal(&refusal)));
            }
            Err(error) => return Err(error.into()),
        }
        progress.reached(done, of);
    }
    drop(progress);
    folder::write_all(&asked.to, &files)?;

    for why in &refused {
        complain(why);
    }
    for paper in &waiting {
        complain(&wording::waiting(paper));
    }
    let is_whole = asked.papers == Papers::All || waiting.is_empty();
    let files: Vec<_> = files.into_iter().map(|(name, _)| name).collect();
    if asked.json {
        say_json(&Printed { folder: &asked.to, files, waiting });
    } else {
        for name in &files {
            say(name);
        }
        say(&wording::written(files.len(), &asked.to));
    }
    Ok(if is_whole { ExitCode::SUCCESS } else { ExitCode::from(WRONG) })
}
