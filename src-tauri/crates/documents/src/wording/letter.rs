//! The words that every letter shares.

use super::{greeting, sentence};
use crate::format;
use crate::papers::letterhead::{Coordination, Greeting, Letterhead, Signatory};
use crate::words::{Text, say};
use council::Day;
use council::house_texts::HouseText;

/// Where and when the letter is written.
pub(crate) fn dateline(place: &str, day: Day) -> Text {
    say!("{place}, le {day}", place = place, day = format::date(day))
}

/// The council's name, capitalised.
pub(crate) fn sender(council: &Letterhead) -> Text {
    Text::strong(&sentence(&council.name))
}

/// Telephone and electronic address, on one line.
pub(crate) fn reach(council: &Letterhead) -> Option<Text> {
    let parts: Vec<&str> = [&council.phone, &council.email].into_iter().flatten().map(String::as_str).collect();
    (!parts.is_empty()).then(|| Text::plain(&parts.join(" – ")))
}

/// «Madame,».
pub(crate) fn opening(to: Greeting) -> Text {
    Text::plain(&format!("{},", greeting(to)))
}

/// The last sentence.
pub(crate) fn farewell(council: &Letterhead, to: Greeting) -> Text {
    council.texts.say(HouseText::Farewell, &[("PERSONNE_APPEL", Some(greeting(to)))])
}

/// Whom to call: the coordination, and who else may be spoken to.
pub(crate) fn contact(council: &Letterhead, coordination: &Coordination, others: &[String]) -> Text {
    let others = (!others.is_empty()).then(|| others.join(" ou avec "));
    council.texts.say(
        HouseText::Contact,
        &[
            ("COORDINATION_NOM", Some(&coordination.name)),
            ("COORDINATION_TEL", Some(&coordination.phone)),
            ("COORDINATION_HORAIRES", Some(&coordination.hours)),
            ("COORDINATION_COURRIEL", Some(&coordination.email)),
            ("INTERLOCUTEURS", others.as_deref()),
        ],
    )
}

/// What becomes of the person's data.
pub(crate) fn person_data(council: &Letterhead, legal_basis: Option<&str>, kept_for: &str) -> Text {
    let basis = legal_basis.unwrap_or(
        "au titre de son intérêt légitime et, pour ce qui touche à votre vie privée, avec votre accord explicite",
    );
    let name = sentence(&council.name);
    council.texts.say(
        HouseText::PersonData,
        &[
            ("CONSEIL_NOM", Some(&name)),
            ("BASE_LEGALE", Some(basis)),
            ("DUREE_DOSSIER", Some(kept_for)),
            ("CONTACT_DONNEES", Some(&council.data_contact)),
        ],
    )
}

/// «Référence : dossier 2026-014, décision n° D-2026-031».
pub(crate) fn reference(file: &str, decision: &str) -> Text {
    say!("Référence : dossier {file}, décision n° {decision}", file = file, decision = decision)
}

/// The quality of whoever signs, and the delegation it rests on.
pub(crate) fn quality(signatory: &Signatory) -> Text {
    match signatory.delegated_on {
        None => Text::plain(&signatory.quality),
        Some(day) => {
            say!("{quality}, par délégation du {day}", quality = signatory.quality, day = format::date(day))
        }
    }
}

/// Where a slip is cut.
pub(crate) const SCISSORS: &str = "✂";
