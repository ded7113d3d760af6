//! Sentences with named fields, `{NOM}`, and passages that depend on one, `{SI NOM}…{SINON}…{FIN}`: what the council may
//! word itself.

use crate::words::{Text, quoted};
use council::house_texts::{TextFault, TextFaultKind};

/// A passage that depends on a field, and one that stands for it otherwise.
const IF: &str = "SI ";
const ELSE: &str = "SINON";
const END: &str = "FIN";

/// A value of a field; nothing leaves the passages that depend on it out.
pub(crate) type Field<'a> = (&'static str, Option<&'a str>);

/// A piece of a template.
enum Piece<'a> {
    Words(&'a str),
    Mark { name: &'a str, after: &'a str },
    Unclosed { after: &'a str },
}

/// A template in pieces, in order.
fn pieces(template: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = template;
    let mut at = 0;
    while let Some(open) = rest.find('{') {
        pieces.push(Piece::Words(&rest[..open]));
        at += open;
        let after = &template[..at];
        let Some(close) = rest[open..].find('}') else {
            pieces.push(Piece::Unclosed { after });
            return pieces;
        };
        let name = &rest[open + 1..open + close];
        pieces.push(Piece::Mark { name: name.trim(), after });
        at += close + 1;
        rest = &rest[open + close + 1..];
    }
    pieces.push(Piece::Words(rest));
    pieces
}

/// What keeps a template from being printed with these fields: nothing when all is well.
pub(crate) fn faults(template: &str, known: &[&str]) -> Vec<TextFault> {
    let fault = |after: &str, what| TextFault { after: last_words(after), what };
    let mut faults = Vec::new();
    let mut open: Vec<&str> = Vec::new();
    for piece in pieces(template) {
        match piece {
            Piece::Unclosed { after } => faults.push(fault(after, TextFaultKind::OpenBrace)),
            Piece::Mark { name: ELSE, after } if open.is_empty() => {
                faults.push(fault(after, TextFaultKind::StrayMark { name: ELSE.to_owned() }));
            }
            Piece::Words(_) | Piece::Mark { name: ELSE, .. } => {}
            Piece::Mark { name: END, after } => {
                if open.pop().is_none() {
                    faults.push(fault(after, TextFaultKind::StrayMark { name: END.to_owned() }));
                }
            }
            Piece::Mark { name, after } => {
                let field = name.strip_prefix(IF).map(str::trim);
                if field.is_some() {
                    open.push(after);
                }
                let field = field.unwrap_or(name);
                if !known.contains(&field) {
                    let meant = nearest(field, known).map(str::to_owned);
                    faults.push(fault(after, TextFaultKind::UnknownField { name: field.to_owned(), meant }));
                }
            }
        }
    }
    faults.extend(open.into_iter().map(|after| fault(after, TextFaultKind::OpenCondition)));
    if template.trim().is_empty() {
        faults.push(fault("", TextFaultKind::Empty));
    }
    faults
}

/// The template as a paragraph, its fields filled in. What somebody typed in a field is never read as a mark.
pub(crate) fn fill(template: &str, fields: &[Field<'_>]) -> Text {
    let value = |name: &str| fields.iter().find(|(known, _)| *known == name).and_then(|(_, value)| *value);
    let mut said = String::new();
    // Whether each passage we are in is printed.
    let mut open: Vec<bool> = Vec::new();
    for piece in pieces(template) {
        match piece {
            Piece::Mark { name: ELSE, .. } => {
                if let Some(last) = open.last_mut() {
                    *last = !*last;
                }
            }
            Piece::Mark { name: END, .. } => {
                open.pop();
            }
            Piece::Mark { name, .. } if name.starts_with(IF) => {
                open.push(value(name[IF.len()..].trim()).is_some());
            }
            _ if open.contains(&false) => {}
            Piece::Words(words) => said.push_str(words),
            Piece::Mark { name, .. } => said.push_str(&quoted(&value(name).unwrap_or_default())),
            Piece::Unclosed { .. } => {}
        }
    }
    Text::marked(&said)
}

/// The last word or two of what stands before a fault.
fn last_words(before: &str) -> String {
    let words: Vec<&str> = before.split_whitespace().collect();
    words[words.len().saturating_sub(2)..].join(" ")
}

/// The known name that is most like another; none when nothing is.
fn nearest<'a>(name: &str, known: &[&'a str]) -> Option<&'a str> {
    let typed = name.to_uppercase();
    let ordered = |name: &str| {
        let mut words: Vec<&str> = name.split('_').collect();
        words.sort_unstable();
        words.join("_")
    };
    // The same words in another order are the same name.
    let apart = |known: &str| distance(&typed, known).min(distance(&ordered(&typed), &ordered(known)));
    let scored = known.iter().map(|known| (apart(known), *known));
    let (score, closest) = scored.min_by_key(|(score, _)| *score)?;
    (score * 2 <= closest.chars().count().max(typed.chars().count())).then_some(closest)
}

