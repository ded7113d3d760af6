//! Which papers are meant when they are not named: the next meeting for what prepares it, the last held for what follows.

use crate::failure::Failure;
use crate::print::Papers;
use chrono::Datelike;
use council::bodies::BodyKind;
use council::library::PaperRequest as Request;
use council::meetings::{MeetingRow, MeetingState};
use council::workshops::{WorkshopRow, WorkshopsQuery};
use council::{Day, MeetingId, WorkshopId};
use secretariat::Office;

/// What was asked on the command line.
pub(crate) struct Wanted<'a> {
    pub(crate) papers: Papers,
    pub(crate) meeting: Option<&'a str>,
    pub(crate) workshop: Option<u32>,
    pub(crate) day: Day,
}

/// The papers that are meant.
pub(crate) fn requests(office: &Office, wanted: &Wanted<'_>) -> Result<Vec<Request>, Failure> {
    let meetings = office.meetings(None)?;
    let named = match wanted.meeting {
        Some(reference) => Some(named(&meetings, reference)?),
        None => None,
    };
    let next = || named.or_else(|| next(&meetings, wanted.day)).map(|row| row.id);
    let held = || named.or_else(|| held(&meetings, wanted.day)).map(|row| row.id);
    let to_come = || next().ok_or(Failure::NoNextMeeting);
    let past = || held().ok_or(Failure::NoHeldMeeting);
    Ok(match wanted.papers {
        Papers::Agenda => vec![Request::Agenda { meeting: to_come()? }],
        Papers::Convocations => vec![Request::Convocations { meeting: to_come()? }],
        Papers::Attendance => vec![Request::Attendance { meeting: to_come()? }],
        Papers::Minutes => vec![Request::Minutes { meeting: past()? }],
        Papers::Letters => vec![Request::Letters { meeting: past()? }],
        Papers::WorkshopAttendance => vec![Request::WorkshopAttendance { workshop: workshop(office, wanted)? }],
        Papers::Poster => vec![Request::Poster { workshop: workshop(office, wanted)? }],
        Papers::Emergency => vec![Request::Emergency],
        Papers::All => {
            let quarter = quarter_of(named.map_or(wanted.day, |row| row.on_day));
            let workshops = workshops(office)?.into_iter().filter(|row| {
                row.state.takes_its_hours() && row.hours.is_some_and(|hours| quarter_of(hours.on_day) == quarter)
            });
            let before = next().into_iter().flat_map(before);
            let after = held().filter(|_| named.is_none_or(|row| is_begun(row.state))).into_iter().flat_map(after);
            before.chain(after).chain(workshops.flat_map(|row| of_workshop(row.id))).collect()
        }
    })
}

fn before(meeting: MeetingId) -> [Request; 3] {
    [Request::Convocations { meeting }, Request::Agenda { meeting }, Request::Attendance { meeting }]
}

fn after(meeting: MeetingId) -> [Request; 2] {
    [Request::Minutes { meeting }, Request::Letters { meeting }]
}

fn of_workshop(workshop: WorkshopId) -> [Request; 2] {
    [Request::WorkshopAttendance { workshop }, Request::Poster { workshop }]
}

fn named<'a>(meetings: &'a [MeetingRow], reference: &str) -> Result<&'a MeetingRow, Failure> {
    let found = meetings.iter().find(|row| row.reference == reference);
    found.ok_or_else(|| Failure::NoMeeting(reference.to_owned()))
}

/// The commission in preparation: the first from that day on.
fn next(meetings: &[MeetingRow], day: Day) -> Option<&MeetingRow> {
    let to_come = |row: &&MeetingRow| {
        let is_open = matches!(row.state, MeetingState::Planned | MeetingState::Convened | MeetingState::Open);
        row.body_kind == BodyKind::HousingCommission && is_open && row.on_day >= day
    };
    meetings.iter().filter(to_come).min_by_key(|row| row.on_day)
}

/// The commission held last.
fn held(meetings: &[MeetingRow], day: Day) -> Option<&MeetingRow> {
    let is_held = |row: &&MeetingRow| {
        row.body_kind == BodyKind::HousingCommission && row.state == MeetingState::Closed && row.on_day <= day
    };
    meetings.iter().filter(is_held).max_by_key(|row| row.on_day)
}

const fn is_begun(state: MeetingState) -> bool {
    matches!(state, MeetingState::Open | MeetingState::Closed)
}

fn workshops(office: &Office) -> Result<Vec<WorkshopRow>, Failure> {
    Ok(office.workshops(&WorkshopsQuery::default())?.rows)
}

/// The workshop that bears the number; without one, the next.
fn workshop(office: &Office, wanted: &Wanted<'_>) -> Result<WorkshopId, Failure> {
    let rows = workshops(office)?;
    if let Some(number) = wanted.workshop {
        return rows.iter().find(|row| row.number == number).map(|row| row.id).ok_or(Failure::NoWorkshop(number));
    }
    let to_come = rows.iter().filter(|row| row.state.takes_its_hours()).filter_map(|row| Some((row.hours?, row.id)));
    let next =
        to_come.filter(|(hours, _)| hours.on_day >= wanted.day).min_by_key(|(hours, _)| (hours.on_day, hours.start));
    next.map(|(_, id)| id).ok_or(Failure::NoNextWorkshop)
}

fn quarter_of(day: Day) -> (i32, u32) {
    (day.year(), day.month0() / 3)
}
