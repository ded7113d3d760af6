//! Paragraphs to lines: where a line ends, and which syllable a word may be cut at.

mod links;

use crate::fonts::{Face, Shaped, Shaper};
use crate::paper::PaperError;
use crate::words::Text;
use std::ops::Range;
use std::rc::Rc;

/// How a paragraph is broken.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Measure {
    /// Points available.
    pub(crate) width: f32,
    /// Size of the letters, in points.
    pub(crate) size: f32,
    /// Whether words may be cut at a syllable.
    pub(crate) hyphenate: bool,
}

/// Letters of one face on one line.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Span {
    /// Face.
    pub(crate) face: Face,
    /// Letters.
    pub(crate) letters: String,
    /// Byte offset after a letter, and the thousandths of an em added there.
    pub(crate) kerns: Vec<(usize, i32)>,
    /// Width, in points.
    pub(crate) width: f32,
    /// Where a click on them leads.
    pub(crate) link: Option<Rc<str>>,
}

/// One line.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Line {
    /// Spans, left to right. The last keeps the space that ends the line, so that words stay apart when read back.
    pub(crate) spans: Vec<Span>,
    /// Width without that last space, in points.
    pub(crate) width: f32,
}

/// A line is left short of its width by this share before a word is cut.
const LOOSE: f32 = 0.12;
/// A space is never widened by more than this share of the size of the letters.
const LOOSEST: f32 = 0.55;
/// No word shorter than this is cut.
const SHORTEST_CUT: usize = 8;

/// Letters of one face that lead to one place: face, link, where they stand, how they are shaped.
type Part = (Face, Option<Rc<str>>, Range<usize>, Rc<Shaped>);

/// Something that stays on one line.
struct Piece {
    parts: Vec<Part>,
    /// Points, without the space that ends it.
    width: f32,
    /// Points of that space.
    space: f32,
}

/// The lines of a paragraph.
///
/// # Errors
/// [`PaperError::Unprintable`] names a letter that no face holds.
pub(crate) fn lines(shaper: &mut Shaper, text: &Text, measure: Measure) -> Result<Vec<Line>, PaperError> {
    let mut lines = Vec::new();
    for text in text.stack() {
        lines.extend(Setter { letters: text.words(), faces: faces(&text)?, shaper, measure }.lines());
    }
    Ok(lines)
}

/// The narrowest measure that gives no more lines: titles are balanced with it.
///
/// # Errors
/// [`PaperError::Unprintable`] names a letter that no face holds.
pub(crate) fn balanced(shaper: &mut Shaper, text: &Text, measure: Measure) -> Result<Vec<Line>, PaperError> {
    let wide = lines(shaper, text, measure)?;
    let widest = Setter { letters: text.words(), faces: faces(text)?, shaper, measure }.widest();
    // Narrower than a word, a measure would cut it without a line more.
    let (mut low, mut high) = (widest.clamp(measure.width / 3.0, measure.width), measure.width);
    while high - low > 4.0 {
        let middle = f32::midpoint(low, high);
        if lines(shaper, text, Measure { width: middle, ..measure })?.len() > wide.len() {
            low = middle;
        } else {
            high = middle;
        }
    }
    lines(shaper, text, Measure { width: high, ..measure })
}

/// Letters in one face that lead to one place, or nowhere.
struct Stretch {
    face: Face,
    link: Option<Rc<str>>,
    range: Range<usize>,
}

fn faces(text: &Text) -> Result<Vec<Stretch>, PaperError> {
    let mut all: Vec<Stretch> = Vec::new();
    let mut at = 0;
    for run in text.runs() {
        for (face, range) in Shaper::faces(run.voice, &run.words)? {
            all.push(Stretch { face, link: None, range: range.start + at..range.end + at });
        }
        at += run.words.len();
    }
    let words = text.words();
    let links = links::of(&words);
    Ok(if links.is_empty() { all } else { all.into_iter().flat_map(|stretch| cut_at(&stretch, &links)).collect() })
}

/// A stretch cut where links begin and end.
fn cut_at(stretch: &Stretch, links: &[(Range<usize>, Rc<str>)]) -> Vec<Stretch> {
    let mut parts = Vec::new();
    let mut from = stretch.range.start;
    for (link, target) in links {
        let (start, end) = (link.start.max(from), link.end.min(stretch.range.end));
        if start >= end {
            continue;
        }
        if from < start {
            parts.push(Stretch { face: stretch.face, link: None, range: from..start });
        }
        parts.push(Stretch { face: stretch.face, link: Some(Rc::clone(target)), range: start..end });
        from = end;
    }
    if from < stretch.range.end {
        parts.push(Stretch { face: stretch.face, link: None, range: from..stretch.range.end });
    }
    parts
}

