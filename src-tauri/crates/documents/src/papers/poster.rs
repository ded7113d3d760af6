//! The poster of a workshop (*affiche*), in three designs, on A4, on A3 and as a flyer on A5.

mod houses;
mod leaf;
mod parts;
mod stairs;

use super::letterhead::Letterhead;
use crate::block::Block;
use crate::paper::{About, Format, Paper, Sheet};
use crate::picture::Picture;
use crate::wording::poster as wording;
use council::workshops::Accessibility;
use council::{Cents, Day, Minute};
use std::sync::Arc;

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
    /// What one pays; nothing for most.
    pub price: Cents,
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
    /// Logos of the council and of its partners.
    pub logos: Vec<Arc<Picture>>,
    /// What a telephone that reads the code opens: a number to call (`tel:`) or a page.
    pub link: Option<String>,
    /// How large the paper is.
    pub format: Format,
    /// Which design.
    pub design: Design,
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

/// A design, from the identity of the house.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Design {
    /// *Maisons*: the stepped gables of the north under the title.
    Houses,
    /// *Éphéméride*: the day as large as the page allows, as torn off a calendar.
    Leaf,
    /// *Marches*: a flight of steps that climbs through the page.
    Stairs,
}

impl Design {
    /// Every design.
    pub const ALL: [Self; 3] = [Self::Houses, Self::Leaf, Self::Stairs];
}

/// What three metres ask of the letters that matter, in points on A4: capitals of 7.5 mm.
const FROM_AFAR: f32 = 32.0;
/// Sizes that are tried, from the largest: a poster that says little says it larger.
const SCALES: [f32; 9] = [1.6, 1.4, 1.2, 1.1, 1.0, 0.92, 0.84, 0.76, 0.68];
/// Under this, words are no longer read in passing: what is left over goes onto a second page.
const SMALLEST: f32 = 0.6;

/// What a design gives: its blocks and the margins of what flows.
struct Composed {
    blocks: Vec<Block>,
    margins: [f32; 4],
}

/// The poster as a paper, as large as one page allows.
pub fn poster(data: &Poster) -> Paper {
    let fits = |paper: &Paper| paper.page_count().is_ok_and(|pages| pages == 1);
    let larger = SCALES.into_iter().map(|scale| composed(data, scale)).find(fits);
    larger.unwrap_or_else(|| composed(data, SMALLEST))
}

fn composed(data: &Poster, scale: f32) -> Paper {
    let Composed { blocks, margins } = match data.design {
        Design::Houses => houses::composed(data, scale),
        Design::Leaf => leaf::composed(data, scale),
        Design::Stairs => stairs::composed(data, scale),
    };
    Paper {
        about: About { title: wording::about(data), author: data.council.name.clone(), day: data.drawn_up_on },
        sheet: Sheet { format: data.format, margins, ..data.council.sheet() },
        blocks,
    }
}
