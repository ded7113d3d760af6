//! Sealing, in three beats: values out of the register, papers made without it, one step that refuses if the facts moved.

use super::facts::{self, Facts};
use super::paper::{Sealing, version_of};
use super::sha256;
use crate::{Done, Error, Office, Result};
use chrono::Datelike;
use council::calendar::civil;
use council::library::{DocumentKind, DocumentState};
use council::minutes::{MinutesNumber, MinutesState, MinutesVersion, Seal, SealNumber, SealRow};
use council::{Act, Actor, Digest, Instant, MeetingId, MinutesId, Refusal};
use documents::papers::minutes::{Minutes, minutes as lay_out};
use storage::contents::{self, Content};
use storage::minutes::{self as kept, NewSeal};
use storage::{Step, journal, library};

/// The first beat: everything the papers say.
#[derive(Debug, Clone)]
pub struct SealWork {
    meeting: MeetingId,
    sealing: Sealing,
    data: Minutes,
}

/// The second beat: the papers.
#[derive(Debug, Clone)]
pub struct SealedPapers {
    work: SealWork,
    nominative: Vec<u8>,
    shareable: Vec<u8>,
}

impl SealWork {
    /// Makes both papers. The longest beat: it needs no register.
    ///
    /// # Errors
    /// [`Error::Paper`] when a letter cannot be printed.
    pub fn make(self) -> Result<SealedPapers> {
        let pdf = |version| lay_out(&self.data, version_of(version)).to_pdf();
        let (nominative, shareable) = (pdf(MinutesVersion::Nominative)?, pdf(MinutesVersion::Shareable)?);
        Ok(SealedPapers { work: self, nominative, shareable })
    }
}

impl Office {
    /// Takes out of the register what sealed minutes will say. They take their number, and print the heads from before.
    ///
    /// # Errors
    /// [`Error::Refused`] unless the sitting is closed and its minutes were read over; [`Error::NotFound`].
    pub fn prepare_seal(&self, meeting: MeetingId, at: Instant) -> Result<SealWork> {
        let found = self.read(|page| Ok((facts::gather(page, meeting)?, journal::head_digest(page)?)))?;
        let (facts, journal_head) = (found.0.ok_or(Error::NotFound("meeting"))?, found.1);
        let sealing = sealing(&facts, at, journal_head)?;
        let data = facts.paper(Some(&sealing));
        Ok(SealWork { meeting, sealing, data })
    }

    /// Seals the minutes with the papers that were made: for good.
    ///
    /// # Errors
    /// [`Error::Refused`] when the facts moved since they were taken out; [`Error::NotFound`].
    pub fn seal_minutes(&mut self, actor: &Actor, papers: SealedPapers) -> Result<Done<SealRow>> {
        let SealedPapers { work, nominative, shareable } = papers;
        let (meeting, expected) = (work.meeting, work.sealing);
        self.write(Act::Seal, actor, |step| {
            let facts = facts::gather(step, meeting)?.ok_or(Error::NotFound("meeting"))?;
            let now = sealing(&facts, actor.at, expected.journal_head)?;
            // The day on the papers is the day they were made; a seal put past midnight is still theirs.
            let now = Sealing { on: expected.on, ..now };
            if now != expected || facts.paper(Some(&now)) != work.data {
                return Err(Refusal::FactsMoved.into());
            }
            let number = SealNumber::Minutes(expected.number);
            let nominative = keep(step, meeting, DocumentKind::MinutesNominative, number, nominative, actor.at)?;
            let public = keep(step, meeting, DocumentKind::MinutesShareable, number, shareable, actor.at)?;
            let seal = following(expected.before, number, nominative, public);
            let minutes = kept::begin(step, meeting)?;
            put(step, minutes, &seal, expected.journal_head, actor.at)
        })
    }
}

fn sealing(facts: &Facts, at: Instant, journal_head: Digest) -> Result<Sealing> {
    let gathered = &facts.gathered;
    gathered.may_be_corrected()?;
    let state = gathered.record.row.minutes_state.unwrap_or(MinutesState::Draft);
    if state != MinutesState::Reviewed {
        return Err(Refusal::MinutesAre { state }.into());
    }
    let on = civil(at).map_or(gathered.record.row.on_day, |(day, _)| day);
    let year = u16::try_from(on.year()).unwrap_or_default();
    let of_year =
        facts.seals.iter().filter_map(|(seal, _)| seal.number.minutes()).filter(|number| number.year() == year);
    Ok(Sealing { number: MinutesNumber::after(of_year.max(), year), on, before: facts.head(), journal_head })
}

/// The seal that follows another in the chain.
pub(super) fn following(before: Option<(u32, Digest)>, number: SealNumber, nominative: Digest, public: Digest) -> Seal {
    let n = before.map_or(1, |(n, _)| n + 1);
    Seal { n, number, nominative, public, previous_head: before.map(|(_, head)| head) }
}

/// Keeps a paper that is being sealed.
pub(super) fn keep(
    step: &Step<'_>,
    meeting: MeetingId,
    kind: DocumentKind,
    number: SealNumber,
    bytes: Vec<u8>,
    at: Instant,
) -> Result<Digest> {
    let digest = contents::keep(step, &Content { media_type: "application/pdf".to_owned(), bytes })?;
    library::add_about_meeting(step, meeting, kind, DocumentState::Final, &number.to_string(), &digest, at)?;
    Ok(digest)
}

/// Puts a seal at the end of the chain.
pub(super) fn put(
    step: &Step<'_>,
    minutes: MinutesId,
    seal: &Seal,
    journal_head: Digest,
    at: Instant,
) -> Result<SealRow> {
    let head = sha256(seal.to_string().as_bytes());
    kept::seal(step, minutes, &NewSeal { seal: *seal, head, journal_head: journal_head.to_string(), at })?;
    let seals = kept::seals(step)?;
    seals.into_iter().map(|(_, shown)| shown).find(|shown| shown.n == seal.n).ok_or(Error::NotFound("seal"))
}
