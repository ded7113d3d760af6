//! The order of an agenda, and its hours.

use super::{Agenda, AgendaItemKind, AgendaItemRow, schedule};
use crate::Minute;

impl Agenda {
    /// The agenda of those items, in order: breaks apart, each bears its number; each has its hours.
    pub fn of(mut items: Vec<AgendaItemRow>, start: Minute, planned: u32, usual: u32) -> Self {
        // An item that was pulled off takes no time: whoever comes next is heard at its hour.
        let length = |item: &AgendaItemRow| if item.pulled_on.is_some() { Some(0) } else { item.minutes };
        let lengths: Vec<_> = items.iter().map(length).collect();
        let hours = schedule(start, planned, usual, &lengths);
        let mut numbers = 1..;
        for (item, slot) in items.iter_mut().zip(hours.slots) {
            item.slot = slot;
            item.number = if item.kind == AgendaItemKind::Break { None } else { numbers.next() };
        }
        Self { items, ends_at: hours.ends_at, overrun: hours.overrun }
    }
}

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

/// How far apart positions are set, so that an item is moved without touching the others.
const APART: u32 = 1024;

/// The position that puts an item at an index among others; none where no room is left, and all are set anew.
pub fn position_at(others: &[u32], index: usize) -> Option<u32> {
    let before = index.checked_sub(1).and_then(|at| others.get(at.min(others.len().checked_sub(1)?)).copied());
    let after = if index < others.len() { Some(others[index]) } else { None };
    match (before, after) {
        (None, None) => Some(APART),
        (Some(before), None) => before.checked_add(APART),
        (before, Some(after)) => {
            let before = before.unwrap_or(0);
            Some(before + (after - before) / 2).filter(|between| *between > before)
        }
    }
}

/// Positions for so many items, all beyond those there are.
pub fn positions_beyond(last: u32, count: usize) -> impl Iterator<Item = u32> {
    (1..).map(move |step: u32| last.saturating_add(step.saturating_mul(APART))).take(count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_item_is_moved_between_two_others() {
        assert_eq!(position_at(&[], 0), Some(1024));
        assert_eq!(position_at(&[1024, 2048], 0), Some(512));
        assert_eq!(position_at(&[1024, 2048], 1), Some(1536));
        assert_eq!(position_at(&[1024, 2048], 2), Some(3072));
        assert_eq!(position_at(&[1024, 2048], 9), Some(3072));
    }

    #[test]
    fn where_no_room_is_left_positions_are_set_anew() {
        assert_eq!(position_at(&[1, 2], 1), None);
        assert_eq!(position_at(&[1, 2], 0), None);
        assert_eq!(positions_beyond(2, 3).collect::<Vec<_>>(), [1026, 2050, 3074]);
    }
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
