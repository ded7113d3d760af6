//! The faces that papers are printed in: which one holds a letter, how wide letters stand side by side, and a subset of each.

use crate::paper::PaperError;
use crate::words::Voice;
use rustybuzz::ttf_parser::{GlyphId, Tag};
use rustybuzz::{Direction, Feature, Language, ShapePlan, UnicodeBuffer, script};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::{Deref, Range};
use std::rc::Rc;
use std::str::FromStr;
use std::sync::LazyLock;
use subsetter::GlyphRemapper;

/// A face. Source Sans 3 prints the words; the symbols it lacks come from `DejaVu` Sans.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Face {
    Regular,
    Bold,
    Italic,
    Symbols,
}

/// Arrows, boxes, stars, scissors. Other scripts are refused rather than printed letter by letter.
const SYMBOLS: Range<char> = '\u{2190}'..'\u{2c00}';

impl Face {
    pub(crate) const ALL: [Self; 4] = [Self::Regular, Self::Bold, Self::Italic, Self::Symbols];

    /// The PostScript name, for the file.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Regular => "SourceSans3-Regular",
            Self::Bold => "SourceSans3-Bold",
            Self::Italic => "SourceSans3-It",
            Self::Symbols => "DejaVuSans",
        }
    }

    const fn program(self) -> &'static [u8] {
        match self {
            Self::Regular => include_bytes!("../../../../assets/fonts/SourceSans3-Regular.ttf"),
            Self::Bold => include_bytes!("../../../../assets/fonts/SourceSans3-Bold.ttf"),
            Self::Italic => include_bytes!("../../../../assets/fonts/SourceSans3-It.ttf"),
            Self::Symbols => include_bytes!("../../../../assets/fonts/DejaVuSans.ttf"),
        }
    }

    fn loaded(self) -> Option<&'static Loaded> {
        static FACES: LazyLock<Vec<Option<Loaded>>> = LazyLock::new(|| Face::ALL.map(Loaded::read).into());
        FACES[self as usize].as_ref()
    }

    const fn of(voice: Voice) -> Self {
        match voice {
            Voice::Plain => Self::Regular,
            Voice::Strong => Self::Bold,
            Voice::Emphasis => Self::Italic,
        }
    }
}

/// A face read once for the life of the program.
struct Loaded {
    shaper: rustybuzz::Face<'static>,
    plan: ShapePlan,
    /// The glyph of each letter and the whole thousandths of an em that the file says it is wide. A table, because every
    /// letter of every paper asks.
    glyphs: Vec<Option<(GlyphId, i32)>>,
}

/// The letters that faces are asked for: nothing printable here lies beyond.
const LETTERS: u32 = 0x3000;

impl Loaded {
    fn read(face: Face) -> Option<Self> {
        let shaper = rustybuzz::Face::from_slice(face.program(), 0)?;
        // One letter, one glyph: ligatures would part the text that is read back from the text that is seen.
        let off = [b"liga", b"clig", b"calt", b"ccmp", b"locl"].map(|tag| Feature::new(Tag::from_bytes(tag), 0, ..));
        let language = Language::from_str("fr").ok();
        let plan = ShapePlan::new(&shaper, Direction::LeftToRight, Some(script::LATIN), language.as_ref(), &off);
        let em = shaper.units_per_em();
        let glyph = |letter| {
            let glyph = shaper.glyph_index(letter)?;
            Some((glyph, i32::from(shaper.glyph_hor_advance(glyph)?) * 1000 / em))
        };
        let glyphs = (0..LETTERS).map(|code| char::from_u32(code).and_then(glyph)).collect();
        Some(Self { shaper, plan, glyphs })
    }

    fn glyph(&self, letter: char) -> Option<(GlyphId, i32)> {
        *self.glyphs.get(letter as usize)?
    }
}

/// A stretch of letters in one face, with what must be added after each letter. Lengths are in thousandths of an em.
#[derive(Debug)]
pub(crate) struct Shaped {
    /// Byte offset after a letter, and what is added to its width there.
    pub(crate) kerns: Vec<(usize, i32)>,
    /// The whole width.
    pub(crate) width: i32,
}

/// Shapes words and remembers them: a paper says the same ones again and again.
#[derive(Default)]
pub(crate) struct Shaper {
    known: [HashMap<Box<str>, Rc<Shaped>>; 4],
}

