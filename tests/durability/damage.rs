//! The file is damaged at rest: whatever was changed in it, wherever, is noticed.

use std::fs;
use std::ops::RangeInclusive;
use std::path::Path;
use storage::Register;
use tests::durability::{Seed, act, found, key, reread, times};

/// Damages in continuous integration; `PALIER_FLIPS` asks for more at a release.
const FLIPS: usize = 400;
/// What the register reads and writes at once.
const PAGE: usize = 4096;
/// The lines of the register that is damaged.
const LINES: RangeInclusive<i64> = 8..=8;

/// Damages a sound file in one of six ways; what was done, in words.
fn damage(bytes: &mut Vec<u8>, nth: usize, seed: &mut Seed) -> String {
    let mut below = |bound: usize| usize::try_from(seed.below(bound as u64)).unwrap();
    let pages = bytes.len() / PAGE;
    let (one, other) = (below(pages), below(pages - 1));
    // Never itself: a page in its own place is no damage.
    let other = if other >= one { other + 1 } else { other };
    let at = |page: usize| page * PAGE..(page + 1) * PAGE;
    match nth % 6 {
        0 => {
            let (byte, bit) = (below(bytes.len()), below(8));
            bytes[byte] ^= 1 << bit;
            format!("bit {bit} of byte {byte} flipped")
        }
        1 => {
            let (from, length) = (below(bytes.len()), 1 + below(600));
            let end = (from + length).min(bytes.len());
            bytes[from..end].iter_mut().for_each(|byte| *byte = !*byte);
            format!("{length} bytes flipped from {from}")
        }
        2 => {
            let kept = below(bytes.len());
            bytes.truncate(kept);
            format!("cut to {kept} bytes")
        }
        3 => {
            bytes.truncate(one * PAGE);
            format!("cut to {one} pages")
        }
        4 => {
            bytes.copy_within(at(one), other * PAGE);
            format!("page {one} put over page {other}")
        }
        _ => {
            let kept = bytes[at(one)].to_vec();
            bytes.copy_within(at(other), one * PAGE);
            bytes[at(other)].copy_from_slice(&kept);
            format!("pages {one} and {other} changed places")
        }
    }
}

/// Whether opening alone notices: a register that opens as if nothing were wrong would be written on.
fn opens_as_sound(path: &Path) -> bool {
    Register::open(path, &key()).is_ok_and(|register| !register.is_damaged())
}

#[test]
fn damage_is_always_noticed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("register.db");
    let mut register = found(&path).unwrap();
    for line in 2..=*LINES.end() {
        act(&mut register, line, || Ok(())).unwrap();
    }
    drop(register);
    let sound = fs::read(&path).unwrap();
    reread(&path, &LINES).expect("a sound register");

    let (flips, mut seed) = (times("PALIER_FLIPS", FLIPS), Seed::new(20_261_127));
    let (mut unnoticed, mut at_opening) = (Vec::new(), 0);
    for nth in 0..flips {
        let mut bytes = sound.clone();
        let told = damage(&mut bytes, nth, &mut seed);
        fs::write(&path, &bytes).unwrap();
        if !opens_as_sound(&path) {
            at_opening += 1;
        } else if reread(&path, &LINES).is_ok() {
            unnoticed.push(told);
        }
    }
    println!("{flips} damages: {at_opening} noticed by opening, {} by no check", unnoticed.len());
    assert!(unnoticed.is_empty(), "{}", unnoticed.join("\n"));
}

/// Damage of the log that a kill left: SQLite reads it up to the first frame that does not follow. What is found is sound and
/// is the beginning of what was acknowledged, or the opening says that something is wrong; never a mixture.
#[test]
fn a_damaged_log_gives_the_beginning_of_what_was_acknowledged_or_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("register.db");
    let mut register = found(&path).unwrap();
    for line in 2..=*LINES.end() {
        act(&mut register, line, || Ok(())).unwrap();
    }
    // As a kill would leave them: the log was not yet turned into the register.
    let log = path.with_extension("db-wal");
    let (sound, sound_log) = (fs::read(&path).unwrap(), fs::read(&log).unwrap());
    drop(register);
    let aside = folder.path().join("aside/register.db");
    let aside_log = aside.with_extension("db-wal");
    fs::create_dir(folder.path().join("aside")).unwrap();

    let (flips, mut seed) = (times("PALIER_FLIPS", FLIPS), Seed::new(20_261_128));
    let (mut refused, mut shorter) = (0, 0);
    for nth in 0..=flips {
        let mut bytes = sound_log.clone();
        let byte = usize::try_from(seed.below(bytes.len() as u64)).unwrap();
        if nth > 0 {
            bytes[byte] ^= 1 << (nth % 8);
        }
        fs::write(&aside, &sound).unwrap();
        fs::write(&aside_log, &bytes).unwrap();
        if !opens_as_sound(&aside) {
            refused += 1;
            assert!(nth > 0, "a sound log opens");
            continue;
        }
        let last = reread(&aside, &(0..=*LINES.end())).unwrap_or_else(|wrong| panic!("byte {byte}: {wrong}"));
        shorter += usize::from(last < *LINES.end());
        assert!(nth > 0 || last == *LINES.end(), "a sound log is read to its end");
    }
    println!("{flips} damages of the log: {refused} refused, {shorter} read up to the damage");
    assert!(shorter > 0, "the log was read");
}
