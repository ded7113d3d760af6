//! What the line of a seal numbers.

use super::MinutesNumber;
use crate::NotAReference;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use ts_rs::TS;

/// *Numéro de scellé*: the minutes, `PV-2026-04`, or the first that corrects them, `PV-2026-04-R1`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(export, type = "string")]
pub enum SealNumber {
    /// *Procès-verbal*.
    Minutes(MinutesNumber),
    /// *Rectificatif*: of which minutes, and its place among those that correct them, from 1.
    Correction(MinutesNumber, u32),
}

impl SealNumber {
    /// The number of the minutes, when they are what is sealed.
    pub const fn minutes(self) -> Option<MinutesNumber> {
        match self {
            Self::Minutes(number) => Some(number),
            Self::Correction(..) => None,
        }
    }

    /// The place of a correction among those of the same minutes, when one is what is sealed.
    pub const fn correction(self) -> Option<u32> {
        match self {
            Self::Minutes(_) => None,
            Self::Correction(_, number) => Some(number),
        }
    }

    /// The minutes that are sealed or corrected.
    pub const fn of(self) -> MinutesNumber {
        match self {
            Self::Minutes(number) | Self::Correction(number, _) => number,
        }
    }
}

impl fmt::Display for SealNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Minutes(number) => write!(f, "{number}"),
            Self::Correction(of, number) => write!(f, "{of}-R{number}"),
        }
    }
}

impl FromStr for SealNumber {
    type Err = NotAReference;

    fn from_str(text: &str) -> Result<Self, NotAReference> {
        let read = match text.split_once("-R") {
            None => Self::Minutes(text.parse()?),
            Some((of, number)) => Self::Correction(of.parse()?, number.parse().map_err(|_| NotAReference)?),
        };
        // One spelling only: the line of a seal is made of bytes.
        let is_numbered = !matches!(read, Self::Correction(_, 0));
        if is_numbered && read.to_string() == text { Ok(read) } else { Err(NotAReference) }
    }
}

impl TryFrom<String> for SealNumber {
    type Error = NotAReference;

    fn try_from(text: String) -> Result<Self, NotAReference> {
        text.parse()
    }
}

impl From<SealNumber> for String {
    fn from(number: SealNumber) -> Self {
        number.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_reads_back_as_it_was_written() {
        for text in ["PV-2026-04", "PV-2026-04-R1", "PV-2026-04-R12"] {
            assert_eq!(text.parse::<SealNumber>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn a_number_has_one_spelling() {
        for text in ["", "PV-2026-04-R", "PV-2026-04-R0", "PV-2026-04-R01", "PV-2026-04-R+1", "PV-2026-4-R1", "R1"] {
            assert!(text.parse::<SealNumber>().is_err(), "{text}");
        }
    }
}
