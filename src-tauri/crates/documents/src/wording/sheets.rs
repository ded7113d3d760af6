//! The words of the attendance sheets: of a sitting, and of a workshop.

use crate::format;
use crate::papers::attendance::Attendance;
use crate::papers::workshop_attendance::WorkshopAttendance;
use crate::words::{Text, say};

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
pub(crate) fn confidentiality() -> Text {
    say!(
        "**Confidentialité.** En signant, j’atteste ma présence et je m’engage à ne rien répéter, hors de cette commission, de \
         ce qui m’y est appris sur les personnes : ni leur nom, ni leur situation, ni le fait qu’elles ont été évoquées. Je \
         n’utilise ces informations que pour la décision du jour. Je ne prends ni photographie ni enregistrement. Je rends les \
         documents numérotés à la fin de la séance. Je signale, avant l’examen d’un point, tout lien personnel ou intérêt qui \
         doit m’en tenir à l’écart. Cet engagement dure après la fin de mon mandat ; il s’ajoute au secret professionnel pour \
         celles et ceux qui y sont tenus par la loi."
    )
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

pub(crate) fn workshop_freedom() -> Text {
    say!(
        "**Signer n’est pas obligatoire pour participer.** Vous pouvez entrer sans donner votre nom : nous comptons alors \
         simplement une personne de plus."
    )
}

pub(crate) fn workshop_data(data: &WorkshopAttendance) -> Text {
    let certificates = if data.certificates { " et pour établir les attestations demandées" } else { "" };
    say!(
        "**Vos informations.** {council} recueille votre nom, votre commune et votre signature pour justifier, auprès de ses \
         financeurs, que cet atelier a eu lieu{certificates}. C’est son intérêt légitime d’association. Cette feuille n’est ni \
         affichée, ni numérisée pour un autre usage, ni transmise à vos services de soins, à votre mairie ou à votre bailleur. \
         Elle est conservée {kept_for}, puis détruite. Pour la consulter, la faire corriger ou vous y opposer : {contact} ; \
         réclamation possible auprès de la CNIL, www.cnil.fr.",
        council = super::sentence(&data.council.name),
        certificates = certificates,
        kept_for = data.kept_for,
        contact = data.council.data_contact,
    )
}

pub(crate) const UNSIGNED: &str = "Personnes présentes sans signature : ………………";
