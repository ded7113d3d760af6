//! The words of an examination, in the two versions: what one says, the other must not betray.

use super::names::titled;
use super::{of, sentence};
use crate::format;
use crate::papers::minutes::{
    AnonymousHearing, Decision, Hearing, Manner, Outcome, PersonPresence, Place, Recalled, Recusal, Resolved, Version,
    WithdrawnHearing,
};
use crate::words::{Text, say};
use council::people::ConsentForm;

/// Heading of a point that is not an examination.
pub(crate) fn point(number: u16, topic: &Text) -> Text {
    say!("Point {number} – {topic}", number = number, topic = topic.words())
}

/// Heading of an examination.
pub(crate) fn heading(hearing: &Hearing, version: Version) -> Text {
    let (point, file) = (hearing.point, &hearing.file);
    match (version, hearing.slot) {
        (Version::Shareable, _) => say!("Point {point} – dossier {file}", point = point, file = file),
        (Version::Nominative, None) => {
            say!("Point {point} – {person}, dossier {file}", point = point, person = hearing.person, file = file)
        }
        (Version::Nominative, Some((from, until))) => say!(
            "Point {point} – {person}, dossier {file} ({from} – {until})",
            point = point,
            person = hearing.person,
            file = file,
            from = format::time(from),
            until = format::time(until),
        ),
    }
}

/// The paragraphs before the decision.
pub(crate) fn before(hearing: &Hearing, version: Version) -> Vec<Text> {
    match version {
        Version::Nominative => {
            let mut texts: Vec<Text> =
                hearing.recusals.iter().map(|recusal| self::recusal(recusal, hearing.point)).collect();
            texts.push(presentation(hearing));
            if !hearing.request.is_empty() {
                texts.push(say!("*Demande.* {request}", request = hearing.request));
            }
            texts.extend(hearing.discussion.as_ref().map(|words| say!("*Échanges.* {words}", words = words)));
            texts
        }
        Version::Shareable => {
            let people = match hearing.household {
                0 | 1 => "une personne".to_owned(),
                more => format!("{more} personnes"),
            };
            let mut texts = vec![say!(
                "Demande : {kind}, {people}. Accord de la personne recueilli.",
                kind = hearing.kind,
                people = people
            )];
            texts.extend(match hearing.recusals.len() {
                0 => None,
                1 => Some(say!("Un membre s’est retiré pour ce point.")),
                more => Some(say!("{more} membres se sont retirés pour ce point.", more = more)),
            });
            texts
        }
    }
}

fn presentation(hearing: &Hearing) -> Text {
    let form = match hearing.consent.form {
        ConsentForm::Written => "par écrit",
        ConsentForm::Oral => "oralement, devant témoin",
    };
    let presenter = hearing.presented_by.as_ref().map_or_else(Text::default, |presenter| {
        say!("Situation présentée par {presenter}.", presenter = titled(presenter))
    });
    let on = format::date(hearing.consent.on);
    let agreed = match hearing.consent.reread_on {
        None => say!("Accord de la personne recueilli le {on} ({form}).", on = on, form = form),
        Some(reread) => say!(
            "Accord de la personne recueilli le {on} ({form}) ; fiche de présentation relue avec elle le {reread}.",
            on = on,
            form = form,
            reread = format::date(reread),
        ),
    };
    let Some(presence) = &hearing.presence else { return presenter.then(agreed) };
    presenter.then(agreed).then(match presence {
        PersonPresence::Present { accompanied_by: None } => say!("La personne était présente et s’est exprimée."),
        PersonPresence::Present { accompanied_by: Some(quality) } => {
            say!("La personne était présente, accompagnée {quality}, et s’est exprimée.", quality = of(quality))
        }
        PersonPresence::Represented { by } => {
            say!("La personne était représentée, à sa demande, par {by}.", by = by)
        }
        PersonPresence::Declined => say!("La personne n’a pas souhaité venir, comme elle en a le droit."),
        PersonPresence::Excused => say!("La personne s’est excusée."),
        PersonPresence::Absent => say!("La personne n’est pas venue."),
    })
}

