//! Charts (*graphiques*): the finding said first, the bars as vectors with their figures beside them, the same figures in words
//! for those who do not see them.

use crate::block::{Align, Block, Color, Look, Shape};
use crate::wording::chart as wording;
use crate::words::Text;

/// Widths of the drawing, in millimetres: all, and the names.
const WIDTH: f32 = 170.0;
const NAMES: f32 = 52.0;
/// Room for the figure after a bar.
const FIGURE: f32 = 18.0;
const ROW: f32 = 7.2;

/// A series told by bars.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bars {
    /// What it finds, as a sentence.
    pub finding: String,
    /// A name and a count, in order.
    pub rows: Vec<(String, u32)>,
    /// The same counts a period before, when they are known: one a row.
    pub before: Vec<u32>,
}

/// The bars under what they find.
pub(super) fn bars(data: &Bars) -> Vec<Block> {
    let most = data.rows.iter().map(|(_, count)| *count).chain(data.before.iter().copied()).max().unwrap_or(0).max(1);
    let row = if data.before.is_empty() { ROW } else { ROW + 2.6 };
    let mut shapes = Vec::new();
    let mut y = 0.0;
    for (number, (name, count)) in data.rows.iter().enumerate() {
        shapes.push(words(NAMES - 2.0, y + 4.6, name, Color::INK, Align::Right));
        shapes.extend(bar(y + 1.0, 5.0, *count, most, Color::PETROL));
        shapes.push(words(
            NAMES + length(*count, most) + 1.5,
            y + 4.6,
            &wording::count(*count),
            Color::INK,
            Align::Left,
        ));
        if let Some(before) = data.before.get(number) {
            shapes.extend(bar(y + 6.4, 1.6, *before, most, Color::EDGE));
        }
        y += row;
    }
    shapes.push(Shape::Stroke { from: (NAMES, 0.0), to: (NAMES, y), weight: 0.6, color: Color::FIELD, dashed: false });
    let figure = Block::Figure { alt: wording::bars(data), width: WIDTH, height: y, shapes };
    let mut blocks = vec![
        Block::paragraph(Text::strong(&data.finding), Look::BODY.sized(11.0, 15.0).spaced(6.0, 5.0).kept()),
        figure,
    ];
    if !data.before.is_empty() {
        blocks.push(Block::paragraph(wording::BEFORE, Look::SMALL.colored(Color::SOFT).spaced(2.0, 0.0)));
    }
    blocks.push(Block::Gap(10.0));
    vec![Block::Together(blocks)]
}

/// A whole told by its parts, on one strip.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Strip {
    /// What it finds, as a sentence.
    pub finding: String,
    /// The parts, in order; at most six are told apart.
    pub parts: Vec<(String, u32)>,
}

const INKS: [Color; 6] = [Color::PETROL, Color::BRICK, Color::FIELD, Color::PETROL_DEEP, Color::EDGE, Color::WATERMARK];

/// The strip, its parts named under it.
#[expect(clippy::cast_precision_loss, reason = "counts are small")]
pub(super) fn strip(data: &Strip) -> Vec<Block> {
    let all = data.parts.iter().map(|(_, count)| *count).sum::<u32>().max(1) as f32;
    let mut shapes = Vec::new();
    let mut x = 0.0;
    let mut y = 15.0;
    for ((name, count), color) in data.parts.iter().zip(INKS.into_iter().cycle()) {
        let width = WIDTH * *count as f32 / all;
        shapes.push(Shape::Fill { x, y: 0.0, width: (width - 0.4).max(0.2), height: 9.0, color });
        shapes.push(Shape::Fill { x: 0.0, y: y - 2.8, width: 3.2, height: 3.2, color });
        shapes.push(words(5.0, y, &wording::part(name, *count), Color::INK, Align::Left));
        x += width;
        y += 5.4;
    }
    let figure = Block::Figure { alt: wording::strip(data), width: WIDTH, height: y - 3.0, shapes };
    let finding = Block::paragraph(Text::strong(&data.finding), Look::BODY.sized(11.0, 15.0).spaced(6.0, 5.0).kept());
    vec![Block::Together(vec![finding, figure, Block::Gap(10.0)])]
}

#[expect(clippy::cast_precision_loss, reason = "counts are small")]
fn length(count: u32, most: u32) -> f32 {
    (WIDTH - NAMES - FIGURE) * count as f32 / most as f32
}

fn bar(y: f32, height: f32, count: u32, most: u32, color: Color) -> Option<Shape> {
    (count > 0).then(|| Shape::Fill { x: NAMES, y, width: length(count, most), height, color })
}

fn words(x: f32, y: f32, words: &str, color: Color, align: Align) -> Shape {
    Shape::Words { x, y, text: Text::plain(words), size: 9.0, color, align }
}
