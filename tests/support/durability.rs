//! What the durability tests and the programs they kill agree upon.

use storage::DatabaseKey;

/// Rows an act of the worker adds: enough for a kill to fall inside.
pub const ROWS: i64 = 12;

/// The key of every register of these tests.
pub fn key() -> DatabaseKey {
    DatabaseKey::new([0x5a; 48])
}

/// The name of a row of an act.
pub fn name(act: i64, row: i64) -> String {
    format!("act {act} row {row}")
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
