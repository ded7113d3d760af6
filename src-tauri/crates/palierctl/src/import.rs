//! `import`: a file previewed, then taken in by one act.

use crate::cli::{Vault, day};
use crate::failure::{Answer, Failure, WRONG};
use crate::terminal::{Progress, say, say_json};
use crate::wording::plural;
use crate::{clock, opening};
use clap::Args;
use council::Day;
use council::imports::{ImportField, ImportTarget};
use secretariat::{
    ExportedFile, ImportFile, ImportPlan, ImportPreview, Mapping, NewCommunes, Stop, Unreadable, Watch, import_words,
};
use serde::Serialize;
use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What is asked of `import`.
#[derive(Args)]
#[command(next_help_heading = "Options")]
pub(crate) struct Asked {
    /// Ce que le fichier remplit : communes, dwellings (logements) ou applications (candidatures).
    #[arg(value_name = "QUOI", value_parser = target)]
    target: ImportTarget,

    /// Fichier CSV, XLSX ou ODS.
    #[arg(value_name = "FICHIER")]
    file: PathBuf,

    #[command(flatten)]
    vault: Vault,

    /// Dit ce qui serait fait, sans rien écrire au registre.
    #[arg(long)]
    dry_run: bool,

    /// Répond en JSON.
    #[arg(long)]
    json: bool,

    /// Fichier où écrire les lignes écartées, avec leur motif ; il ne doit pas exister.
    #[arg(long, value_name = "FICHIER")]
    rejected: Option<PathBuf>,

    /// Colonne d’un champ, quand elle n’est pas reconnue ; peut être répété.
    #[arg(long = "column", value_name = "CHAMP=EN-TÊTE", value_parser = column)]
    columns: Vec<(ImportField, String)>,

    /// Commune à ajouter, par son nom ou son code Insee ; peut être répété. Celles du registre sont mises à jour.
    #[arg(long = "commune", value_name = "COMMUNE")]
    communes: Vec<String>,

    /// Année des populations.
    #[arg(long, value_name = "AAAA")]
    vintage: Option<u16>,

    /// Source des populations.
    #[arg(long, value_name = "TEXTE")]
    source: Option<String>,

    /// Jour d’adhésion des communes ajoutées.
    #[arg(long, value_name = "AAAA-MM-JJ", value_parser = day)]
    member_from: Option<Day>,
}

fn target(text: &str) -> Result<ImportTarget, &'static str> {
    ImportTarget::from_code(text)
        .ok_or("communes, dwellings, applications, workshops, school_holidays, public_holidays ou bank_statement")
}

fn column(text: &str) -> Result<(ImportField, String), &'static str> {
    let (field, header) = text.split_once('=').ok_or("écrivez CHAMP=EN-TÊTE, comme family_name=Patronyme")?;
    let field = ImportField::from_code(field).ok_or("ce champ n’existe pas")?;
    Ok((field, header.to_owned()))
}

/// What was done, for a machine. The cells themselves are left out: they may hold names.
#[derive(Serialize)]
struct Told<'a> {
    done: bool,
    #[serde(flatten)]
    preview: &'a ImportPreview,
}

/// Previews the file, keeps the rows that do not go in, then imports the others.
pub(crate) fn run(asked: &Asked) -> Answer {
    let file = read(asked)?;
    let rows = file.sort_out(plan(asked, &file)?)?;
    let mut session = opening::open(&asked.vault)?;
    let actor = session.actor(clock::now());
    let preview = session.office().preview_import(&rows, actor.day())?;
    // Before the act: a folder that cannot be written leaves the register as it was.
    let kept = match (&asked.rejected, file.rejected(&preview)) {
        (Some(path), Some(csv)) => Some(keep(path, &csv)?),
        _ => None,
    };
    let done = !asked.dry_run && preview.taken > 0;
    if done {
        let mut progress = Progress::new("Import");
        let told = &mut |rows, of| progress.reached(rows, of);
        session.office_mut().import(&actor, &rows, &preview, &mut Watch { stop: &Stop::default(), told })?;
    }
    if asked.json {
        say_json(&Told { done, preview: &without_cells(preview.clone()) });
    } else {
        tell(&preview, done, kept);
    }
    let whole = preview.rejected.is_empty() && preview.left_out.is_empty() && preview.unmapped.is_empty();
    Ok(if whole { ExitCode::SUCCESS } else { ExitCode::from(WRONG) })
}

fn read(asked: &Asked) -> Result<ImportFile, Failure> {
    let mut progress = Progress::new("Lecture, lignes");
    ImportFile::open(asked.target, &asked.file, &Stop::default(), |rows| progress.counted(rows)).map_err(|error| {
        match error {
            Unreadable::Disk(kind) => Failure::Unreadable(asked.file.clone(), kind),
            Unreadable::Table(error) => Failure::NoTable(error),
        }
    })
}

