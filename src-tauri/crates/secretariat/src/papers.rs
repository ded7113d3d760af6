//! The papers: what each prints, from the register and the settings.

mod house;
mod meeting;
mod recovery;

pub(crate) use house::{clock, letterhead, official};
pub use recovery::recovery_paper;

use crate::{Office, Result};
use council::Day;
use council::library::{PaperCard, PaperRequest};
use documents::Paper;
use storage::Page;

/// A paper that is ready to be set, under the name of its file: never anybody's name.
#[derive(Debug, Clone, PartialEq)]
pub struct PaperFile {
    /// Name of the file.
    pub name: String,
    paper: Paper,
}

impl PaperFile {
    fn new(name: String, paper: Paper) -> Self {
        Self { name, paper }
    }

    /// The file itself.
    ///
    /// # Errors
    /// [`crate::Error::Paper`] when a letter has no glyph.
    pub fn to_pdf(&self) -> Result<Vec<u8>> {
        Ok(self.paper.to_pdf()?)
    }

    /// The paper made ready to be shown, opened and kept.
    ///
    /// # Errors
    /// [`crate::Error::Paper`] when a letter has no glyph.
    pub fn ready(&self) -> Result<ReadyPaper> {
        let pdf = self.to_pdf()?;
        let card = PaperCard {
            file_name: self.name.clone(),
            pages: u32::try_from(documents::page_count(&pdf)?).unwrap_or(u32::MAX),
            reading: self.paper.to_html(),
        };
        Ok(ReadyPaper { card, pdf })
    }
}

/// A paper made ready: the file that will be printed, and what the window shows of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadyPaper {
    /// What the window shows beside its pages.
    pub card: PaperCard,
    /// The file.
    pub pdf: Vec<u8>,
}

impl ReadyPaper {
    /// The picture of a page (from 0) of the file, so many pixels wide, as PNG.
    ///
    /// # Errors
    /// [`crate::Error::Paper`] when there is no such page.
    pub fn image(&self, page: usize, width: u16) -> Result<Vec<u8>> {
        Ok(documents::page_image(&self.pdf, page, width)?)
    }
}

impl Office {
    /// The papers of a request, drawn up on a day: the same day gives the same bytes.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`].
    pub fn papers(&self, request: PaperRequest, day: Day) -> Result<Vec<PaperFile>> {
        self.consult(|page| of(page, request, day))
    }
}

fn of(page: &Page<'_>, request: PaperRequest, day: Day) -> Result<Vec<PaperFile>> {
    match request {
        PaperRequest::Convocations { meeting } => meeting::convocations(page, meeting, day),
        PaperRequest::Agenda { meeting } => meeting::agenda(page, meeting, day),
        PaperRequest::Attendance { meeting } => meeting::attendance(page, meeting, day),
    }
}
