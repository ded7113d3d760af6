//! The words of an invitation to the sitting.

use super::agenda::held;
use crate::format;
use crate::papers::invitation::Invitation;
use crate::words::{Text, say};
use council::house_texts::HouseText;

/// Title of the file: names nobody.
pub(crate) fn about(data: &Invitation) -> String {
    format!("Invitation à la commission du {}", format::date(data.sitting.day))
}

pub(crate) fn subject() -> Text {
    Text::strong("Objet : votre rendez-vous avec la commission logement")
}

/// The letter, one entry a paragraph.
pub(crate) fn body(data: &Invitation) -> Vec<Text> {
    let sitting = &data.sitting;
    let hour = data.slot.map_or(sitting.from, |(hour, _)| hour);
    let access = data.access.as_ref().map_or_else(String::new, |access| format!(" ({})", access.trim_end_matches('.')));
    let when = say!(
        "Avec votre accord du {agreed}, votre demande sera examinée le **{day}, à {hour}**, {held}{access}.",
        agreed = format::date(data.agreed_on),
        day = format::weekday(sitting.day),
        hour = format::time(hour),
        held = held(sitting),
        access = access,
    );
    let length = data.slot.map_or_else(Text::default, |(_, minutes)| say!("Comptez {minutes} min.", minutes = minutes));
    let texts = &data.to.council.texts;
    let calm = texts.say(HouseText::InvitationCalm, &[]);
    let present = format::list(&data.company);
    let company = texts.say(HouseText::InvitationCompany, &[("COMPOSITION_EN_CLAIR", Some(&present))]);
    let told = match data.reread_on {
        Some(day) => say!(
            "**Ce qui sera dit.** Seulement ce qui figure sur la fiche que vous avez relue le {day}. Aucune information de \
             santé n’est demandée.",
            day = format::date(day)
        ),
        None => say!(
            "**Ce qui sera dit.** Seulement ce qui figure sur la fiche que vous relirez avec nous avant la séance. Aucune \
             information de santé n’est demandée."
        ),
    };
    let change = texts.say(HouseText::InvitationChange, &[("COORDINATION_TEL", Some(&data.coordination.phone))]);
    let transport =
        data.transport.as_ref().map_or_else(Text::default, |words| say!("Pour le trajet : {words}", words = words));
    let answer = match &data.told_by {
        Some(by) => say!("La réponse vous sera dite par {by}, puis confirmée par lettre.", by = by),
        None => say!("La réponse vous sera dite de vive voix, puis confirmée par lettre."),
    };
    let mut all = vec![when.then(length).then(calm), texts.say(HouseText::Invitation, &[])];
    all.extend((!data.company.is_empty()).then_some(company));
    all.extend([told, change.then(transport), answer]);
    all
}
