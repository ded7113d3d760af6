//! What French offices write for the values of closed lists, without accents or punctuation. The code of a value is read too.

use council::dwellings::{Scheme, Title, Typology};
use council::people::Civility;

/// Civilities.
pub(super) const CIVILITIES: &[(&str, Civility)] = &[
    ("madame", Civility::Mrs),
    ("mme", Civility::Mrs),
    ("mlle", Civility::Mrs),
    ("mademoiselle", Civility::Mrs),
    ("monsieur", Civility::Mr),
    ("m", Civility::Mr),
    ("mr", Civility::Mr),
];

/// Sizes of dwellings.
pub(super) const TYPOLOGIES: &[(&str, Typology)] = &[
    ("t1", Typology::T1),
    ("f1", Typology::T1),
    ("studio", Typology::T1),
    ("t1 bis", Typology::T1Bis),
    ("t1bis", Typology::T1Bis),
    ("f1 bis", Typology::T1Bis),
    ("t2", Typology::T2),
    ("f2", Typology::T2),
    ("t3", Typology::T3),
    ("f3", Typology::T3),
    ("t4", Typology::T4),
    ("f4", Typology::T4),
    ("t5", Typology::T5),
    ("f5", Typology::T5),
    ("t5 et plus", Typology::T5),
];

/// Titles of occupation.
pub(super) const TITLES: &[(&str, Title)] = &[
    ("bail direct", Title::DirectLease),
    ("bail", Title::DirectLease),
    ("sous location", Title::SubLease),
    ("bail glissant", Title::SlidingLease),
    ("convention de place", Title::AgreedPlace),
    ("place conventionnee", Title::AgreedPlace),
];

/// Kinds of place, by their scheme. The names the council gives to its own kinds are the register's.
pub(super) const SCHEMES: &[(&str, Scheme)] = &[
    ("appartement associatif", Scheme::AssociativeFlat),
    ("place conventionnee en foyer ou residence", Scheme::AgreedPlace),
    ("place conventionnee", Scheme::AgreedPlace),
    ("place transitoire", Scheme::TransitionalPlace),
    ("transitoire", Scheme::TransitionalPlace),
    ("residence du conseil", Scheme::CouncilResidence),
    ("appartement associatif en sous location", Scheme::SubLetFlat),
    ("bail glissant", Scheme::SlidingLease),
    ("appartement therapeutique", Scheme::TherapeuticFlat),
    ("act", Scheme::CoordinationFlat),
    ("residence accueil", Scheme::ResidenceAccueil),
    ("pension de famille maison relais", Scheme::BoardingHouse),
    ("pension de famille", Scheme::BoardingHouse),
    ("maison relais", Scheme::BoardingHouse),
    ("residence sociale", Scheme::SocialResidence),
    ("foyer d hebergement", Scheme::Hostel),
    ("foyer de vie", Scheme::LifeHostel),
    ("fam", Scheme::MedicalisedHostel),
    ("iml mandat de gestion", Scheme::MediatedMandate),
    ("iml sous location", Scheme::MediatedSubLease),
    ("famille gouvernante", Scheme::GoverningFamily),
    ("maison partagee colocation", Scheme::SharedHouse),
    ("maison partagee", Scheme::SharedHouse),
    ("colocation", Scheme::SharedHouse),
    ("un chez soi d abord", Scheme::HousingFirst),
    ("accueil familial therapeutique", Scheme::TherapeuticHostFamily),
    ("accueil familial social", Scheme::SocialHostFamily),
    ("ehpad maison de retraite", Scheme::RetirementHome),
    ("ehpad", Scheme::RetirementHome),
    ("maison de retraite", Scheme::RetirementHome),
    ("chrs", Scheme::Chrs),
    ("logement hlm ordinaire", Scheme::SocialDwelling),
    ("logement prive", Scheme::PrivateDwelling),
    ("autre dispositif", Scheme::Other),
];
