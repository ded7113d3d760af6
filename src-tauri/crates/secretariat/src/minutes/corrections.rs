//! What corrects sealed minutes: written and changed at will, then sealed behind them, in the same three beats.

use super::facts::{self, Facts};
use super::paper::{Sealing, before, part_of, version_of};
use super::{sealing, seals};
use crate::papers::PaperFile;
use crate::{Done, Error, Office, Result};
use council::calendar::civil;
use council::library::DocumentKind;
use council::minutes::{CorrectionRow, MinutesState, MinutesVersion, NewCorrection, Replacement, SealNumber, SealRow};
use council::{Act, Actor, CorrectionId, Day, Digest, Instant, MeetingId, Refusal};
use documents::files;
use documents::papers::correction::{Correction, CorrectionSeal, correction as lay_out};
use storage::minutes::{self as kept, Corrected};
use storage::{Page, contents, journal};

/// The first beat: everything the papers say.
#[derive(Debug, Clone)]
pub struct CorrectionWork {
    id: CorrectionId,
    number: SealNumber,
    before: Option<(u32, Digest)>,
    journal_head: Digest,
    data: Correction,
}

/// The second beat: the papers.
#[derive(Debug, Clone)]
pub struct SealedCorrection {
    work: CorrectionWork,
    nominative: Vec<u8>,
    shareable: Vec<u8>,
}

impl CorrectionWork {
    /// Makes both papers: it needs no register.
    ///
    /// # Errors
    /// [`Error::Paper`] when a letter cannot be printed.
    pub fn make(self) -> Result<SealedCorrection> {
        let pdf = |version| lay_out(&self.data, version_of(version)).to_pdf();
        let (nominative, shareable) = (pdf(MinutesVersion::Nominative)?, pdf(MinutesVersion::Shareable)?);
        Ok(SealedCorrection { work: self, nominative, shareable })
    }
}

impl Office {
    /// Writes what corrects sealed minutes, or writes one anew that is not sealed.
    ///
    /// # Errors
    /// [`Error::Refused`] unless the minutes are sealed, once the correction is, or when it changes nothing;
    /// [`Error::NotFound`].
    pub fn write_correction(
        &mut self,
        actor: &Actor,
        meeting: MeetingId,
        id: Option<CorrectionId>,
        new: NewCorrection,
    ) -> Result<Done<CorrectionId>> {
        let new = new.checked()?;
        actor.past(new.agreed_on)?;
        self.write(Act::WriteCorrection, actor, |step| {
            let facts = facts::gather(step, meeting)?.ok_or(Error::NotFound("meeting"))?;
            facts.are_sealed()?;
            part_of(new.part, &facts.numbers).ok_or(Error::NotFound("minutes_block"))?;
            if let Some(id) = id {
                let found = unsealed(step, id)?;
                if found.meeting != meeting {
                    return Err(Error::NotFound("correction"));
                }
            }
            Ok(kept::write_correction(step, meeting, id, &new)?)
        })
    }

    /// Removes what would have corrected sealed minutes.
    ///
    /// # Errors
    /// [`Error::Refused`] once it is sealed; [`Error::NotFound`].
    pub fn remove_correction(&mut self, actor: &Actor, id: CorrectionId) -> Result<Done> {
        self.write(Act::RemoveCorrection, actor, |step| Ok(kept::remove_correction(step, &unsealed(step, id)?)?))
    }

    /// Takes out of the register what a sealed correction will say.
    ///
    /// # Errors
    /// [`Error::Refused`] when it is sealed already; [`Error::NotFound`].
    pub fn prepare_correction_seal(&self, id: CorrectionId, at: Instant) -> Result<CorrectionWork> {
        self.consult(|page| work(page, id, at, journal::head_digest(page)?))
    }

    /// Seals what corrects minutes with the papers that were made: for good.
    ///
    /// # Errors
    /// [`Error::Refused`] when the facts moved since they were taken out; [`Error::NotFound`].
    pub fn seal_correction(&mut self, actor: &Actor, papers: SealedCorrection) -> Result<Done<SealRow>> {
        let SealedCorrection { work: expected, nominative, shareable } = papers;
        self.write(Act::SealCorrection, actor, |step| {
            let found = unsealed(step, expected.id)?;
            let mut now = work(step, expected.id, actor.at, expected.journal_head)?;
            // The day on the papers is the day they were made; a seal put past midnight is still theirs.
            now.data.drawn_up_on = expected.data.drawn_up_on;
            if (now.number, now.before) != (expected.number, expected.before) || now.data != expected.data {
                return Err(Refusal::FactsMoved.into());
            }
            let keep = |kind, bytes| sealing::keep(step, found.meeting, kind, expected.number, bytes, actor.at);
            let nominative = keep(DocumentKind::CorrectionNominative, nominative)?;
            let public = keep(DocumentKind::CorrectionShareable, shareable)?;
            let seal = sealing::following(expected.before, expected.number, nominative, public);
            sealing::put(step, found.minutes, &seal, expected.journal_head, actor.at)
        })
    }
}

