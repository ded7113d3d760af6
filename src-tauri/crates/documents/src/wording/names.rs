//! How people and dwellings are named on paper.

use super::{at, going_on, of};
use crate::papers::letterhead::Official;
use council::decisions::Decider;
use council::directory::ContactName;
use council::dwellings::{EnergyClass, Heating, Scheme, Typology};
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

/// A dwelling as a letter offers it: «un logement de type T2 de 38 m², au 2e étage».
///
/// The area is in hundredths of a square metre.
pub fn offered(size: Option<Typology>, area_dm2: Option<u32>, floor: Option<i32>, is_shared: bool) -> String {
    let what = if is_shared { "un logement partagé" } else { "un logement" };
    let size = size.map(|size| format!(" de type {}", typology(size)));
    let area = area_dm2.map(|area| format!(" de {} m²", area / 100));
    let floor = floor.map(|floor| match floor {
        0 => ", au rez-de-chaussée".to_owned(),
        1 => ", au 1er étage".to_owned(),
        2.. => format!(", au {floor}e étage"),
        _ => format!(", au niveau {floor}"),
    });
    let told = [Some(what.to_owned()), size, area, floor];
    told.into_iter().flatten().collect()
}

/// A dwelling as a table tells it: «T2, 38 m², 2e étage, ascenseur».
///
/// The area is in hundredths of a square metre.
pub fn described(size: Option<Typology>, area_dm2: Option<u32>, floor: Option<i32>, lift: Option<bool>) -> String {
    let whole = dwelling(size, floor);
    let (size, floor) = whole.split_once(", ").unwrap_or((&whole, ""));
    let area = area_dm2.map_or_else(String::new, |area| format!("{} m²", area / 100));
    let lift = match lift {
        Some(true) => "ascenseur",
        Some(false) => "sans ascenseur",
        None => "",
    };
    [size, &area, floor, lift].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// Heating and energy class: «collectif, classe D»; nothing where nothing is known.
pub fn energy(heating: Option<Heating>, class: Option<EnergyClass>) -> String {
    let heating = heating.map(|heating| match heating {
        Heating::IndividualGas => "individuel au gaz",
        Heating::IndividualElectric => "individuel électrique",
        Heating::Collective => "collectif",
        Heating::District => "réseau de chaleur",
        Heating::Other => "autre",
    });
    let class = class.map(|class| format!("classe {}", class.code()));
    heating.map(str::to_owned).into_iter().chain(class).collect::<Vec<_>>().join(", ")
}

/// A dwelling where it is: «un logement de type T2, à Ronchin».
pub fn located(dwelling: &str, commune: &str) -> String {
    format!("{dwelling}, {}", at(commune))
}

/// A place of a kind, by the council's own name for it or the usual words of its scheme: «une place transitoire».
pub fn place_of_kind(scheme: Scheme, label: &str) -> String {
    if !label.is_empty() {
        return format!("une place « {label} »");
    }
    let usual = match scheme {
        Scheme::AssociativeFlat => "un appartement associatif",
        Scheme::AgreedPlace => "une place conventionnée en foyer ou en résidence",
        Scheme::TransitionalPlace => "une place transitoire",
        Scheme::CouncilResidence => "une place à la résidence du Conseil",
        Scheme::SubLetFlat => "un appartement associatif en sous-location",
        Scheme::SlidingLease => "un logement en bail glissant",
        Scheme::TherapeuticFlat => "un appartement thérapeutique",
        Scheme::CoordinationFlat => "un appartement de coordination",
        Scheme::ResidenceAccueil => "une place en résidence accueil",
        Scheme::BoardingHouse => "une place en pension de famille",
        Scheme::SocialResidence => "une place en résidence sociale",
        Scheme::Hostel => "une place en foyer d’hébergement",
        Scheme::LifeHostel => "une place en foyer de vie",
        Scheme::MedicalisedHostel => "une place en foyer d’accueil médicalisé",
        Scheme::MediatedMandate => "un logement en intermédiation locative, en mandat de gestion",
        Scheme::MediatedSubLease => "un logement en intermédiation locative, en sous-location",
        Scheme::GoverningFamily => "une place en famille gouvernante",
        Scheme::SharedHouse => "une place en maison partagée",
        Scheme::HousingFirst => "un logement avec « Un chez-soi d’abord »",
        Scheme::TherapeuticHostFamily => "un accueil familial thérapeutique",
        Scheme::SocialHostFamily => "un accueil familial",
        Scheme::RetirementHome => "une place en maison de retraite",
        Scheme::Chrs => "une place en centre d’hébergement et de réinsertion sociale",
        Scheme::SocialDwelling => "un logement social",
        Scheme::PrivateDwelling => "un logement privé",
        Scheme::Other => "un autre logement",
    };
    usual.to_owned()
}

/// A kind of place, as a table names it: «Appartement associatif».
pub fn kind_of_place(scheme: Scheme, label: &str) -> String {
    if !label.is_empty() {
        return super::sentence(label);
    }
    let place = place_of_kind(scheme, label);
    let bare =
        ["un ", "une place en ", "une place à la ", "une place "].iter().find_map(|start| place.strip_prefix(start));
    super::sentence(bare.unwrap_or(&place))
}

/// The name of a landlord, or what stands for it where none is known.
pub fn or_without_landlord(name: &str) -> String {
    if name.is_empty() { "Sans bailleur connu".to_owned() } else { name.to_owned() }
}

/// The housing commission, with its article.
pub const fn housing_commission() -> &'static str {
    "la commission appartement"
}

