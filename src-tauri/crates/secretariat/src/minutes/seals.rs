//! The register of seals: what anyone can verify with the tools of any computer.

use super::sha256;
use crate::{Error, Office, Result};
use council::Digest;
use council::minutes::{Broken, MinutesVersion, Seal, SealRow, SealsCheck, first_break};
use documents::files;
use storage::{contents, minutes};

/// A file to be written: its name, which names no person, and its bytes.
pub type ExportedFile = (String, Vec<u8>);

impl Office {
    /// Every seal, from the first.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn seals(&self) -> Result<Vec<SealRow>> {
        Ok(self.read(minutes::seals)?.into_iter().map(|(_, shown)| shown).collect())
    }

    /// The register of seals as one file, then each seal alone: a line each, ended by LF, whatever the computer.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn seal_files(&self) -> Result<Vec<ExportedFile>> {
        let seals = self.read(minutes::seals)?;
        let lines: Vec<String> = seals.iter().map(|(seal, _)| seal.to_string()).collect();
        let whole = (files::SEALS.to_owned(), lines.concat().into_bytes());
        let alone = seals.iter().zip(&lines).map(|((seal, _), line)| (files::seal(seal.n), line.clone().into_bytes()));
        Ok(std::iter::once(whole).chain(alone).collect())
    }

    /// A sealed paper in one version, byte for byte as it was sealed, by the place of its seal.
    ///
    /// # Errors
    /// [`Error::NotFound`] unless it is sealed and still kept.
    pub fn sealed_paper(&self, n: u32, version: MinutesVersion) -> Result<ExportedFile> {
        let found = self.read(|page| {
            let Some((seal, _)) = minutes::seals(page)?.into_iter().find(|(seal, _)| seal.n == n) else {
                return Ok(None);
            };
            Ok(contents::of(page, &digest_of(&seal, version))?.map(|content| (seal, content)))
        })?;
        let (seal, content) = found.ok_or(Error::NotFound("seal"))?;
        Ok((files::sealed(seal.number, version), content.bytes))
    }

    /// Follows the whole chain of seals, and hashes every paper that is kept.
    ///
    /// # Errors
    /// When the register cannot be read; a broken chain is an answer.
    pub fn verify_seals(&self) -> Result<SealsCheck> {
        self.read(|page| {
            let kept = minutes::seals(page)?;
            let seals: Vec<Seal> = kept.iter().map(|(seal, _)| *seal).collect();
            match first_break(&seals, sha256) {
                Some(Broken::OutOfOrder { expected }) => return Ok(SealsCheck::OutOfOrder { n: expected }),
                Some(Broken::Head { n }) => return Ok(SealsCheck::Head { n }),
                None => {}
            }
            // Nothing follows the last seal yet: its own head stands against it.
            if let Some((seal, _)) = kept.iter().find(|(seal, shown)| sha256(seal.to_string().as_bytes()) != shown.head)
            {
                return Ok(SealsCheck::Head { n: seal.n });
            }
            let mut destroyed = 0;
            for seal in &seals {
                for version in MinutesVersion::ALL {
                    match minutes::paper_holds(page, &digest_of(seal, *version), sha256)? {
                        Some(true) => {}
                        Some(false) => return Ok(SealsCheck::Paper { n: seal.n, version: *version }),
                        None => destroyed += 1,
                    }
                }
            }
            Ok(SealsCheck::Intact { seals: u32::try_from(seals.len()).unwrap_or(u32::MAX), destroyed })
        })
    }
}

pub(super) const fn digest_of(seal: &Seal, version: MinutesVersion) -> Digest {
    match version {
        MinutesVersion::Nominative => seal.nominative,
        MinutesVersion::Shareable => seal.public,
    }
}
