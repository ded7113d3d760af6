//! What the durability tests and the programs they kill agree upon: the acts they do, and how these are found again.

use council::directory::{NewOrganisation, OrganisationKind};
use council::{Act, Actor, Instant, UserId};
use std::ops::RangeInclusive;
use std::path::Path;
use storage::{DatabaseKey, Register, Result, Step, directory, journal, users};

/// Rows an act adds: enough for a kill to fall inside.
pub const ROWS: i64 = 12;

/// The key of every register of these tests.
pub fn key() -> DatabaseKey {
    DatabaseKey::new([0x5a; 48])
}

/// The name of a row of an act.
pub fn name(act: i64, row: i64) -> String {
    format!("act {act} row {row}")
}

/// How many times a test does what it does: few in continuous integration, as many as `variable` says at a release.
///
/// # Panics
/// When the variable is no number.
pub fn times(variable: &str, usually: usize) -> usize {
    std::env::var(variable).map_or(usually, |times| times.parse().expect("a number"))
}

/// A new register with the one user the acts are done for: its first line.
///
/// # Errors
/// When it cannot be written.
pub fn found(path: &Path) -> Result<Register> {
    let mut register = Register::create(path, &key())?;
    register.step(Act::FoundRegister, &actor(0), |step| users::add(step, "slot", "A"))?;
    Ok(register)
}

/// Does the next act, which is that line of the journal; `begun` is called inside its transaction.
///
/// # Errors
/// When it cannot be written.
pub fn act(register: &mut Register, line: i64, begun: impl FnOnce() -> Result<()>) -> Result<i64> {
    let work = |step: &Step<'_>| {
        begun()?;
        (0..ROWS).try_for_each(|row| {
            let organisation = NewOrganisation {
                kind: OrganisationKind::ALL[0],
                name: name(line, row),
                short_name: String::new(),
                city: String::new(),
            };
            directory::add_organisation(step, &organisation).map(drop)
        })
    };
    Ok(register.step(Act::Import, &actor(line), work)?.1.seq)
}

/// The last line of the journal.
///
/// # Errors
/// When it cannot be read.
pub fn last(register: &Register) -> Result<i64> {
    Ok(register.page(|page| journal::lines(page, None, 1))?.first().map_or(0, |line| line.seq))
}

/// Opens the register anew: sound, its last line one of these, and exactly the rows of its acts, each whole.
///
/// # Errors
/// What is not so, in a sentence.
pub fn reread(path: &Path, lines: &RangeInclusive<i64>) -> Result<i64, String> {
    let told = |error: storage::Error| format!("{error} ({error:?})");
    let register = Register::open(path, &key()).map_err(told)?;
    let health = register.check().map_err(told)?;
    if !health.is_sound() {
        return Err(format!("{health:?}"));
    }
    let line = last(&register).map_err(told)?;
    if !lines.contains(&line) {
        return Err(format!("acknowledged {}, begun {}, found {line}", lines.start(), lines.end()));
    }
    let rows = register.page(directory::organisations).map_err(told)?;
    let mut found: Vec<_> = rows.into_iter().map(|row| row.name).collect();
    found.sort();
    let mut expected: Vec<_> = (2..=line).flat_map(|act| (0..ROWS).map(move |row| name(act, row))).collect();
    expected.sort();
    if found == expected { Ok(line) } else { Err(format!("{} rows instead of {}", found.len(), expected.len())) }
}

fn actor(at: i64) -> Actor {
    Actor { user: UserId::new(1), at: Instant::new(at) }
}

/// A sequence of numbers that is the same for the same seed (`SplitMix64`).
pub struct Seed(u64);

impl Seed {
    /// The sequence of this seed.
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next number, below `bound`.
    pub const fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % bound
    }
}