fn plan(asked: &Asked, file: &ImportFile) -> Result<ImportPlan, Failure> {
    let headers = file.sheet().headers;
    let mut mapping = file.proposed();
    for (field, header) in &asked.columns {
        let column = headers.iter().position(|known| known == header);
        mapping = mapping.with(*field, Some(column.ok_or_else(|| Failure::NoColumn(header.clone()))?));
    }
    let communes = match asked.target {
        ImportTarget::Communes => Some(communes(asked, file, &mapping)?),
        _ => None,
    };
    Ok(ImportPlan { mapping, communes })
}

fn communes(asked: &Asked, file: &ImportFile, mapping: &Mapping) -> Result<NewCommunes, Failure> {
    let (Some(vintage), Some(source)) = (asked.vintage, asked.source.clone()) else { return Err(Failure::NoSource) };
    let code = |named: &String| {
        let found = file.find_communes(mapping, named);
        let is_it = |name: &str| council::text::sort_key(name) == council::text::sort_key(named);
        let one = found.into_iter().find(|commune| commune.insee == *named || is_it(&commune.name));
        one.map(|commune| commune.insee).ok_or_else(|| Failure::NoCommune(named.clone()))
    };
    let wanted = asked.communes.iter().map(code).collect::<Result<Vec<_>, _>>()?;
    Ok(NewCommunes { vintage, source, wanted, member_from_on: asked.member_from })
}

fn keep<'a>(path: &'a Path, (_, csv): &ExportedFile) -> Result<&'a Path, Failure> {
    let unwritable = |error: io::Error| Failure::Unwritable(path.to_owned(), error.kind());
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).and_then(|mut file| file.write_all(csv)).map_err(unwritable)?;
    Ok(path)
}

fn without_cells(mut preview: ImportPreview) -> ImportPreview {
    preview.rejected.iter_mut().for_each(|error| error.excerpt.clear());
    preview
}

fn tell(preview: &ImportPreview, done: bool, kept: Option<&Path>) {
    for (row, why) in lines(preview) {
        say(&format!("Ligne {row} : {why}"));
    }
    if !preview.unmapped.is_empty() {
        let fields: Vec<_> = preview
            .unmapped
            .iter()
            .map(|field| format!("{} (--column {}=EN-TÊTE)", import_words::field(*field), field.code()))
            .collect();
        say(&format!("Aucune colonne trouvée pour : {}.", fields.join(", ")));
    }
    if !preview.not_in_file.is_empty() {
        say(&format!("Communes du registre absentes du fichier : {}.", preview.not_in_file.join(", ")));
    }
    say(&summary(preview, done));
    if let Some(path) = kept {
        say(&format!("Lignes écartées, avec leur motif : « {} ».", path.display()));
    }
}

/// What is said of each row, in the order of the file.
fn lines(preview: &ImportPreview) -> Vec<(u32, String)> {
    let rejected = preview.rejected.iter();
    let rejected = rejected.map(|error| (error.row, import_words::row_error(&error.column, error.problem)));
    let left_out = preview.left_out.iter().map(|left| (left.row, import_words::unplaced(left.why).to_owned()));
    let remarks = preview.remarks.iter().map(|told| (told.row, import_words::remark(told.remark).to_owned()));
    let mut lines: Vec<_> = rejected.chain(left_out).chain(remarks).collect();
    lines.sort_by_key(|(row, _)| *row);
    lines
}

fn summary(preview: &ImportPreview, done: bool) -> String {
    let counts = &preview.counts;
    let brought = [
        (counts.communes, "commune", "communes"),
        (counts.populations, "chiffre de population", "chiffres de population"),
        (counts.dwellings, "logement", "logements"),
        (counts.places, "place", "places"),
        (counts.applications, "candidature", "candidatures"),
        (u32::try_from(preview.landlords.len()).unwrap_or(u32::MAX), "nouveau bailleur", "nouveaux bailleurs"),
    ];
    let brought: Vec<_> =
        brought.iter().filter(|(count, ..)| *count > 0).map(|(count, one, many)| plural(*count, one, many)).collect();
    let read = plural(preview.rows, "ligne lue", "lignes lues");
    match (brought.as_slice(), done) {
        ([], _) => format!("{read}, rien à importer : le registre est inchangé."),
        (brought, true) => format!("{read}. Importé : {}.", brought.join(", ")),
        (brought, false) => format!("{read}. Serait importé : {}.", brought.join(", ")),
    }
}
