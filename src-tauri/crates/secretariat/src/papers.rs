//! The papers: what each prints, from the register and the settings.

mod house;
mod meeting;

pub(crate) use house::{clock, letterhead, official};

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

    /// What the window shows of it beside its pages.
    ///
    /// # Errors
    /// [`crate::Error::Paper`] when a letter has no glyph.
    pub fn card(&self) -> Result<PaperCard> {
        Ok(PaperCard {
            file_name: self.name.clone(),
            pages: u32::try_from(self.paper.page_count()?).unwrap_or(u32::MAX),
            reading: self.paper.to_html(),
        })
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
