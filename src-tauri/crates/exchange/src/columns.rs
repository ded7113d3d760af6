//! Which column of a file holds which field: proposed from the headers, corrected by the user.

use crate::text::words;
use council::imports::ImportField;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

/// A field that an import can fill.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export, rename = "TargetField")]
pub struct Field {
    /// Which one.
    pub code: ImportField,
    /// Whether no row goes in without it.
    pub required: bool,
    /// The headers it is known by in French offices, without accents or punctuation.
    #[serde(skip)]
    pub headers: &'static [&'static str],
}

impl Field {
    /// A field that every row must fill.
    pub const fn required(code: ImportField, headers: &'static [&'static str]) -> Self {
        Self { code, required: true, headers }
    }

    /// A field that rows may leave empty.
    pub const fn optional(code: ImportField, headers: &'static [&'static str]) -> Self {
        Self { code, required: false, headers }
    }
}

/// What an import fills: its fields, in the order they are shown.
pub type Target = &'static [Field];

/// *Correspondance des colonnes*: for each field, the place of its column, from 0.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(export)]
pub struct Mapping(BTreeMap<ImportField, usize>);

impl Mapping {
    /// The mapping the headers suggest: each field at most one column, each column at most one field, the closest first.
    pub fn propose(target: Target, headers: &[String]) -> Self {
        let headers: Vec<Vec<String>> = headers.iter().map(|header| meaning(header)).collect();
        let mut fits: Vec<(Fit, usize, usize)> = Vec::new();
        for (rank, field) in target.iter().enumerate() {
            for (column, header) in headers.iter().enumerate() {
                let best = field.headers.iter().filter_map(|known| fit(&meaning(known), header)).min();
                fits.extend(best.map(|fit| (fit, rank, column)));
            }
        }
        fits.sort();
        let mut taken = BTreeSet::new();
        let mut mapping = Self::default();
        for (_, rank, column) in fits {
            let field = target[rank].code;
            if mapping.column(field).is_none() && taken.insert(column) {
                mapping.0.insert(field, column);
            }
        }
        mapping
    }

    /// The same mapping, with a field moved to another column, or to none.
    pub fn with(mut self, field: ImportField, column: Option<usize>) -> Self {
        match column {
            Some(column) => drop(self.0.insert(field, column)),
            None => drop(self.0.remove(&field)),
        }
        self
    }

    /// The column of a field.
    pub fn column(&self, field: ImportField) -> Option<usize> {
        self.0.get(&field).copied()
    }

    /// The required fields without a column: with one of these, no row can go in.
    pub fn missing(&self, target: Target) -> Vec<ImportField> {
        target
            .iter()
            .filter(|field| field.required && self.column(field.code).is_none())
            .map(|field| field.code)
            .collect()
    }
}

/// How close a header is to a known one; the least is the closest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    Same,
    /// All the words of the known header are there, with so many others.
    Within {
        others: usize,
    },
}

fn fit(known: &[String], header: &[String]) -> Option<Fit> {
    if known == header {
        return Some(Fit::Same);
    }
    // One word alone says too little: «nom» is also in «nom du référent».
    let within = known.len() > 1 && known.iter().all(|word| header.contains(word));
    within.then(|| Fit::Within { others: header.len().saturating_sub(known.len()) })
}

/// The words that carry meaning: not what is in brackets, a unit or an example, nor articles.
fn meaning(header: &str) -> Vec<String> {
    let plain = header.split(['(', '[']).next().unwrap_or(header);
    let mut kept = words(if plain.trim().is_empty() { header } else { plain });
    kept.retain(|word| {
        !matches!(word.as_str(), "d" | "de" | "des" | "du" | "l" | "la" | "le" | "les" | "en" | "a" | "au")
    });
    for word in &mut kept {
        if matches!(word.as_str(), "n" | "no" | "num") {
            "numero".clone_into(word);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use council::imports::ImportField as F;

    const PEOPLE: Target = &[
        Field::required(F::FamilyName, &["nom", "nom usage"]),
        Field::optional(F::BirthName, &["nom naissance", "nom jeune fille"]),
        Field::required(F::GivenName, &["prenom"]),
        Field::optional(F::BirthOn, &["date naissance", "ne le"]),
        Field::optional(F::Phone, &["telephone", "numero telephone", "tel"]),
    ];

    fn propose(headers: &[&str]) -> Mapping {
        Mapping::propose(PEOPLE, &headers.iter().map(|header| (*header).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn accents_capitals_and_punctuation_do_not_count() {
        let mapping = propose(&["PRÉNOM*", "Date_de_naissance", "N° de téléphone :", "nom"]);
        assert_eq!(mapping.column(F::GivenName), Some(0));
        assert_eq!(mapping.column(F::BirthOn), Some(1));
        assert_eq!(mapping.column(F::Phone), Some(2));
        assert_eq!(mapping.column(F::FamilyName), Some(3));
    }

    #[test]
    fn what_is_in_brackets_does_not_count() {
        assert_eq!(propose(&["Date de naissance (jj/mm/aaaa)"]).column(F::BirthOn), Some(0));
    }

    #[test]
    fn the_closest_header_wins() {
        let mapping = propose(&["Nom de naissance du demandeur", "Nom de naissance", "Nom d’usage"]);
        assert_eq!(mapping.column(F::BirthName), Some(1));
        assert_eq!(mapping.column(F::FamilyName), Some(2));
    }

    #[test]
    fn one_word_found_in_a_longer_header_proposes_nothing() {
        let mapping = propose(&["Nom du référent", "Prénom"]);
        assert_eq!(mapping.column(F::FamilyName), None);
        assert_eq!(mapping.missing(PEOPLE), [F::FamilyName]);
    }

    #[test]
    fn a_column_serves_one_field() {
        let mapping = propose(&["Tél", "Téléphone"]);
        assert_eq!(mapping.column(F::Phone), Some(0));
        assert_eq!(mapping, Mapping::default().with(F::Phone, Some(0)));
    }

    #[test]
    fn the_user_has_the_last_word() {
        let mapping = propose(&["Nom du référent", "Prénom"]).with(F::FamilyName, Some(0)).with(F::GivenName, None);
        assert_eq!(mapping.column(F::FamilyName), Some(0));
        assert_eq!(mapping.missing(PEOPLE), [F::GivenName]);
    }
}
