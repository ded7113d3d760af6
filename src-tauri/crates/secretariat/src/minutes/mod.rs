//! The minutes: they write themselves from the agenda, the roll call and the decisions.

mod corrections;
mod facts;
mod items;
mod paper;
mod quorum;
mod sealing;
mod seals;
mod signed;

pub(crate) use corrections::papers as correction_papers;
pub use corrections::{CorrectionWork, SealedCorrection};
pub use sealing::{SealWork, SealedPapers};
pub use seals::ExportedFile;

use crate::papers::PaperFile;
use crate::{Done, Error, Office, Result};
use council::meetings::ItemAbout;
use council::minutes::{
    BlockKey, BlockOverride, ItemFound, MinutesBlock, MinutesSheet, MinutesState, MinutesVersion, Missing,
    SittingFound, missing,
};
use council::{Act, Actor, Day, Digest, MeetingId, Refusal, text};
use documents::papers::minutes::{Minutes, minutes as lay_out};
use documents::{Paper, files};
use facts::Facts;
use paper::{Sealing, key_of, part_of, version_of};
use sha2::{Digest as _, Sha256};
use storage::minutes::{self as kept, Rewritten};
use storage::{Page, Step, contents};

/// What the minutes of a meeting say, as they stand or as they were sealed, with its reference.
pub(crate) fn data(page: &Page<'_>, meeting: MeetingId) -> Result<(documents::papers::minutes::Minutes, String)> {
    let facts = facts::gather(page, meeting)?.ok_or(Error::NotFound("meeting"))?;
    facts.may_be_read()?;
    let row = &facts.gathered.record.row;
    let sealed = facts.seal();
    let sealing = sealed.map(|(seal, shown)| Sealing::behind(seal, shown, row.on_day));
    Ok((facts.paper(sealing.as_ref()), row.reference.clone()))
}

/// Whether a sitting is over.
pub(crate) fn is_closed(page: &Page<'_>, meeting: MeetingId) -> Result<bool> {
    let facts = facts::gather(page, meeting)?.ok_or(Error::NotFound("meeting"))?;
    Ok(facts.gathered.record.facts.closed_at.is_some())
}

/// The minutes in both versions: as they stand, or byte for byte as they were sealed.
pub(crate) fn papers(page: &Page<'_>, meeting: MeetingId) -> Result<Vec<PaperFile>> {
    let facts = facts::gather(page, meeting)?.ok_or(Error::NotFound("meeting"))?;
    facts.may_be_read()?;
    let row = &facts.gathered.record.row;
    let sealed = facts.seal();
    let sealing = sealed.map(|(seal, shown)| Sealing::behind(seal, shown, row.on_day));
    let data = facts.paper(sealing.as_ref());
    let file = |version: &MinutesVersion| {
        let name = files::minutes(&row.reference, *version);
        let paper = lay_out(&data, version_of(*version));
        match sealed {
            None => Ok(PaperFile::new(name, paper)),
            Some((seal, _)) => {
                let kept = contents::of(page, &seals::digest_of(seal, *version))?.ok_or(Error::NotFound("seal"))?;
                Ok(PaperFile::sealed(name, kept.bytes, paper))
            }
        }
    };
    MinutesVersion::ALL.iter().map(file).collect()
}

impl Office {
    /// The minutes of a meeting: what the facts say, what somebody wrote instead, what is missing.
    ///
    /// # Errors
    /// [`Error::Refused`] before the sitting is opened; [`Error::NotFound`].
    pub fn minutes(&self, meeting: MeetingId) -> Result<MinutesSheet> {
        let facts = self.read(|page| facts::gather(page, meeting))?.ok_or(Error::NotFound("meeting"))?;
        facts.may_be_read()?;
        Ok(sheet(&facts))
    }

    /// The minutes of a meeting as a paper, in one version, as they stand.
    ///
    /// # Errors
    /// [`Error::Refused`] before the sitting is opened; [`Error::NotFound`].
    pub fn minutes_paper(&self, meeting: MeetingId, version: MinutesVersion) -> Result<Paper> {
        let facts = self.read(|page| facts::gather(page, meeting))?.ok_or(Error::NotFound("meeting"))?;
        facts.may_be_read()?;
        Ok(lay_out(&facts.paper(None), version_of(version)))
    }

    /// The same paper as HTML, for screen readers and for copying.
    ///
    /// # Errors
    /// [`Error::Refused`] before the sitting is opened; [`Error::NotFound`].
    pub fn minutes_reading(&self, meeting: MeetingId, version: MinutesVersion) -> Result<String> {
        Ok(self.minutes_paper(meeting, version)?.to_html())
    }

    /// Rewrites a block of the minutes in one version, or goes back to what the facts say. What was read over is to be
    /// read over again.
    ///
    /// # Errors
    /// [`Error::Refused`] unless the sitting is closed, or once the minutes are sealed; [`Error::NotFound`].
    pub fn rewrite_block(
        &mut self,
        actor: &Actor,
        meeting: MeetingId,
        key: BlockKey,
        version: MinutesVersion,
        text: Option<&str>,
    ) -> Result<Done> {
        let text = text.map(|raw| text::paragraph("text", raw, 10_000)).transpose()?;
        self.write(Act::RewriteBlock, actor, |step| {
            let facts = correctable(step, meeting)?;
            let blocks = blocks(&facts, &facts.paper(None));
            let block = blocks
                .iter()
                .find(|block| block.key == key && block.version == version)
                .ok_or(Error::NotFound("minutes_block"))?;
            let id = kept::begin(step, meeting)?;
            match text {
                Some(text) => {
                    let replaced = sha256(block.generated.as_bytes());
                    kept::rewrite(step, id, &Rewritten { key, version, text, replaced })?;
                }
                None => kept::restore(step, id, key, version)?,
            }
            Ok(kept::review(step, id, None)?)
        })
    }

