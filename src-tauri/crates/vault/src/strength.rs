//! How hard a passphrase is to find, in words: an estimate from below, which a person can act upon.

use crate::{Error, Result, passphrase::WORDS};
use council::{coded, text::sort_key};

coded! {
    /// *Solidité* of a passphrase.
    pub enum Strength {
        /// Under fourteen characters: refused.
        TooShort = "too_short",
        /// Long, but made of repetitions, rows of keys or well-known words: refused.
        Weak = "weak",
        /// Holds against a curious person; one or two words more would make it strong.
        Fair = "fair",
        /// Holds against a determined person, who steals the machine: what seven words drawn at random give.
        Strong = "strong",
    }
}

impl Strength {
    /// Whether a vault takes such a passphrase.
    pub const fn is_enough(self) -> bool {
        !matches!(self, Self::TooShort | Self::Weak)
    }
}

const SHORTEST: usize = 14;

/// Rows of keys and well-known beginnings, each worth one guess in thirty.
const WELL_KNOWN: [&str; 12] = [
    "motdepasse",
    "password",
    "azerty",
    "qwerty",
    "azertyuiop",
    "qsdfghjklm",
    "wxcvbn",
    "bonjour",
    "soleil",
    "palier",
    "conseil",
    "santementale",
];

/// How hard a passphrase is to find.
pub fn strength(passphrase: &str) -> Strength {
    if passphrase.chars().count() < SHORTEST {
        return Strength::TooShort;
    }
    match bits(passphrase) {
        ..32 => Strength::Weak,
        32..60 => Strength::Fair,
        60.. => Strength::Strong,
    }
}

/// Refuses what is too easy to find.
pub(crate) fn require(passphrase: &str) -> Result<()> {
    let strength = strength(passphrase);
    if strength.is_enough() { Ok(()) } else { Err(Error::PassphraseRefused(strength)) }
}

/// What the passphrase is worth at least, in bits, to somebody who knows how people choose.
fn bits(passphrase: &str) -> u32 {
    let folded = sort_key(passphrase);
    let mut seen = Vec::new();
    let mut sum = 0;
    for word in folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()) {
        // A word said twice adds nothing.
        if !seen.contains(&word) {
            seen.push(word);
            sum += bits_of_word(word);
        }
    }
    let marks: std::collections::HashSet<_> =
        folded.chars().filter(|letter| !letter.is_alphanumeric() && *letter != ' ').collect();
    sum + 3 * u32::try_from(marks.len()).unwrap_or(u32::MAX).min(5)
}

/// A word of the list is one draw among three thousand; another word, two and a half bits a letter as in running text.
fn bits_of_word(word: &str) -> u32 {
    if WORDS.binary_search(&word).is_ok() {
        return 11;
    }
    if WELL_KNOWN.contains(&word) {
        return 5;
    }
    let letters: Vec<char> = word.chars().collect();
    let steps = letters.windows(2).filter(|pair| !follows(pair[0], pair[1]));
    // The first letter, then each one that could not be told from the one before, in half bits.
    let half_bits: u32 = 5 + steps.map(|pair| if pair[1].is_ascii_digit() { 6 } else { 5 }).sum::<u32>();
    half_bits / 2
}

/// Whether the second character goes without saying: the same, or the next of the alphabet, of the digits or of a row of keys.
fn follows(first: char, second: char) -> bool {
    const ROWS: [&str; 3] = ["azertyuiop", "qsdfghjklm", "qwertyuiop"];
    let near = u32::from(first).abs_diff(u32::from(second)) <= 1;
    near || ROWS.iter().any(|row| {
        let place = |letter| row.find(letter);
        matches!((place(first), place(second)), (Some(a), Some(b)) if a.abs_diff(b) == 1)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::propose_passphrase;

    #[test]
    fn what_is_proposed_is_strong() {
        for _ in 0..200 {
            let proposed = propose_passphrase().unwrap();
            // Even when a word is drawn twice.
            assert_eq!(strength(&proposed), Strength::Strong);
        }
        assert_eq!(strength(crate::EXAMPLE_PASSPHRASE), Strength::Strong);
    }

    #[test]
    fn length_alone_is_not_strength() {
        for (passphrase, expected) in [
            ("Tr0ub4dor&3", Strength::TooShort),
            ("aaaaaaaaaaaaaaaaaaaa", Strength::Weak),
            ("azertyuiopqsdfghjklm", Strength::Weak),
            ("12345678901234567890", Strength::Weak),
            ("motdepasse motdepasse", Strength::Weak),
            ("soleil soleil soleil soleil", Strength::Weak),
            ("la pluie tombe dru", Strength::Fair),
            ("trois hérons gris dorment", Strength::Fair),
            ("le facteur de Wambrechies sifflait un air de polka en 1987", Strength::Strong),
        ] {
            assert_eq!(strength(passphrase), expected, "{passphrase}: {} bits", bits(passphrase));
        }
    }

    #[test]
    fn accents_and_capitals_are_one_passphrase_to_the_gauge() {
        assert_eq!(bits("TROIS HERONS GRIS"), bits("trois hérons gris"));
    }
}
