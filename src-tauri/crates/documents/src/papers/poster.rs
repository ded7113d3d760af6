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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::block::{Color, Shape};
    use crate::papers::letterhead::Letterhead;

    /// What the accessibility rules ask of words (WCAG 2.2, 1.4.3), whatever their size.
    const LEAST: f64 = 4.5;

    fn luminance(Color(red, green, blue): Color) -> f64 {
        let linear = |value: u8| {
            let value = f64::from(value) / 255.0;
            if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    fn contrast(one: Color, other: Color) -> f64 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    /// The colour that a scene leaves at a point; where nothing is painted, what was there before.
    fn ground(scene: &[Shape], at: (f32, f32), before: Color) -> Color {
        let mut painted = scene.iter().filter_map(|shape| match shape {
            Shape::Fill { x, y, width, height, color }
                if (*x..x + width).contains(&at.0) && (*y..y + height).contains(&at.1) =>
            {
                Some(*color)
            }
            _ => None,
        });
        painted.next_back().unwrap_or(before)
    }

    /// Every colour of words with the ground it stands on.
    fn pairs(blocks: &[Block], scene: &[Shape], at: (f32, f32)) -> Vec<(Color, Color)> {
        let mut at = at;
        let mut pairs = Vec::new();
        for block in blocks {
            let under = ground(scene, (at.0 + 1.0, at.1 + 1.0), Color::WHITE);
            match block {
                Block::Paragraph { look, .. } | Block::Heading { look, .. } => pairs.push((look.color, under)),
                Block::Placed { x, y, blocks, .. } => pairs.extend(self::pairs(blocks, scene, (*x, *y))),
                Block::DownTo(y) => at.1 = at.1.max(*y),
                Block::Figure { shapes, .. } => pairs.extend(shapes.iter().filter_map(|shape| match shape {
                    Shape::Words { x, y, color, .. } => Some((*color, ground(shapes, (*x, *y), under))),
                    _ => None,
                })),
                _ => {}
            }
        }
        pairs
    }

    fn data(design: Design) -> Poster {
        let day = Day::from_ymd_opt(2027, 1, 12).unwrap();
        Poster {
            council: Letterhead {
                name: "le Conseil".into(),
                address: Vec::new(),
                phone: None,
                email: None,
                neutral_sender: String::new(),
                data_contact: String::new(),
                logo: None,
                texts: crate::house_texts::HouseTexts::default(),
                specimen: false,
                window_shift: (0, 0),
            },
            drawn_up_on: day,
            number: 42,
            title: "Retrouver le sommeil".into(),
            hook: Some("Parler, écouter.".into()),
            day,
            from: Minute::new(1_080).unwrap(),
            until: Minute::new(1_200).unwrap(),
            venue: "Médiathèque".into(),
            address: "27 rue Sadi-Carnot".into(),
            commune: "Ronchin".into(),
            access: Some("Bus 18".into()),
            public: None,
            price: Cents::ZERO,
            entry: Entry::Open,
            speakers: vec![Speaker { name: "Mme Claire Petit".into(), role: "pair-aidante".into() }],
            accessibility: Accessibility::ALL.to_vec(),
            contact: "01 99 00 12 12".into(),
            partners: vec!["la ville de Ronchin".into()],
            helpline: true,
            logos: Vec::new(),
            link: Some("tel:+33199001212".into()),
            format: Format::A4,
            design,
            awareness_weeks: true,
        }
    }

    #[test]
    fn every_word_of_every_design_stands_out_from_its_ground() {
        for design in Design::ALL {
            let paper = composed(&data(design), 1.0);
            let Some(Block::Decor(scene)) = paper.blocks.first() else { panic!("a poster begins with its scene") };
            let [top, _, _, left] = paper.sheet.margins;
            let pairs = pairs(&paper.blocks, scene, (left, top));
            assert!(pairs.len() > 20, "{design:?}: the words were read");
            for (words, under) in pairs {
                assert!(contrast(words, under) >= LEAST, "{design:?}: {words:?} on {under:?}");
            }
        }
    }

    #[test]
    fn the_measure_of_contrast_is_the_one_of_the_rules() {
        assert!((contrast(Color(0, 0, 0), Color::WHITE) - 21.0).abs() < 0.01);
        assert!(contrast(Color::EDGE, Color::FLAX) < LEAST, "a pair that does not stand out is found");
    }
}
