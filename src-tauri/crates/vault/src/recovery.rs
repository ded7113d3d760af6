//! The recovery sheet: 160 random bits on paper, written so that a mistyped group can be named.
//!
//! Eight groups of four Crockford characters carry the key. The ninth is a sum over the field of 2²⁰ elements: each
//! group is one element, multiplied by a weight of its own. A sum that is off by *s* would be put right by adding
//! *s*/weight to one group; the group that would need to change in the fewest characters is the mistyped one.

use crate::{Error, Result, crypto};
use zeroize::Zeroizing;

/// The ten digits and twenty-two letters: no I, L, O or U.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const GROUPS: usize = 9;
const KEY: usize = 20;

/// What the printed sheet says, and what is typed back from it.
pub struct RecoverySheet(Zeroizing<[u32; GROUPS]>);

impl RecoverySheet {
    /// A new sheet, drawn at random.
    ///
    /// # Errors
    /// When the system gives no random bytes.
    pub fn draw() -> Result<Self> {
        Ok(Self::of_key(&crypto::random()?))
    }

    fn of_key(key: &Zeroizing<[u8; KEY]>) -> Self {
        let mut groups = Zeroizing::new([0; GROUPS]);
        // Five bytes are two groups of twenty bits.
        let (fives, _) = key.as_chunks::<5>();
        for (pair, five) in groups.chunks_exact_mut(2).zip(fives) {
            pair[0] = u32::from(u16::from_be_bytes([five[0], five[1]])) << 4 | u32::from(five[2] >> 4);
            pair[1] = u32::from(five[2] & 15) << 16 | u32::from(u16::from_be_bytes([five[3], five[4]]));
        }
        groups[GROUPS - 1] = sum(groups.as_slice());
        Self(groups)
    }

    /// Reads what was typed: spaces, hyphens and capitals are free, O is read 0, I and L are read 1.
    ///
    /// # Errors
    /// [`Error::MistypedGroup`] names the group that is wrong; [`Error::MistypedSheet`] when more than one is.
    pub fn read(typed: &str) -> Result<Self> {
        let mut groups = Zeroizing::new([0; GROUPS]);
        let mut words = typed.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        let run: Zeroizing<String>;
        let first = words.clone().next().unwrap_or_default();
        // Typed in one go, without a space.
        let pieces: Vec<&str> = if words.clone().count() == 1 && first.is_ascii() {
            run = Zeroizing::new(first.to_owned());
            (0..run.len()).step_by(4).map(|at| &run[at..run.len().min(at + 4)]).collect()
        } else {
            words.by_ref().collect()
        };
        if pieces.len() != GROUPS {
            return Err(Error::MistypedSheet);
        }
        for (nth, piece) in pieces.iter().enumerate() {
            groups[nth] = element(piece).ok_or(Error::MistypedGroup { group: nth + 1 })?;
        }
        let off = sum(&groups[..GROUPS - 1]) ^ groups[GROUPS - 1];
        if off == 0 {
            return Ok(Self(groups));
        }
        Err(mistyped(off).map_or(Error::MistypedSheet, |group| Error::MistypedGroup { group }))
    }

    /// The nine groups as they are printed.
    pub fn groups(&self) -> [Zeroizing<String>; GROUPS] {
        self.0.map(|element| {
            Zeroizing::new(characters(element).map(|value| char::from(ALPHABET[value])).iter().collect())
        })
    }

    /// Two groups to ask back, 1 to 9 and in order, so that a sheet left in the printer is noticed.
    ///
    /// # Errors
    /// When the system gives no random bytes.
    pub fn asked(&self) -> Result<[usize; 2]> {
        let first = crypto::random_below(GROUPS)?;
        let second = (first + 1 + crypto::random_below(GROUPS - 1)?) % GROUPS;
        Ok([first.min(second) + 1, first.max(second) + 1])
    }

