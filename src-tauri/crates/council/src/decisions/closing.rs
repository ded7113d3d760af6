//! Closing a sitting: nothing is left undecided, and what was carried over comes back.

use super::{DecisionKind, DecisionNumber};
use crate::meetings::{AgendaItemKind, MeetingState};
use crate::{AgendaItemId, Refusal, Ruled};

/// *Point de l'ordre du jour* at closing: what became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ItemDecided {
    /// The item.
    pub item: AgendaItemId,
    /// Its kind.
    pub kind: AgendaItemKind,
    /// Whether it was pulled off, its consent withdrawn.
    pub is_pulled: bool,
    /// The kind of its decision, if it has one.
    pub decision: Option<DecisionKind>,
    /// The number of that decision, when the sitting was closed before and opened again.
    pub number: Option<DecisionNumber>,
}

impl ItemDecided {
    const fn is_undecided(&self) -> bool {
        self.decision.is_none() && !self.is_pulled && !matches!(self.kind, AgendaItemKind::Break)
    }
}

/// Closes a sitting: gives each decision its number, in the order of the agenda and without a gap.
///
/// `last` is the last number given in the year of the sitting, if any was. A decision keeps the number it has: letters
/// bear it.
///
/// # Errors
/// [`Refusal::MeetingIs`] unless the sitting is open; [`Refusal::Undecided`] with the items that lack a decision.
pub fn close(
    state: MeetingState,
    agenda: &[ItemDecided],
    year: u16,
    last: Option<DecisionNumber>,
) -> Ruled<Vec<(AgendaItemId, DecisionNumber)>> {
    if state != MeetingState::Open {
        return Err(Refusal::MeetingIs { state });
    }
    let undecided: Vec<_> = agenda.iter().filter(|item| item.is_undecided()).map(|item| item.item).collect();
    if !undecided.is_empty() {
        return Err(Refusal::Undecided { items: undecided });
    }
    let mut number = DecisionNumber::after(last, year);
    let mut given = Vec::new();
    let is_to_number =
        |item: &&ItemDecided| item.number.is_none() && item.decision.is_some_and(DecisionKind::is_numbered);
    for item in agenda.iter().filter(is_to_number) {
        given.push((item.item, number));
        number = number.next();
    }
    Ok(given)
}

/// The items that come back to the next agenda, in the order they stood.
pub fn carried_over(agenda: &[ItemDecided]) -> Vec<AgendaItemId> {
    agenda.iter().filter(|item| item.decision == Some(DecisionKind::CarriedOver)).map(|item| item.item).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(id: i64, kind: AgendaItemKind, decision: Option<DecisionKind>) -> ItemDecided {
        ItemDecided { item: AgendaItemId::new(id), kind, is_pulled: false, decision, number: None }
    }

    fn agenda() -> Vec<ItemDecided> {
        vec![
            item(11, AgendaItemKind::Vacancies, Some(DecisionKind::Resolution)),
            item(12, AgendaItemKind::Hearing, Some(DecisionKind::Admission)),
            item(13, AgendaItemKind::Break, None),
            item(14, AgendaItemKind::Hearing, Some(DecisionKind::CarriedOver)),
            item(15, AgendaItemKind::Other, Some(DecisionKind::Noted)),
            item(16, AgendaItemKind::Hearing, Some(DecisionKind::Postponed)),
        ]
    }

    fn closed(agenda: &[ItemDecided], last: Option<&str>) -> Ruled<Vec<(i64, String)>> {
        let numbers = close(MeetingState::Open, agenda, 2026, last.map(|last| last.parse().unwrap()))?;
        Ok(numbers.into_iter().map(|(item, number)| (item.get(), number.to_string())).collect())
    }

    #[test]
    fn decisions_are_numbered_in_agenda_order_without_a_gap() {
        let numbers = [(11, "D-2026-031"), (12, "D-2026-032"), (16, "D-2026-033")];
        assert_eq!(closed(&agenda(), Some("D-2026-030")), Ok(numbers.map(|(i, n)| (i, n.to_owned())).to_vec()));
    }

    #[test]
    fn the_first_sitting_of_a_year_starts_at_one() {
        assert_eq!(closed(&agenda(), Some("D-2025-118")).unwrap()[0], (11, "D-2026-001".to_owned()));
        assert_eq!(closed(&agenda(), None).unwrap()[0], (11, "D-2026-001".to_owned()));
    }

    #[test]
    fn a_sitting_does_not_close_while_an_item_is_undecided() {
        let mut agenda = agenda();
        agenda[1].decision = None;
        agenda[4].decision = None;
        let items = vec![AgendaItemId::new(12), AgendaItemId::new(15)];
        assert_eq!(closed(&agenda, None), Err(Refusal::Undecided { items }));
    }

    #[test]
    fn a_decision_keeps_its_number_when_the_sitting_closes_again() {
        let mut agenda = agenda();
        agenda[1].number = Some("D-2026-018".parse().unwrap());
        let numbers = [(11, "D-2026-031"), (16, "D-2026-032")];
        assert_eq!(closed(&agenda, Some("D-2026-030")), Ok(numbers.map(|(i, n)| (i, n.to_owned())).to_vec()));
    }

    #[test]
    fn an_item_pulled_off_needs_no_decision() {
        let mut agenda = agenda();
        agenda[1] = ItemDecided { decision: None, is_pulled: true, ..agenda[1] };
        assert_eq!(closed(&agenda, None).unwrap().len(), 2);
    }

    #[test]
    fn a_sitting_closes_once() {
        let refused = close(MeetingState::Closed, &agenda(), 2026, None);
        assert_eq!(refused, Err(Refusal::MeetingIs { state: MeetingState::Closed }));
    }

    #[test]
    fn what_was_carried_over_comes_back() {
        assert_eq!(carried_over(&agenda()), [AgendaItemId::new(14)]);
    }
}
