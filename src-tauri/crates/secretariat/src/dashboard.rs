//! The day of the coordinator, read in a handful of queries.

mod ground;
mod silence;

pub(crate) use ground::Ground;
use silence::Watching;

use crate::{Office, Result};
use chrono::{Datelike, Months};
use council::bodies::BodyKind;
use council::calendar::civil;
use council::dashboard::{Dashboard, Matter, PlaceSquare, SilenceList, Todo, Watch, shown};
use council::dwellings::DwellingRecord;
use council::meetings::{MeetingRow, MeetingState};
use council::places::{PlaceRecord, PlaceState};
use council::{Act, Day, Overview};
use std::collections::BTreeMap;
use storage::{Page, dashboard, journal, meetings};

/// Months between two exercises of restoring.
const DRILL_MONTHS: u32 = 3;

impl Office {
    /// What the coordinator looks at first, on a day.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn dashboard(&self, today: Day) -> Result<Dashboard> {
        self.read(|page| {
            let ground = Ground::read(page, today)?;
            let (todo, next) = shown(self.waiting(page, &ground)?, today);
            let commission = commission(meetings::meetings(page, None)?, today);
            let bounds = silence::bounds(page, today, commission.as_ref())?;
            let year = u16::try_from(today.year()).unwrap_or_default();
            let first = Day::from_ymd_opt(today.year(), 1, 1).unwrap_or(today);
            Ok(Dashboard {
                day: today,
                todo,
                next,
                watches: Watching::over(page, &ground, &bounds)?.counts()?,
                commission,
                places: squares(&ground.held, today),
                workshops: dashboard::workshops(page, today)?,
                year: dashboard::year(page, year, first, today)?,
            })
        })
    }

    /// How many things wait under each subject, on a day: what is late, due that day or within the week.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn overview(&self, today: Day) -> Result<Overview> {
        let all = self.read(|page| self.waiting(page, &Ground::read(page, today)?))?;
        let mut waiting = BTreeMap::new();
        for todo in all.iter().filter(|todo| todo.is_near()) {
            *waiting.entry(todo.matter.subject()).or_default() += 1;
        }
        Ok(Overview { waiting })
    }

    /// Everything that one watch sees, as it stands on a day.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn silences(&self, watch: Watch, today: Day) -> Result<SilenceList> {
        self.read(|page| {
            let next = commission(meetings::meetings(page, None)?, today);
            let bounds = silence::bounds(page, today, next.as_ref())?;
            let ground = Ground::read(page, today)?;
            let silences = Watching::over(page, &ground, &bounds)?.seen_by(watch)?;
            Ok(SilenceList { watch, bounds, silences })
        })
    }

    /// What calls for something, the exercise of restoring among it: a register that can only be read has nothing to restore.
    fn waiting(&self, page: &Page<'_>, ground: &Ground) -> storage::Result<Vec<Todo>> {
        let mut all = ground.calls(page)?;
        if self.register.is_written() {
            all.extend(drill(page, ground.today)?);
        }
        Ok(all)
    }
}

/// The exercise of restoring, a quarter after the last one, or after the founding as far as the journal remembers.
fn drill(page: &Page<'_>, today: Day) -> storage::Result<Option<Todo>> {
    let last = journal::last_of(page, Act::DrillRestore)?.or(journal::begins(page)?);
    let due = last.and_then(civil).and_then(|(day, _)| day.checked_add_months(Months::new(DRILL_MONTHS)));
    Ok(due.map(|due| Matter::Drill.by(due, today)))
}

/// The sitting that is open, or the next of the housing commission.
fn commission(all: Vec<MeetingRow>, today: Day) -> Option<MeetingRow> {
    all.into_iter()
        .filter(|meeting| meeting.body_kind == BodyKind::HousingCommission)
        .filter(|meeting| match meeting.state {
            MeetingState::Open => true,
            MeetingState::Planned | MeetingState::Convened => meeting.on_day >= today,
            MeetingState::Closed | MeetingState::Cancelled => false,
        })
        .min_by_key(|meeting| (meeting.state != MeetingState::Open, meeting.on_day))
}

/// The places that are the council's on a day, in the order of their kinds.
fn squares(held: &[DwellingRecord], today: Day) -> Vec<PlaceSquare> {
    let mut squares: Vec<_> = held
        .iter()
        .flat_map(|dwelling| dwelling.places.iter().filter_map(|place| square(dwelling, place, today)))
        .collect();
    squares.sort_by(|one, other| (one.scheme, &one.kind_label).cmp(&(other.scheme, &other.kind_label)));
    squares
}

fn square(dwelling: &DwellingRecord, place: &PlaceRecord, today: Day) -> Option<PlaceSquare> {
    let row = place.row(today);
    Some(PlaceSquare {
        id: row.id,
        dwelling: dwelling.id,
        reference: dwelling.reference.clone(),
        commune: dwelling.commune_name.clone(),
        label: row.label,
        scheme: row.scheme,
        kind_label: row.kind_label,
        state: row.state.filter(|state| *state != PlaceState::Returned)?,
        person: row.person,
        free_on: row.free_on,
    })
}
