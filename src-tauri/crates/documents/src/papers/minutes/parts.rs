//! The parts that write themselves, and that somebody may rewrite.

use super::{Item, Minutes, Part, QuorumState, Version};
use crate::papers::agenda::{Point, Topic};
use crate::wording::{hearing, minutes as wording};
use crate::words::Text;

impl Minutes {
    /// Whether nothing could be decided, for want of a quorum.
    pub(crate) fn is_carence(&self) -> bool {
        self.quorum.as_ref().is_some_and(|quorum| matches!(quorum.state, QuorumState::NotReached { .. }))
    }

    /// Whether a question was put without identity.
    pub(crate) fn has_anonymous(&self) -> bool {
        self.items.iter().any(|item| matches!(item, Item::Anonymous(_)))
    }

    /// What a part says when nobody rewrote it, one entry per paragraph, in the words that would be printed.
    ///
    /// An override is written against these: its author keeps their digest, to know when the facts have changed.
    pub fn generated(&self, version: Version, part: Part) -> Vec<String> {
        self.texts(version, part).iter().map(Text::words).collect()
    }

    /// Whether there is something to say of minutes before these.
    pub(super) fn has_previous(&self) -> bool {
        self.previous.is_some() || !self.corrections.is_empty()
    }

    /// The parts these minutes have, in order.
    pub fn parts(&self) -> Vec<Part> {
        let mut parts = vec![Part::Opening, Part::Presences, Part::Manner];
        if self.has_previous() {
            parts.push(Part::Previous);
        }
        if !self.urgent.is_empty() {
            parts.push(Part::Urgent);
        }
        parts.extend(self.items.iter().map(|item| Part::Point(item.point())));
        parts.push(Part::Closing);
        parts
    }

    /// Whether a point is the approval that a section of its own tells.
    pub(super) fn is_told_before(&self, number: u16) -> bool {
        let is_approval = |point: &Point| matches!(point.topic, Topic::LastMinutes { .. });
        self.previous.is_some() && self.points.iter().any(|point| point.number == Some(number) && is_approval(point))
    }

    /// What a part prints: what somebody wrote for this version, or else what the facts say.
    pub(super) fn printed(&self, version: Version, part: Part) -> (Vec<Text>, bool) {
        let own = self.overrides.iter().find(|own| own.version == version && own.part == part);
        match own {
            Some(own) => (own.text.iter().map(|paragraph| Text::plain(paragraph)).collect(), true),
            None => (self.texts(version, part), false),
        }
    }

    fn texts(&self, version: Version, part: Part) -> Vec<Text> {
        match part {
            Part::Opening => wording::opening(self),
            Part::Presences => wording::presences(self),
            Part::Manner => wording::manner(self),
            Part::Previous => wording::before(self),
            Part::Urgent => {
                self.urgent.iter().map(|decision| wording::urgent(decision, &self.rules_reference)).collect()
            }
            Part::Point(number) => {
                let item = self.items.iter().find(|item| item.point() == number);
                let texts = item.map(|item| item.texts(version)).unwrap_or_default();
                if texts.is_empty() && !self.is_told_before(number) { vec![hearing::nothing_said()] } else { texts }
            }
            Part::Closing => wording::closing(self),
        }
    }
}

impl Item {
    /// Number of the point.
    pub const fn point(&self) -> u16 {
        match self {
            Self::Hearing(hearing) => hearing.point,
            Self::Anonymous(hearing) => hearing.point,
            Self::Withdrawn(hearing) => hearing.point,
            Self::Topic { point, .. } => *point,
        }
    }

    fn texts(&self, version: Version) -> Vec<Text> {
        match self {
            Self::Hearing(examined) => {
                let mut texts = hearing::before(examined, version);
                texts.extend(hearing::decision(examined, version));
                texts
            }
            Self::Anonymous(question) => hearing::anonymous(question),
            Self::Withdrawn(fallen) => hearing::withdrawn(fallen),
            Self::Topic { text, resolved, .. } => {
                let said = text.iter().map(|paragraph| Text::plain(paragraph));
                said.chain(resolved.as_ref().map(hearing::resolved)).collect()
            }
        }
    }
}
