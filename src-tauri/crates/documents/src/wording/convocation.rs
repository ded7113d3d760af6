//! The words of a convocation.

use super::names::titled;
use super::{agenda, of};
use crate::format;
use crate::papers::agenda::Urgent;
use crate::papers::convocation::{Convocation, SecondTime};
use crate::papers::letterhead::Coordination;
use crate::typography;
use crate::words::{Text, say};
use council::house_texts::HouseText;
use council::library::Message;

/// Title of the file: names nobody.
pub(crate) fn about(data: &Convocation) -> String {
    format!("Convocation à la commission appartement du {}", format::date(data.sitting.day))
}

pub(crate) fn subject(data: &Convocation) -> Text {
    let day = format::weekday(data.sitting.day);
    match data.second {
        None => say!("**Objet : commission appartement du {day}**", day = day),
        Some(_) => say!("**Objet : commission appartement du {day} (seconde convocation)**", day = day),
    }
}

pub(crate) fn invitation(data: &Convocation) -> Text {
    let sitting = &data.sitting;
    say!(
        "La commission appartement {of_council} se réunira le **{day}, de {from} à {until}**, {held}. Elle sera présidée \
         par {chair}.",
        of_council = of(&data.council.name),
        day = format::weekday(sitting.day),
        from = format::time(sitting.from),
        until = format::time(sitting.until),
        held = agenda::held(sitting),
        chair = titled(&data.chair),
    )
}

/// Why the body is convened a second time.
pub(crate) fn second(second: SecondTime) -> Text {
    let told = say!(
        "**Cette convocation est la seconde.** Le {day}, le quorum n’étant pas atteint, la commission n’a pu décider : les \
         mêmes points reviennent.",
        day = format::weekday(second.first_on),
    );
    told.then(if second.needs_quorum {
        say!("Le quorum est de nouveau exigé : merci de vous faire remplacer si vous ne pouvez pas venir.")
    } else {
        say!("Comme le prévoit le règlement, elle décidera cette fois quel que soit le nombre de membres présents.")
    })
}

/// What was decided between two sittings, in one phrase; nothing when nothing was.
pub(crate) fn urgent(urgent: &[Urgent]) -> Option<Text> {
    let numbers: Vec<String> = urgent.iter().map(|one| format!("n° {}", one.number)).collect();
    match numbers.as_slice() {
        [] => None,
        [one] => Some(say!(
            "La commission prendra aussi acte de la décision {number}, prise entre deux séances, pour la confirmer ou décider \
             autrement.",
            number = one,
        )),
        _ => Some(say!(
            "La commission prendra aussi acte des décisions {numbers}, prises entre deux séances, pour les confirmer ou décider \
             autrement.",
            numbers = format::list(&numbers),
        )),
    }
}

/// How to get there and in, when there is something to say.
pub(crate) fn arrival(data: &Convocation) -> Option<Text> {
    let access = data.access.as_ref().map(|access| say!("Accès : {access}.", access = full(access)));
    let entry = data.entry.as_ref().map(|entry| say!("Pour entrer : {entry}.", entry = full(entry)));
    match (access, entry) {
        (Some(access), Some(entry)) => Some(access.then(entry)),
        (one, other) => one.or(other),
    }
}

fn full(words: &str) -> &str {
    words.trim_end().trim_end_matches('.')
}

pub(crate) fn seat(data: &Convocation) -> Text {
    let seat = &data.member.seat;
    if seat.is_empty() && data.member.substitute.is_none() {
        return Text::default();
    }
    match &data.member.substitute {
        None => say!("Vous y siégez comme {seat}.", seat = seat),
        Some(substitute) => say!(
            "Vous y siégez comme {seat}. En cas d’empêchement, merci d’en avertir directement {substitute}, qui vous \
             supplée, et de nous le dire.",
            seat = seat,
            substitute = substitute,
        ),
    }
}

pub(crate) const AGENDA: &str = agenda::TITLE;

pub(crate) fn answer(data: &Convocation) -> Text {
    let by = format::weekday(data.answer_by);
    let fields = [
        ("REPONSE_LIMITE_DATE", Some(&*by)),
        ("COORDINATION_TEL", Some(&*data.coordination.phone)),
        ("COORDINATION_COURRIEL", Some(&*data.coordination.email)),
    ];
    data.council.texts.say(HouseText::ConvocationAnswer, &fields)
}

pub(crate) fn reminders(data: &Convocation) -> Text {
    data.council.texts.say(HouseText::Reminders, &[])
}

pub(crate) fn undertaking(data: &Convocation) -> Text {
    data.council.texts.say(HouseText::ConvocationUndertaking, &[])
}

pub(crate) fn slip_title(data: &Convocation) -> Text {
    say!("**Commission du {day} – {member}**", day = format::short(data.sitting.day), member = data.member.name)
}

/// The three answers of the slip.
pub(crate) fn slip_answers(data: &Convocation) -> [Text; 3] {
    let substitute = data.member.substitute.as_deref().unwrap_or("………………………………………");
    [
        Text::plain("Je viendrai."),
        say!("{substitute} viendra à ma place.", substitute = substitute),
        Text::plain("Je ne viendrai pas."),
    ]
}

pub(crate) const SLIP_NEEDS: &str = "J’ai besoin de :";

/// What a member may need.
pub(crate) const SLIP_NEEDS_LIST: &str = "☐\u{a0}place de stationnement accessible\u{a0}\u{a0}\u{a0}\u{a0} ☐\u{a0}accès sans marche\u{a0}\u{a0}\u{a0}\u{a0} \
    ☐\u{a0}boucle magnétique\u{a0}\u{a0}\u{a0}\u{a0} ☐\u{a0}autre : ………";

/// Foot of the pages.
pub(crate) fn footer() -> &'static str {
    "page {page} / {pages}"
}

/// The message that goes with the convocation: to everybody alike, and naming nobody who is housed.
pub fn message(data: &Convocation) -> Message {
    let sitting = &data.sitting;
    let again = if data.second.is_some() { " (seconde convocation)" } else { "" };
    let commune = [", ", &sitting.commune].concat();
    let subject = format!(
        "Commission appartement – {day}, {from}{commune}{again}",
        day = format::weekday(sitting.day),
        from = format::time(sitting.from),
        commune = if sitting.commune.is_empty() { "" } else { &commune },
    );
    let meets = format!(
        "La commission appartement se réunit le {day}, de {from} à {until}, {held}.",
        day = format::weekday(sitting.day),
        from = format::time(sitting.from),
        until = format::time(sitting.until),
        held = agenda::held(sitting),
    );
    let second = data.second.map(|one| second(one).words()).unwrap_or_default();
    let answer = format!(
        "Merci de me dire avant le {by} si vous venez, ou si la personne qui vous supplée vous remplace.",
        by = format::weekday(data.answer_by),
    );
    let Coordination { name, phone, .. } = &data.coordination;
    let paragraphs =
        ["Bonjour,", &meets, &second, MESSAGE_ENCLOSED, &answer, MESSAGE_NO_NAME, &format!("{name} – {phone}")];
    // Each by itself: the typography knows no end of a line.
    let body: Vec<_> = paragraphs.into_iter().filter(|one| !one.is_empty()).map(typography::french).collect();
    Message { subject: typography::french(&subject), body: body.join("\n\n") }
}

const MESSAGE_ENCLOSED: &str =
    "Vous trouverez ci-joints la convocation et l’ordre du jour (numéros de dossier seulement).";
const MESSAGE_NO_NAME: &str = "Merci de ne citer aucun nom de personne dans votre réponse.";