/// What a letter says of the place it points to instead.
pub fn redirection(place: &str) -> String {
    format!("La commission vous propose de demander {place}.")
}

/// The number an attestation of deposit bears: that of the decision, as an attestation.
pub fn engagement(decision: &str) -> String {
    decision.replacen('D', "A", 1)
}

/// The town hall of a commune, as an address names it.
pub fn town_hall(commune: &str) -> String {
    format!("Mairie {}", of(&commune.replacen("Le ", "le ", 1).replacen("Les ", "les ", 1)))
}

/// A commune that pays a fee.
pub fn member_commune(commune: &str) -> String {
    format!("la commune {}", of(&commune.replacen("Le ", "le ", 1).replacen("Les ", "les ", 1)))
}

/// Who decides of a supported application; by what they are, where no name is known.
pub fn decider(decider: Decider, name: &str) -> String {
    let known = match decider {
        Decider::Landlord => Some(name).filter(|name| !name.is_empty()),
        // The register knows the landlord of a place, not its manager.
        Decider::Manager => None,
    };
    let unknown = match decider {
        Decider::Landlord => "le bailleur",
        Decider::Manager => "le gestionnaire",
    };
    known.unwrap_or(unknown).to_owned()
}

/// The committee that decides of a supported application: «la commission d’attribution d’Habitat du Nord».
pub fn committee(decider: Decider, name: &str) -> String {
    let what = match decider {
        Decider::Landlord => "la commission d’attribution",
        Decider::Manager => "la commission d’admission",
    };
    format!("{what} {}", of(&self::decider(decider, name)))
}

/// A function after a name, without the capital it may have been typed with: «bibliothécaire».
pub fn function(words: &str) -> String {
    going_on(words)
}

/// One or the other: «03 53 01 20 22 ou contact@rivage.example».
pub fn either(one: &str, other: &str) -> String {
    format!("{one} ou {other}")
}

/// Somebody and the quality they act in, where it is known.
pub(crate) fn titled(official: &Official) -> String {
    if official.quality.is_empty() {
        official.name.clone()
    } else {
        format!("{}, {}", official.name, function(&official.quality))
    }
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
        assert_eq!(described(Some(Typology::T2), Some(3_850), Some(2), Some(true)), "T2, 38 m², 2e étage, ascenseur");
        assert_eq!(described(None, None, None, None), "logement");
        assert_eq!(energy(Some(Heating::Collective), Some(EnergyClass::D)), "collectif, classe D");
    }

    #[test]
    fn a_letter_offers_a_dwelling_with_its_article() {
        let offer = offered(Some(Typology::T2), Some(3_850), Some(2), false);
        assert_eq!(offer, "un logement de type T2 de 38 m², au 2e étage");
        assert_eq!(offered(None, None, None, true), "un logement partagé");
    }

    #[test]
    fn whoever_decides_is_named_where_a_name_is_known() {
        assert_eq!(decider(Decider::Landlord, "Habitat du Nord"), "Habitat du Nord");
        assert_eq!(committee(Decider::Landlord, "Habitat du Nord"), "la commission d’attribution d’Habitat du Nord");
        assert_eq!(committee(Decider::Manager, "Habitat du Nord"), "la commission d’admission du gestionnaire");
    }
}
