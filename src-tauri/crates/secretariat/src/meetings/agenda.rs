//! Arranging an agenda: adding, moving, taking away; bringing back what earlier meetings left.

use super::gathered::{Gathered, gather, may_share};
use super::reading::at_item;
use crate::applications::sheet_digest;
use crate::{Done, Error, Office, Result};
use council::meetings::{
    AgendaItemChange, AgendaItemKind, ItemAbout, MeetingGesture, NewAgendaItem, NewItemAbout, usual_place,
};
use council::{Act, Actor, AgendaItemId, ApplicationId, ConsentId, ContactId, MeetingId, PersonId, Refusal, TenancyId};
use storage::meetings::{About, Heard, Item, NewItem, SharedUnder};
use storage::{Step, meetings, people};

impl Office {
    /// Puts an item on an agenda. A situation only with a valid consent of the person, for the day and the colleges of the
    /// meeting, or without an identity (settled rule 4).
    ///
    /// # Errors
    /// [`Error::Refused`] with the part of the consent that fails, or when the situation stands on an agenda already;
    /// [`Error::NotFound`].
    pub fn add_agenda_item(
        &mut self,
        actor: &Actor,
        meeting: MeetingId,
        item: NewAgendaItem,
    ) -> Result<Done<AgendaItemId>> {
        let item = item.checked()?;
        self.write(Act::AddAgendaItem, actor, |step| put_on_agenda(step, meeting, &item))
    }

    /// Changes one field of an item: what the minutes say of it, until they are sealed.
    ///
    /// # Errors
    /// [`Error::Refused`] when the meeting is over; [`Error::NotFound`].
    pub fn change_agenda_item(&mut self, actor: &Actor, id: AgendaItemId, change: AgendaItemChange) -> Result<Done> {
        let change = change.checked()?;
        self.write(Act::ChangeAgendaItem, actor, |step| {
            let gathered = at_item(step, id)?;
            let open = gathered.allows(MeetingGesture::ArrangeAgenda);
            match change {
                AgendaItemChange::Title(_) | AgendaItemChange::Minutes(_) => open?,
                AgendaItemChange::Discussion(_) => open.or_else(|_| gathered.may_be_corrected())?,
                AgendaItemChange::PresentedBy(_) | AgendaItemChange::Person { .. } => {
                    open.or_else(|_| gathered.may_be_corrected())?;
                    if !matches!(gathered.item(id)?.row.about, ItemAbout::Hearing(_)) {
                        return Err(Refusal::NotAHearing.into());
                    }
                }
            }
            Ok(meetings::change_item(step, id, &change)?)
        })
    }

    /// Moves an item to a place of its agenda, from 0.
    ///
    /// # Errors
    /// [`Error::Refused`] when the meeting is over; [`Error::NotFound`].
    pub fn move_agenda_item(&mut self, actor: &Actor, id: AgendaItemId, place: usize) -> Result<Done> {
        self.write(Act::MoveAgendaItem, actor, |step| {
            let gathered = at_item(step, id)?;
            gathered.allows(MeetingGesture::ArrangeAgenda)?;
            Ok(meetings::place_item(step, gathered.record.row.id, id, place)?)
        })
    }

    /// Takes an item off its agenda, unless it was examined.
    ///
    /// # Errors
    /// [`Error::Refused`] when the meeting is over, or the item bears a decision; [`Error::NotFound`].
    pub fn remove_agenda_item(&mut self, actor: &Actor, id: AgendaItemId) -> Result<Done> {
        self.write(Act::RemoveAgendaItem, actor, |step| {
            let gathered = at_item(step, id)?;
            gathered.allows(MeetingGesture::ArrangeAgenda)?;
            let row = &gathered.item(id)?.row;
            if row.decided.is_some() || row.started_at.is_some() {
                return Err(Refusal::ItemExamined.into());
            }
            Ok(meetings::remove_item(step, id)?)
        })
    }

    /// Brings an item back that an earlier meeting of the body left.
    ///
    /// # Errors
    /// [`Error::Refused`] when its consent no longer holds, or the meeting is over; [`Error::NotFound`] when nothing of
    /// the kind was left.
    pub fn bring_back_item(
        &mut self,
        actor: &Actor,
        meeting: MeetingId,
        item: AgendaItemId,
    ) -> Result<Done<AgendaItemId>> {
        self.write(Act::BringBackItem, actor, |step| {
            let gathered = gather(step, meeting)?.ok_or(Error::NotFound("meeting"))?;
            gathered.allows(MeetingGesture::ArrangeAgenda)?;
            let carried = meetings::carried(step, gathered.record.row.body)?;
            let left = carried.iter().find(|left| left.row.id == item).ok_or(Error::NotFound("agenda_item"))?;
            bring_back(step, &gathered, left)
        })
    }
}

/// Puts an item that was checked on an agenda.
pub(crate) fn put_on_agenda(step: &Step<'_>, meeting: MeetingId, item: &NewAgendaItem) -> Result<AgendaItemId> {
    let gathered = gather(step, meeting)?.ok_or(Error::NotFound("meeting"))?;
    gathered.allows(MeetingGesture::ArrangeAgenda)?;
    let about = about(step, &gathered, item.about)?;
    let kind = item.about.kind();
    let index = item.place.and_then(|place| usize::try_from(place).ok()).unwrap_or_else(|| place(&gathered, kind));
    let new = NewItem { kind, title: &item.title, minutes: item.minutes, carried_from: None, about };
    Ok(meetings::add_item(step, meeting, index, &new)?)
}

