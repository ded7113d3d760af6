//! What every page bears: head, foot, watermark, fold marks. All of it artifacts.

use super::{Ink, Mark, Owner, PAGE_HEIGHT, PAGE_WIDTH};
use crate::block::{Color, MM};
use crate::fonts::Shaper;
use crate::paper::{PaperError, Sheet};
use crate::text::{self, Measure};
use crate::words::Text;

/// Size of heads and feet.
const SIZE: f32 = 8.5;
/// Size of the watermark.
const LARGE: f32 = 110.0;
/// Where a sheet is folded in three, in millimetres from the top.
const FOLDS: [f32; 2] = [99.0, 198.0];

/// Adds what page `number` (from 0) of `count` bears.
pub(super) fn furnish(
    shaper: &mut Shaper,
    sheet: &Sheet,
    number: usize,
    count: usize,
    marks: &mut Vec<Mark>,
) -> Result<(), PaperError> {
    let [_, right, _, left] = sheet.margins.map(|margin| margin * MM);
    let width = PAGE_WIDTH - left - right;
    if let Some(words) = &sheet.watermark {
        let behind = watermark(shaper, words)?;
        marks.splice(0..0, behind);
    }
    if number == 0 && sheet.fold_marks {
        marks.extend(FOLDS.map(|y| fold(y * MM)));
    }
    if number > 0
        && let Some(words) = &sheet.header
    {
        marks.extend(line(shaper, words, left, width, 12.0 * MM)?);
    }
    if let Some(words) = &sheet.footer {
        let words = words.replace("{page}", &(number + 1).to_string()).replace("{pages}", &count.to_string());
        marks.extend(line(shaper, &words, left, width, PAGE_HEIGHT - 11.0 * MM)?);
    }
    Ok(())
}

/// Words centred at a height, smaller if they are too long for one line.
fn line(shaper: &mut Shaper, words: &str, left: f32, width: f32, y: f32) -> Result<Vec<Mark>, PaperError> {
    let text = Text::plain(words);
    let mut size = SIZE;
    let mut lines = text::lines(shaper, &text, Measure { width, size, hyphenate: false })?;
    while lines.len() > 1 && size > 6.5 {
        size -= 0.25;
        lines = text::lines(shaper, &text, Measure { width, size, hyphenate: false })?;
    }
    let mut marks = Vec::new();
    let mut y = y;
    for line in lines {
        let mut x = left + (width - line.width) / 2.0;
        for span in line.spans {
            let advance = span.width;
            let ink = Ink::Words { x, y, size, color: Color::SOFT, span, turned: false };
            marks.push(Mark { owner: Owner::Pagination, ink });
            x += advance;
        }
        y += size * 1.25;
    }
    Ok(marks)
}

fn watermark(shaper: &mut Shaper, words: &str) -> Result<Vec<Mark>, PaperError> {
    let measure = Measure { width: PAGE_HEIGHT * 2.0, size: LARGE, hyphenate: false };
    let lines = text::lines(shaper, &Text::strong(words), measure)?;
    let half = std::f32::consts::FRAC_1_SQRT_2;
    let mut marks = Vec::new();
    for line in lines {
        // From the lower left to the upper right, its middle in the middle of the page.
        let x = PAGE_WIDTH / 2.0 - line.width / 2.0 * half + LARGE * 0.33 * half;
        let y = PAGE_HEIGHT / 2.0 + line.width / 2.0 * half + LARGE * 0.33 * half;
        for span in line.spans {
            let ink = Ink::Words { x, y, size: LARGE, color: Color::WATERMARK, span, turned: true };
            marks.push(Mark { owner: Owner::Pagination, ink });
        }
    }
    Ok(marks)
}

fn fold(y: f32) -> Mark {
    let ink = Ink::Stroke { from: (4.0 * MM, y), to: (8.0 * MM, y), weight: 0.4, color: Color::FIELD, dashed: false };
    Mark { owner: Owner::Pagination, ink }
}
