//! Workshops that were held, from the lists kept before.

use crate::cells::{self, Problem};
use crate::columns::{Field, Mapping, Target};
use crate::preview::{Line, Preview, Unmapped, preview};
use crate::table::Table;
use council::imports::ImportField as F;
use council::workshops::headcount;
use council::{Day, Minute};

/// The fields of a workshop.
pub const FIELDS: Target = &[
    Field::required(F::OnDay, &["date", "date atelier", "jour"]),
    Field::required(F::Title, &["titre", "intitule", "atelier", "sujet", "titre atelier"]),
    Field::optional(F::Theme, &["theme", "thematique"]),
    Field::optional(F::Starts, &["heure", "heure debut", "debut", "horaire debut"]),
    Field::optional(F::Ends, &["heure fin", "fin", "horaire fin"]),
    Field::optional(F::Venue, &["lieu", "salle", "nom lieu"]),
    Field::optional(F::Commune, &["commune", "ville"]),
    Field::optional(F::Speakers, &["intervenants", "intervenant", "animateurs", "animateur"]),
    Field::optional(
        F::Attended,
        &["presents", "participants", "nombre presents", "nombre participants", "nb participants"],
    ),
    Field::optional(F::Description, &["description", "commentaire", "remarques"]),
    Field::optional(F::CalledOff, &["annule"]),
    Field::optional(F::Uid, &["identifiant", "uid"]),
];

/// A workshop of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Workshop {
    /// Day.
    pub on_day: Day,
    /// Title.
    pub title: String,
    /// Name of the theme; empty when not given.
    pub theme: String,
    /// When it started.
    pub starts: Option<Minute>,
    /// How long it lasted, in minutes.
    pub minutes: Option<u16>,
    /// Name of the venue; empty when not given.
    pub venue: String,
    /// Name of the commune; empty when not given.
    pub commune: String,
    /// Names of the speakers.
    pub speakers: Vec<String>,
    /// How many people came.
    pub attended: Option<u32>,
    /// What is said of it; empty when not given.
    pub description: String,
    /// Whether it was called off.
    pub called_off: bool,
    /// The identity an agenda gave it; empty when not given.
    pub uid: String,
}

/// Reads workshops.
///
/// # Errors
/// [`Unmapped`] without a column for the day or the title.
pub fn read(table: &Table, mapping: Mapping) -> Result<Preview<Workshop>, Unmapped> {
    preview(FIELDS, table, mapping, workshop)
}

fn workshop(line: &mut Line) -> Option<Workshop> {
    let on_day = line.need(F::OnDay, cells::day);
    let title = line.filled(F::Title, 200);
    let theme = line.line(F::Theme, 100);
    let starts = line.may(F::Starts, cells::minute);
    let ends = line.may(F::Ends, cells::minute);
    let venue = line.line(F::Venue, 200);
    let commune = line.line(F::Commune, 100);
    let speakers = line.may(F::Speakers, cells::list).unwrap_or_default();
    let attended = line.may(F::Attended, cells::integer);
    if attended.is_some_and(|count| headcount(count).is_err()) {
        line.refuse(F::Attended, Problem::OutOfRange);
    }
    let description = line.may(F::Description, |text| Ok(text.to_owned())).unwrap_or_default();
    let called_off = line.may(F::CalledOff, cells::yes_no).unwrap_or_default();
    let uid = line.line(F::Uid, 500);
    let minutes = starts.zip(ends).map(|(starts, ends)| ends.get().saturating_sub(starts.get()));
    if minutes == Some(0) {
        line.refuse(F::Ends, Problem::EndsBeforeStart);
    }
    Some(Workshop {
        on_day: on_day?,
        title: title?,
        theme,
        starts,
        minutes,
        venue,
        commune,
        speakers,
        attended,
        description,
        called_off,
        uid,
    })
}