struct Setter<'a> {
    letters: String,
    faces: Vec<Stretch>,
    shaper: &'a mut Shaper,
    measure: Measure,
}

impl Setter<'_> {
    fn lines(mut self) -> Vec<Line> {
        let breaks: Vec<usize> = unicode_linebreak::linebreaks(&self.letters).map(|(at, _)| at).collect();
        let mut lines = Vec::new();
        let mut line: Vec<Piece> = Vec::new();
        let (mut filled, mut from) = (0.0, 0);
        for to in breaks {
            let mut range = from..to;
            from = to;
            loop {
                let piece = self.piece(range.clone());
                let room = self.measure.width - filled;
                if piece.width <= room {
                    filled += piece.width + piece.space;
                    line.push(piece);
                    break;
                }
                let cut = if self.measure.hyphenate && room > self.measure.width * LOOSE {
                    self.cut(&range, room)
                } else {
                    None
                };
                let hyphen = cut.is_some();
                if let Some((head, at)) = cut {
                    line.push(head);
                    range = at..range.end;
                } else if line.is_empty() {
                    let (head, at) = self.chop(&range);
                    line.push(head);
                    range = at..range.end;
                }
                lines.push(self.line(&line, hyphen));
                line.clear();
                filled = 0.0;
                if range.is_empty() {
                    break;
                }
            }
        }
        if !line.is_empty() {
            lines.push(self.line(&line, false));
        }
        lines
    }

    /// The width of the widest thing that stays on one line.
    fn widest(mut self) -> f32 {
        let breaks: Vec<usize> = unicode_linebreak::linebreaks(&self.letters).map(|(at, _)| at).collect();
        let starts = std::iter::once(0).chain(breaks.iter().copied()).collect::<Vec<_>>();
        starts.into_iter().zip(breaks).map(|(from, to)| self.piece(from..to).width).fold(0.0, f32::max)
    }

    fn piece(&mut self, range: Range<usize>) -> Piece {
        let mut parts = Vec::new();
        let mut total = 0;
        for Stretch { face, link, range: span } in &self.faces {
            let (start, end) = (span.start.max(range.start), span.end.min(range.end));
            if start < end {
                let shaped = self.shaper.shape(*face, &self.letters[start..end]);
                total += shaped.width;
                parts.push((*face, link.clone(), start..end, shaped));
            }
        }
        let trailing = &self.letters[range.clone()];
        let spaces = trailing.len() - trailing.trim_end_matches(' ').len();
        let space = match parts.last() {
            Some((face, ..)) if spaces > 0 => self.shaper.shape(*face, " ").width * i32::try_from(spaces).unwrap_or(0),
            _ => 0,
        };
        Piece { parts, width: self.points(total - space), space: self.points(space) }
    }

    /// Points of so many thousandths of an em.
    #[expect(clippy::cast_precision_loss, reason = "a line is far shorter than what a float counts exactly")]
    fn points(&self, thousandths: i32) -> f32 {
        thousandths as f32 * self.measure.size / 1000.0
    }

    /// The longest head of a word that fits with its hyphen, and where the rest begins.
    fn cut(&mut self, range: &Range<usize>, room: f32) -> Option<(Piece, usize)> {
        let word = self.letters[range.clone()].trim_end_matches(|c: char| !c.is_alphabetic());
        let start = word
            .rfind(['’', '-', '«', '(', '\u{a0}', '\u{202f}'])
            .map_or(0, |at| at + word[at..].chars().next().map_or(0, char::len_utf8));
        let core = &word[start..];
        let lower = core.chars().all(char::is_lowercase);
        if !lower || core.chars().count() < SHORTEST_CUT {
            return None;
        }
        let base = range.start + start;
        let mut ends: Vec<usize> = Vec::new();
        let mut at = base;
        for syllable in hypher::hyphenate_bounded(core, hypher::Lang::French, 3, 3) {
            at += syllable.len();
            ends.push(at);
        }
        ends.pop();
        let hyphen = self.piece_width("-", base);
        for end in ends.into_iter().rev() {
            let head = self.piece(range.start..end);
            if head.width + hyphen <= room {
                return Some((head, end));
            }
        }
        None
    }

    fn piece_width(&mut self, letters: &str, at: usize) -> f32 {
        let face =
            self.faces.iter().find(|stretch| stretch.range.contains(&at)).map_or(Face::Regular, |found| found.face);
        let width = self.shaper.shape(face, letters).width;
        self.points(width)
    }

    /// The longest head that fits of something wider than a line; at least one letter.
    fn chop(&mut self, range: &Range<usize>) -> (Piece, usize) {
        let ends: Vec<usize> = self.letters[range.clone()]
            .char_indices()
            .skip(1)
            .map(|(at, _)| range.start + at)
            .chain([range.end])
            .collect();
        let mut fits = 0;
        let (mut low, mut high) = (0, ends.len() - 1);
        while low <= high {
            let middle = usize::midpoint(low, high);
            if self.piece(range.start..ends[middle]).width <= self.measure.width {
                fits = middle;
                low = middle + 1;
            } else if middle == 0 {
                break;
            } else {
                high = middle - 1;
            }
        }
        (self.piece(range.start..ends[fits]), ends[fits])
    }

    fn line(&mut self, pieces: &[Piece], hyphen: bool) -> Line {
        let mut spans: Vec<Span> = Vec::new();
        let mut width = 0.0;
        for piece in pieces {
            for (face, link, range, shaped) in &piece.parts {
                // These share a glyph with the plain ones, and a glyph is read back as one letter only.
                let letters = self.letters[range.clone()].replace('\u{a0}', " ").replace(['\u{2011}', '\u{ad}'], "-");
                let grown = letters.len() != range.len();
                let advance = self.points(shaped.width);
                match spans.last_mut() {
                    Some(span) if span.face == *face && span.link == *link => {
                        let at = span.letters.len();
                        span.kerns
                            .extend(moved(&self.letters[range.clone()], shaped, grown).map(|(end, k)| (at + end, k)));
                        span.letters.push_str(&letters);
                        span.width += advance;
                    }
                    _ => spans.push(Span {
                        face: *face,
                        kerns: moved(&self.letters[range.clone()], shaped, grown).collect(),
                        letters,
                        width: advance,
                        link: link.clone(),
                    }),
                }
            }
            width += piece.width + piece.space;
        }
        width -= pieces.last().map_or(0.0, |piece| piece.space);
        if hyphen && let Some(span) = spans.last_mut() {
            let advance = self.shaper.shape(span.face, "-").width;
            span.letters.push('-');
            let advance = self.points(advance);
            span.width += advance;
            width += advance;
        }
        Line { spans, width }
    }
}

