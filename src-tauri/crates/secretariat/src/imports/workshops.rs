//! Workshops: those of the lists kept before, and those of other agendas. What the register does not know comes with them.

use super::dwellings::{communes, named};
use super::intake::{Intake, Placed};
use super::preview::{ImportPreview, RowRemark};
use crate::Result;
use council::directory::NewContact;
use council::imports::{Remark, Unplaced};
use council::text::{finds, words};
use council::workshops::{Hours, NewTheme, NewVenue, NewWorkshop, SpeakerRole, WorkshopChange, WorkshopState};
use council::{CommuneId, ContactId, Day, Minute, Refusal, ThemeId, VenueId};
use documents::seasons;
use exchange::targets::workshops::Workshop;
use std::collections::{HashMap, HashSet};
use storage::{Page, Step, directory, workshops};

/// When a workshop takes place unless the file says otherwise: 18 h to 20 h.
const EVENING: (u16, u16) = (18 * 60, 120);

/// The names of a file, as the register knows them; none for one that is told and not written yet.
pub(super) struct Workshops {
    themes: HashMap<String, Option<ThemeId>>,
    venues: HashMap<String, Option<VenueId>>,
    contacts: HashMap<String, Option<ContactId>>,
    communes: HashMap<String, CommuneId>,
    known: HashSet<(Day, String)>,
    taken: HashSet<String>,
    met: HashSet<(Day, String)>,
    events: HashSet<String>,
    cut: HashSet<u32>,
    today: Day,
}

/// What a row becomes.
pub(super) struct Entry {
    row: Workshop,
    hours: Hours,
    state: WorkshopState,
    theme: String,
    /// The venue, and the commune to add it in when it is new.
    venue: Option<(String, Option<CommuneId>)>,
    objectives: String,
}

impl Workshops {
    pub(super) fn read(page: &Page<'_>, cut: &[u32], today: Day) -> storage::Result<Self> {
        let themes = workshops::themes(page)?;
        let contacts = directory::contacts(page, today)?;
        let venues = workshops::venues(page)?;
        let known = workshops::dated_titles(page)?;
        Ok(Self {
            themes: themes.iter().map(|theme| (named(&seasons::theme(theme)), Some(theme.id))).collect(),
            venues: venues
                .iter()
                .flat_map(|venue| {
                    let full = format!("{} {}", venue.name, venue.commune_name);
                    [(named(&venue.name), Some(venue.id)), (named(&full), Some(venue.id))]
                })
                .collect(),
            contacts: contacts
                .iter()
                .flat_map(|contact| {
                    let (given, family) = (&contact.given_name, &contact.family_name);
                    [format!("{given} {family}"), format!("{family} {given}")]
                        .map(|name| (named(&name), Some(contact.id)))
                })
                .collect(),
            communes: communes(page)?,
            known: known.into_iter().map(|(day, title)| (day, named(&title))).collect(),
            taken: workshops::taken_events(page)?.into_iter().collect(),
            met: HashSet::new(),
            events: HashSet::new(),
            cut: cut.iter().copied().collect(),
            today,
        })
    }

    /// The theme a row says, or that its title speaks of; the one to be sorted when neither does.
    fn theme(&self, row: &Workshop) -> (String, bool) {
        if !row.theme.is_empty() {
            return (row.theme.clone(), false);
        }
        let mut spoken: Vec<_> =
            self.themes.keys().filter(|name| !name.is_empty() && finds(&row.title, name)).collect();
        spoken.sort_by_key(|name| (std::cmp::Reverse(name.len()), name.as_str()));
        spoken.first().map_or_else(|| (seasons::TO_SORT.to_owned(), true), |name| ((*name).clone(), false))
    }

    /// The venue of a row: known, or new in a commune of the register; else nothing, and what was written is kept aside.
    fn venue(&self, row: &Workshop) -> Option<(String, Option<CommuneId>)> {
        let full = format!("{} {}", row.venue, row.commune);
        let known = [full.as_str(), &row.venue].into_iter().find(|name| self.venues.contains_key(&named(name)));
        if let Some(name) = known {
            return Some((name.to_owned(), None));
        }
        // An agenda writes the commune after the venue: «Médiathèque, Lezennes».
        let commune = self.communes.get(&named(&row.commune)).copied().or_else(|| {
            let parts: Vec<_> = row.venue.split([',', '-', '(']).map(named).collect();
            parts.iter().skip(1).find_map(|part| self.communes.get(part.as_str()).copied())
        });
        commune.filter(|_| !row.venue.is_empty()).map(|commune| (row.venue.clone(), Some(commune)))
    }
}

/// Notes that something is new, once, and tells it.
fn announce<T>(known: &mut HashMap<String, Option<T>>, name: &str, told: &mut Vec<String>) {
    if !name.trim().is_empty() && !known.contains_key(&named(name)) {
        known.insert(named(name), None);
        told.push(name.to_owned());
    }
}

impl Intake for Workshops {
    type Row = Workshop;
    type Entry = Entry;

