//! The A4 poster of a workshop (*affiche*).

use super::letterhead::Letterhead;
use crate::block::{Block, Color, Look, MM, Shape, Step};
use crate::paper::{About, Paper, Sheet};
use crate::wording::{poster as wording, sentence};
use crate::words::Text;
use council::workshops::Accessibility;
use council::{Cents, Day, Minute};

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

/// Where the coloured band ends, in millimetres.
const BAND: f32 = 112.0;
/// Where the foot begins.
const FOOT: f32 = 255.0;
/// Left edge of the words.
const LEFT: f32 = 16.0;
/// Width of the words.
const WIDTH: f32 = 178.0;

/// Sizes that are tried, from the largest: a poster that says little says it larger.
const SCALES: [f32; 6] = [1.2, 1.1, 1.0, 0.92, 0.84, 0.76];
/// Under this, words would no longer be read from across a hall: what is left over goes onto a second page.
const SMALLEST: f32 = 0.68;

/// The poster as a paper: the title over a row of northern houses, then when, where and how, as large as one page allows.
pub fn poster(data: &Poster) -> Paper {
    let fits = |paper: &Paper| paper.page_count().is_ok_and(|pages| pages == 1);
    let larger = SCALES.into_iter().map(|scale| composed(data, scale)).find(fits);
    larger.unwrap_or_else(|| composed(data, SMALLEST))
}

fn composed(data: &Poster, scale: f32) -> Paper {
    let mut blocks = vec![Block::Decor(scene()), heading(data), Block::DownTo(BAND + 9.0)];
    let line = |text: Text, size: f32, color: Color, after: f32| {
        let size = size * scale;
        Block::paragraph(text, Look::BODY.sized(size, size * 1.18).colored(color).spaced(0.0, after * scale).even())
    };
    blocks.extend(data.hook.as_ref().map(|hook| line(Text::plain(hook), 21.0, Color::INK, 9.0)));
    blocks.push(line(wording::day(data), 50.0, Color::BRICK, 0.0));
    blocks.push(line(wording::hours(data), 38.0, Color::BRICK, 11.0));
    blocks.push(line(Text::strong(&data.venue), 30.0, Color::PETROL_DEEP, 0.0));
    blocks.push(line(wording::address(data), 21.0, Color::INK, 2.0));
    blocks.extend(data.access.as_ref().map(|access| line(Text::plain(access), 15.0, Color::SOFT, 0.0)));
    blocks.push(Block::Gap(11.0 * scale));
    blocks.push(line(wording::entry(data), 25.0, Color::PETROL, 6.0));
    blocks.extend(wording::speakers(data).map(|text| line(text, 16.0, Color::INK, 6.0)));
    blocks.extend(wording::accessibility(data).map(|text| line(text, 14.5, Color::INK, 0.0)));
    blocks.push(foot(data));
    Paper {
        about: About { title: wording::about(data), author: data.council.name.clone(), day: data.drawn_up_on },
        sheet: Sheet { margins: [14.0, 210.0 - LEFT - WIDTH, 297.0 - FOOT + 3.0, LEFT], ..Sheet::default() },
        blocks,
    }
}

fn heading(data: &Poster) -> Block {
    let small = if data.awareness_weeks { 16.5 } else { 19.0 };
    let label = Look::BODY.sized(small, 24.0).colored(Color::PETROL_WASH).spaced(0.0, 4.0);
    let size = title_size(&data.title);
    let title = Look::BODY.sized(size, size * 1.08).colored(Color::WHITE).spaced(0.0, 0.0).even();
    Block::Placed {
        x: LEFT,
        y: 13.0,
        width: WIDTH,
        blocks: vec![
            Block::paragraph(wording::label(data), label),
            Block::heading(1, Text::strong(&data.title), title),
        ],
    }
}

/// The largest letters that leave the title whole above the houses: read from across a hall.
#[expect(clippy::cast_precision_loss, reason = "titles are short")]
fn title_size(title: &str) -> f32 {
    let letters = title.chars().count();
    let longest = title.split_whitespace().map(|word| word.chars().count()).max().unwrap_or(0);
    let by_length = match letters {
        0..=12 => 84.0,
        13..=28 => 68.0,
        29..=48 => 54.0,
        49..=75 => 42.0,
        76..=130 => 31.0,
        _ => 20.0,
    };
    // A bold letter is about 0.58 em wide.
    let by_word = WIDTH * MM / (0.58 * longest.max(1) as f32);
    f32::min(by_length, by_word).max(16.0)
}

