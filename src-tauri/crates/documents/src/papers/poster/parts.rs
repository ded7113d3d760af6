//! What the three designs share: the foot, the code to scan, the pictograms, the size of a title.

use super::{FROM_AFAR, Poster};
use crate::block::{Align, Block, Color, Look, MM, Shape, Step};
use crate::wording::{poster as wording, sentence};
use crate::words::Text;
use qrcodegen::{QrCode, QrCodeEcc};

/// A line of the poster: secondary words follow the scale.
pub(super) fn line(text: Text, size: f32, scale: f32, color: Color, after: f32) -> Block {
    let size = size * scale;
    Block::paragraph(text, Look::BODY.sized(size, size * 1.18).colored(color).spaced(0.0, after * scale).even())
}

/// A line that is read from afar: it never gets smaller than that asks.
pub(super) fn afar(text: Text, size: f32, scale: f32, color: Color, after: f32) -> Block {
    let size = (size * scale).max(FROM_AFAR);
    Block::paragraph(text, Look::BODY.sized(size, size * 1.12).colored(color).spaced(0.0, after * scale).even())
}

/// The largest letters that leave a title whole in such a width (in millimetres), so many lines of it.
#[expect(clippy::cast_precision_loss, reason = "titles are short")]
pub(super) fn title_size(title: &str, width: f32, largest: f32) -> f32 {
    let letters = title.chars().count();
    let longest = title.split_whitespace().map(|word| word.chars().count()).max().unwrap_or(0);
    let by_length = match letters {
        0..=12 => 84.0,
        13..=28 => 68.0,
        29..=48 => 54.0,
        49..=75 => 42.0,
        76..=130 => FROM_AFAR,
        _ => 24.0,
    };
    // A bold letter is about 0.58 em wide.
    let by_word = width * MM / (0.58 * longest.max(1) as f32);
    f32::min(by_length, by_word).clamp(16.0, largest)
}

/// Height of the foot, in millimetres: more where logos stand in it.
pub(super) fn foot_height(data: &Poster) -> f32 {
    if data.logos.is_empty() { 42.0 } else { 58.0 }
}

/// Side of the code, in millimetres.
const CODE: f32 = 30.0;

/// The ground of the foot, which says nothing.
pub(super) fn foot_ground(data: &Poster, bar: Color) -> Vec<Shape> {
    let top = 297.0 - foot_height(data);
    let fill = |y, height, color| Shape::Fill { x: 0.0, y, width: 210.0, height, color };
    vec![fill(top, 297.0 - top, Color::FLAX_DEEP), fill(top, 0.8, bar)]
}

/// Who invites, whom to ask, the code, the logos.
pub(super) fn foot(data: &Poster, left: f32, width: f32) -> Vec<Block> {
    let top = 297.0 - foot_height(data);
    let line = |text: Text, size: f32, color: Color| {
        Block::paragraph(text, Look::BODY.sized(size, size * 1.28).colored(color).spaced(0.0, 1.2))
    };
    let mut blocks = vec![
        line(Text::strong(&sentence(&data.council.name)), 14.0, Color::PETROL),
        line(wording::contact(data), 14.0, Color::INK),
    ];
    blocks.extend(wording::partners(data).map(|text| line(text, 11.5, Color::INK)));
    if data.helpline {
        blocks.push(line(wording::helpline(), 12.0, Color::INK));
    }
    blocks.push(line(wording::STREET.into(), 8.5, Color::SOFT));
    let code = data.link.as_ref().and_then(|link| code(link, &wording::scanned(data)));
    let width = if code.is_some() { width - CODE - 6.0 } else { width };
    let mut placed = vec![Block::Placed { x: left, y: top + 4.5, width, blocks }];
    placed.extend(code.map(|code| Block::Placed {
        x: left + width + 6.0,
        y: top + 6.0,
        width: CODE,
        blocks: vec![code],
    }));
    let mut x = left;
    for logo in &data.logos {
        let (across, down) = logo.within(36.0, 14.0);
        if x + across <= left + width {
            let image = Block::Image {
                alt: String::new(),
                picture: std::sync::Arc::clone(logo),
                left: 0.0,
                width: across,
                height: down,
            };
            placed.push(Block::Placed { x, y: 297.0 - 5.0 - down, width: across, blocks: vec![image] });
            x += across + 6.0;
        }
    }
    placed
}

