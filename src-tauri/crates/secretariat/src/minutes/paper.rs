//! The minutes as the papers take them.

use super::facts::Facts;
use crate::papers::{clock, official};
use council::bodies::DecidesBy;
use council::calendar::civil;
use council::decisions::{Outcome, UrgentRow};
use council::meetings::{AgendaItemKind, ItemAbout, MeetingRecord, ParticipantRow, Presence};
use council::minutes::{BlockKey, MinutesNumber, MinutesState, MinutesVersion, Seal, SealRow};
use council::{AgendaItemId, Cents, Day, Digest};
use documents::names;
use documents::papers::agenda::{Point, Topic};
use documents::papers::letterhead::Official;
use documents::papers::minutes as paper;
use paper::{
    Approval, Attendee, Convened, Minutes, Movement, MovementKind, Part, Previous, SealedBefore, State, UrgentDecision,
    Version,
};
use std::collections::HashMap;

/// What a seal adds to the papers: they print the heads from before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Sealing {
    pub(super) number: MinutesNumber,
    pub(super) on: Day,
    pub(super) before: Option<(u32, Digest)>,
    pub(super) journal_head: Digest,
}

impl Sealing {
    /// What a seal added when it was put.
    pub(super) fn behind(seal: &Seal, shown: &SealRow, sitting_day: Day) -> Self {
        Self {
            number: seal.number.of(),
            on: civil(shown.sealed_at).map_or(sitting_day, |(day, _)| day),
            before: seal.previous_head.map(|head| (seal.n - 1, head)),
            journal_head: shown.journal_head,
        }
    }
}

/// The seal before another, as the papers print it.
pub(super) const fn before((number, head): (u32, Digest)) -> SealedBefore {
    SealedBefore { number, head }
}

pub(super) const fn version_of(version: MinutesVersion) -> Version {
    match version {
        MinutesVersion::Nominative => Version::Nominative,
        MinutesVersion::Shareable => Version::Shareable,
    }
}

/// The block a part is kept under; none for a part nobody rewrites here.
pub(super) fn key_of(part: Part, numbers: &HashMap<AgendaItemId, u16>) -> Option<BlockKey> {
    Some(match part {
        Part::Opening => BlockKey::Opening,
        Part::Presences => BlockKey::Presences,
        Part::Manner => BlockKey::Manner,
        Part::Previous => BlockKey::Previous,
        Part::Urgent => return None,
        Part::Point(number) => {
            BlockKey::Item(*numbers.iter().find(|(_, of_item)| **of_item == number).map(|(item, _)| item)?)
        }
        Part::Closing => BlockKey::Closing,
    })
}

/// The part a block is of; none for an item that was taken off the agenda since.
pub(super) fn part_of(key: BlockKey, numbers: &HashMap<AgendaItemId, u16>) -> Option<Part> {
    Some(match key {
        BlockKey::Opening => Part::Opening,
        BlockKey::Presences => Part::Presences,
        BlockKey::Manner => Part::Manner,
        BlockKey::Previous => Part::Previous,
        BlockKey::Item(item) => Part::Point(*numbers.get(&item)?),
        BlockKey::Closing => Part::Closing,
    })
}

impl Facts {
    /// The minutes; with a seal, as they are sealed.
    pub(super) fn paper(&self, sealing: Option<&Sealing>) -> Minutes {
        let MeetingRecord { row, facts, .. } = &self.gathered.record;
        let opened = facts.opened_at.map_or_else(|| row.start_minute.get().into(), |at| self.gathered.minute(at));
        let closed = facts.closed_at.map_or(opened, |at| self.gathered.minute(at));
        Minutes {
            council: self.council.clone(),
            state: match (sealing.is_some() || self.seal().is_some(), row.minutes_state) {
                (true, _) => State::Sealed,
                (false, Some(MinutesState::Reviewed)) => State::Read,
                _ => State::Draft,
            },
            number: sealing.map(|seal| seal.number).or(row.minutes_number).map(|number| number.to_string()),
            drawn_up_on: sealing.map_or(row.on_day, |seal| seal.on),
            body: row.body_kind,
            body_name: row.body_name.clone(),
            day: row.on_day,
            opened: clock(opened),
            closed: clock(closed),
            venue: row.venue_name.clone(),
            commune: row.host_name.clone(),
            convened: facts.convened_on.zip(self.gathered.record.convened_by).map(|(on, by)| Convened { on, by }),
            chair: self.chair(),
            replaced_chair: self.replaced_chair(),
            secretary: self.secretary(),
            members: self.gathered.participants.iter().filter_map(|member| self.attendee(member, opened)).collect(),
            rules_reference: self.rules.clone(),
            by_consensus: self.gathered.record.decides_by == DecidesBy::Consensus,
            quorum: self.quorum(opened, closed),
            previous: self.previous(),
            corrections: self.corrected.iter().filter_map(corrected).collect(),
            urgent: self.urgent.iter().map(urgent).collect(),
            points: self.points(),
            items: self.items(),
            deposits_engaged: self.deposits_engaged(),
            copies_out: short(self.gathered.record.packs_out),
            copies_back: short(self.gathered.record.packs_back),
            next: self.next.clone().map(|(day, commune)| (day, Some(commune).filter(|commune| !commune.is_empty()))),
            sealed_before: sealing.and_then(|seal| seal.before).map(before),
            journal_head: sealing.map(|seal| seal.journal_head),
            overrides: self.overrides(),
        }
    }

    pub(super) fn chair(&self) -> Official {
        let nobody = || Official { name: String::new(), quality: String::new() };
        self.gathered.chair().map_or_else(nobody, |chair| official(&chair, &self.gathered.participants))
    }

