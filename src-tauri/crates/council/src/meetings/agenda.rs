//! The usual order of an agenda.

use super::AgendaItemKind;

impl AgendaItemKind {
    const fn order(self) -> u8 {
        match self {
            Self::PreviousMinutes => 0,
            Self::Vacancies => 1,
            Self::Hearing | Self::Break => 2,
            Self::TenancyReview | Self::Renewal => 3,
            Self::Exit => 4,
            Self::Deposit => 5,
            Self::Agreement => 6,
            Self::OfficialQuery => 7,
            Self::Other => 8,
        }
    }
}

/// Where a new item goes in an agenda: after the items that usually come before it or with it; 0 is the first place.
///
/// The items already there keep their order, whatever hand gave it to them.
pub fn usual_place(agenda: &[AgendaItemKind], new: AgendaItemKind) -> usize {
    agenda.iter().rposition(|item| item.order() <= new.order()).map_or(0, |last| last + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use AgendaItemKind as K;

    #[test]
    fn an_agenda_filled_in_any_order_comes_out_in_the_usual_one() {
        let mut agenda = Vec::new();
        for kind in
            [K::Other, K::Hearing, K::PreviousMinutes, K::Deposit, K::Exit, K::Hearing, K::Renewal, K::Vacancies]
        {
            agenda.insert(usual_place(&agenda, kind), kind);
        }
        assert_eq!(
            agenda,
            [K::PreviousMinutes, K::Vacancies, K::Hearing, K::Hearing, K::Renewal, K::Exit, K::Deposit, K::Other]
        );
    }

    #[test]
    fn a_new_hearing_goes_after_the_hearings_already_there() {
        let agenda = [K::PreviousMinutes, K::Hearing, K::Break, K::Hearing, K::Other];
        assert_eq!(usual_place(&agenda, K::Hearing), 4);
    }

    #[test]
    fn the_last_minutes_come_first() {
        assert_eq!(usual_place(&[K::Hearing, K::Other], K::PreviousMinutes), 0);
    }
}
