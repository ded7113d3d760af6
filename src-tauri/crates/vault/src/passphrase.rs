//! Passphrases that are proposed: words drawn at random, easy to remember and to type on any keyboard.

use crate::{Result, crypto};
use std::sync::LazyLock;
use zeroize::Zeroizing;

/// The passphrase of the example council, which its lock screen shows.
pub const EXAMPLE_PASSPHRASE: &str = "abricot balcon caravane dentelle escale fougue grelot";

/// How many words are proposed: with the list as it is, more than 80 bits.
const PROPOSED: usize = 7;

/// Common French words of four to eight letters without accents, sorted.
pub(crate) static WORDS: LazyLock<Vec<&str>> = LazyLock::new(|| include_str!("words.txt").lines().collect());

/// Seven words drawn at random, each draw apart from the others.
///
/// # Errors
/// When the system gives no random bytes.
pub fn propose_passphrase() -> Result<Zeroizing<String>> {
    let mut passphrase = Zeroizing::new(String::with_capacity(PROPOSED * 9));
    for nth in 0..PROPOSED {
        if nth > 0 {
            passphrase.push(' ');
        }
        passphrase.push_str(WORDS[crypto::random_below(WORDS.len())?]);
    }
    Ok(passphrase)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn seven_words_are_worth_eighty_bits() {
        let distinct: HashSet<_> = WORDS.iter().collect();
        assert_eq!(distinct.len(), WORDS.len());
        assert!(WORDS.is_sorted(), "words are looked up by halves");
        assert!(WORDS.iter().all(|word| (4..=8).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_lowercase())));
        assert!((WORDS.len() as u128).pow(7).ilog2() >= 80, "{} words", WORDS.len());
    }

    #[test]
    fn every_word_can_be_drawn_and_none_is_favoured() {
        let times_each = 100;
        let mut drawn = vec![0_u32; WORDS.len()];
        for _ in 0..times_each * WORDS.len() / PROPOSED {
            for word in propose_passphrase().unwrap().split(' ') {
                drawn[WORDS.binary_search(&word).unwrap()] += 1;
            }
        }
        // A hundred expected, deviation ten: seven deviations never happen by chance.
        assert!(drawn.iter().all(|times| (30..=170).contains(times)));
    }
}