impl Shaper {
    /// Splits words at the changes of face.
    ///
    /// # Errors
    /// [`PaperError::Unprintable`] names the letter that no face holds.
    pub(crate) fn faces(voice: Voice, words: &str) -> Result<Vec<(Face, Range<usize>)>, PaperError> {
        let usual = Face::of(voice);
        let mut parts: Vec<(Face, Range<usize>)> = Vec::new();
        for (at, letter) in words.char_indices() {
            let face = holder(usual, letter).ok_or(PaperError::Unprintable(letter))?;
            match parts.last_mut() {
                Some((last, range)) if *last == face => range.end = at + letter.len_utf8(),
                _ => parts.push((face, at..at + letter.len_utf8())),
            }
        }
        Ok(parts)
    }

    /// How letters of one face stand side by side.
    pub(crate) fn shape(&mut self, face: Face, letters: &str) -> Rc<Shaped> {
        let known = &mut self.known[face as usize];
        if let Some(shaped) = known.get(letters) {
            return Rc::clone(shaped);
        }
        let shaped = Rc::new(shape(face, letters));
        known.insert(Box::from(letters), Rc::clone(&shaped));
        shaped
    }
}

fn holder(usual: Face, letter: char) -> Option<Face> {
    let holds = |face: Face| face.loaded().is_some_and(|face| face.glyph(letter).is_some());
    let mark = unicode_normalization::char::is_combining_mark(letter);
    if holds(usual) && !mark {
        Some(usual)
    } else {
        (SYMBOLS.contains(&letter) && holds(Face::Symbols)).then_some(Face::Symbols)
    }
}

fn shape(face: Face, letters: &str) -> Shaped {
    let Some(loaded) = face.loaded() else { return Shaped { kerns: Vec::new(), width: 0 } };
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(letters);
    buffer.set_direction(Direction::LeftToRight);
    buffer.set_script(script::LATIN);
    let glyphs = rustybuzz::shape_with_plan(&loaded.shaper, &loaded.plan, buffer);
    let em = loaded.shaper.units_per_em();
    let mut kerns = Vec::new();
    let mut width = 0;
    let starts = letters.char_indices().skip(1).map(|(at, _)| at).chain([letters.len()]);
    for ((letter, end), position) in letters.chars().zip(starts).zip(glyphs.glyph_positions()) {
        let wanted = position.x_advance * 1000 / em;
        let printed = loaded.glyph(letter).map_or(0, |(_, width)| width);
        if wanted != printed {
            kerns.push((end, wanted - printed));
        }
        width += wanted;
    }
    Shaped { kerns, width }
}

/// What a file embeds of a face: the glyphs it prints, and where each letter's glyph went.
pub(crate) struct Subset {
    /// The font program.
    pub(crate) program: Vec<u8>,
    /// Letter to glyph of the program.
    pub(crate) glyphs: BTreeMap<u32, u16>,
    /// Width of each glyph, in units of the em.
    pub(crate) widths: BTreeMap<u16, u16>,
    /// Units of the em.
    pub(crate) em: u16,
    /// Extents: ascent, descent, x min, y min, x max, y max, in units of the em.
    pub(crate) extents: [i16; 6],
    /// Degrees that the letters lean, counter-clockwise.
    pub(crate) slant: f32,
    /// Weight, 100 to 900.
    pub(crate) weight: u16,
}

/// The part of a face that these letters need.
///
/// # Errors
/// [`PaperError::Font`] when the face cannot be cut.
pub(crate) fn subset(face: Face, letters: &BTreeSet<char>) -> Result<Subset, PaperError> {
    let loaded = face.loaded().ok_or(PaperError::Font(face.name()))?;
    let font = &loaded.shaper;
    let mut remapper = GlyphRemapper::new();
    let mut glyphs = BTreeMap::new();
    let mut widths = BTreeMap::new();
    for letter in letters {
        let (glyph, _) = loaded.glyph(*letter).ok_or(PaperError::Unprintable(*letter))?;
        let kept = remapper.remap(glyph.0);
        glyphs.insert(u32::from(*letter), kept);
        widths.insert(kept, font.glyph_hor_advance(glyph).unwrap_or(0));
    }
    let program = subsetter::subset(face.program(), 0, &remapper).map_err(|_| PaperError::Font(face.name()))?;
    let bounds = font.global_bounding_box();
    Ok(Subset {
        program,
        glyphs,
        widths,
        em: font.deref().units_per_em(),
        extents: [font.ascender(), font.descender(), bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max],
        slant: font.italic_angle(),
        weight: font.weight().to_number(),
    })
}
