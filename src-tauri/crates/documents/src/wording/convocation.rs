//! The words of a convocation.

use super::names::titled;
use super::{agenda, of};
use crate::format;
use crate::papers::convocation::Convocation;
use crate::words::{Text, say};
use council::house_texts::HouseText;

/// Title of the file: names nobody.
pub(crate) fn about(data: &Convocation) -> String {
    format!("Convocation à la commission appartement du {}", format::date(data.sitting.day))
}

pub(crate) fn subject(data: &Convocation) -> Text {
    say!("**Objet : commission appartement du {day}**", day = format::weekday(data.sitting.day))
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
