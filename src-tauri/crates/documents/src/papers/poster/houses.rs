//! *Maisons*: the title over a row of northern houses, then when, where and how.

use super::{Composed, Poster, parts};
use crate::block::{Block, Color, Look, Shape, Step};
use crate::wording::poster as wording;
use crate::words::Text;

/// Where the coloured band ends, in millimetres.
const BAND: f32 = 112.0;
/// Left edge of the words.
const LEFT: f32 = 16.0;
/// Width of the words.
const WIDTH: f32 = 178.0;

pub(super) fn composed(data: &Poster, scale: f32) -> Composed {
    let mut blocks = vec![Block::Decor(scene(data)), heading(data), Block::DownTo(BAND + 8.0)];
    let line = |text, size, color, after| parts::line(text, size, scale, color, after);
    let afar = |text, size, color, after| parts::afar(text, size, scale, color, after);
    blocks.extend(data.hook.as_ref().map(|hook| line(Text::plain(hook), 21.0, Color::INK, 7.0)));
    blocks.push(afar(wording::day(data), 48.0, Color::BRICK, 0.0));
    blocks.push(afar(wording::hours(data), 38.0, Color::BRICK, 8.0));
    blocks.push(afar(Text::strong(&data.venue), 34.0, Color::PETROL_DEEP, 0.0));
    blocks.push(line(wording::address(data), 21.0, Color::INK, 2.0));
    blocks.extend(data.access.as_ref().map(|access| line(Text::plain(access), 15.0, Color::SOFT, 0.0)));
    blocks.push(Block::Gap(8.0 * scale));
    blocks.push(line(wording::entry(data), 24.0, Color::PETROL, 5.0));
    blocks.extend(wording::speakers(data).map(|text| line(text, 16.0, Color::INK, 6.0)));
    blocks.extend(parts::pictograms(data, scale, WIDTH, Color::PETROL));
    blocks.extend(parts::foot(data, LEFT, WIDTH));
    Composed { blocks, margins: [14.0, 210.0 - LEFT - WIDTH, parts::foot_height(data) + 3.0, LEFT] }
}

fn heading(data: &Poster) -> Block {
    let small = if data.awareness_weeks { 16.5 } else { 19.0 };
    let label = Look::BODY.sized(small, 24.0).colored(Color::PETROL_WASH).spaced(0.0, 4.0);
    let size = parts::title_size(&data.title, WIDTH, 84.0);
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

/// The ground, the band, the houses and the foot.
fn scene(data: &Poster) -> Vec<Shape> {
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
    shapes.extend(parts::foot_ground(data, Color::PETROL));
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