    /// Marks the minutes as read over on a day, or not.
    ///
    /// # Errors
    /// [`Error::Refused`] unless the sitting is closed, or once the minutes are sealed; [`Error::NotFound`].
    pub fn review_minutes(&mut self, actor: &Actor, meeting: MeetingId, on: Option<Day>) -> Result<Done> {
        self.write(Act::ReviewMinutes, actor, |step| {
            correctable(step, meeting)?;
            let id = kept::begin(step, meeting)?;
            Ok(kept::review(step, id, on)?)
        })
    }
}

/// The facts of minutes that may still be corrected.
fn correctable(step: &Step<'_>, meeting: MeetingId) -> Result<Facts> {
    let facts = facts::gather(step, meeting)?.ok_or(Error::NotFound("meeting"))?;
    facts.gathered.may_be_corrected()?;
    Ok(facts)
}

pub(crate) fn sha256(bytes: &[u8]) -> Digest {
    Digest::new(Sha256::digest(bytes).into())
}

fn sheet(facts: &Facts) -> MinutesSheet {
    let data = facts.paper(None);
    let blocks = blocks(facts, &data);
    let row = &facts.gathered.record.row;
    let mut missing = missing(&found(facts));
    missing.extend(blocks.iter().filter_map(|block| {
        let is_stale = block.rewritten.as_ref().is_some_and(|rewritten| rewritten.is_stale);
        is_stale.then_some(Missing::StaleBlock { key: block.key, version: block.version })
    }));
    MinutesSheet {
        meeting: row.id,
        reference: row.reference.clone(),
        id: facts.record.as_ref().map(|record| record.id),
        state: row.minutes_state.unwrap_or(MinutesState::Draft),
        reviewed_on: facts.record.as_ref().and_then(|record| record.reviewed_on),
        approved_on: facts.record.as_ref().and_then(|record| record.approved_on),
        observation: facts.record.as_ref().map(|record| record.observation.clone()).unwrap_or_default(),
        seal: facts.seal().map(|(_, shown)| shown.clone()),
        signed: facts.signed.clone(),
        corrections: facts.corrections.clone(),
        blocks,
        missing,
    }
}

/// The blocks of both versions: what the facts say, and what was written instead.
fn blocks(facts: &Facts, data: &Minutes) -> Vec<MinutesBlock> {
    let versions = MinutesVersion::ALL.iter().copied();
    versions
        .flat_map(|version| data.parts().into_iter().map(move |part| (version, part)))
        .filter_map(|(version, part)| {
            let key = key_of(part, &facts.numbers)?;
            let generated = data.generated(version_of(version), part).join("\n");
            let own = facts.rewritten.iter().find(|own| own.key == key && own.version == version);
            let rewritten = own.map(|own| BlockOverride {
                text: own.text.clone(),
                is_stale: own.replaced != sha256(generated.as_bytes()),
            });
            Some(MinutesBlock { key, version, generated, rewritten })
        })
        .collect()
}

fn found(facts: &Facts) -> SittingFound<'_> {
    let gathered = &facts.gathered;
    let items = gathered.items.iter().map(|item| {
        let hearing = match &item.row.about {
            ItemAbout::Hearing(hearing) => Some(hearing),
            _ => None,
        };
        ItemFound {
            item: item.row.id,
            kind: item.row.kind,
            is_of_a_person: hearing.is_some_and(|hearing| hearing.person.is_some()),
            is_pulled: item.row.pulled_on.is_some(),
            decision: facts.decided(item.row.id).map(|row| &row.decision),
            person_presence: hearing.and_then(|hearing| hearing.person_presence),
            has_presenter: hearing.is_some_and(|hearing| hearing.presented_by.is_some()),
        }
    });
    SittingFound {
        has_chair: gathered.chair().is_some(),
        has_secretary: !gathered.record.secretary.is_empty(),
        uncalled: gathered
            .participants
            .iter()
            .filter(|member| member.presence.is_none())
            .filter_map(|member| member.id)
            .collect(),
        items: items.collect(),
        packs_out: gathered.record.packs_out - gathered.record.packs_back.min(gathered.record.packs_out),
    }
}

impl Facts {
    /// Whether there is something to read: from the opening on.
    fn may_be_read(&self) -> Result<()> {
        let row = &self.gathered.record.row;
        if self.gathered.record.facts.opened_at.is_some() {
            Ok(())
        } else {
            Err(Refusal::MeetingIs { state: row.state }.into())
        }
    }

    /// What somebody wrote, as the papers take it.
    fn overrides(&self) -> Vec<documents::papers::minutes::Override> {
        self.rewritten
            .iter()
            .filter_map(|own| {
                Some(documents::papers::minutes::Override {
                    part: part_of(own.key, &self.numbers)?,
                    version: version_of(own.version),
                    text: own.text.lines().map(str::to_owned).collect(),
                })
            })
            .collect()
    }
}
