//! What minutes lack: each is a link to where it is filled.

use super::Missing;
use crate::decisions::{Decision, Outcome};
use crate::meetings::{AgendaItemKind, PersonPresence};
use crate::{AgendaItemId, ParticipantId};

/// *Point* as the minutes find it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ItemFound<'a> {
    /// The item.
    pub item: AgendaItemId,
    /// Its kind.
    pub kind: AgendaItemKind,
    /// Whether it examines someone's situation.
    pub is_of_a_person: bool,
    /// Whether it was pulled off.
    pub is_pulled: bool,
    /// What was decided of it.
    pub decision: Option<&'a Decision>,
    /// Whether the person came.
    pub person_presence: Option<PersonPresence>,
    /// Whether it is known who presented it.
    pub has_presenter: bool,
}

/// *Séance* as the minutes find it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SittingFound<'a> {
    /// Whether somebody chairs.
    pub has_chair: bool,
    /// Whether somebody keeps the minutes.
    pub has_secretary: bool,
    /// The members the roll was not called for.
    pub uncalled: Vec<ParticipantId>,
    /// The items, in order.
    pub items: Vec<ItemFound<'a>>,
    /// Copies of the file that are still out.
    pub packs_out: u32,
}

/// What the minutes of a sitting lack, in the order they are read.
pub fn missing(found: &SittingFound<'_>) -> Vec<Missing> {
    let mut missing = Vec::new();
    missing.extend((!found.has_chair).then_some(Missing::Chair));
    missing.extend((!found.has_secretary).then_some(Missing::Secretary));
    missing.extend(found.uncalled.iter().map(|participant| Missing::Presence { participant: *participant }));
    missing.extend(found.items.iter().flat_map(of_item));
    missing.extend((found.packs_out > 0).then_some(Missing::Packs { count: found.packs_out }));
    missing
}

fn of_item(found: &ItemFound<'_>) -> Vec<Missing> {
    let item = found.item;
    if found.is_pulled || found.kind == AgendaItemKind::Break {
        return Vec::new();
    }
    let Some(decision) = found.decision else {
        let is_approval = found.kind == AgendaItemKind::PreviousMinutes;
        return vec![if is_approval { Missing::Approval { item } } else { Missing::Decision { item } }];
    };
    if !found.is_of_a_person || decision.outcome == Outcome::CarriedOver {
        return Vec::new();
    }
    let mut missing = Vec::new();
    missing.extend((!found.has_presenter).then_some(Missing::Presenter { item }));
    missing.extend(found.person_presence.is_none().then_some(Missing::PersonPresence { item }));
    missing.extend(is_silent(&decision.outcome).then_some(Missing::Reason { item }));
    let is_told = !decision.outcome.kind().is_numbered() || !decision.informed_by.is_empty();
    missing.extend((!is_told).then_some(Missing::Informant { item }));
    missing
}

fn is_silent(outcome: &Outcome) -> bool {
    match outcome {
        Outcome::Postponed { communicable, .. } | Outcome::NotRetained { communicable, .. } => communicable.is_empty(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Day;
    use crate::decisions::ClosingReason;

    fn decision(outcome: Outcome, informed_by: &str) -> Decision {
        let effective_on = Day::from_ymd_opt(2026, 12, 10).unwrap();
        Decision { outcome, votes: None, informed_by: informed_by.to_owned(), effective_on }
    }

    fn hearing(decision: Option<&Decision>) -> ItemFound<'_> {
        ItemFound {
            item: AgendaItemId::new(7),
            kind: AgendaItemKind::Hearing,
            is_of_a_person: true,
            is_pulled: false,
            decision,
            person_presence: None,
            has_presenter: false,
        }
    }

    fn sitting(items: Vec<ItemFound<'_>>) -> SittingFound<'_> {
        SittingFound { has_chair: true, has_secretary: true, uncalled: Vec::new(), items, packs_out: 0 }
    }

    #[test]
    fn a_complete_sitting_lacks_nothing() {
        assert!(missing(&sitting(Vec::new())).is_empty());
    }

    #[test]
    fn whoever_was_not_called_and_copies_still_out_are_named() {
        let participant = ParticipantId::new(3);
        let found = SittingFound {
            has_chair: false,
            has_secretary: false,
            uncalled: vec![participant],
            packs_out: 2,
            ..sitting(Vec::new())
        };
        let expected =
            [Missing::Chair, Missing::Secretary, Missing::Presence { participant }, Missing::Packs { count: 2 }];
        assert_eq!(missing(&found), expected);
    }

    #[test]
    fn a_situation_lacks_who_presented_it_whether_the_person_came_and_who_tells_her() {
        let item = AgendaItemId::new(7);
        let withdrawn = decision(Outcome::Withdrawn { reason: ClosingReason::RequestWithdrawn }, "");
        let expected = [Missing::Presenter { item }, Missing::PersonPresence { item }, Missing::Informant { item }];
        assert_eq!(missing(&sitting(vec![hearing(Some(&withdrawn))])), expected);
    }

    #[test]
    fn what_was_carried_over_or_pulled_off_lacks_nothing() {
        let carried = decision(Outcome::CarriedOver, "");
        assert!(missing(&sitting(vec![hearing(Some(&carried))])).is_empty());
        assert!(missing(&sitting(vec![ItemFound { is_pulled: true, ..hearing(None) }])).is_empty());
        assert_eq!(missing(&sitting(vec![hearing(None)])), [Missing::Decision { item: AgendaItemId::new(7) }]);
    }
}
