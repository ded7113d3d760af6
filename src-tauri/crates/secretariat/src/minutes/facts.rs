//! Everything the minutes of a meeting say, read at once.

use crate::meetings::{Gathered, gather as gather_meeting};
use crate::{papers, settings};
use council::decisions::{DecisionRow, UrgentRow};
use council::meetings::{AgendaItemKind, MeetingRecord};
use council::minutes::{CorrectionRow, Seal, SealRow, SignedCopy};
use council::settings::SettingKey as Key;
use council::{AgendaItemId, Day, Digest, Instant, MeetingId, PlaceId, PlaceKindId};
use documents::papers::letterhead::Letterhead;
use std::collections::HashMap;
use storage::decisions::NamedPlace;
use storage::meetings::Asked;
use storage::minutes::{Record, Rewritten};
use storage::{Page, decisions, meetings, minutes};

pub(super) struct Facts {
    pub(super) gathered: Gathered,
    pub(super) decisions: Vec<DecisionRow>,
    /// What was decided since the last sitting, and this one said a word of.
    pub(super) urgent: Vec<UrgentRow>,
    pub(super) discussions: HashMap<AgendaItemId, String>,
    pub(super) asked: HashMap<AgendaItemId, Asked>,
    pub(super) places: HashMap<PlaceId, NamedPlace>,
    pub(super) kinds: HashMap<PlaceKindId, String>,
    /// The number of each item on the papers.
    pub(super) numbers: HashMap<AgendaItemId, u16>,
    pub(super) previous: Option<MeetingRecord>,
    pub(super) next: Option<(Day, String)>,
    pub(super) council: Letterhead,
    pub(super) secretary_quality: String,
    pub(super) rules: String,
    pub(super) quorum_rule: String,
    pub(super) letter_days: u32,
    pub(super) record: Option<Record>,
    pub(super) rewritten: Vec<Rewritten>,
    pub(super) seals: Vec<(Seal, SealRow)>,
    /// The scan of what was signed of them.
    pub(super) signed: Option<SignedCopy>,
    /// What corrects these minutes.
    pub(super) corrections: Vec<CorrectionRow>,
    /// What corrected minutes of this body between the sitting before and this one.
    pub(super) corrected: Vec<SealRow>,
}

/// The facts of a meeting; none when it is not there.
pub(super) fn gather(page: &Page<'_>, id: MeetingId) -> storage::Result<Option<Facts>> {
    let Some(gathered) = gather_meeting(page, id)? else { return Ok(None) };
    let row = &gathered.record.row;
    let (body, day) = (row.body, row.on_day);
    let record = minutes::minutes_of(page, id)?;
    let rewritten = match &record {
        Some(record) => minutes::rewritten(page, record.id)?,
        None => Vec::new(),
    };
    let signed = match &record {
        Some(record) => minutes::signed_of(page, record.id)?,
        None => None,
    };
    let previous = meetings::previous_of(page, body, day, id)?;
    let since = previous.as_ref().and_then(|last| last.facts.opened_at).unwrap_or(Instant::new(i64::MIN));
    let until = gathered.record.facts.opened_at.unwrap_or(Instant::new(i64::MAX));
    let points = gathered.items.iter().filter(|item| item.row.kind != AgendaItemKind::Break);
    Ok(Some(Facts {
        numbers: points.map(|item| item.row.id).zip(1..).collect(),
        decisions: decisions::decisions(page, Some(id), None)?,
        urgent: decisions::urgent_of(page, id)?,
        discussions: meetings::discussions(page, id)?,
        asked: meetings::asked(page, id)?,
        places: decisions::places_named(page, id, day)?,
        kinds: papers::kinds(page)?,
        previous,
        next: meetings::next_of(page, body, day)?,
        council: papers::letterhead(page, day)?,
        secretary_quality: settings::text(page, Key::SecretaryQuality, day)?,
        rules: settings::text(page, Key::RulesReference, day)?,
        quorum_rule: settings::text(page, Key::QuorumRule, day)?,
        letter_days: settings::number(page, Key::LetterDays, day)?,
        signed,
        record,
        rewritten,
        seals: minutes::seals(page)?,
        corrections: minutes::corrections(page, id)?.into_iter().map(|one| one.row).collect(),
        corrected: minutes::corrections_sealed(page, body, since, until)?,
        gathered,
    }))
}

impl Facts {
    /// What was decided of an item.
    pub(super) fn decided(&self, item: AgendaItemId) -> Option<&DecisionRow> {
        self.decisions.iter().find(|row| row.item == item)
    }

    /// The seal of these minutes.
    pub(super) fn seal(&self) -> Option<&(Seal, SealRow)> {
        let meeting = self.gathered.record.row.id;
        self.seals.iter().find(|(seal, shown)| shown.meeting == meeting && seal.number.minutes().is_some())
    }

    /// The last seal of the chain: its place and its head.
    pub(super) fn head(&self) -> Option<(u32, Digest)> {
        self.seals.last().map(|(seal, shown)| (seal.n, shown.head))
    }

    /// The number of an item on the papers.
    pub(super) fn number(&self, item: AgendaItemId) -> u16 {
        self.numbers.get(&item).copied().unwrap_or_default()
    }
}
