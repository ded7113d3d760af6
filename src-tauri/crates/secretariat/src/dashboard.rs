//! The day of the coordinator, read in a handful of queries.

use crate::{Office, Result};
use chrono::{Datelike, Months};
use council::bodies::BodyKind;
use council::calendar::civil;
use council::dashboard::{Dashboard, Matter, PlaceSquare, Todo, shown};
use council::deposits::DepositTerms;
use council::dwellings::DwellingRecord;
use council::meetings::{MeetingRow, MeetingState};
use council::places::{PlaceRecord, PlaceState};
use council::{Act, Day, Overview};
use std::collections::BTreeMap;
use storage::{Page, applications, dashboard, decisions, deposits, dwellings, journal, meetings, tenancies};

/// Months between two exercises of restoring.
const DRILL_MONTHS: u32 = 3;

impl Office {
    /// What the coordinator looks at first, on a day.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn dashboard(&self, today: Day) -> Result<Dashboard> {
        self.read(|page| {
            let held = dwellings::dwellings(page)?;
            let (todo, next) = shown(self.waiting(page, &held, today)?, today);
            let year = u16::try_from(today.year()).unwrap_or_default();
            let first = Day::from_ymd_opt(today.year(), 1, 1).unwrap_or(today);
            Ok(Dashboard {
                day: today,
                todo,
                next,
                commission: commission(meetings::meetings(page, None)?, today),
                places: squares(&held, today),
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
        let all = self.read(|page| self.waiting(page, &dwellings::dwellings(page)?, today))?;
        let mut waiting = BTreeMap::new();
        for todo in all.iter().filter(|todo| todo.is_near()) {
            *waiting.entry(todo.matter.subject()).or_default() += 1;
        }
        Ok(Overview { waiting })
    }

    /// What calls for something, the exercise of restoring among it: a register that can only be read has nothing to restore.
    fn waiting(&self, page: &Page<'_>, held: &[DwellingRecord], today: Day) -> storage::Result<Vec<Todo>> {
        let mut all = calls(page, held, today)?;
        if self.register.is_written() {
            all.extend(drill(page, today)?);
        }
        Ok(all)
    }
}

/// Everything that something in the register calls for, one query for each kind of thing.
pub(crate) fn calls(page: &Page<'_>, held: &[DwellingRecord], today: Day) -> storage::Result<Vec<Todo>> {
    let mut dated = dashboard::steps(page)?;
    dated.extend(dashboard::queries(page)?);
    dated.extend(dashboard::unattended(page, today)?);
    let mut all: Vec<_> = dated.into_iter().map(|(matter, due_on)| matter.by(due_on, today)).collect();
    let term = crate::settings::consent_term(page, today)?;
    all.extend(applications::records(page)?.iter().flat_map(|application| application.calls(today, term)));
    all.extend(held.iter().flat_map(|dwelling| &dwelling.places).flat_map(|place| place.calls(today)));
    all.extend(decisions::follow_ups(page, None)?.into_iter().filter_map(|follow_up| follow_up.call(today)));
    all.extend(tenancies::tenancies(page)?.iter().filter_map(|tenancy| tenancy.row(today).call(today)));
    all.extend(
        deposits::deposits(page)?.iter().filter_map(|deposit| deposit.row(&DepositTerms::default(), today).call(today)),
    );
    let agreements = dashboard::agreements(page)?;
    all.extend(agreements.into_iter().filter_map(|(id, object, term)| term.call(id, object, today)));
    Ok(all)
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
