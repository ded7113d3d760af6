//! The words of the attendance sheets: of a sitting, and of a workshop.

use crate::format;
use crate::papers::attendance::Attendance;
use crate::papers::workshop_attendance::WorkshopAttendance;
use crate::words::{Text, say};
use council::house_texts::HouseText;

pub(crate) const TITLE: &str = "Feuille d’émargement";

/// Columns of the sheet of a sitting.
pub(crate) const SITTING_COLUMNS: [&str; 9] =
    ["N°", "Nom", "Qualité et organisme", "Collège", "Arrivée", "Départ", "Ex. n°", "Rendu", "Signature"];

/// Columns of the sheet of a workshop.
pub(crate) const WORKSHOP_COLUMNS: [&str; 5] =
    ["N°", "Nom et prénom (si vous le souhaitez)", "Commune", "Attestation souhaitée", "Signature"];

pub(crate) const BOX: &str = "☐";

/// Title of the file of a sitting's sheet.
pub(crate) fn sitting_about(data: &Attendance) -> String {
    format!("Feuille d’émargement – commission appartement du {}", format::date(data.sitting.day))
}

pub(crate) fn sitting_place(data: &Attendance) -> Text {
    let sitting = &data.sitting;
    say!(
        "De {from} à {until}, {held}. Présidence : {chair}.",
        from = format::time(sitting.from),
        until = format::time(sitting.until),
        held = super::agenda::held(sitting),
        chair = super::names::titled(&data.chair),
    )
}

/// What signing commits to.
pub(crate) fn confidentiality(data: &Attendance) -> Text {
    let name = super::sentence(&data.council.name);
    data.council.texts.say(HouseText::Confidentiality, &[("CONSEIL_NOM", Some(&name))])
}

pub(crate) fn sitting_data(data: &Attendance) -> Text {
    say!(
        "{council} utilise cette feuille pour établir le procès-verbal et la conserve avec lui. Droits d’accès et de \
         rectification : {contact}.",
        council = super::sentence(&data.council.name),
        contact = data.council.data_contact,
    )
}

pub(crate) fn sitting_footer(data: &Attendance) -> String {
    format!("Émargement de la commission du {} – page {{page}} / {{pages}}", format::short(data.sitting.day))
}

/// Title of the file of a workshop's sheets: the theme is not told.
pub(crate) fn workshop_about(data: &WorkshopAttendance) -> String {
    format!("Feuille d’émargement – atelier n° {}", data.number)
}

pub(crate) fn workshop_title(data: &WorkshopAttendance) -> Text {
    say!("Atelier Mieux-Être n° {number}", number = data.number)
}

pub(crate) fn workshop_place(data: &WorkshopAttendance, sheet: u16) -> Text {
    say!(
        "{day}, {from} – {venue} – feuille {sheet} / {sheets}",
        day = super::sentence(&format::weekday(data.day)),
        from = format::time(data.from),
        venue = data.venue,
        sheet = sheet,
        sheets = data.sheets.max(1),
    )
}

pub(crate) fn workshop_freedom(data: &WorkshopAttendance) -> Text {
    data.council.texts.say(HouseText::WorkshopFreedom, &[])
}

pub(crate) fn workshop_data(data: &WorkshopAttendance) -> Text {
    let name = super::sentence(&data.council.name);
    data.council.texts.say(
        HouseText::WorkshopData,
        &[
            ("CONSEIL_NOM", Some(&name)),
            ("ATTESTATION", data.certificates.then_some("")),
            ("DUREE_EMARGEMENT", Some(&data.kept_for)),
            ("CONTACT_DONNEES", Some(&data.council.data_contact)),
        ],
    )
}

pub(crate) const UNSIGNED: &str = "Personnes présentes sans signature : ………………";