    fn place(&mut self, at: u32, row: &Workshop, told: &mut ImportPreview) -> Result<Placed<Entry>> {
        let key = (row.on_day, named(&row.title));
        if self.known.contains(&key) || (!row.uid.is_empty() && self.taken.contains(&row.uid)) {
            return Ok(Placed::Out(Unplaced::KnownWorkshop));
        }
        // A list repeats a title and a day; an agenda may repeat an event under another title.
        let is_met = !row.uid.is_empty() && !self.events.insert(row.uid.clone());
        if !self.met.insert(key) || is_met {
            return Ok(Placed::Out(Unplaced::RepeatedWorkshop));
        }
        let start = row.starts.or(Minute::new(EVENING.0)).unwrap_or(Minute::MIDNIGHT);
        let Ok(hours) = Hours::lasting(row.on_day, start, row.minutes.unwrap_or(EVENING.1)) else {
            return Ok(Placed::Out(Unplaced::NoSuchHours));
        };
        let (theme, to_sort) = self.theme(row);
        let venue = self.venue(row);
        let aside = venue.is_none() && !row.venue.is_empty();
        let remarks = [
            (row.starts.is_none(), Remark::HoursAssumed),
            (to_sort, Remark::ThemeToSort),
            (aside, Remark::PlaceKeptAside),
            (self.cut.contains(&at), Remark::RepetitionCut),
        ];
        told.remarks.extend(remarks.into_iter().filter(|(is, _)| *is).map(|(_, remark)| RowRemark { row: at, remark }));
        announce(&mut self.themes, &theme, &mut told.themes);
        if let Some((name, _)) = &venue {
            announce(&mut self.venues, name, &mut told.venues);
        }
        for speaker in &row.speakers {
            announce(&mut self.contacts, speaker, &mut told.speakers);
        }
        told.counts.workshops += 1;
        let state = match row.on_day {
            _ if row.called_off => WorkshopState::Cancelled,
            day if day < self.today || row.attended.is_some_and(|n| n > 0) => WorkshopState::Held,
            _ => WorkshopState::Planned,
        };
        let place = if aside { row.venue.as_str() } else { "" };
        let objectives =
            [row.description.as_str(), place].iter().filter(|text| !text.is_empty()).copied().collect::<Vec<_>>();
        let objectives = objectives.join("\n").chars().take(4000).collect();
        Ok(Placed::In(Entry { row: row.clone(), hours, state, theme, venue, objectives }))
    }

    fn write(&mut self, step: &Step<'_>, entry: Entry) -> Result<()> {
        let theme = self.theme_in(step, &entry.theme)?;
        let venue =
            entry.venue.as_ref().map(|(name, commune)| self.venue_in(step, name, *commune)).transpose()?.flatten();
        let row = entry.row;
        let new = NewWorkshop { theme, title: row.title, hours: None, venue, capacity: None };
        let (new, _) = new.checked()?;
        let id = workshops::add_workshop(step, &new, Some(entry.hours))?;
        if entry.state != WorkshopState::Planned {
            workshops::set_state(step, id, entry.state)?;
        }
        if !entry.objectives.is_empty() {
            let change = WorkshopChange::Objectives(entry.objectives).checked()?;
            workshops::change_workshop(step, id, &change)?;
        }
        if !row.uid.is_empty() {
            workshops::take_from(step, id, &row.uid)?;
        }
        if let Some(attended) = row.attended.filter(|n| *n > 0 && entry.state == WorkshopState::Held) {
            workshops::set_count(step, id, None, attended)?;
        }
        let mut met = HashSet::new();
        for name in &row.speakers {
            let Some(contact) = self.contact_in(step, name)?.filter(|contact| met.insert(*contact)) else { continue };
            workshops::add_speaker(step, id, contact, SpeakerRole::Professional)?;
        }
        Ok(())
    }

    fn close(self, _: &mut ImportPreview) {}
}

impl Workshops {
    fn theme_in(&mut self, step: &Step<'_>, name: &str) -> Result<ThemeId> {
        if let Some(Some(known)) = self.themes.get(&named(name)) {
            return Ok(*known);
        }
        let theme = NewTheme { label: name.to_owned(), sensitive: false };
        let id = workshops::add_theme(step, &theme.checked()?)?;
        self.themes.insert(named(name), Some(id));
        Ok(id)
    }

    fn venue_in(&mut self, step: &Step<'_>, name: &str, commune: Option<CommuneId>) -> Result<Option<VenueId>> {
        if let Some(Some(known)) = self.venues.get(&named(name)) {
            return Ok(Some(*known));
        }
        let Some(commune) = commune else { return Ok(None) };
        let venue = NewVenue { name: name.to_owned(), commune, street: String::new(), capacity: None };
        let id = workshops::add_venue(step, &venue.checked()?)?;
        self.venues.insert(named(name), Some(id));
        Ok(Some(id))
    }

    /// The contact of that name, added to the directory when it is new: the first word is the given name.
    fn contact_in(&mut self, step: &Step<'_>, name: &str) -> Result<Option<ContactId>> {
        if let Some(Some(known)) = self.contacts.get(&named(name)) {
            return Ok(Some(*known));
        }
        if words(name).is_empty() {
            return Ok(None);
        }
        let (given, family) = name.trim().split_once(' ').unwrap_or(("", name));
        let contact =
            NewContact { family_name: family.to_owned(), given_name: given.to_owned(), ..NewContact::default() };
        let contact = match contact.checked() {
            Err(Refusal::Empty { .. }) => return Ok(None),
            contact => contact?,
        };
        let id = directory::add_contact(step, &contact)?;
        self.contacts.insert(named(name), Some(id));
        Ok(Some(id))
    }
}
