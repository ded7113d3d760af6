//! Numbers that look drawn and are not: each teller has a run of its own, so that one more draw changes no other's.

/// A run of numbers (SplitMix64): the same beginning gives the same run.
pub(super) struct Chance(u64);

impl Chance {
    /// The run of the `n`-th thing of a subject.
    pub(super) fn of(subject: &str, n: u32) -> Self {
        let beginning = subject
            .bytes()
            .fold(0x9e37_79b9_7f4a_7c15, |sum: u64, byte| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
        let mut run = Self(beginning ^ (u64::from(n) << 17));
        run.next();
        run
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 on, below `end`; 0 when there is none.
    pub(super) fn below(&mut self, end: u32) -> u32 {
        u32::try_from(self.next() % u64::from(end.max(1))).unwrap_or_default()
    }

    /// A number between two, both included.
    pub(super) fn between(&mut self, least: u32, most: u32) -> u32 {
        least + self.below(most - least + 1)
    }

    /// Yes, so many times in a hundred.
    pub(super) fn odds(&mut self, percent: u32) -> bool {
        self.below(100) < percent
    }

    /// One of the words of a list that is not empty.
    pub(super) fn word(&mut self, of: &[&'static str]) -> &'static str {
        self.one::<&'static str>(of)
    }

    /// One of a list that is not empty.
    pub(super) fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        let end = u32::try_from(of.len()).unwrap_or(u32::MAX);
        &of[self.below(end) as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::Chance;

    #[test]
    fn a_run_begins_again_the_same_and_no_two_things_share_one() {
        let run = |subject, n| {
            let mut chance = Chance::of(subject, n);
            [(); 8].map(|()| chance.below(1000))
        };
        assert_eq!(run("people", 3), run("people", 3));
        assert_ne!(run("people", 3), run("people", 4));
        assert_ne!(run("people", 3), run("workshops", 3));
    }

    #[test]
    fn every_number_of_a_range_comes_about_as_often() {
        let mut chance = Chance::of("people", 0);
        let mut times = [0; 6];
        for _ in 0..6000 {
            times[(chance.between(1, 6) - 1) as usize] += 1;
        }
        assert!(times.iter().all(|n| (850..1150).contains(n)), "{times:?}");
    }
}