    /// Whether `typed` is the group, 1 to 9, that is printed.
    pub fn confirms(&self, group: usize, typed: &str) -> bool {
        let printed = group.checked_sub(1).and_then(|nth| self.0.get(nth));
        printed.is_some() && printed.copied() == element(typed.trim())
    }

    /// The 160 bits.
    pub(crate) fn key(&self) -> Zeroizing<[u8; KEY]> {
        let mut key = Zeroizing::new([0; KEY]);
        let (fives, _) = key.as_chunks_mut::<5>();
        for (five, pair) in fives.iter_mut().zip(self.0.chunks_exact(2)) {
            let forty = u64::from(pair[0]) << 20 | u64::from(pair[1]);
            five.copy_from_slice(&forty.to_be_bytes()[3..]);
        }
        key
    }
}

/// A sheet is never shown by accident.
impl std::fmt::Debug for RecoverySheet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RecoverySheet")
    }
}

fn element(group: &str) -> Option<u32> {
    let mut values = group.chars().map(|letter| {
        let letter = match letter.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        };
        ALPHABET.iter().position(|known| char::from(*known) == letter).and_then(|value| u32::try_from(value).ok())
    });
    let element = values.by_ref().take(4).try_fold((0, 0), |(sum, n), value| Some((sum << 5 | value?, n + 1)))?;
    (element.1 == 4 && values.next().is_none()).then_some(element.0)
}

/// The four characters of a group, as places in the alphabet.
fn characters(element: u32) -> [usize; 4] {
    [15, 10, 5, 0].map(|shift| (element >> shift & 31) as usize)
}

/// The group to blame for a sum that is off, 1 to 9, if one stands out.
fn mistyped(off: u32) -> Option<usize> {
    let weights = (0..GROUPS).map(weight);
    let mut costs: Vec<_> =
        weights.enumerate().map(|(nth, weight)| (cost(times(off, inverse(weight))), nth + 1)).collect();
    costs.sort_unstable();
    (costs[0].0 <= 3 && costs[0].0 < costs[1].0).then_some(costs[0].1)
}

/// How unlikely a slip is: one character 1, two neighbours exchanged 2, two characters 3, more 4.
fn cost(difference: u32) -> u32 {
    let characters = characters(difference);
    let changed: Vec<_> = (0..4).filter(|at| characters[*at] != 0).collect();
    match changed[..] {
        [_] => 1,
        [a, b] if b == a + 1 && characters[a] == characters[b] => 2,
        [_, _] => 3,
        _ => 4,
    }
}

/// The groups of the key, each times its weight, added up.
fn sum(groups: &[u32]) -> u32 {
    groups.iter().take(GROUPS - 1).enumerate().fold(0, |sum, (nth, group)| sum ^ times(*group, weight(nth)))
}

/// The weight of a group; of the ninth, 1. Chosen by trying: with this base, every slip of one character and every
/// exchange of neighbours is told from all others, whatever the key (a test goes through all of them).
fn weight(nth: usize) -> u32 {
    const BASE: u32 = 0x2_265D;
    (nth..GROUPS - 1).fold(1, |power, _| times(power, BASE))
}

/// Multiplies in the field of 2²⁰ elements, modulo x²⁰ + x³ + 1.
fn times(mut a: u32, mut b: u32) -> u32 {
    let mut product = 0;
    while b != 0 {
        product ^= a * (b & 1);
        a <<= 1;
        a ^= (a >> 20) * 0x10_0009;
        b >>= 1;
    }
    product
}