/// The reason is never written.
fn recusal(recusal: &Recusal, point: u16) -> Text {
    let left = recusal.left.map_or_else(String::new, |left| format!(" à {}", format::time(left)));
    let told = say!(
        "Avant l’examen du point {point}, {member} fait connaître qu’il y a lieu de ne pas prendre part à ce point, quitte \
         la salle{left} et ne participe ni aux échanges ni à la décision.",
        point = point,
        member = recusal.member,
        left = left,
    );
    match recusal.back {
        None => told,
        Some(back) => told.then(say!("Retour dans la salle à {back}.", back = format::time(back))),
    }
}

/// The decision, its consequences, and who tells the person.
pub(crate) fn decision(hearing: &Hearing, version: Version) -> Vec<Text> {
    let Some(decision) = &hearing.decision else { return Vec::new() };
    let number = decision.number.as_ref().map_or_else(String::new, |number| format!(" n° {number}"));
    let manner = manner(decision.manner);
    match version {
        Version::Shareable => {
            let told = say!(
                "**Décision{number}**, {manner} : **{label}**.",
                number = number,
                manner = manner,
                label = short(&decision.outcome)
            );
            vec![match due(&decision.outcome) {
                None => told,
                Some(day) => told.then(say!("Échéance : {day}.", day = format::date(day))),
            }]
        }
        Version::Nominative => {
            let mut texts = vec![say!(
                "**Décision{number}**, {manner} : **{label}**.",
                number = number,
                manner = manner,
                label = full(&decision.outcome)
            )];
            texts.extend(place(&decision.outcome).map(self::dwelling));
            texts.extend(terms(decision));
            if let Some(telling) = &hearing.telling {
                let done = if telling.at_the_sitting { ", ce qui a été fait en séance" } else { "" };
                texts.push(say!(
                    "*Suite.* {by} en informe la personne{done} ; lettre avant le {day}.",
                    by = super::sentence(&telling.by),
                    done = done,
                    day = format::date(telling.letter_before),
                ));
            }
            texts
        }
    }
}

fn manner(manner: Manner) -> String {
    match manner {
        Manner::Consensus => "par consensus constaté".to_owned(),
        Manner::Vote { votes, casting } => {
            let casting = if casting { ", voix prépondérante de la présidence" } else { "" };
            format!(
                "par vote ({} pour, {} contre, {} abstention{}{casting})",
                votes.in_favour,
                votes.against,
                votes.abstained,
                if votes.abstained > 1 { "s" } else { "" },
            )
        }
    }
}

/// The outcome in a word or two, which tells nothing of a place.
pub(crate) const fn short(outcome: &Outcome) -> &'static str {
    match outcome {
        Outcome::Admission { .. } => "admission",
        Outcome::Supported { .. } => "candidature soutenue",
        Outcome::Conditional { .. } => "admission sous condition",
        Outcome::WaitingList { .. } => "inscription sur la liste d’attente",
        Outcome::Postponed { .. } => "ajournement",
        Outcome::Redirected { .. } => "réorientation",
        Outcome::NotRetained => "demande non retenue",
        Outcome::Withdrawn => "demande retirée ou sans suite",
        Outcome::Maintained { .. } => "maintien ou renouvellement",
        Outcome::Moved { .. } => "changement de logement",
        Outcome::Ended { .. } => "fin d’occupation actée",
        Outcome::CarriedOver => "point reporté, faute de temps",
    }
}

fn full(outcome: &Outcome) -> String {
    let short = short(outcome);
    match outcome {
        Outcome::Supported { decider, .. } => format!("{short} auprès {}, qui décide", of(decider)),
        Outcome::WaitingList { awaited, rank: None } => format!("{short} pour {awaited}"),
        Outcome::WaitingList { awaited, rank: Some(rank) } => format!("{short} pour {awaited}, rang {rank}"),
        Outcome::Redirected { to } => format!("{short} vers {to}"),
        Outcome::Ended { on } => format!("{short} au {}", format::date(*on)),
        _ => short.to_owned(),
    }
}

/// A point that nobody said anything of.
pub(crate) fn nothing_said() -> Text {
    say!("Ce point n’appelle pas d’observation.")
}

