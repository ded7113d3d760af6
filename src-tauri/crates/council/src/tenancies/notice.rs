//! Giving notice: how long it lasts, and what a protected adult's home asks for (C. civ. 426, loi 89-462 art. 15).

use super::NoticeGround;
use crate::dwellings::Title;
use crate::people::ProtectionKind;
use crate::{Day, Refusal, Ruled};
use chrono::Months;

/// The ground to propose first: the listed commune, then the person's income. A medical certificate is never proposed.
pub const fn proposed_ground(is_tight_market: bool, has_aah: bool, has_rsa: bool) -> NoticeGround {
    if is_tight_market {
        NoticeGround::TightMarket
    } else if has_aah {
        NoticeGround::Aah
    } else if has_rsa {
        NoticeGround::Rsa
    } else {
        NoticeGround::Ordinary
    }
}

/// Months of notice: one for each ground the law knows and in a residence, else three.
pub const fn notice_months(title: Title, ground: NoticeGround) -> u32 {
    match (title, ground) {
        (Title::DirectLease | Title::SubLease | Title::SlidingLease, NoticeGround::Ordinary) => 3,
        _ => 1,
    }
}

/// The day a notice received that day ends. It runs from receipt, and does not roll over closed days.
pub fn notice_ends(received_on: Day, months: u32) -> Day {
    received_on.checked_add_months(Months::new(months)).unwrap_or(Day::MAX)
}

impl ProtectionKind {
    /// Whether the home may be given up only by order of the judge. MASP is a contract, not a measure; a measure asked
    /// for is not yet one.
    pub const fn guards_the_home(self) -> bool {
        !matches!(self, Self::Masp | Self::Pending)
    }
}

/// Whether notice may be given on the home of a person under those measures.
///
/// # Errors
/// [`Refusal::JudgeOrderMissing`] when one of them guards the home and no order is cited.
pub fn give_notice(measures: &[ProtectionKind], judge_order: &str) -> Ruled {
    if judge_order.trim().is_empty() && measures.iter().any(|measure| measure.guards_the_home()) {
        return Err(Refusal::JudgeOrderMissing);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(month: u32, day: u32) -> Day {
        Day::from_ymd_opt(2026, month, day).unwrap()
    }

    #[test]
    fn the_commune_comes_before_the_income() {
        assert_eq!(proposed_ground(true, true, false), NoticeGround::TightMarket);
        assert_eq!(proposed_ground(false, true, true), NoticeGround::Aah);
        assert_eq!(proposed_ground(false, false, true), NoticeGround::Rsa);
        assert_eq!(proposed_ground(false, false, false), NoticeGround::Ordinary);
    }

    #[test]
    fn a_ground_makes_it_one_month_and_none_makes_it_three() {
        for ground in NoticeGround::ALL {
            let expected = if *ground == NoticeGround::Ordinary { 3 } else { 1 };
            assert_eq!(notice_months(Title::DirectLease, *ground), expected, "{ground:?}");
        }
        assert_eq!(notice_months(Title::AgreedPlace, NoticeGround::Ordinary), 1);
    }

    #[test]
    fn a_notice_does_not_roll_over_a_closed_day() {
        // 15 August 2026, a Saturday and a holiday.
        assert_eq!(notice_ends(day(7, 15), 1), day(8, 15));
        assert_eq!(notice_ends(day(1, 31), 1), day(2, 28));
    }

    #[test]
    fn the_home_of_a_protected_adult_is_given_up_only_by_order_of_the_judge() {
        for measure in ProtectionKind::ALL {
            let free = matches!(measure, ProtectionKind::Masp | ProtectionKind::Pending);
            let expected = if free { Ok(()) } else { Err(Refusal::JudgeOrderMissing) };
            assert_eq!(give_notice(&[*measure], " "), expected, "{measure:?}");
            assert_eq!(give_notice(&[*measure], "Ordonnance 26/00123 du 04/05/2026"), Ok(()), "{measure:?}");
        }
        assert_eq!(give_notice(&[], ""), Ok(()));
    }
}