/// A correction in both versions: as it stands, or byte for byte as it was sealed.
pub(crate) fn papers(page: &Page<'_>, id: CorrectionId) -> Result<Vec<PaperFile>> {
    let found = kept::correction(page, id)?.ok_or(Error::NotFound("correction"))?;
    let facts = facts::gather(page, found.meeting)?.ok_or(Error::NotFound("meeting"))?;
    let sealed = found.row.seal.as_ref().and_then(|shown| facts.seals.iter().find(|(seal, _)| seal.n == shown.n));
    let data = facts.correction(
        &found.row,
        sealed.map(|(seal, shown)| {
            let behind = Sealing::behind(seal, shown, found.row.said.agreed_on);
            let number = seal.number.correction().unwrap_or_default();
            (
                behind.on,
                CorrectionSeal {
                    number,
                    n: seal.n,
                    before: behind.before.map(before),
                    journal_head: behind.journal_head,
                },
            )
        }),
    )?;
    let file = |version: &MinutesVersion| {
        let paper = lay_out(&data, version_of(*version));
        match sealed {
            None => {
                let reference = &facts.gathered.record.row.reference;
                Ok(PaperFile::new(files::correction_draft(reference, id, *version), paper))
            }
            Some((seal, _)) => {
                let kept = contents::of(page, &seals::digest_of(seal, *version))?.ok_or(Error::NotFound("seal"))?;
                Ok(PaperFile::sealed(files::sealed(seal.number, *version), kept.bytes, paper))
            }
        }
    };
    MinutesVersion::ALL.iter().map(file).collect()
}

fn work(page: &Page<'_>, id: CorrectionId, at: Instant, journal_head: Digest) -> Result<CorrectionWork> {
    let found = unsealed(page, id)?;
    let facts = facts::gather(page, found.meeting)?.ok_or(Error::NotFound("meeting"))?;
    let of = facts.are_sealed()?;
    let number = 1 + facts.corrections.iter().filter_map(|one| one.number).max().unwrap_or_default();
    let head = facts.head();
    let seal = CorrectionSeal { number, n: head.map_or(1, |(n, _)| n + 1), before: head.map(before), journal_head };
    let on = civil(at).map_or(found.row.said.agreed_on, |(day, _)| day);
    let data = facts.correction(&found.row, Some((on, seal)))?;
    Ok(CorrectionWork { id, number: SealNumber::Correction(of.of(), number), before: head, journal_head, data })
}

/// A correction that may still be changed.
fn unsealed(page: &Page<'_>, id: CorrectionId) -> Result<Corrected> {
    let found = kept::correction(page, id)?.ok_or(Error::NotFound("correction"))?;
    if found.row.seal.is_some() { Err(Refusal::CorrectionSealed.into()) } else { Ok(found) }
}

impl Facts {
    /// The number of these minutes, once they are sealed.
    fn are_sealed(&self) -> Result<SealNumber> {
        let state = self.gathered.record.row.minutes_state.unwrap_or(MinutesState::Draft);
        self.seal().map(|(seal, _)| seal.number).ok_or_else(|| Refusal::MinutesAre { state }.into())
    }

    /// A correction of these minutes as its paper takes it: on the day of its seal, or of the agreement.
    fn correction(&self, row: &CorrectionRow, sealed: Option<(Day, CorrectionSeal)>) -> Result<Correction> {
        let said = &row.said;
        let pair = |passage: &Replacement| (passage.old.clone(), passage.new.clone());
        let part = part_of(said.part, &self.numbers).ok_or(Error::NotFound("minutes_block"))?;
        let (on, seal) = sealed.map_or((said.agreed_on, None), |(on, seal)| (on, Some(seal)));
        Ok(Correction {
            council: self.council.clone(),
            drawn_up_on: on,
            minutes: (self.are_sealed()?.of().to_string(), self.gathered.record.row.on_day),
            part,
            nominative: pair(&said.passage),
            shareable: said.shareable.as_ref().map(pair),
            asked_by: said.asked_by.clone(),
            agreed_on: said.agreed_on,
            reason: Some(said.reason.clone()).filter(|reason| !reason.is_empty()),
            chair: self.chair(),
            secretary: self.secretary(),
            seal,
        })
    }
}