    pub(super) fn secretary(&self) -> Official {
        Official { name: self.gathered.record.secretary.clone(), quality: self.secretary_quality.clone() }
    }

    /// Whoever the host commune would have had chair, where somebody else did.
    fn replaced_chair(&self) -> Option<String> {
        let planned = self.gathered.planned_chair()?;
        let chair = self.gathered.chair()?;
        (planned.id != chair.id).then(|| names::contact(&planned))
    }

    /// A substitute who did not sit leaves no trace.
    fn attendee(&self, member: &ParticipantRow, opened: u32) -> Option<Attendee> {
        let others = &self.gathered.participants;
        let name_of = |id| others.iter().find(|other| other.id == Some(id)).map(|other| names::contact(&other.contact));
        let stands_in = || {
            others.iter().find(|other| {
                other.substitute_for.is_some()
                    && other.substitute_for == member.mandate
                    && other.presence == Some(Presence::Present)
            })
        };
        let sat = member.presence == Some(Presence::Present);
        if member.substitute_for.is_some() && !sat {
            return None;
        }
        let presence = match (member.presence, stands_in()) {
            (Some(Presence::Present), _) => paper::Presence::Present,
            (Some(Presence::Represented), _) => {
                paper::Presence::Represented { by: member.proxy.and_then(name_of).unwrap_or_default() }
            }
            (_, Some(substitute)) => paper::Presence::Substituted { by: names::contact(&substitute.contact) },
            (Some(Presence::Excused), None) => paper::Presence::Excused,
            (Some(Presence::Absent) | None, None) => paper::Presence::Absent,
        };
        let mut movements = Vec::new();
        for stay in &member.stays {
            if stay.arrived_minute > opened {
                movements.push(Movement { at: clock(stay.arrived_minute), kind: MovementKind::Arrives });
            }
            movements.extend(stay.left_minute.map(|left| Movement { at: clock(left), kind: MovementKind::Leaves }));
        }
        let name = names::contact(&member.contact);
        Some(Attendee { name, quality: member.quality.clone(), college: member.college, presence, movements })
    }

    fn previous(&self) -> Option<Previous> {
        let item = self.gathered.items.iter().find(|item| item.row.kind == AgendaItemKind::PreviousMinutes)?;
        let Outcome::Approved { observation } = &self.decided(item.row.id)?.decision.outcome else { return None };
        let last = self.previous.as_ref()?;
        Some(Previous {
            day: last.row.on_day,
            number: last.row.minutes_number.map(|number| number.to_string()),
            approval: if observation.is_empty() { Approval::Plain } else { Approval::WithRemark(observation.clone()) },
        })
    }

    fn deposits_engaged(&self) -> Cents {
        let engaged = self.decisions.iter().filter_map(|row| row.decision.outcome.deposit());
        Cents::new(engaged.fold(0, |sum, cents| sum.saturating_add(cents.get())))
    }

    fn points(&self) -> Vec<Point> {
        let points = self.gathered.items.iter();
        points
            .map(|item| Point {
                number: self.numbers.get(&item.row.id).copied(),
                topic: topic(&item.row, self.previous.as_ref()),
                slot: None,
            })
            .collect()
    }
}

/// What corrected minutes, as those of a sitting that follows tell it.
fn corrected(seal: &SealRow) -> Option<paper::Corrected> {
    let number = seal.number.correction()?;
    Some(paper::Corrected { number, minutes: seal.number.of().to_string(), day: seal.on_day, seal: seal.n })
}

/// What an item is about, as papers without names say it.
pub(crate) fn topic(row: &council::meetings::AgendaItemRow, previous: Option<&MeetingRecord>) -> Topic {
    let filled = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    let code = match &row.about {
        ItemAbout::Hearing(hearing) => hearing.person.as_ref().map(|person| person.code.clone()),
        ItemAbout::Deposit { person, .. } => Some(person.code.clone()),
        _ => None,
    };
    let about = match &row.about {
        ItemAbout::Agreement { object, .. } => Some(object.clone()),
        ItemAbout::OfficialQuery { subject, .. } => Some(subject.clone()),
        _ => code.clone().or_else(|| filled(&row.title)),
    };
    let file = || code.clone().unwrap_or_default();
    match row.kind {
        AgendaItemKind::PreviousMinutes => match previous {
            Some(last) => Topic::LastMinutes {
                number: last.row.minutes_number.map(|number| number.to_string()),
                day: last.row.on_day,
            },
            None => Topic::Other(row.title.clone()),
        },
        AgendaItemKind::Vacancies => Topic::Vacancies,
        AgendaItemKind::Hearing if code.is_none() => Topic::AnonymousHearing,
        AgendaItemKind::Hearing => Topic::Hearing { file: file() },
        AgendaItemKind::TenancyReview => Topic::TenancyReview { file: file() },
        AgendaItemKind::Renewal => Topic::Renewal { about: about.unwrap_or_default() },
        AgendaItemKind::Exit => Topic::Exits { about },
        AgendaItemKind::Deposit => Topic::Deposits { about },
        AgendaItemKind::Agreement => Topic::Agreements { about },
        AgendaItemKind::OfficialQuery => Topic::OfficialQueries { about },
        AgendaItemKind::Break => Topic::Break,
        AgendaItemKind::Other => Topic::Other(row.title.clone()),
    }
}

/// A count as papers take it.
pub(crate) fn short(count: u32) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}

fn urgent(row: &UrgentRow) -> UrgentDecision {
    UrgentDecision {
        number: row.number.to_string(),
        day: row.decided_on,
        authority: row.authority.clone(),
        needed_before: row.needed_before_on,
        replaced_by: row.replaced_by.clone(),
    }
}
