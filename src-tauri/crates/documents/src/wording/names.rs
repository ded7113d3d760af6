//! How people and dwellings are named on paper.

use crate::papers::letterhead::Official;
use council::decisions::Decider;
use council::directory::ContactName;
use council::dwellings::Typology;
use council::minutes::{MinutesNumber, MinutesVersion};
use council::people::Civility;
use council::people::PersonName;

/// A professional or an elected person: «Dr Claire Vasseur», «Mme Claire Vasseur».
pub fn contact(contact: &ContactName) -> String {
    let title = if contact.title.is_empty() { civility(contact.civility) } else { &contact.title };
    joined(&[title, &contact.given_name, &contact.family_name])
}

/// A person whose situation is examined: «M. Paul Lenoir».
pub fn person(person: &PersonName) -> String {
    joined(&[civility(person.civility), &person.given_name, &person.family_name])
}

/// The file of sealed minutes, in one version. Names no person.
pub fn minutes_file(number: MinutesNumber, version: MinutesVersion) -> String {
    match version {
        MinutesVersion::Nominative => format!("{number}-nominatif.pdf"),
        MinutesVersion::Shareable => format!("{number}-diffusable.pdf"),
    }
}

/// The file of the whole register of seals.
pub const SEALS_FILE: &str = "registre-des-scelles.txt";

/// The file of one seal: its line alone.
pub fn seal_file(n: u32) -> String {
    format!("scelle-{n}.txt")
}

/// The size of a dwelling.
pub const fn typology(typology: Typology) -> &'static str {
    match typology {
        Typology::T1 => "T1",
        Typology::T1Bis => "T1 bis",
        Typology::T2 => "T2",
        Typology::T3 => "T3",
        Typology::T4 => "T4",
        Typology::T5 => "T5",
    }
}

/// The sizes that are wished, from the smallest to the largest; a word for any where none is said.
pub fn wished(min: Option<Typology>, max: Option<Typology>) -> String {
    match (min, max) {
        (Some(min), Some(max)) if min == max => typology(min).to_owned(),
        (Some(min), Some(max)) => format!("{} à {}", typology(min), typology(max)),
        (Some(one), None) | (None, Some(one)) => typology(one).to_owned(),
        (None, None) => "un logement".to_owned(),
    }
}

/// A dwelling by its size and its floor: «T1 bis, 2e étage».
pub fn dwelling(size: Option<Typology>, floor: Option<i32>) -> String {
    let size = size.map_or("logement", typology);
    match floor {
        None => size.to_owned(),
        Some(0) => format!("{size}, rez-de-chaussée"),
        Some(1) => format!("{size}, 1er étage"),
        Some(floor) if floor > 1 => format!("{size}, {floor}e étage"),
        Some(floor) => format!("{size}, niveau {floor}"),
    }
}

/// Who decides of a supported application, where no name is known.
pub const fn decider(decider: Decider) -> &'static str {
    match decider {
        Decider::Landlord => "le bailleur",
        Decider::Manager => "le gestionnaire",
    }
}

/// Somebody and the quality they act in, where it is known.
pub(crate) fn titled(official: &Official) -> String {
    if official.quality.is_empty() { official.name.clone() } else { format!("{}, {}", official.name, official.quality) }
}

const fn civility(civility: Option<Civility>) -> &'static str {
    match civility {
        Some(Civility::Mrs) => "Mme",
        Some(Civility::Mr) => "M.",
        None => "",
    }
}

fn joined(parts: &[&str]) -> String {
    parts.iter().copied().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use council::ContactId;

    #[test]
    fn a_title_stands_for_the_civility() {
        let claire = ContactName {
            id: ContactId::new(1),
            civility: Some(Civility::Mrs),
            title: String::new(),
            family_name: "Vasseur".to_owned(),
            given_name: "Claire".to_owned(),
        };
        assert_eq!(contact(&claire), "Mme Claire Vasseur");
        assert_eq!(contact(&ContactName { title: "Dr".to_owned(), ..claire }), "Dr Claire Vasseur");
    }

    #[test]
    fn a_dwelling_is_named_by_size_and_floor() {
        assert_eq!(dwelling(Some(Typology::T1Bis), Some(2)), "T1 bis, 2e étage");
        assert_eq!(dwelling(None, Some(0)), "logement, rez-de-chaussée");
        assert_eq!(wished(Some(Typology::T1), Some(Typology::T2)), "T1 à T2");
    }
}
