//! Workshops for the agendas of those who come: iCalendar files.

use crate::{Error, ExportedFile, Office, Result, settings};
use council::calendar::moment;
use council::settings::SettingKey;
use council::workshops::{Hours, Season, WorkshopRow, WorkshopState, WorkshopsQuery};
use council::{Day, Digest, Minute, WorkshopId};
use documents::{agenda_file, seasons};
use exchange::ics::{Entry, When, to_ics};
use storage::{journal, workshops};

impl Office {
    /// One workshop as the iCalendar file an agenda takes in. Its identity never changes and its version rises with each
    /// change, so that an agenda that took it in follows.
    ///
    /// # Errors
    /// [`Error::NotFound`] when there is no such workshop, or it has no date.
    pub fn workshop_agenda(&self, id: WorkshopId, today: Day) -> Result<ExportedFile> {
        let (row, origin, council) = self.read(|page| {
            let council = settings::text(page, SettingKey::CouncilName, today)?;
            Ok((workshops::row(page, id)?, journal::origin(page)?, council))
        })?;
        let row = row.ok_or(Error::NotFound("workshop"))?;
        let entry = entry(&row, &origin).ok_or(Error::NotFound("date"))?;
        Ok((agenda_file(row.number), written(&council, &[entry], today)?))
    }

    /// The workshops of a season, or all of them, as one iCalendar file; those that are ideas are left out, and those
    /// that were called off are told as such.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn season_agenda(&self, season: Option<Season>, today: Day) -> Result<ExportedFile> {
        let query = WorkshopsQuery { season, ..WorkshopsQuery::default() };
        let (rows, origin, council) = self.read(|page| {
            let council = settings::text(page, SettingKey::CouncilName, today)?;
            Ok((workshops::list(page, &query)?, journal::origin(page)?, council))
        })?;
        let entries: Vec<_> =
            rows.iter().filter(|row| row.state != WorkshopState::Idea).filter_map(|row| entry(row, &origin)).collect();
        Ok((seasons::agenda_file(season.map(Season::start)), written(&council, &entries, today)?))
    }
}

/// What an agenda shows of a workshop, if it has a date. The origin of the register tells its workshops from another's.
fn entry(row: &WorkshopRow, origin: &Digest) -> Option<Entry> {
    let Hours { on_day, start, minutes } = row.hours?;
    let place = [row.venue_name.as_str(), &row.commune_name];
    Some(Entry {
        uid: format!("workshop-{}-{}@palier", row.id.get(), origin.short()),
        sequence: row.ics_sequence,
        when: When::Hours { day: on_day, start, minutes: u32::from(minutes) },
        title: row.title.clone(),
        description: row.hook.clone(),
        place: place.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "),
        cancelled: matches!(row.state, WorkshopState::Cancelled | WorkshopState::Postponed),
    })
}

/// Stamped at the start of the day: the version, not the stamp, tells which of two files is the later.
fn written(name: &str, entries: &[Entry], today: Day) -> Result<Vec<u8>> {
    Ok(to_ics(name, entries, moment(today, Minute::MIDNIGHT)?)?)
}
