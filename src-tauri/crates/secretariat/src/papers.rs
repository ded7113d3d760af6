//! The papers: what each prints, from the register and the settings.

mod actions;
mod after;
mod answer;
mod authority;
mod commitments;
mod deposits;
mod emergency;
mod fees;
mod house;
mod letters;
mod meeting;
mod offers;
mod recovery;
mod report;
mod season;
mod sitting;
mod stays;
mod whole;
mod workshop;

pub(crate) use house::{clock, kinds, letterhead, official};
pub use recovery::recovery_paper;

pub(crate) use emergency::emergency;

use crate::minutes;
use crate::{Office, Result};
use council::deposits::FlowPeriod;
use council::library::{LetterStanding, Message, PaperCard, PaperRequest, PosterDesign, WaitingPaper};
use council::{Day, MeetingId, WorkshopId};
use documents::Paper;
use storage::Page;

/// A paper that is ready to be set, under the name of its file: never anybody's name.
#[derive(Debug, Clone, PartialEq)]
pub struct PaperFile {
    /// Name of the file.
    pub name: String,
    paper: Paper,
    /// The file itself, where it was sealed: it is never made again.
    sealed: Option<Vec<u8>>,
}

impl PaperFile {
    pub(crate) fn new(name: String, paper: Paper) -> Self {
        Self { name, paper, sealed: None }
    }

    /// A paper that was sealed, with the same facts laid out anew.
    pub(crate) fn sealed(name: String, bytes: Vec<u8>, paper: Paper) -> Self {
        Self { name, paper, sealed: Some(bytes) }
    }

    /// The file itself.
    ///
    /// # Errors
    /// [`crate::Error::Paper`] when a letter has no glyph.
    pub fn to_pdf(&self) -> Result<Vec<u8>> {
        match &self.sealed {
            Some(bytes) => Ok(bytes.clone()),
            None => Ok(self.paper.to_pdf()?),
        }
    }

    /// The paper made ready to be shown, opened and kept.
    ///
    /// # Errors
    /// [`crate::Error::Paper`] when a letter has no glyph.
    pub fn ready(&self) -> Result<ReadyPaper> {
        let pdf = self.to_pdf()?;
        // What was sealed is read only from facts that still make the very same file.
        let is_faithful = self.sealed.is_none() || self.paper.to_pdf()? == pdf;
        let card = PaperCard {
            file_name: self.name.clone(),
            pages: u32::try_from(documents::page_count(&pdf)?).unwrap_or(u32::MAX),
            reading: if is_faithful { self.paper.to_html() } else { String::new() },
        };
        Ok(ReadyPaper { card, pdf, paper: is_faithful.then(|| self.paper.clone()) })
    }
}

/// A paper made ready: the file that will be printed, and what the window shows of it.
#[derive(Debug, Clone, PartialEq)]
pub struct ReadyPaper {
    /// What the window shows beside its pages.
    pub card: PaperCard,
    /// The file.
    pub pdf: Vec<u8>,
    /// What it was made from, unless the file alone says it.
    paper: Option<Paper>,
}

/// Papers as one file, in order, each on sheets of its own.
///
/// # Errors
/// [`crate::Error::Paper`] without a paper, or with one whose sealed file alone says what it says.
pub fn bound(papers: &[std::sync::Arc<ReadyPaper>]) -> Result<Vec<u8>> {
    let laid: Option<Vec<&Paper>> = papers.iter().map(|paper| paper.paper.as_ref()).collect();
    Ok(Paper::bound(&laid.ok_or(documents::PaperError::Unreadable)?)?)
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

/// The papers of a request: those that are drawn up, and those that wait for a fact.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DrawnPapers {
    /// Drawn up, in the order they are shown.
    pub files: Vec<PaperFile>,
    /// Waiting.
    pub waiting: Vec<WaitingPaper>,
}

impl From<Vec<PaperFile>> for DrawnPapers {
    fn from(files: Vec<PaperFile>) -> Self {
        Self { files, waiting: Vec::new() }
    }
}

impl Office {
    /// The papers of a request, drawn up on a day: the same day gives the same bytes.
    ///
    /// # Errors
    /// [`crate::Error::Refused`] with what is missing, when none can be drawn up; [`crate::Error::NotFound`].
    pub fn papers(&self, request: PaperRequest, day: Day) -> Result<DrawnPapers> {
        self.consult(|page| of(page, request, day))
    }

    /// The poster of a workshop in one design, as it is being worded.
    ///
    /// # Errors
    /// [`crate::Error::Refused`] with what is missing; [`crate::Error::NotFound`].
    pub fn poster(&self, workshop: WorkshopId, design: PosterDesign, day: Day) -> Result<PaperFile> {
        self.consult(|page| workshop::one_poster(page, workshop, design, day))
    }