/// A code that a telephone reads, on a white ground.
#[expect(clippy::cast_precision_loss, reason = "a code has a few dozen squares a side")]
fn code(link: &str, alt: &str) -> Option<Block> {
    let code = QrCode::encode_text(link, QrCodeEcc::Medium).ok()?;
    let side = code.size();
    let square = CODE / (side + 8) as f32;
    let mut shapes = vec![Shape::Fill { x: 0.0, y: 0.0, width: CODE, height: CODE, color: Color::WHITE }];
    for y in 0..side {
        let mut x = 0;
        while x < side {
            let from = x;
            while x < side && code.get_module(x, y) {
                x += 1;
            }
            if x > from {
                shapes.push(Shape::Fill {
                    x: (from + 4) as f32 * square,
                    y: (y + 4) as f32 * square,
                    width: (x - from) as f32 * square,
                    // A hair more, or a seam shows between two rows.
                    height: square * 1.02,
                    color: Color::INK,
                });
            }
            x += 1;
        }
    }
    Some(Block::Figure { alt: alt.to_owned(), width: CODE, height: CODE, shapes })
}

/// What the place offers, each as a sign with its name.
pub(super) fn pictograms(data: &Poster, scale: f32, width: f32, ground: Color) -> Option<Block> {
    use council::workshops::Accessibility;
    if data.accessibility.is_empty() {
        return None;
    }
    let side = 11.0 * scale;
    let mut shapes = Vec::new();
    // A name takes some thirty millimetres.
    let across: u8 = if width < 32.0 * 5.0 { 3 } else { 5 };
    let step = width / f32::from(across);
    let rows = u8::try_from(data.accessibility.len().div_ceil(across.into())).unwrap_or(1);
    let tall = side + 11.0 * scale;
    for (number, comfort) in (0_u8..).zip(&data.accessibility) {
        let x = f32::from(number % across) * step;
        let y = f32::from(number / across) * tall;
        shapes.push(Shape::Fill { x, y, width: side, height: side, color: ground });
        let letters = |letters: &str, size: f32| Shape::Words {
            x: x + side / 2.0,
            y: y + side * 0.5 + size * 0.33 / MM,
            text: Text::strong(letters),
            size,
            color: Color::WHITE,
            align: Align::Center,
        };
        match comfort {
            Accessibility::StepFree => shapes.push(Shape::Outline {
                path: vec![
                    Step::To(x + side * 0.14, y + side * 0.8),
                    Step::To(x + side * 0.86, y + side * 0.8),
                    Step::To(x + side * 0.86, y + side * 0.34),
                ],
                color: Color::WHITE,
            }),
            Accessibility::InductionLoop => {
                shapes.extend(ear(x, y, side));
                shapes.push(Shape::Words {
                    x: x + side * 0.74,
                    y: y + side * 0.88,
                    text: Text::strong("T"),
                    size: 10.0 * scale,
                    color: Color::WHITE,
                    align: Align::Center,
                });
            }
            Accessibility::SignLanguage => shapes.push(letters("LSF", 13.5 * scale)),
            Accessibility::EasyToRead => shapes.push(letters("FALC", 11.5 * scale)),
            Accessibility::Parking => shapes.push(letters("P", 24.0 * scale)),
        }
        for (line, words) in (0_u8..).zip(wording::comfort(*comfort)) {
            shapes.push(Shape::Words {
                x,
                y: y + side + 4.4 * scale + f32::from(line) * 4.2 * scale,
                text: Text::plain(words),
                size: 10.0 * scale,
                color: Color::INK,
                align: Align::Left,
            });
        }
    }
    Some(Block::Figure { alt: wording::comforts(data), width, height: f32::from(rows) * tall - 1.6 * scale, shapes })
}

/// An ear, as a curve and its inner fold.
fn ear(x: f32, y: f32, side: f32) -> [Shape; 2] {
    let at = |across: f32, down: f32| (x + side * across, y + side * down);
    let to = |across: f32, down: f32| Step::To(x + side * across, y + side * down);
    let outer = vec![
        to(0.24, 0.44),
        Step::Curve([at(0.22, 0.08), at(0.74, 0.04), at(0.74, 0.40)]),
        Step::Curve([at(0.74, 0.62), at(0.54, 0.62), at(0.52, 0.78)]),
        Step::Curve([at(0.48, 0.96), at(0.28, 0.94), at(0.28, 0.78)]),
    ];
    let inner = vec![
        to(0.37, 0.44),
        Step::Curve([at(0.36, 0.24), at(0.60, 0.22), at(0.60, 0.40)]),
        Step::Curve([at(0.60, 0.52), at(0.44, 0.56), at(0.42, 0.70)]),
    ];
    [Shape::Outline { path: outer, color: Color::WHITE }, Shape::Outline { path: inner, color: Color::PETROL }]
}
