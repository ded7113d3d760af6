//! The names of the files that papers are kept under: they name no person.

use crate::paper::Format;
use crate::papers::decisions_register::Order;
use crate::papers::poster::Design;
use council::attachments::extension;
use council::deposits::DepositLetter;
use council::minutes::{MinutesVersion, SealNumber};
use council::{CorrectionId, Day, DocumentId, text};

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

/// A paper of a meeting that has a name of its own, with a number where there are several.
pub fn of_meeting(kind: MeetingPaper, reference: &str, number: Option<usize>) -> String {
    let kind = match kind {
        MeetingPaper::Room => "dossier-de-seance-salle",
        MeetingPaper::Landlord => "dossier-de-seance-bailleur",
        MeetingPaper::Care => "dossier-de-seance-soins",
        MeetingPaper::Presentation => "fiche-de-presentation",
        MeetingPaper::Invitation => "invitation",
        MeetingPaper::Undertaking => "engagement-de-confidentialite",
        MeetingPaper::Proxy => "pouvoir",
        MeetingPaper::SpareSheets => "feuilles-de-secours",
        MeetingPaper::Record => "releve-de-decisions",
        MeetingPaper::PersonExtract => "extrait-personne",
        MeetingPaper::LandlordExtract => "extrait-bailleur",
        MeetingPaper::Verify => "comment-verifier",
    };
    match number {
        Some(number) => format!("{kind}-{reference}-{number:02}.pdf"),
        None => format!("{kind}-{reference}.pdf"),
    }
}

/// A paper of a meeting, by what it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MeetingPaper {
    /// The file of the room.
    Room,
    /// The file of a landlord.
    Landlord,
    /// The file of the care team.
    Care,
    /// The sheet of a situation.
    Presentation,
    /// The invitation of a person.
    Invitation,
    /// The undertaking of a member.
    Undertaking,
    /// A blank power.
    Proxy,
    /// The sheets of a sitting by hand.
    SpareSheets,
    /// The record of decisions.
    Record,
    /// The extract of a person.
    PersonExtract,
    /// The extract of a landlord.
    LandlordExtract,
    /// How to verify.
    Verify,
}

/// The register of the decisions of a year, in one order.
pub fn decisions(year: u16, order: Order) -> String {
    let order = match order {
        Order::Number => "par-numero",
        Order::File => "par-dossier",
        Order::Landlord => "par-bailleur",
    };
    format!("registre-des-decisions-{year}-{order}.pdf")
}

/// The answer to an official query, by the day it came.
pub fn query_answer(received_on: Day) -> String {
    format!("reponse-a-une-interpellation-du-{received_on}.pdf")
}

/// The plan of actions on a day.
pub fn action_plan(day: Day) -> String {
    format!("plan-d-actions-au-{day}.pdf")
}

/// The sheet of an action, by its number.
pub fn action_sheet(number: u32) -> String {
    format!("fiche-action-{number}.pdf")
}

/// The consent of an application, by its code.
pub fn consent(code: &str) -> String {
    format!("accord-{code}.pdf")
}

/// The table of the places on a day.
pub fn places(day: Day) -> String {
    format!("tableau-des-places-{day}.pdf")
}

/// The state of the deposits on a day.
pub fn deposits(day: Day) -> String {
    format!("etat-des-depots-{day}.pdf")
}

/// A letter about a deposit to give back, by the code of the file it is about.
pub fn restitution(letter: DepositLetter, code: &str) -> String {
    let which = match letter {
        DepositLetter::Keys => "fin-de-location",
        DepositLetter::First => "premiere-demande",
        DepositLetter::Second => "deuxieme-demande",
        DepositLetter::Notice => "mise-en-demeure",
    };
    format!("restitution-{code}-{which}.pdf")
}

/// The attestation that a deposit is taken on, by its number.
pub fn attestation(number: &str) -> String {
    format!("attestation-de-depot-{number}.pdf")
}

/// The letter that proposes a dwelling, by the file and the decision.
pub fn offer(code: &str, decision: &str) -> String {
    format!("proposition-{code}-{decision}.pdf")
}

