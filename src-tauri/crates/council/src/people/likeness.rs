//! Whether two records may be one person: a warning in words, never a merge by itself.

use crate::text::{sound_key, words};
use crate::{Day, coded};
use serde::Serialize;
use ts_rs::TS;

/// *Identité*: what is known of a person to tell her from another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Named<'a> {
    /// Name in use.
    pub family_name: &'a str,
    /// Name at birth; empty when the same or not known.
    pub birth_name: &'a str,
    /// Given name.
    pub given_name: &'a str,
    /// Day of birth.
    pub birth_on: Option<Day>,
}

coded! {
    /// *Ressemblance des noms*.
    pub enum NameLikeness {
        /// The same words, whatever their order, accents and hyphens.
        Same = "same",
        /// Spelled apart, said alike.
        SoundsAlike = "sounds_alike",
        /// The same given name only.
        GivenNameOnly = "given_name_only",
    }
}

coded! {
    /// *Ressemblance des dates de naissance*.
    pub enum BirthLikeness {
        /// The same day.
        Same = "same",
        /// Not known of one of the two.
        Unknown = "unknown",
        /// Two days.
        Different = "different",
    }
}

/// *Doublon possible*: why two records may be one person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Likeness {
    /// How the names compare.
    pub names: NameLikeness,
    /// How the days of birth compare.
    pub births: BirthLikeness,
}

impl Named<'_> {
    /// Why the two may be one person, if they may.
    ///
    /// Names that only sound alike are no reason when the days of birth differ; nor is a given name, unless they were born
    /// the same day.
    pub fn likeness(&self, other: &Named<'_>) -> Option<Likeness> {
        let births = match (self.birth_on, other.birth_on) {
            (Some(one), Some(two)) if one == two => BirthLikeness::Same,
            (Some(_), Some(_)) => BirthLikeness::Different,
            _ => BirthLikeness::Unknown,
        };
        let names = if self.any_name_equal(other, sorted_words) {
            NameLikeness::Same
        } else if births != BirthLikeness::Different && self.any_name_equal(other, |name| Some(sound_key(name))) {
            NameLikeness::SoundsAlike
        } else if births == BirthLikeness::Same && sorted_words(self.given_name) == sorted_words(other.given_name) {
            NameLikeness::GivenNameOnly
        } else {
            return None;
        };
        Some(Likeness { names, births })
    }

    fn any_name_equal<K: PartialEq>(&self, other: &Named<'_>, key: impl Fn(&str) -> Option<K>) -> bool {
        let keys = |named: &Named<'_>| {
            [named.family_name, named.birth_name]
                .into_iter()
                .filter(|name| !name.is_empty())
                .map(|name| key(&format!("{name} {}", named.given_name)))
                .collect::<Vec<_>>()
        };
        let others = keys(other);
        keys(self).iter().any(|name| others.contains(name))
    }
}

fn sorted_words(name: &str) -> Option<Vec<String>> {
    let mut words = words(name);
    words.sort();
    (!words.is_empty()).then_some(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: u32) -> Option<Day> {
        Day::from_ymd_opt(1984, 5, day)
    }

    fn named<'a>(family_name: &'a str, given_name: &'a str, birth_on: Option<Day>) -> Named<'a> {
        Named { family_name, birth_name: "", given_name, birth_on }
    }

    fn compared(one: &Named<'_>, two: &Named<'_>) -> Option<(NameLikeness, BirthLikeness)> {
        assert_eq!(one.likeness(two), two.likeness(one), "likeness goes both ways");
        one.likeness(two).map(|likeness| (likeness.names, likeness.births))
    }

    #[test]
    fn accents_word_order_and_hyphens_do_not_make_two_people() {
        let one = named("Lefèvre", "Anne-Élodie", day(3));
        assert_eq!(
            compared(&one, &named("ELODIE LEFEVRE", "Anne", day(3))),
            Some((NameLikeness::Same, BirthLikeness::Same))
        );
    }

    #[test]
    fn a_name_spelled_by_ear_is_noticed_unless_the_births_differ() {
        let one = named("Lefèvre", "Nadia", day(3));
        let ear = |birth_on| compared(&one, &named("Lefebvre", "Nadya", birth_on));
        assert_eq!(ear(None), Some((NameLikeness::SoundsAlike, BirthLikeness::Unknown)));
        assert_eq!(ear(day(4)), None);
    }

    #[test]
    fn namesakes_are_told_apart_by_the_reader() {
        let one = named("Petit", "Paul", day(3));
        assert_eq!(
            compared(&one, &named("Petit", "Paul", day(9))),
            Some((NameLikeness::Same, BirthLikeness::Different))
        );
    }

    #[test]
    fn a_name_changed_by_marriage_is_found_by_the_name_at_birth() {
        let married = Named { birth_name: "Petit", ..named("Moreau", "Paule", None) };
        assert_eq!(
            compared(&named("Petit", "Paule", day(3)), &married),
            Some((NameLikeness::Same, BirthLikeness::Unknown))
        );
        assert_eq!(
            compared(&named("Petit", "Paule", day(3)), &named("Moreau", "Paule", day(3))),
            Some((NameLikeness::GivenNameOnly, BirthLikeness::Same))
        );
    }

    #[test]
    fn two_people_are_two() {
        assert_eq!(compared(&named("Petit", "Paul", day(3)), &named("Moreau", "Luc", day(3))), None);
        assert_eq!(compared(&named("Petit", "Paul", None), &named("Moreau", "Paul", None)), None);
    }
}