impl Line {
    /// Widens the spaces between words so that the line is that wide; a line that would be too loose is left alone.
    #[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "a line has few spaces")]
    pub(crate) fn stretch(&mut self, width: f32, size: f32) {
        let count: usize = self.spans.iter().map(|span| span.letters.matches(' ').count()).sum();
        let trailing = self.spans.last().is_some_and(|span| span.letters.ends_with(' '));
        let gaps = count - usize::from(trailing);
        let missing = width - self.width;
        if gaps == 0 || missing <= 0.0 || missing / gaps as f32 > size * LOOSEST {
            return;
        }
        let extra = (missing / gaps as f32 * 1000.0 / size) as i32;
        let mut left = gaps;
        for span in &mut self.spans {
            let ends: Vec<usize> = span.letters.match_indices(' ').map(|(at, _)| at + 1).take(left).collect();
            left -= ends.len();
            span.width += ends.len() as f32 * extra as f32 * size / 1000.0;
            for end in ends {
                match span.kerns.binary_search_by_key(&end, |(at, _)| *at) {
                    Ok(known) => span.kerns[known].1 += extra,
                    Err(place) => span.kerns.insert(place, (end, extra)),
                }
            }
        }
        self.width = width;
    }
}

/// Kerns whose offsets follow the letters as printed, where a hard space is one byte instead of two.
fn moved<'a>(written: &'a str, shaped: &'a Shaped, grown: bool) -> impl Iterator<Item = (usize, i32)> + 'a {
    shaped.kerns.iter().map(move |(end, kern)| {
        if !grown {
            return (*end, *kern);
        }
        let saved: usize = written[..*end]
            .chars()
            .map(|c| if "\u{a0}\u{2011}\u{ad}".contains(c) { c.len_utf8() - 1 } else { 0 })
            .sum();
        (end - saved, *kern)
    })
}
