//! What amends sealed minutes without touching them (*rectificatif*), in the two versions of the minutes.

use super::letterhead::{self, Letterhead, Official, prose};
use super::minutes::{self, Part, SealedBefore, Version};
use crate::block::Look;
use crate::paper::{About, Paper, Sheet};
use crate::wording::{self, correction as words};
use council::{Day, Digest};

/// What a correction prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// The council.
    pub council: Letterhead,
    /// The day it is drawn up (of the seal, once sealed).
    pub drawn_up_on: Day,
    /// The minutes it amends: number and day of the sitting.
    pub minutes: (String, Day),
    /// In which part of them.
    pub part: Part,
    /// What stood in the confidential version, and what is read instead: nothing where the words fall.
    pub nominative: (String, String),
    /// The same in the version that leaves the house; none when it says nothing of it.
    pub shareable: Option<(String, String)>,
    /// At whose request: «la commune de Lezennes».
    pub asked_by: String,
    /// The day the chair agreed.
    pub agreed_on: Day,
    /// Why; a mere slip of the pen where nothing is said.
    pub reason: Option<String>,
    /// Who chaired.
    pub chair: Official,
    /// Who kept the minutes.
    pub secretary: Official,
    /// Its seal; a draft has none.
    pub seal: Option<CorrectionSeal>,
}

/// What its seal adds to a correction: it prints the heads from before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CorrectionSeal {
    /// Its number among the corrections of these minutes.
    pub number: u32,
    /// Number of its seal.
    pub n: u32,
    /// The seal before.
    pub before: Option<SealedBefore>,
    /// Head of the journal.
    pub journal_head: Digest,
}

/// The correction as a paper, in one version.
pub fn correction(data: &Correction, version: Version) -> Paper {
    let mut blocks = letterhead::banner(&data.council);
    blocks.push(letterhead::title(words::title(data)));
    blocks.push(letterhead::subtitle(words::subtitle(data)));
    blocks.push(minutes::banner(version));
    let look = Look::BODY.sized(11.5, 16.0).spaced(0.0, 9.0);
    blocks.extend(prose([words::agreement(data)], look.spaced(10.0, 9.0)));
    let passage = match version {
        Version::Nominative => Some(&data.nominative),
        Version::Shareable => data.shareable.as_ref(),
    };
    match passage {
        Some((old, new)) => blocks.push(letterhead::facts(words::passage(old, new), 32.0)),
        None => blocks.extend(prose([words::untouched()], look)),
    }
    blocks.extend(prose(words::after(data), look));
    blocks.push(minutes::signatures(&data.chair, &data.secretary));
    if let Some(seal) = &data.seal {
        blocks.push(minutes::seal(&words::seal(seal)));
    }
    Paper {
        about: About { title: words::about(data, version), author: data.council.name.clone(), day: data.drawn_up_on },
        sheet: Sheet {
            footer: Some(words::footer(data)),
            watermark: data.council.watermark(data.seal.is_none().then_some(wording::DRAFT)),
            ..Sheet::default()
        },
        blocks,
    }
}