/// The commitment of three, or the addendum of four, by the code of the file.
pub fn commitment(code: &str, is_addendum: bool) -> String {
    let what = if is_addendum { "avenant-quadripartite" } else { "convention-tripartite" };
    format!("{what}-{code}.pdf")
}

/// The call for a fee of a year, by the code of the commune.
pub fn fee_call(year: u16, insee: &str) -> String {
    format!("appel-de-cotisation-{year}-{insee}.pdf")
}

/// The report of a year.
pub fn yearly_report(year: u16) -> String {
    format!("rapport-d-activite-{year}.pdf")
}

/// The delegation of signature of a day.
pub fn delegation(on: Day) -> String {
    format!("delegation-de-signature-{on}.pdf")
}

/// A paper of a tenancy, by the code of the file.
pub fn of_tenancy(number: usize, code: &str) -> String {
    let which = ["fiche-d-entree", "fiche-de-sortie", "recu-de-cles", "bilan-de-six-mois"];
    format!("{}-{code}.pdf", which.get(number).copied().unwrap_or("occupation"))
}

/// The questionnaire of a workshop.
pub fn questionnaire(number: u32) -> String {
    format!("questionnaire-atelier-{number}.pdf")
}

/// The report of a workshop.
pub fn workshop_report(number: u32) -> String {
    format!("bilan-atelier-{number}.pdf")
}

/// A certificate of attendance, by its place among the others; the blank one without.
pub fn certificate(number: u32, place: Option<usize>) -> String {
    place.map_or_else(
        || format!("attestation-atelier-{number}-vierge.pdf"),
        |place| format!("attestation-atelier-{number}-{place:02}.pdf"),
    )
}

/// The programme of a season, on A4 or as a flyer.
pub fn programme(season: &str, flyer: bool) -> String {
    if flyer { format!("tract-programme-{season}.pdf") } else { format!("programme-{season}.pdf") }
}

/// The poster of a season in a commune, on A4 or A3.
pub fn commune_poster(season: &str, commune: &str, format: Format) -> String {
    let commune = text::sort_key(commune).replace(|letter: char| !letter.is_ascii_alphanumeric(), "-");
    format!("affiche-{season}-{commune}-{}.pdf", if format == Format::A3 { "a3" } else { "a4" })
}

/// A file kept with a record, by its number alone: what it is called may name somebody.
pub fn attachment(id: DocumentId, name: &str) -> String {
    match extension(name).as_str() {
        "" => format!("piece-{}", id.get()),
        end => format!("piece-{}.{end}", id.get()),
    }
}

/// A month of the calendar.
pub fn calendar_month(month: Day) -> String {
    format!("calendrier-{}.pdf", month.format("%Y-%m"))
}

/// The report of a season.
pub fn season_report(season: &str) -> String {
    format!("bilan-saison-{season}.pdf")
}

/// The slip of what a purge destroyed, by its number.
pub fn disposal(number: &str) -> String {
    format!("bordereau-d-elimination-{number}.pdf")
}

/// «Passer la main», on a day.
pub fn handover(day: Day) -> String {
    format!("passer-la-main-{day}.pdf")
}

/// The notice on people's data.
pub const DATA_NOTICE: &str = "mention-d-information.pdf";

/// The page that tries the window of an envelope.
pub const WINDOW_TEST: &str = "page-d-essai.pdf";

/// The emergency folder, as things stood on a day.
pub fn emergency(day: Day) -> String {
    format!("dossier-d-urgence-{day}.pdf")
}

/// What corrects the minutes of a meeting and is not sealed yet, in one version.
pub fn correction_draft(reference: &str, id: CorrectionId, version: MinutesVersion) -> String {
    format!("rectificatif-{reference}-projet-{}-{}.pdf", id.get(), version_word(version))
}

/// A sealed paper under its number, in one version: as the register of seals knows it.
pub fn sealed(number: SealNumber, version: MinutesVersion) -> String {
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
