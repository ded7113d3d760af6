//! The words of what amends sealed minutes.

use super::minutes as sealed;
use super::of;
use crate::format;
use crate::papers::correction::{Correction, CorrectionSeal};
use crate::papers::minutes::{Part, Version};
use crate::words::{Text, say};

/// Title of the file.
pub(crate) fn about(data: &Correction, version: Version) -> String {
    format!("{} au procès-verbal n° {}, {}", title(data), data.minutes.0, sealed::adjective(version))
}

pub(crate) fn title(data: &Correction) -> String {
    match &data.seal {
        Some(seal) => format!("Rectificatif n° {}", seal.number),
        None => "Projet de rectificatif".to_owned(),
    }
}

pub(crate) fn subtitle(data: &Correction) -> Text {
    say!("au procès-verbal n° {number} du {day}", number = data.minutes.0, day = format::weekday(data.minutes.1))
}

pub(crate) fn footer(data: &Correction) -> String {
    let name = format!("{} au procès-verbal n° {}", title(data), data.minutes.0);
    let seal = data.seal.as_ref();
    sealed::foot(name, seal.and_then(|seal| seal.before.as_ref()), seal.map(|seal| &seal.journal_head))
}

pub(crate) fn agreement(data: &Correction) -> Text {
    say!(
        "À la demande {of_asker}, et après accord de la présidence de séance le {agreed}, le passage suivant {part} est rectifié :",
        of_asker = of(&data.asked_by),
        agreed = format::date(data.agreed_on),
        part = part(data.part),
    )
}

fn part(part: Part) -> String {
    match part {
        Part::Opening => "de l’ouverture".to_owned(),
        Part::Presences => "des présences".to_owned(),
        Part::Manner => "de la manière de décider".to_owned(),
        Part::Previous => "relatif au procès-verbal précédent".to_owned(),
        Part::Urgent => "relatif aux décisions prises entre deux séances".to_owned(),
        Part::Point(number) => format!("du point {number}"),
        Part::Closing => "de la clôture".to_owned(),
    }
}

/// What stood, and what is read instead.
pub(crate) fn passage(old: &str, new: &str) -> Vec<(Text, Text)> {
    let read = if new.is_empty() { say!("*rien : ces mots sont retirés*") } else { say!("« {new} »", new = new) };
    vec![(Text::strong("Au lieu de"), say!("« {old} »", old = old)), (Text::strong("Lire"), read)]
}

/// Where the version that leaves the house says nothing of the passage.
pub(crate) fn untouched() -> Text {
    say!(
        "Ce passage ne figure que dans la version nominative, confidentielle. La version diffusable reste telle qu’elle a été scellée."
    )
}

pub(crate) fn after(data: &Correction) -> Vec<Text> {
    let reason = match &data.reason {
        None => "erreur matérielle, sans effet sur la décision".to_owned(),
        Some(reason) => reason.trim_end_matches('.').to_owned(),
    };
    let kept = match &data.seal {
        Some(seal) => say!(
            "Le procès-verbal d’origine reste scellé et inchangé ; le présent rectificatif est scellé à sa suite (scellé n° {n}) et sera \
             porté à la connaissance de la prochaine séance.",
            n = seal.n,
        ),
        None => say!(
            "Le procès-verbal d’origine reste scellé et inchangé ; le présent rectificatif sera scellé à sa suite et porté à la \
             connaissance de la prochaine séance."
        ),
    };
    vec![say!("Raison : {reason}.", reason = reason), kept]
}

/// The heads from before its seal.
pub(crate) fn seal(seal: &CorrectionSeal) -> Vec<Text> {
    sealed::heads(
        seal.before.as_ref(),
        Some(&seal.journal_head),
        say!(
            "Un document ne peut pas porter sa propre empreinte : celle de ce rectificatif figure au registre des scellés, et le scellé qui \
             en résulte sera imprimé au bas du document scellé à sa suite."
        ),
    )
}