/// In a field of 2²⁰ elements, a²⁰ multiplied out to the power 2²⁰ − 2 is 1/a.
fn inverse(a: u32) -> u32 {
    let mut power = a;
    (1..20).fold(1, |inverse, _| {
        power = times(power, power);
        times(inverse, power)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::HashSet;

    fn typed(sheet: &RecoverySheet) -> Vec<String> {
        sheet.groups().iter().map(|group| group.to_string()).collect()
    }

    #[test]
    fn every_slip_of_a_character_and_every_exchange_is_told_from_all_others() {
        let single = (0..4).flat_map(|at| (1..32).map(move |change| change << (5 * at)));
        let exchange = (0..3).flat_map(|at| (1..32).map(move |change| (change | change << 5) << (5 * at)));
        let slips: Vec<u32> = single.chain(exchange).collect();
        let mut sums = HashSet::new();
        for group in 0..GROUPS {
            for slip in &slips {
                let off = times(*slip, weight(group));
                assert!(sums.insert(off));
                assert_eq!(mistyped(off), Some(group + 1));
            }
        }
        assert_eq!(sums.len(), 9 * 217);
    }

    #[test]
    fn the_inverse_undoes_the_product() {
        for element in [1, 2, 0x2_265D, 0xF_FFFF] {
            assert_eq!(times(element, inverse(element)), 1);
        }
    }

    #[test]
    fn two_different_groups_are_asked_back() {
        let sheet = RecoverySheet::draw().unwrap();
        let mut asked = HashSet::new();
        for _ in 0..2000 {
            let [first, second] = sheet.asked().unwrap();
            assert!(1 <= first && first < second && second <= 9);
            asked.insert([first, second]);
        }
        assert_eq!(asked.len(), 36);
        let groups = typed(&sheet);
        assert!(sheet.confirms(1, &groups[0].to_lowercase()));
        assert!(sheet.confirms(9, &groups[8]));
        assert!(!sheet.confirms(10, &groups[8]));
        assert!(!sheet.confirms(0, ""));
    }

    #[test]
    fn a_sheet_is_not_printed_by_accident() {
        assert_eq!(format!("{:?}", RecoverySheet::draw().unwrap()), "RecoverySheet");
    }

    proptest! {
        #[test]
        fn what_is_printed_is_read_back_however_it_is_typed(key: [u8; 20]) {
            let sheet = RecoverySheet::of_key(&Zeroizing::new(key));
            let groups = typed(&sheet);
            let loose = groups.join(" - ").to_lowercase().replace('0', "o").replace('1', "l");
            for typed in [groups.join(" "), groups.concat(), loose] {
                prop_assert_eq!(&*RecoverySheet::read(&typed).unwrap().key(), &key);
            }
        }

        #[test]
        fn a_group_with_one_wrong_character_is_named(key: [u8; 20], group in 0..9_usize, at in 0..4_usize, by in 1..32_usize) {
            let mut groups = typed(&RecoverySheet::of_key(&Zeroizing::new(key)));
            let mut letters = groups[group].clone().into_bytes();
            let value = ALPHABET.iter().position(|letter| *letter == letters[at]).unwrap();
            letters[at] = ALPHABET[(value + by) % 32];
            groups[group] = String::from_utf8(letters).unwrap();
            let named = matches!(RecoverySheet::read(&groups.join("-")), Err(Error::MistypedGroup { group: named }) if named == group + 1);
            prop_assert!(named);
        }

        #[test]
        fn a_group_that_is_no_group_is_named(key: [u8; 20], group in 0..9_usize, typed_instead in "[A-Z]{1,3}|[A-Z]{5,6}|U[0-9]{3}") {
            let mut groups = typed(&RecoverySheet::of_key(&Zeroizing::new(key)));
            groups[group] = typed_instead;
            let named = matches!(RecoverySheet::read(&groups.join("-")), Err(Error::MistypedGroup { group: named }) if named == group + 1);
            prop_assert!(named);
        }

        #[test]
        fn two_groups_exchanged_are_refused(key: [u8; 20], first in 0..9_usize, second in 0..9_usize) {
            let mut groups = typed(&RecoverySheet::of_key(&Zeroizing::new(key)));
            prop_assume!(groups[first] != groups[second]);
            groups.swap(first, second);
            prop_assert!(RecoverySheet::read(&groups.join(" ")).is_err());
        }

        #[test]
        fn whatever_is_typed_is_answered(typed in ".*") {
            let _ = RecoverySheet::read(&typed);
        }
    }
}
