//! Invented facts, enough for every paper at every size.

mod emergency;
mod letters;
mod minutes;
mod recovery;
mod sittings;
mod workshops;

use council::{Day, Minute};
use documents::house_texts::HouseTexts;
use documents::papers::letterhead::{Coordination, Letterhead, Official, Signatory, Sitting};

pub(crate) use emergency::emergency;
pub(crate) use letters::notifications;
pub(crate) use minutes::{minutes, of as minutes_of};
pub(crate) use recovery::recovery;
pub(crate) use sittings::{agenda, attendance, convocation};
pub(crate) use workshops::{poster, workshop_attendance};

/// How much a paper has to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Size {
    Small,
    Usual,
    Large,
}

impl Size {
    pub(crate) const ALL: [Self; 3] = [Self::Small, Self::Usual, Self::Large];

    /// One of three counts.
    pub(crate) const fn of(self, small: usize, usual: usize, large: usize) -> usize {
        match self {
            Self::Small => small,
            Self::Usual => usual,
            Self::Large => large,
        }
    }
}

pub(crate) fn day(year: i32, month: u32, day: u32) -> Day {
    Day::from_ymd_opt(year, month, day).expect("a day that exists")
}

pub(crate) fn at(hours: u16, minutes: u16) -> Minute {
    Minute::new(hours * 60 + minutes).expect("a minute of the day")
}

pub(crate) fn council() -> Letterhead {
    Letterhead {
        name: "le Conseil intercommunal Rivage".into(),
        address: vec!["12 rue du Château d’eau".into(), "59260 LEZENNES".into()],
        phone: Some("03 53 01 20 20".into()),
        email: Some("contact@rivage.example".into()),
        neutral_sender: "C. I. R. – 12 rue du Château d’eau – 59260 LEZENNES".into(),
        data_contact: "donnees@rivage.example ou 03 53 01 20 21".into(),
        logo: None,
        texts: HouseTexts::default(),
        specimen: false,
        window_shift: (0, 0),
    }
}

pub(crate) fn coordination() -> Coordination {
    Coordination {
        name: "Maëlle Caron".into(),
        phone: "03 53 01 20 22".into(),
        hours: "du lundi au vendredi, de 9 h à 17 h".into(),
        email: "coordination@rivage.example".into(),
    }
}

pub(crate) fn signatory() -> Signatory {
    Signatory { name: "Mme Odile Ferrand".into(), quality: "présidente".into(), delegated_on: None }
}

pub(crate) fn sitting() -> Sitting {
    Sitting {
        day: day(2026, 12, 10),
        from: at(14, 0),
        until: at(17, 30),
        venue: "à la mairie, salle du Conseil".into(),
        address: "1 place de la République".into(),
        commune: "Lezennes".into(),
    }
}

pub(crate) fn chair() -> Official {
    Official { name: "Mme Claire Vasseur".into(), quality: "adjointe au maire de Lezennes".into() }
}
