//! Reading meetings: lists, sheets, the sitting as it stands.

use super::gathered::{Gathered, gather, meeting_of_item, problem};
use crate::{Error, Office, Result};
use council::decisions::{Grant, Rank};
use council::meetings::{
    CarriedItem, HostTurn, ItemAbout, ItemSheet, MeetingRow, MeetingSheet, PlaceOffer, Proposed, SittingSheet,
    host_turns, second_offered_on,
};
use council::{AgendaItemId, BodyId, Cents, CommuneId, Day, Instant, MeetingId};
use storage::{Page, decisions, directory, meetings};

impl Office {
    /// Every meeting, of one body or of all, the latest first.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn meetings(&self, body: Option<BodyId>) -> Result<Vec<MeetingRow>> {
        self.read(|page| meetings::meetings(page, body))
    }

    /// One meeting with its preparation, its agenda and its members.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn meeting(&self, id: MeetingId) -> Result<MeetingSheet> {
        let found = self.read(|page| {
            Ok(match gather(page, id)? {
                Some(gathered) => Some((gathered, meetings::steps(page, id)?)),
                None => None,
            })
        })?;
        let (gathered, steps) = found.ok_or(Error::NotFound("meeting"))?;
        Ok(sheet(gathered, steps))
    }

    /// The member communes in the order of their turn to host, on a day.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn host_turns(&self, day: Day) -> Result<Vec<HostTurn>> {
        self.read(|page| turns(page, day))
    }

    /// The sitting as it stands now.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn sitting(&self, id: MeetingId, now: Instant) -> Result<SittingSheet> {
        let found = self.read(|page| {
            Ok(match gather(page, id)? {
                Some(gathered) => Some((gathered, meetings::steps(page, id)?, pending(page, id)?)),
                None => None,
            })
        })?;
        let (gathered, steps, pending) = found.ok_or(Error::NotFound("meeting"))?;
        let (current, resumes_at) = current(&gathered).unzip();
        let room = gathered.room(gathered.minute(now), current);
        let second_on = second_offered_on(gathered.record.row.on_day);
        Ok(SittingSheet { meeting: sheet(gathered, steps), room, current, resumes_at, second_on, pending })
    }

    /// An item with its file, what was decided of it, and what the panel proposes first.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn item(&self, id: AgendaItemId) -> Result<ItemSheet> {
        let found = self.read(|page| {
            let Some((meeting, _)) = meetings::item_meeting(page, id)? else { return Ok(None) };
            let Some(gathered) = gather(page, meeting)? else { return Ok(None) };
            item_sheet(page, &gathered, id)
        })?;
        found.ok_or(Error::NotFound("agenda_item"))
    }

    /// The places a sitting may rank people on.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn place_offers(&self, meeting: MeetingId) -> Result<Vec<PlaceOffer>> {
        let found = self.read(|page| {
            let Some(record) = meetings::meeting(page, meeting)? else { return Ok(None) };
            Ok(Some(meetings::offers(page, meeting, record.row.on_day)?))
        })?;
        found.ok_or(Error::NotFound("meeting"))
    }

    /// What earlier meetings of the body left and is not placed again yet, and why it cannot be put on this agenda.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn carried_items(&self, meeting: MeetingId) -> Result<Vec<CarriedItem>> {
        let found = self.read(|page| {
            let Some(gathered) = gather(page, meeting)? else { return Ok(None) };
            let carried = meetings::carried(page, gathered.record.row.body)?;
            Ok(Some((gathered, carried)))
        })?;
        let (gathered, carried) = found.ok_or(Error::NotFound("meeting"))?;
        let (day, colleges) = (gathered.record.row.on_day, gathered.colleges());
        Ok(carried
            .into_iter()
            .map(|item| CarriedItem {
                problem: problem(&item, day, &colleges),
                item: item.row.id,
                reference: item.reference,
                row: item.row,
            })
            .collect())
    }
}

/// The item under examination and the moment it was started: what is still open before what is done, then the last.
pub(super) fn current(gathered: &Gathered) -> Option<(AgendaItemId, Instant)> {
    let started = gathered.items.iter().filter_map(|item| Some((&item.row, item.row.started_at?)));
    let (row, at) = started.max_by_key(|(row, at)| (row.decided.is_none(), *at))?;
    Some((row.id, at))
}

