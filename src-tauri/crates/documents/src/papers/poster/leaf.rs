//! *Éphéméride*: the day as large as the page allows, as torn off a calendar; the rest beside it.

use super::{Composed, Poster, parts};
use crate::block::{Align, Block, Color, Look, Shape};
use crate::wording::poster as wording;
use crate::words::Text;

/// Width of the leaf, in millimetres.
const LEAF: f32 = 74.0;
/// Left edge and width of the words beside it.
const LEFT: f32 = 84.0;
const WIDTH: f32 = 112.0;

pub(super) fn composed(data: &Poster, scale: f32) -> Composed {
    let top = 297.0 - parts::foot_height(data);
    let fill = |x, y, width, height, color| Shape::Fill { x, y, width, height, color };
    let mut scene = vec![fill(0.0, 0.0, 210.0, 297.0, Color::FLAX), fill(0.0, 0.0, LEAF, top, Color::BRICK)];
    // Where the leaf was torn: the teeth of a stub.
    scene.extend((0_u8..19).map(|tooth| fill(2.0 + f32::from(tooth) * 3.9, 0.0, 1.9, 5.0, Color::FLAX)));
    scene.push(fill(LEAF, 0.0, 1.2, top, Color::PETROL));
    scene.extend(parts::foot_ground(data, Color::BRICK));
    let mut blocks = vec![Block::Decor(scene), leaf(data)];
    let line = |text, size, color, after| parts::line(text, size, scale, color, after);
    let afar = |text, size, color, after| parts::afar(text, size, scale, color, after);
    blocks.push(line(wording::label(data), 16.0, Color::PETROL, 6.0));
    let size = parts::title_size(&data.title, WIDTH, 60.0 * scale.min(1.0));
    let title = Look::BODY.sized(size, size * 1.06).colored(Color::PETROL_DEEP).spaced(0.0, 8.0 * scale);
    blocks.push(Block::heading(1, Text::strong(&data.title), title));
    blocks.extend(data.hook.as_ref().map(|hook| line(Text::plain(hook), 19.0, Color::INK, 9.0)));
    blocks.push(afar(Text::strong(&data.venue), 34.0, Color::BRICK, 2.0));
    blocks.push(line(wording::address(data), 20.0, Color::INK, 2.0));
    blocks.extend(data.access.as_ref().map(|access| line(Text::plain(access), 15.0, Color::SOFT, 0.0)));
    blocks.push(Block::Gap(9.0 * scale));
    blocks.push(line(wording::entry(data), 21.0, Color::PETROL, 6.0));
    blocks.extend(wording::speakers(data).map(|text| line(text, 15.0, Color::INK, 7.0)));
    blocks.extend(parts::pictograms(data, scale * 0.9, WIDTH, Color::PETROL));
    blocks.extend(parts::foot(data, 16.0, 178.0));
    Composed { blocks, margins: [17.0, 210.0 - LEFT - WIDTH, parts::foot_height(data) + 3.0, LEFT] }
}

/// The day: its name, its number, its month; then the hours.
fn leaf(data: &Poster) -> Block {
    let line = |words: &str, size: f32| {
        let look = Look::BODY.sized(size, size * 1.0).colored(Color::WHITE).aligned(Align::Center).spaced(0.0, 0.0);
        Block::paragraph(Text::strong(words), look)
    };
    let [weekday, number, month] = wording::leaf(data);
    let [from, until] = wording::leaf_hours(data);
    Block::Placed {
        x: 3.0,
        y: 34.0,
        width: LEAF - 6.0,
        blocks: vec![
            line(&weekday, 38.0),
            line(&number, 170.0),
            line(&month, 36.0),
            Block::Gap(28.0),
            line(&from, 46.0),
            line(&until, 34.0),
        ],
    }
}
