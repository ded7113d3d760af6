//! Bytes from elsewhere: what was found once is tried again, then sound files with something wrong in them.
//!
//! The same targets are given to libFuzzer at a release, which follows the branches an input takes: `make durability`.

use crate::targets::{TARGETS, Target};
use std::fs;
use std::panic::catch_unwind;
use tests::durability::{Seed, times};
use tests::top;

/// Inputs for each target in continuous integration; `PALIER_INPUTS` asks for more.
const INPUTS: usize = 20_000;
/// The longest input.
const LONGEST: usize = 8_192;
/// What the formats hold dear.
const WORDS: [&str; 24] = [
    "\"",
    ";",
    ",",
    "\t",
    "\r\n",
    "\n ",
    "=",
    "PK\u{1}\u{2}",
    "PK\u{3}\u{4}",
    "<c r=\"ZZ99999999\">",
    "\0\0\0\0",
    "\u{FEFF}",
    "BEGIN:VEVENT\r\n",
    "END:VEVENT\r\n",
    "RRULE:FREQ=DAILY;INTERVAL=0\r\n",
    "COUNT=99999999999",
    "DTSTART:99991231T235959Z\r\n",
    "TZID=",
    "BEGIN:VCARD\r\n",
    "ENCODING=QUOTED-PRINTABLE:=\r\n",
    "N:;;;;",
    "{",
    "]",
    "18446744073709551616",
];

/// The inputs of a target that are kept.
fn corpus(name: &str) -> Vec<Vec<u8>> {
    let folder = top().join("tests/fuzz/corpus").join(name);
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    files.iter().map(|file| fs::read(file).unwrap()).collect()
}

/// A kept input with one to eight things wrong in it.
fn spoiled(corpus: &[Vec<u8>], seed: &mut Seed) -> Vec<u8> {
    let mut below = |bound: usize| usize::try_from(seed.below(bound.max(1) as u64)).unwrap();
    let mut bytes = corpus[below(corpus.len())].clone();
    for _ in 0..=below(8) {
        let at = below(bytes.len());
        let end = (at + 1 + below(32)).min(bytes.len());
        match below(7) {
            _ if bytes.is_empty() => bytes.push(b'x'),
            0 => bytes[at] ^= 1 << below(8),
            1 => bytes[at] = u8::try_from(below(256)).unwrap(),
            2 => drop(bytes.drain(at..end)),
            3 => {
                let again = bytes[at..end].to_vec();
                drop(bytes.splice(at..at, again));
            }
            4 => drop(bytes.splice(at..at, WORDS[below(WORDS.len())].bytes())),
            5 => bytes.truncate(at),
            _ => {
                let other = &corpus[below(corpus.len())];
                bytes.truncate(at);
                bytes.extend_from_slice(&other[below(other.len())..]);
            }
        }
    }
    bytes.truncate(LONGEST);
    bytes
}

fn withstand(&(name, target): &Target) {
    let corpus = corpus(name);
    assert!(!corpus.is_empty(), "{name}");
    let inputs = times("PALIER_INPUTS", INPUTS);
    let mut seed = Seed::new(1);
    for nth in 0..corpus.len() + inputs {
        let bytes = corpus.get(nth).cloned().unwrap_or_else(|| spoiled(&corpus, &mut seed));
        assert!(catch_unwind(|| target(&bytes)).is_ok(), "{name}, input {nth}: {:?}", String::from_utf8_lossy(&bytes));
    }
    println!("{name}: {} inputs kept and {inputs} spoiled, none panicked", corpus.len());
}

#[test]
fn bytes_from_elsewhere_are_a_value_or_a_refusal() {
    TARGETS.iter().for_each(withstand);
}

/// The control: a target that panics at a word is caught.
#[test]
fn a_panic_is_seen() {
    let planted: Target = ("csv", |bytes| assert!(!bytes.windows(6).any(|word| word == b"RRULE:"), "planted"));
    assert!(catch_unwind(|| withstand(&planted)).is_err());
}
