//! The names of the files that papers are kept under: they name no person.

use crate::paper::Format;
use crate::papers::poster::Design;
use council::Day;
use council::minutes::{MinutesNumber, MinutesVersion};

/// A convocation to a meeting, by its place among the others.
pub fn convocation(reference: &str, number: u32) -> String {
    format!("convocation-{reference}-{number:02}.pdf")
}

/// The agenda of a meeting.
pub fn agenda(reference: &str) -> String {
    format!("ordre-du-jour-{reference}.pdf")
}

/// The attendance sheet of a sitting.
pub fn attendance(reference: &str) -> String {
    format!("emargement-{reference}.pdf")
}

/// The minutes of a meeting, in one version.
pub fn minutes(reference: &str, version: MinutesVersion) -> String {
    format!("pv-{reference}-{}.pdf", version_word(version))
}

/// The letter that tells a decision.
pub fn letter(decision: &str) -> String {
    format!("notification-{decision}.pdf")
}

/// The attendance sheets of a workshop.
pub fn workshop_attendance(number: u32) -> String {
    format!("emargement-atelier-{number}.pdf")
}

/// The poster of a workshop, in one design and one size; the flyer is the smallest.
pub fn poster(number: u32, design: Design, format: Format) -> String {
    let design = match design {
        Design::Houses => "maisons",
        Design::Leaf => "ephemeride",
        Design::Stairs => "marches",
    };
    match format {
        Format::A3 => format!("affiche-atelier-{number}-{design}-a3.pdf"),
        Format::A4 => format!("affiche-atelier-{number}-{design}-a4.pdf"),
        Format::A5 => format!("tract-atelier-{number}-{design}-a5.pdf"),
    }
}

/// The emergency folder, as things stood on a day.
pub fn emergency(day: Day) -> String {
    format!("dossier-d-urgence-{day}.pdf")
}

/// Sealed minutes under their number, in one version: as the register of seals knows them.
pub fn sealed_minutes(number: MinutesNumber, version: MinutesVersion) -> String {
    format!("{number}-{}.pdf", version_word(version))
}

/// The whole register of seals.
pub const SEALS: &str = "registre-des-scelles.txt";

/// One seal: its line alone.
pub fn seal(n: u32) -> String {
    format!("scelle-{n}.txt")
}

const fn version_word(version: MinutesVersion) -> &'static str {
    match version {
        MinutesVersion::Nominative => "nominatif",
        MinutesVersion::Shareable => "diffusable",
    }
}
