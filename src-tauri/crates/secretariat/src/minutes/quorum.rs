//! What the minutes say of the quorum.

use super::facts::Facts;
use super::paper::short;
use crate::papers::clock;
use council::decisions::DecisionKind;
use documents::names;
use documents::papers::minutes::{Quorum, QuorumState};

impl Facts {
    /// Whether the quorum held: from the opening to the closing, or until a member left.
    pub(super) fn quorum(&self, opened: u32, closed: u32) -> Option<Quorum> {
        self.gathered.record.quorum?;
        let at_opening = self.gathered.room(opened, None);
        // Who came a little late counts: the quorum is found at the first point.
        let first = self.gathered.items.iter().filter_map(|item| item.row.started_at).min();
        let found = first.map_or(at_opening, |at| self.gathered.room(self.gathered.minute(at), None));
        let lost =
            || self.departures().into_iter().find(|(at, _)| *at < closed && !self.gathered.room(*at, None).is_quorate);
        let state = if !found.is_quorate {
            QuorumState::NotReached { convened_again_on: self.next.as_ref().map(|(day, _)| *day) }
        } else if let Some((at, member)) = lost() {
            QuorumState::Lost { member, at: clock(at), points: self.put_off() }
        } else {
            QuorumState::Reached
        };
        let total =
            self.gathered.participants.iter().filter(|member| member.votes > 0 && member.substitute_for.is_none());
        Some(Quorum {
            rule: self.quorum_rule.clone(),
            present: short(found.present + found.represented),
            total: short(u32::try_from(total.count()).unwrap_or_default()),
            state,
        })
    }

    /// Who left, and when, in the order they did.
    fn departures(&self) -> Vec<(u32, String)> {
        let mut left: Vec<_> = self
            .gathered
            .participants
            .iter()
            .flat_map(|member| member.stays.iter().map(move |stay| (stay.left_minute, member)))
            .filter_map(|(left, member)| Some((left?, names::contact(&member.contact))))
            .collect();
        left.sort();
        left
    }

    fn put_off(&self) -> Vec<u16> {
        let carried = self.decisions.iter().filter(|row| row.decision.outcome.kind() == DecisionKind::CarriedOver);
        carried.map(|row| self.number(row.item)).collect()
    }
}
