//! The page that tells whether an address falls into the window of an envelope (*page d'essai*), and by how much to shift it.

use super::letter;
use super::letterhead::{Letterhead, prose};
use crate::block::{Block, Color, Look, Shape};
use crate::paper::{About, Paper};
use crate::wording::window_test as wording;
use council::Day;

/// What the page prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WindowTest {
    /// The council, with the shift that is set.
    pub council: Letterhead,
    /// The day it is printed.
    pub drawn_up_on: Day,
    /// Commune letters are written in.
    pub written_at: String,
}

/// Left, top, width and height of the window of a DL envelope, in millimetres.
const WINDOW: [f32; 4] = [100.0, 50.0, 100.0, 34.0];

/// The page as a paper: a letter to nobody, with the frame of the window drawn around its address.
pub fn window_test(data: &WindowTest) -> Paper {
    let lines: Vec<String> = wording::ADDRESS.iter().map(|line| (*line).to_owned()).collect();
    let mut blocks = letter::top(&data.council, &lines, &data.written_at, data.drawn_up_on);
    blocks.push(Block::Decor(frame()));
    blocks.extend(letter::subject(&wording::subject(), None, Look::LETTER));
    blocks.extend(prose(wording::how(data), Look::LETTER));
    Paper {
        about: About { title: wording::TITLE.into(), author: data.council.name.clone(), day: data.drawn_up_on },
        sheet: letter::sheet(&data.council),
        blocks,
    }
}

/// The window, and a ruler along its left and its top.
fn frame() -> Vec<Shape> {
    let [x, y, width, height] = WINDOW;
    let line = |from, to, weight| Shape::Stroke { from, to, weight, color: Color::BRICK, dashed: false };
    let mut shapes = vec![
        line((x, y), (x + width, y), 0.7),
        line((x + width, y), (x + width, y + height), 0.7),
        line((x + width, y + height), (x, y + height), 0.7),
        line((x, y + height), (x, y), 0.7),
    ];
    for tick in 0..=10_u8 {
        let along = f32::from(tick);
        let long = if tick % 5 == 0 { 3.0 } else { 1.8 };
        shapes.push(line((x + along, y), (x + along, y - long), 0.4));
        shapes.push(line((x, y + along), (x - long, y + along), 0.4));
    }
    shapes
}