    /// The message that goes with the convocations of a meeting, to copy into a letter box.
    ///
    /// # Errors
    /// [`crate::Error::Refused`] with what is missing; [`crate::Error::NotFound`].
    pub fn convocation_message(&self, meeting: MeetingId, day: Day) -> Result<Message> {
        self.consult(|page| meeting::message(page, meeting, day))
    }

    /// Where the letter of each decision of a meeting stands on a day; none before the closing.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`].
    pub fn letter_standings(&self, meeting: MeetingId, day: Day) -> Result<Vec<LetterStanding>> {
        self.consult(|page| letters::standings(page, meeting, day))
    }
}

fn of(page: &Page<'_>, request: PaperRequest, day: Day) -> Result<DrawnPapers> {
    Ok(match request {
        PaperRequest::Convocations { meeting } => meeting::convocations(page, meeting, day)?.into(),
        PaperRequest::Agenda { meeting } => meeting::agenda(page, meeting, day)?.into(),
        PaperRequest::Attendance { meeting } => meeting::attendance(page, meeting, day)?.into(),
        PaperRequest::Minutes { meeting } => minutes::papers(page, meeting)?.into(),
        PaperRequest::Correction { correction } => minutes::correction_papers(page, correction)?.into(),
        PaperRequest::Letters { meeting } => letters::letters(page, meeting, day)?,
        PaperRequest::WorkshopAttendance { workshop } => workshop::attendance(page, workshop, day)?.into(),
        PaperRequest::SittingFile { meeting } => sitting::file(page, meeting, day)?.into(),
        PaperRequest::Presentations { meeting } => sitting::presentations(page, meeting, day)?.into(),
        PaperRequest::Invitations { meeting } => sitting::invitations(page, meeting, day)?.into(),
        PaperRequest::Undertakings { meeting } => sitting::undertakings(page, meeting, day)?.into(),
        PaperRequest::Proxy { meeting } => sitting::proxies(page, meeting, day)?.into(),
        PaperRequest::SpareSheets { meeting } => sitting::spares(page, meeting, day)?.into(),
        PaperRequest::DecisionsRecord { meeting } => after::record(page, meeting, day)?.into(),
        PaperRequest::Extracts { meeting } => after::extracts(page, meeting, day)?.into(),
        PaperRequest::Verify { meeting } => after::verification(page, meeting, day)?.into(),
        PaperRequest::DecisionsRegister { year } => after::register(page, year, day)?.into(),
        PaperRequest::QueryAnswer { query } => whole::answer(page, query, day)?.into(),
        PaperRequest::ActionPlan => actions::plan(page, day)?.into(),
        PaperRequest::ActionSheet { action } => actions::sheet(page, action, day)?.into(),
        PaperRequest::ConsentForm { application } => stays::consent(page, application, day)?.into(),
        PaperRequest::PlacesTable => stays::table(page, day)?.into(),
        PaperRequest::DepositsState => deposits::state(page, day)?.into(),
        PaperRequest::TreasurerReport { from, to } => deposits::treasurer(page, FlowPeriod { from, to }, day)?.into(),
        PaperRequest::Restitution { deposit } => deposits::claim(page, deposit, day)?,
        PaperRequest::DepositAttestation { deposit } => deposits::attestation(page, deposit, day)?.into(),
        PaperRequest::Offer { proposal } => offers::offer(page, proposal, day)?.into(),
        PaperRequest::Commitment { agreement } => commitments::commitment(page, agreement, day)?.into(),
        PaperRequest::FeeCalls { year } => fees::calls(page, year, day)?,
        PaperRequest::YearlyReport { year } => report::yearly(page, year, day)?.into(),
        PaperRequest::Delegation => authority::delegation(page, day)?.into(),
        PaperRequest::Tenancy { tenancy } => stays::tenancy(page, tenancy, day)?.into(),
        PaperRequest::Questionnaire { workshop } => workshop::questions(page, workshop, day)?.into(),
        PaperRequest::WorkshopReport { workshop } => workshop::report(page, workshop, day)?.into(),
        PaperRequest::Certificates { workshop } => workshop::certificates(page, workshop, day)?.into(),
        PaperRequest::CalendarMonth { day: of } => season::month(page, of, day)?.into(),
        PaperRequest::Programme { season } => season::whole(page, season, day)?.into(),
        PaperRequest::CommunePosters { season } => season::posters(page, season, day)?.into(),
        PaperRequest::SeasonReport { season } => season::report(page, season, day)?.into(),
        PaperRequest::Disposals => whole::disposals(page, day)?.into(),
        PaperRequest::Handover => whole::handing_over(page, day)?.into(),
        PaperRequest::DataNotice => whole::notice(page, day)?.into(),
        PaperRequest::WindowTest => whole::envelope(page, day)?.into(),
        PaperRequest::Emergency => vec![emergency(page, day)?].into(),
        PaperRequest::Poster { workshop } => workshop::poster(page, workshop, day)?.into(),
    })
}
