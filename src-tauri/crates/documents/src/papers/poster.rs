//! The A4 poster of a workshop (*affiche*).

use super::letterhead::Letterhead;
use council::workshops::Accessibility;
use council::{Day, Minute};

/// What the poster of one workshop prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Poster {
    /// The council.
    pub council: Letterhead,
    /// The day the poster is drawn up.
    pub drawn_up_on: Day,
    /// Number of the workshop.
    pub number: u32,
    /// Title: «Le sommeil».
    pub title: String,
    /// One sentence that makes one want to come.
    pub hook: Option<String>,
    /// The day.
    pub day: Day,
    /// Beginning.
    pub from: Minute,
    /// End.
    pub until: Minute,
    /// Name of the place.
    pub venue: String,
    /// Street address.
    pub address: String,
    /// Commune.
    pub commune: String,
    /// Bus, metro, car park: one phrase.
    pub access: Option<String>,
    /// For whom: «Tout public».
    pub public: Option<String>,
    /// Whether nothing is paid.
    pub free: bool,
    /// How one comes.
    pub entry: Entry,
    /// Who speaks, in order.
    pub speakers: Vec<Speaker>,
    /// What the place offers.
    pub accessibility: Vec<Accessibility>,
    /// Telephone or address to ask at, as printed.
    pub contact: String,
    /// Names of partners.
    pub partners: Vec<String>,
    /// Whether the number 3114 is printed: themes that may stir things up.
    pub helpline: bool,
    /// Whether it belongs to the *Semaines d'information sur la santé mentale*.
    pub awareness_weeks: bool,
}

/// How one comes to a workshop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entry {
    /// *Entrée libre*.
    Open,
    /// *Sur inscription*, until a day when there is one.
    OnRegistration {
        /// The last day to register.
        until: Option<Day>,
    },
}

/// Somebody who speaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Speaker {
    /// Name.
    pub name: String,
    /// As what: «pair-aidante», «psychologue».
    pub role: String,
}
