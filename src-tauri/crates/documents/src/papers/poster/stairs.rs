//! *Marches*: a flight of steps climbs through the page, from when and where to the title.

use super::{Composed, Poster, parts};
use crate::block::{Block, Color, Look, Shape, Step};
use crate::wording::poster as wording;
use crate::words::Text;

/// Where the steps begin and end, in millimetres from the top.
const TOP: f32 = 84.0;
const FLOOR: f32 = 128.0;
/// Left edge and width of the words.
const LEFT: f32 = 16.0;
const WIDTH: f32 = 178.0;
/// How many steps.
const STEPS: u8 = 6;

pub(super) fn composed(data: &Poster, scale: f32) -> Composed {
    let mut blocks = vec![Block::Decor(scene(data)), heading(data), Block::DownTo(FLOOR + 7.0)];
    let line = |text, size, color, after| parts::line(text, size, scale, color, after);
    let afar = |text, size, color, after| parts::afar(text, size, scale, color, after);
    blocks.push(afar(wording::day(data), 46.0, Color::PETROL_DEEP, 0.0));
    blocks.push(afar(wording::hours(data), 36.0, Color::PETROL_DEEP, 7.0));
    blocks.push(afar(Text::strong(&data.venue), 34.0, Color::BRICK, 0.0));
    blocks.push(line(wording::address(data), 20.0, Color::INK, 2.0));
    blocks.extend(data.access.as_ref().map(|access| line(Text::plain(access), 15.0, Color::SOFT, 0.0)));
    blocks.push(Block::Gap(7.0 * scale));
    blocks.extend(data.hook.as_ref().map(|hook| line(Text::plain(hook), 19.0, Color::INK, 5.0)));
    blocks.push(line(wording::entry(data), 23.0, Color::PETROL, 5.0));
    blocks.extend(wording::speakers(data).map(|text| line(text, 16.0, Color::INK, 6.0)));
    blocks.extend(parts::pictograms(data, scale, WIDTH, Color::PETROL_DEEP));
    blocks.extend(parts::foot(data, LEFT, WIDTH));
    Composed { blocks, margins: [14.0, 210.0 - LEFT - WIDTH, parts::foot_height(data) + 3.0, LEFT] }
}

fn heading(data: &Poster) -> Block {
    let label = Look::BODY.sized(17.0, 22.0).colored(Color::BRICK).spaced(0.0, 4.0);
    let size = parts::title_size(&data.title, WIDTH, 72.0);
    let title = Look::BODY.sized(size, size * 1.04).colored(Color::PETROL_DEEP).spaced(0.0, 0.0).even();
    Block::Placed {
        x: LEFT,
        y: 13.0,
        width: WIDTH,
        blocks: vec![
            Block::paragraph(Text::strong(&wording::label(data).words()), label),
            Block::heading(1, Text::strong(&data.title), title),
        ],
    }
}

/// The ground, the flight of steps with its landing, a door at the top.
fn scene(data: &Poster) -> Vec<Shape> {
    let fill = |x, y, width, height, color| Shape::Fill { x, y, width, height, color };
    let mut shapes = vec![fill(0.0, 0.0, 210.0, 297.0, Color::FLAX)];
    let tread = 150.0 / f32::from(STEPS);
    let rise = (FLOOR - TOP - 6.0) / f32::from(STEPS);
    let mut path = vec![Step::To(0.0, FLOOR)];
    for step in 0..STEPS {
        let (x, y) = (f32::from(step) * tread, FLOOR - f32::from(step + 1) * rise);
        path.extend([Step::To(x, y), Step::To(x + tread, y)]);
    }
    let landing = FLOOR - f32::from(STEPS) * rise;
    path.extend([Step::To(210.0, landing), Step::To(210.0, FLOOR)]);
    shapes.push(Shape::Outline { path, color: Color::PETROL });
    // The edge of each step, in brick: what a foot looks for.
    for step in 0..STEPS {
        let (x, y) = (f32::from(step) * tread, FLOOR - f32::from(step + 1) * rise);
        shapes.push(fill(x, y, tread, 1.3, Color::BRICK));
    }
    shapes.push(fill(150.0, landing, 60.0, 1.3, Color::BRICK));
    shapes.push(fill(176.0, landing - 21.0, 13.0, 21.0, Color::BRICK));
    shapes.push(fill(178.0, landing - 19.0, 9.0, 19.0, Color::PETROL_WASH));
    shapes.push(fill(184.6, landing - 10.0, 1.2, 1.2, Color::BRICK));
    shapes.push(fill(0.0, FLOOR, 210.0, 1.2, Color::PETROL_DEEP));
    shapes.extend(parts::foot_ground(data, Color::PETROL));
    shapes
}
