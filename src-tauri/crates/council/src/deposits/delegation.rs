//! Who may engage the council: the delegation of signature, checked each time it is used (settled rule 19).

use crate::{Cents, Day, Period, Refusal, Ruled};

/// *Délégation de signature*.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Delegation {
    /// From when to when it holds.
    pub period: Period,
    /// The most it lets engage at once; none where it sets no ceiling.
    pub ceiling: Option<Cents>,
}

impl Delegation {
    /// Whether an engagement of that amount may be signed that day.
    ///
    /// # Errors
    /// [`Refusal::DelegationNotInForce`]; [`Refusal::AboveDelegation`].
    pub fn covers(&self, amount: Cents, day: Day) -> Ruled {
        if !self.period.holds(day) {
            return Err(Refusal::DelegationNotInForce { on: day });
        }
        match self.ceiling {
            Some(ceiling) if amount > ceiling => Err(Refusal::AboveDelegation { ceiling }),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(month: u32, day: u32) -> Day {
        Day::from_ymd_opt(2026, month, day).unwrap()
    }

    #[test]
    fn a_delegation_is_checked_when_it_is_used() {
        let period = Period::new(day(1, 1), Some(day(7, 1))).unwrap();
        let delegation = Delegation { period, ceiling: Some(Cents::new(50_000)) };
        assert_eq!(delegation.covers(Cents::new(50_000), day(6, 30)), Ok(()));
        assert_eq!(delegation.covers(Cents::new(1), day(7, 1)), Err(Refusal::DelegationNotInForce { on: day(7, 1) }));
        assert_eq!(
            delegation.covers(Cents::new(50_001), day(6, 30)),
            Err(Refusal::AboveDelegation { ceiling: Cents::new(50_000) })
        );
    }
}