/// Who invites, whom to ask, on the deeper flax of the foot.
fn foot(data: &Poster) -> Block {
    let line = |text: Text, size: f32, color: Color| {
        Block::paragraph(text, Look::BODY.sized(size, size * 1.3).colored(color).spaced(0.0, 1.5))
    };
    let mut blocks = vec![
        line(Text::strong(&sentence(&data.council.name)), 14.0, Color::PETROL),
        line(wording::contact(data), 14.0, Color::INK),
    ];
    blocks.extend(wording::partners(data).map(|text| line(text, 11.0, Color::INK)));
    if data.helpline {
        blocks.push(line(wording::helpline(), 12.0, Color::INK));
    }
    blocks.push(line(wording::STREET.into(), 8.5, Color::SOFT));
    Block::Placed { x: LEFT, y: FOOT + 4.5, width: WIDTH, blocks }
}

/// The ground, the band, the houses and the foot.
fn scene() -> Vec<Shape> {
    let fill = |y, height, color| Shape::Fill { x: 0.0, y, width: 210.0, height, color };
    let mut shapes = vec![fill(0.0, 297.0, Color::FLAX), fill(0.0, BAND, Color::PETROL)];
    // Left edge, width, height: those behind first.
    for (x, width, height) in
        [(-6.0, 30.0, 19.0), (36.0, 26.0, 24.0), (84.0, 30.0, 20.0), (130.0, 24.0, 25.0), (176.0, 40.0, 21.0)]
    {
        shapes.push(house(x, width, height, Color::PETROL_DEEP));
    }
    for (x, width, height) in [(14.0, 22.0, 27.0), (60.0, 24.0, 22.0), (108.0, 22.0, 29.0), (154.0, 24.0, 24.0)] {
        shapes.push(house(x, width, height, Color::BRICK));
        shapes.extend(windows(x, width, height));
    }
    shapes.push(fill(BAND, 1.6, Color::BRICK));
    shapes.push(fill(FOOT, 297.0 - FOOT, Color::FLAX_DEEP));
    shapes.push(fill(FOOT, 0.8, Color::PETROL));
    shapes
}

/// A house with a stepped gable, standing on the foot of the band.
fn house(x: f32, width: f32, height: f32, color: Color) -> Shape {
    const STEPS: u8 = 4;
    let eaves = BAND - height * 0.58;
    let rise = height * 0.42 / f32::from(STEPS);
    let tread = width / 2.0 / (f32::from(STEPS) + 0.5);
    let mut path = vec![Step::To(x, BAND), Step::To(x, eaves)];
    let mut left = (x, eaves);
    let mut climb = Vec::new();
    for _ in 0..STEPS {
        left.1 -= rise;
        climb.push(left);
        left.0 += tread;
        climb.push(left);
    }
    // The last tread is the ridge, shared by the two sides.
    climb.pop();
    path.extend(climb.iter().map(|(x, y)| Step::To(*x, *y)));
    path.extend(climb.iter().rev().map(|(across, y)| Step::To(2.0 * x + width - across, *y)));
    path.extend([Step::To(x + width, eaves), Step::To(x + width, BAND)]);
    Shape::Outline { path, color }
}

/// Two lit windows and a door.
fn windows(x: f32, width: f32, height: f32) -> Vec<Shape> {
    let pane = |across: f32, up: f32, wide: f32, high: f32| Shape::Fill {
        x: x + width * across - wide / 2.0,
        y: BAND - up,
        width: wide,
        height: high,
        color: Color::FLAX,
    };
    vec![
        pane(0.28, height * 0.5, 3.2, 4.6),
        pane(0.72, height * 0.5, 3.2, 4.6),
        pane(0.5, height * 0.76, 2.4, 3.4),
        pane(0.5, 6.4, 3.8, 6.4),
    ]
}
