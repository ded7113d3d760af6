//! The register of seals: one line of text per seal, each bearing the head of the one before.

use super::SealNumber;
use crate::{Digest, NotADigest};
use std::fmt;
use std::str::FromStr;

/// *Scellé*: one line of the register, `n;number;sha256(nominatif);sha256(diffusable);head(n−1)`, ended by a newline.
///
/// head(n) is the SHA-256 of that line with its newline; the first line bears no head.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seal {
    /// Its place in the chain, from 1.
    pub n: u32,
    /// The number of the minutes, or of what corrects them.
    pub number: SealNumber,
    /// Digest of the confidential paper.
    pub nominative: Digest,
    /// Digest of the paper that may leave the house.
    pub public: Digest,
    /// The head of the seal before; none for the first.
    pub previous_head: Option<Digest>,
}

impl fmt::Display for Seal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { n, number, nominative, public, previous_head } = self;
        write!(f, "{n};{number};{nominative};{public};")?;
        if let Some(head) = previous_head {
            write!(f, "{head}")?;
        }
        f.write_str("\n")
    }
}

/// *Scellé illisible*: what was read is not a line of the register of seals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a line of the register of seals")]
pub struct NotASeal;

impl FromStr for Seal {
    type Err = NotASeal;

    /// Reads a line, its newline with it.
    fn from_str(line: &str) -> Result<Self, NotASeal> {
        let fields: Vec<_> = line.strip_suffix('\n').ok_or(NotASeal)?.split(';').collect();
        let [n, number, nominative, public, previous] = fields[..] else { return Err(NotASeal) };
        let digest = |text: &str| text.parse().map_err(|NotADigest| NotASeal);
        let seal = Self {
            n: n.parse().map_err(|_| NotASeal)?,
            number: number.parse().map_err(|_| NotASeal)?,
            nominative: digest(nominative)?,
            public: digest(public)?,
            previous_head: if previous.is_empty() { None } else { Some(digest(previous)?) },
        };
        // One spelling only: a head is of bytes.
        if seal.to_string() == line { Ok(seal) } else { Err(NotASeal) }
    }
}

/// *Rupture* of the chain: where it is broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Broken {
    /// A seal is missing, or out of order: this place in the chain is not where it should be.
    OutOfOrder {
        /// The place expected.
        expected: u32,
    },
    /// A seal does not bear the head of the one before: one of the two was altered.
    Head {
        /// The place of the seal that bears the wrong head.
        n: u32,
    },
}

/// The first place where the chain of all seals, from the first, is broken; none when it holds.
///
/// `sha256` hashes the bytes of a line.
pub fn first_break(seals: &[Seal], sha256: impl Fn(&[u8]) -> Digest) -> Option<Broken> {
    let mut head = None;
    for (seal, expected) in seals.iter().zip(1..) {
        if seal.n != expected {
            return Some(Broken::OutOfOrder { expected });
        }
        if seal.previous_head != head {
            return Some(Broken::Head { n: seal.n });
        }
        head = Some(sha256(seal.to_string().as_bytes()));
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::minutes::MinutesNumber;

    /// A hash good enough to tell lines apart: the chain does not depend on which.
    fn hash(bytes: &[u8]) -> Digest {
        let mut out = [0_u8; 32];
        for (index, byte) in bytes.iter().enumerate() {
            let at = index % 32;
            out[at] = out[at].wrapping_mul(31).wrapping_add(*byte).wrapping_add(1);
        }
        Digest::new(out)
    }

    fn chain(length: u32) -> Vec<Seal> {
        let mut head = None;
        let mut number = MinutesNumber::first(2026);
        (1..=length)
            .map(|n| {
                let byte = u8::try_from(n).unwrap();
                let (nominative, public) = (Digest::new([byte; 32]), Digest::new([byte + 100; 32]));
                let seal = Seal { n, number: SealNumber::Minutes(number), nominative, public, previous_head: head };
                head = Some(hash(seal.to_string().as_bytes()));
                number = number.next();
                seal
            })
            .collect()
    }

    #[test]
    fn a_line_holds_five_fields_and_a_newline() {
        let line = chain(1)[0].to_string();
        assert_eq!(line, format!("1;PV-2026-01;{};{};\n", "01".repeat(32), "65".repeat(32)));
    }

    #[test]
    fn a_line_reads_back_as_it_was_written() {
        for seal in chain(3) {
            assert_eq!(seal.to_string().parse(), Ok(seal));
        }
    }

    #[test]
    fn a_line_has_one_spelling() {
        let line = chain(2)[1].to_string();
        for altered in [
            line.trim_end().to_owned(),
            line.replace('\n', "\r\n"),
            format!("0{line}"),
            format!("+{line}"),
            line.replacen(';', ",", 1),
            line.to_uppercase(),
            format!("{line}\n"),
        ] {
            assert_eq!(altered.parse::<Seal>(), Err(NotASeal), "{altered:?}");
        }
    }

    #[test]
    fn an_untouched_chain_holds() {
        assert_eq!(first_break(&chain(12), hash), None);
        assert_eq!(first_break(&[], hash), None);
    }

    #[test]
    fn one_altered_digest_shows_at_the_next_seal() {
        let mut seals = chain(4);
        seals[1].public = Digest::new([9; 32]);
        assert_eq!(first_break(&seals, hash), Some(Broken::Head { n: 3 }));
    }

    #[test]
    fn a_seal_taken_away_shows() {
        let mut seals = chain(4);
        seals.remove(2);
        assert_eq!(first_break(&seals, hash), Some(Broken::OutOfOrder { expected: 3 }));
    }
}