/// The day something is awaited for.
const fn due(outcome: &Outcome) -> Option<council::Day> {
    match outcome {
        Outcome::Conditional { before, .. } => Some(*before),
        Outcome::Postponed { returns_on, .. } => *returns_on,
        Outcome::Maintained { review_on } => *review_on,
        _ => None,
    }
}

const fn place(outcome: &Outcome) -> Option<&Place> {
    match outcome {
        Outcome::Admission { place } | Outcome::Moved { place } => Some(place),
        Outcome::Supported { place, .. } | Outcome::Conditional { place, .. } => place.as_ref(),
        _ => None,
    }
}

fn dwelling(place: &Place) -> Text {
    let (designation, address) = (&place.designation, &place.address);
    match place.rank {
        None => say!("*Logement.* {designation}, {address}.", designation = designation, address = address),
        Some(rank) => say!(
            "*Logement.* {designation}, {address}, rang {rank}.",
            designation = designation,
            address = address,
            rank = rank
        ),
    }
}

fn terms(decision: &Decision) -> Vec<Text> {
    let mut texts = Vec::new();
    texts.extend(match &decision.outcome {
        Outcome::Conditional { condition, before, .. } => Some(say!(
            "*Condition.* {condition}, avant le {before}.",
            condition = sentence(condition),
            before = format::date(*before)
        )),
        Outcome::Postponed { expected, returns_on } => {
            let awaited = if expected.is_empty() {
                Text::default()
            } else {
                say!("*Attendu.* {expected}.", expected = sentence(expected.trim_end_matches('.')))
            };
            let back = returns_on.map(|day| say!("Retour devant la commission le {day}.", day = format::date(day)));
            Some(awaited.then(back.unwrap_or_default())).filter(|text| !text.is_empty())
        }
        Outcome::Maintained { review_on: Some(day) } => Some(say!("*Point suivant.* {day}.", day = format::date(*day))),
        _ => None,
    });
    texts.extend(decision.reason.as_ref().map(|reason| say!("*Motif communicable.* {reason}", reason = reason)));
    texts.extend(decision.deposit.map(|sum| say!("*Dépôt de garantie engagé.* {sum}.", sum = format::amount(sum))));
    texts
}

/// Heading of a question put without identity.
pub(crate) fn anonymous_heading(hearing: &AnonymousHearing) -> Text {
    say!("Point {point} – situation présentée sans identité", point = hearing.point)
}

pub(crate) fn anonymous(hearing: &AnonymousHearing) -> Vec<Text> {
    vec![say!(
        "La personne n’ayant pas souhaité que sa situation soit partagée nommément, {by} a exposé une question générale, \
         sans élément permettant de la reconnaître. La commission a donné l’avis suivant : {opinion} Aucune décision \
         individuelle n’est prise.",
        by = if hearing.presented_by.is_empty() { "un membre" } else { &hearing.presented_by },
        opinion = hearing.opinion,
    )]
}

/// Heading of a point that fell.
pub(crate) fn withdrawn_heading(hearing: &WithdrawnHearing) -> Text {
    say!("Point {point} – accord retiré", point = hearing.point)
}

pub(crate) fn withdrawn(hearing: &WithdrawnHearing) -> Vec<Text> {
    let pulled = say!(
        "La personne ayant retiré son accord le {on}, le point {point} n’est pas examiné.",
        on = format::date(hearing.on),
        point = hearing.point
    );
    vec![match hearing.recalled {
        None => pulled,
        Some(Recalled { back, out, destroyed_on }) => pulled.then(say!(
            "Les documents correspondants ont été repris ({back} exemplaires sur {out}) et détruits le {destroyed}.",
            back = back,
            out = out,
            destroyed = format::date(destroyed_on),
        )),
    }]
}

/// What was resolved of a point that is nobody's situation.
pub(crate) fn resolved(resolved: &Resolved) -> Text {
    match resolved {
        Resolved::CarriedOver => say!("Point reporté, faute de temps."),
        Resolved::Resolution { number, manner, text } => say!(
            "**Décision{number}**, {manner} : {text}",
            number = number.as_ref().map_or_else(String::new, |number| format!(" n° {number}")),
            manner = self::manner(*manner),
            text = text
        ),
    }
}