/// The first items of an agenda: the approval of the last minutes, then what earlier meetings left and may be shared.
pub(super) fn seed(step: &Step<'_>, meeting: MeetingId) -> Result<()> {
    let found = || gather(step, meeting)?.ok_or(Error::NotFound("meeting"));
    let gathered = found()?;
    let row = &gathered.record.row;
    if meetings::previous_of(step, row.body, row.on_day, meeting)?.is_some() {
        let kind = AgendaItemKind::PreviousMinutes;
        let new = NewItem { kind, title: "", minutes: kind.usual_minutes(), carried_from: None, about: About::Nothing };
        meetings::add_item(step, meeting, 0, &new)?;
    }
    for left in meetings::carried(step, row.body)? {
        match bring_back(step, &found()?, &left) {
            // Its consent no longer holds: it waits among what was left, and the screen says why.
            Ok(_) | Err(Error::Refused(_)) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

fn bring_back(step: &Step<'_>, gathered: &Gathered, left: &Item) -> Result<AgendaItemId> {
    let about = match &left.row.about {
        ItemAbout::Nothing => About::Nothing,
        ItemAbout::Place { place, .. } => About::Place(*place),
        ItemAbout::Deposit { deposit, .. } => About::Deposit(*deposit),
        ItemAbout::Agreement { agreement, .. } => About::Agreement(*agreement),
        ItemAbout::OfficialQuery { query, .. } => About::OfficialQuery(*query),
        ItemAbout::Hearing(hearing) => match &hearing.person {
            None => About::Hearing(None),
            Some(person) => {
                let by = hearing.presented_by.as_ref().map(|contact| contact.id);
                heard(step, gathered, person.id, hearing.application, hearing.tenancy, by)?
            }
        },
    };
    let row = &left.row;
    let (kind, carried_from) = (row.kind, Some(row.id));
    let new = NewItem { kind, title: &row.title, minutes: row.minutes, carried_from, about };
    Ok(meetings::add_item(step, gathered.record.row.id, place(gathered, kind), &new)?)
}

fn place(gathered: &Gathered, kind: AgendaItemKind) -> usize {
    let kinds: Vec<_> = gathered.items.iter().map(|item| item.row.kind).collect();
    usual_place(&kinds, kind)
}

fn about(step: &Step<'_>, gathered: &Gathered, about: NewItemAbout) -> Result<About> {
    Ok(match about {
        NewItemAbout::Application { application } => {
            let (person, referrer) = meetings::applicant(step, application)?.ok_or(Error::NotFound("application"))?;
            heard(step, gathered, person, Some(application), None, referrer)?
        }
        NewItemAbout::Tenancy { tenancy, .. } => {
            let person = meetings::tenant(step, tenancy)?.ok_or(Error::NotFound("tenancy"))?;
            heard(step, gathered, person, None, Some(tenancy), None)?
        }
        NewItemAbout::Anonymous => About::Hearing(None),
        NewItemAbout::Vacancies { place: Some(place) } => About::Place(place),
        NewItemAbout::Deposit { deposit: Some(deposit) } => About::Deposit(deposit),
        NewItemAbout::Agreement { agreement: Some(agreement), .. } => About::Agreement(agreement),
        NewItemAbout::OfficialQuery { query: Some(query) } => About::OfficialQuery(query),
        NewItemAbout::PreviousMinutes
        | NewItemAbout::Vacancies { place: None }
        | NewItemAbout::Deposit { deposit: None }
        | NewItemAbout::Agreement { agreement: None, .. }
        | NewItemAbout::OfficialQuery { query: None }
        | NewItemAbout::Break
        | NewItemAbout::Other => About::Nothing,
    })
}

/// A situation that may be shared at the meeting, under the person's latest consent.
fn heard(
    step: &Step<'_>,
    gathered: &Gathered,
    person: PersonId,
    application: Option<ApplicationId>,
    tenancy: Option<TenancyId>,
    presented_by: Option<ContactId>,
) -> Result<About> {
    if let Some(meeting) = meetings::on_agenda_of(step, application, tenancy)? {
        return Err(Refusal::AlreadyOnAgenda { meeting }.into());
    }
    let (consent, shared) = shared_under(step, person, application)?;
    may_share(&shared, gathered.record.row.on_day, &gathered.colleges())?;
    Ok(About::Hearing(Some(Heard { person, application, tenancy, consent, presented_by })))
}

/// The latest consent of a person, with her sheet as it stands where an application has one.
pub(crate) fn shared_under(
    step: &Step<'_>,
    person: PersonId,
    application: Option<ApplicationId>,
) -> Result<(ConsentId, SharedUnder)> {
    let (id, consent) = people::consent_of(step, person)?.ok_or(Refusal::ConsentMissing)?;
    let sheet = match application {
        Some(application) => Some(sheet_digest(step, person, application)?.ok_or(Error::NotFound("application"))?),
        None => None,
    };
    Ok((id, SharedUnder { consent, sheet }))
}