pub(crate) fn turns(page: &Page<'_>, day: Day) -> storage::Result<Vec<HostTurn>> {
    let is_member = |commune: &council::directory::CommuneRow| {
        commune.member_from_on.is_some_and(|from| from <= day)
            && commune.member_until_on.is_none_or(|until| day < until)
    };
    let communes: Vec<CommuneId> =
        directory::communes(page)?.iter().filter(|commune| is_member(commune)).map(|commune| commune.id).collect();
    Ok(host_turns(&communes, &meetings::hosted(page)?))
}

fn sheet(gathered: Gathered, preparation: Vec<council::meetings::MeetingStepRow>) -> MeetingSheet {
    let (agenda, chair) = (gathered.agenda(), gathered.chair());
    let Gathered { record, participants, .. } = gathered;
    MeetingSheet {
        decides_by: record.decides_by,
        quorum: record.quorum,
        item_minutes: record.item_minutes,
        venue: record.venue,
        host_commune: record.host_commune,
        chair,
        chair_is_chosen: record.chair.is_some(),
        secretary: record.secretary,
        convened_on: record.facts.convened_on,
        convened_by: record.convened_by,
        second_of_on: record.second_of_on,
        opened_at: record.facts.opened_at,
        closed_at: record.facts.closed_at,
        cancelled_on: record.facts.cancelled_on,
        packs_out: record.packs_out,
        packs_back: record.packs_back,
        preparation,
        agenda,
        participants,
        row: record.row,
    }
}

pub(super) fn item_sheet(page: &Page<'_>, gathered: &Gathered, id: AgendaItemId) -> storage::Result<Option<ItemSheet>> {
    let Some(row) = gathered.agenda().items.into_iter().find(|item| item.id == id) else { return Ok(None) };
    let (meeting, day) = (gathered.record.row.id, gathered.record.row.on_day);
    let file = file_of(page, &row.about, day, id)?;
    let proposed = match &row.about {
        ItemAbout::Hearing(hearing) if hearing.person.is_some() => {
            proposed(&meetings::offers(page, meeting, day)?, file.as_ref())
        }
        _ => Proposed::default(),
    };
    Ok(Some(ItemSheet {
        meeting,
        discussion: meetings::discussion(page, id)?,
        decision: decisions::decision_of(page, id)?.map(|(_, _, decision)| decision),
        recusals: gathered.recusals.iter().filter(|(item, _)| *item == id).map(|(_, recusal)| *recusal).collect(),
        file,
        proposed,
        row,
    }))
}

/// The file that is read at an item; none without an identity.
pub(crate) fn file_of(
    page: &Page<'_>,
    about: &ItemAbout,
    day: Day,
    item: AgendaItemId,
) -> storage::Result<Option<council::meetings::HearingFile>> {
    let ItemAbout::Hearing(hearing) = about else { return Ok(None) };
    let Some(person) = &hearing.person else { return Ok(None) };
    match hearing.application {
        Some(application) => meetings::file_of_application(page, person.id, application, day, item),
        None => meetings::file_of_tenancy(page, person.id, day, item),
    }
}

/// The only place on offer, at its first free rank, with a month of its rent; and whoever refers the person to tell her.
fn proposed(offers: &[PlaceOffer], file: Option<&council::meetings::HearingFile>) -> Proposed {
    let referrer = file.and_then(|file| file.referred_by.as_ref());
    let informed_by = referrer.map(documents::names::contact).unwrap_or_default();
    let [only] = offers else { return Proposed { informed_by, ..Proposed::default() } };
    let free = [Rank::First, Rank::Second, Rank::Third].into_iter().find(|rank| !only.taken.contains(rank));
    let grant = free.map(|rank| Grant { place: only.place, rank });
    Proposed { deposit: grant.and(only.rent).filter(|rent| rent.get() > 0), grant, informed_by }
}

/// The meeting of an item and the item, for whoever writes.
pub(crate) fn at_item(page: &Page<'_>, id: AgendaItemId) -> Result<Gathered> {
    let gathered = meeting_of_item(page, id)?;
    gathered.item(id)?;
    Ok(gathered)
}

/// What each decision of a sitting engages beyond what an earlier closing engaged.
fn pending(page: &Page<'_>, id: MeetingId) -> storage::Result<Vec<(AgendaItemId, Cents)>> {
    let mut pending = Vec::new();
    for hearing in decisions::decided_hearings(page, id)? {
        let Some(amount) = hearing.decision.outcome.deposit() else { continue };
        let standing = decisions::engaged(page, hearing.id)?.and_then(|before| before.standing);
        let more = amount.get().saturating_sub(standing.map_or(0, |(_, engaged)| engaged.get()));
        if more > 0 {
            pending.push((hearing.item, Cents::new(more)));
        }
    }
    Ok(pending)
}