/// Letters to change, add or remove to make one word of another.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (number, letter) in one.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = number + 1;
        for (at, opposite) in other.iter().enumerate() {
            let changed = diagonal + usize::from(letter != *opposite);
            diagonal = row[at + 1];
            row[at + 1] = changed.min(row[at] + 1).min(diagonal + 1);
        }
    }
    row[other.len()]
}

#[cfg(test)]
mod tests {
    use super::{faults, fill};
    use council::house_texts::{TextFault, TextFaultKind};

    const KNOWN: [&str; 3] = ["PERSONNE_NOM", "COORDINATION_TEL", "MANDATAIRE"];

    #[test]
    fn fields_and_passages_are_filled_in() {
        let template = "Appelez le {COORDINATION_TEL}{SI MANDATAIRE} ou {MANDATAIRE}{SINON} sans crainte{FIN}.";
        let with = fill(template, &[("COORDINATION_TEL", Some("01 99 00 12 12")), ("MANDATAIRE", Some("M. *Roux*"))]);
        assert_eq!(with.words(), "Appelez le 01\u{a0}99\u{a0}00\u{a0}12\u{a0}12 ou M.\u{a0}*Roux*.");
        let without = fill(template, &[("COORDINATION_TEL", Some("01")), ("MANDATAIRE", None)]);
        assert_eq!(without.words(), "Appelez le 01 sans crainte.");
    }

    #[test]
    fn a_fault_says_where_what_and_what_was_perhaps_meant() {
        let unknown = |name: &str, meant: Option<&str>| TextFaultKind::UnknownField {
            name: name.to_owned(),
            meant: meant.map(str::to_owned),
        };
        let fault = |after: &str, what| TextFault { after: after.to_owned(), what };
        assert_eq!(
            faults("Bonjour Madame {NOM_PERSONNE}", &KNOWN),
            [fault("Bonjour Madame", unknown("NOM_PERSONNE", Some("PERSONNE_NOM")))]
        );
        assert_eq!(
            faults("Chère {PERSONE_NOM}", &KNOWN),
            [fault("Chère", unknown("PERSONE_NOM", Some("PERSONNE_NOM")))]
        );
        assert_eq!(faults("au {COORDINATION_TEL", &KNOWN), [fault("au", TextFaultKind::OpenBrace)]);
        assert_eq!(faults("{SI MANDATAIRE}oui", &KNOWN), [fault("", TextFaultKind::OpenCondition)]);
        assert_eq!(faults("oui{FIN}", &KNOWN), [fault("oui", TextFaultKind::StrayMark { name: "FIN".to_owned() })]);
        assert_eq!(faults("  ", &KNOWN), [fault("", TextFaultKind::Empty)]);
        assert!(faults("{SI MANDATAIRE}{MANDATAIRE}{SINON}personne{FIN}", &KNOWN).is_empty());
    }
}
