//! A paper: its blocks and what is said of it as a whole; its file and its reading are made from the same blocks.

use crate::block::Block;
use crate::{archive, flow, ink, reading};
use council::Day;
use council::house_texts::PictureFault;
use thiserror::Error;

/// Why a paper could not be made.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum PaperError {
    /// A letter that no face holds: nothing is ever printed as an empty box.
    #[error("the letter {0:?} (U+{code:04X}) cannot be printed", code = u32::from(*.0))]
    Unprintable(char),
    /// An address that does not fit the window of an envelope: the lines it would take.
    #[error("an address of {lines} lines does not fit the window of an envelope, which shows six")]
    AddressTooLong {
        /// Lines, as they would be set.
        lines: usize,
    },
    /// A picture that cannot be put on paper as it is.
    #[error("the picture cannot be printed: {0:?}")]
    Picture(PictureFault),
    /// A face is damaged.
    #[error("the face {0} cannot be read")]
    Font(&'static str),
    /// The file could not be written; says which step failed.
    #[error("the file could not be written: {0}")]
    Write(String),
    /// The file to preview is not one that can be read.
    #[error("the file cannot be read")]
    Unreadable,
    /// The file has no such page.
    #[error("there is no page {0}")]
    NoPage(usize),
}

/// What is said of a paper as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// Title. Names no person: it shows in file managers.
    pub title: String,
    /// Who made it: the council.
    pub author: String,
    /// The day it was drawn up.
    pub day: Day,
}

/// How large the paper is. Everything is laid out as on A4: the other sizes print it larger or smaller.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Format {
    /// 297 × 420 mm: posters.
    A3,
    /// 210 × 297 mm.
    #[default]
    A4,
    /// 148 × 210 mm: flyers.
    A5,
}

impl Format {
    /// Width and height, in millimetres.
    pub(crate) const fn millimetres(self) -> (f32, f32) {
        match self {
            Self::A3 => (297.0, 420.0),
            Self::A4 => (210.0, 297.0),
            Self::A5 => (148.0, 210.0),
        }
    }

    /// How much larger than on A4 everything is printed.
    pub(crate) const fn scale(self) -> f32 {
        match self {
            Self::A3 => std::f32::consts::SQRT_2,
            Self::A4 => 1.0,
            Self::A5 => 148.0 / 210.0,
        }
    }
}

/// What every page bears.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// How large the paper is.
    pub format: Format,
    /// Margins in millimetres: top, right, bottom, left.
    pub margins: [f32; 4],
    /// Foot of the page, where `{page}` and `{pages}` stand for the numbers.
    pub footer: Option<String>,
    /// Head of every page after the first.
    pub header: Option<String>,
    /// Large words behind the text.
    pub watermark: Option<String>,
    /// Whether the first page bears the marks a letter is folded at, 99 and 198 mm.
    pub fold_marks: bool,
}

impl Default for Sheet {
    fn default() -> Self {
        Self {
            format: Format::A4,
            margins: [20.0, 20.0, 22.0, 20.0],
            footer: None,
            header: None,
            watermark: None,
            fold_marks: false,
        }
    }
}

/// A paper, ready to be set, upright.
#[derive(Debug, Clone, PartialEq)]
pub struct Paper {
    /// What is said of it.
    pub about: About,
    /// What every page bears.
    pub sheet: Sheet,
    /// What it says.
    pub blocks: Vec<Block>,
}

impl Paper {
    /// The file: PDF/A-2a and PDF/UA-1. The same paper always gives the same bytes.
    ///
    /// # Errors
    /// [`PaperError::Unprintable`] when a letter has no glyph; [`PaperError::Write`] when the writer fails.
    pub fn to_pdf(&self) -> Result<Vec<u8>, PaperError> {
        let layout = flow::lay_out([(self.blocks.as_slice(), &self.sheet)])?;
        let drawn = ink::draw(&layout, &self.about.title)?;
        archive::seal(drawn, &layout, &self.about)
    }

    /// Several papers as one file, in order, each on sheets of its own; all are as large as the last. What is said of the whole
    /// is said of the first.
    ///
    /// # Errors
    /// As [`Self::to_pdf`]; [`PaperError::Unreadable`] without a paper.
    pub fn bound(papers: &[&Self]) -> Result<Vec<u8>, PaperError> {
        let first = papers.first().ok_or(PaperError::Unreadable)?;
        let layout = flow::lay_out(papers.iter().map(|paper| (paper.blocks.as_slice(), &paper.sheet)))?;
        let drawn = ink::draw(&layout, &first.about.title)?;
        archive::seal(drawn, &layout, &first.about)
    }

    /// How many pages it takes.
    ///
    /// # Errors
    /// [`PaperError::Unprintable`] when a letter has no glyph.
    pub fn page_count(&self) -> Result<usize, PaperError> {
        Ok(flow::lay_out([(self.blocks.as_slice(), &self.sheet)])?.pages.len())
    }

    /// The same words as HTML, for screen readers and for copying: headings, paragraphs, lists and tables, no layout.
    pub fn to_html(&self) -> String {
        reading::html(&self.blocks)
    }
}
