//! The papers that go out before a meeting: convocations, agenda, attendance sheet.

use super::PaperFile;
use super::house::{House, complete, greeting, house, house_of, official, postal};
use crate::decisions::urgent_before;
use crate::meetings::{Gathered, gather};
use crate::{Error, Result};
use chrono::Days;
use council::bodies::Capacity;
use council::decisions::UrgentRow;
use council::library::{Message, PaperLack};
use council::meetings::{AgendaItemKind, AgendaItemRow, HearingRow, ItemAbout, ParticipantRow};
use council::settings::SettingKey as Key;
use council::{Day, MeetingId, Minute, calendar};
use documents::papers::agenda::{self, Agenda, Point, Topic, Urgent};
use documents::papers::attendance::{self, Attendance, Attendee};
use documents::papers::convocation::{self, Convocation, Member, SecondTime};
use documents::papers::letterhead::{Official, Sitting};
use documents::{convocation_message, files, names};
use storage::{Page, directory, meetings};

/// Days before the meeting by which a member answers.
const ANSWER_DAYS: u64 = 7;

/// Rows left blank for those who come unannounced.
const BLANK_ROWS: u16 = 6;

/// What the papers of one meeting share.
pub(super) struct Facts {
    pub(super) house: House,
    pub(super) gathered: Gathered,
    pub(super) sitting: Sitting,
    chair: Official,
    points: Vec<Point>,
    /// What was decided between two sittings, and waits for this one.
    urgent: Vec<Urgent>,
}

/// What the papers of a meeting print of the council, whoever they are for.
const PRINTED: &[Key] = &[Key::CouncilName];

/// What a convocation prints of it too.
const CONVOKING: &[Key] = &[
    Key::CouncilName,
    Key::CouncilCity,
    Key::CoordinationPhone,
    Key::CoordinationEmail,
    Key::SignatoryName,
    Key::SignatoryQuality,
];

/// What an attendance sheet prints of it too.
const ATTENDING: &[Key] = &[Key::CouncilName, Key::DataContact];

impl Facts {
    /// Refuses a paper while the council's parameters, the venue, the chair or something of its own is missing.
    pub(super) fn complete(&self, page: &Page<'_>, day: Day, keys: &[Key], own: Option<PaperLack>) -> Result<()> {
        let no_venue = self.sitting.venue.is_empty().then_some(PaperLack::Venue);
        let no_chair = self.chair.name.is_empty().then_some(PaperLack::Chair);
        complete(page, day, keys, [no_venue, no_chair, own].into_iter().flatten().collect())
    }

    pub(super) fn reference(&self) -> &str {
        &self.gathered.record.row.reference
    }
}

pub(super) fn facts(page: &Page<'_>, id: MeetingId, day: Day) -> Result<Facts> {
    let gathered = gather(page, id)?.ok_or(Error::NotFound("meeting"))?;
    let (record, row) = (&gathered.record, &gathered.record.row);
    let start = row.start_minute.get();
    let end = u16::try_from(u32::from(start) + row.planned_minutes).ok().and_then(Minute::new);
    let sitting = Sitting {
        day: row.on_day,
        from: row.start_minute,
        until: end.unwrap_or(row.start_minute),
        venue: row.venue_name.clone(),
        address: record.venue_street.clone(),
        commune: row.host_name.clone(),
    };
    let chair = gathered.chair().map(|chair| official(&chair, &gathered.participants));
    let chair = chair.unwrap_or_else(|| Official { name: String::new(), quality: String::new() });
    let previous = meetings::previous_of(page, row.body, row.on_day, id)?
        .map(|last| (last.row.on_day, last.row.minutes_number.map(|number| number.to_string())));
    let points = gathered.agenda().items.iter().map(|item| point(item, previous.as_ref())).collect();
    let urgent = urgent_before(page, &gathered.record)?.into_iter().map(taken_between).collect();
    Ok(Facts { house: house(page, day)?, sitting, chair, points, urgent, gathered })
}

/// A decision taken between two sittings as the papers without names tell it.
fn taken_between(row: UrgentRow) -> Urgent {
    Urgent {
        number: row.number.to_string(),
        file: row.person.code,
        taken_on: row.decided_on,
        needed_before: row.needed_before_on,
    }
}

/// One convocation a member: numbered, so that no file bears a name.
pub(super) fn convocations(page: &Page<'_>, id: MeetingId, day: Day) -> Result<Vec<PaperFile>> {
    let facts = facts(page, id, day)?;
    let members: Vec<_> =
        facts.gathered.participants.iter().filter(|member| member.capacity != Capacity::Substitute).collect();
    facts.complete(page, day, CONVOKING, members.is_empty().then_some(PaperLack::Members))?;
    (1..)
        .zip(members)
        .map(|(number, member)| {
            let letter = convened(page, &facts, member, day)?;
            Ok(PaperFile::new(files::convocation(facts.reference(), number), convocation::convocation(&letter)))
        })
        .collect()
}

/// The message that goes with the convocations, for any of the members.
pub(super) fn message(page: &Page<'_>, id: MeetingId, day: Day) -> Result<Message> {
    let facts = facts(page, id, day)?;
    let member = facts.gathered.participants.first();
    facts.complete(page, day, CONVOKING, member.is_none().then_some(PaperLack::Members))?;
    let letter = convened(page, &facts, member.ok_or(Error::NotFound("participant"))?, day)?;
    Ok(convocation_message(&letter))
}

/// What the convocation of one member says.
fn convened(page: &Page<'_>, facts: &Facts, member: &ParticipantRow, day: Day) -> Result<Convocation> {
    let record = &facts.gathered.record;
    let sheet = directory::contact(page, member.contact.id, day)?;
    let name = names::contact(&member.contact);
    let answer_by = facts.sitting.day.checked_sub_days(Days::new(ANSWER_DAYS)).unwrap_or(day);
    Ok(Convocation {
        council: facts.house.letterhead.clone(),
        written_at: facts.house.city.clone(),
        written_on: day,
        member: Member {
            postal: sheet.map_or_else(
                || vec![name.clone()],
                |sheet| postal(&name, &[&sheet.complement, &sheet.street], &sheet.postcode, &sheet.city),
            ),
            greeting: greeting(member.contact.civility),
            seat: member.quality.clone(),
            substitute: substitute(&facts.gathered.participants, member),
            name,
        },
        sitting: facts.sitting.clone(),
        second: record.second_of_on.map(|first_on| SecondTime { first_on, needs_quorum: record.quorum.is_some() }),
        access: filled(&record.venue_access),
        entry: filled(&record.venue_entrance),
        chair: facts.chair.clone(),
        points: facts.points.clone(),
        urgent: facts.urgent.clone(),
        answer_by: calendar::working_day_until(answer_by).max(day),
        coordination: facts.house.coordination.clone(),
        undertaking_enclosed: member.confidentiality_signed_on.is_none(),
        signatory: house_of(page, Key::SignatoryConvocations, day)?.signatory,
    })
}

/// The agenda.
pub(super) fn agenda(page: &Page<'_>, id: MeetingId, day: Day) -> Result<Vec<PaperFile>> {
    let facts = facts(page, id, day)?;
    facts.complete(page, day, PRINTED, facts.points.is_empty().then_some(PaperLack::Points))?;
    let name = files::agenda(facts.reference());
    let data = Agenda {
        council: facts.house.letterhead,
        drawn_up_on: day,
        sitting: facts.sitting,
        chair: facts.chair,
        access: filled(&facts.gathered.record.venue_access),
        points: facts.points,
        urgent: facts.urgent,
    };
    Ok(vec![PaperFile::new(name, agenda::agenda(&data))])
}

/// The attendance sheet of the sitting.
pub(super) fn attendance(page: &Page<'_>, id: MeetingId, day: Day) -> Result<Vec<PaperFile>> {
    let facts = facts(page, id, day)?;
    facts.complete(page, day, ATTENDING, None)?;
    let name = files::attendance(facts.reference());
    let members = facts.gathered.participants.iter().map(|member| Attendee {
        name: names::contact(&member.contact),
        quality: member.quality.clone(),
        college: member.college,
        copy: None,
    });
    let data = Attendance {
        council: facts.house.letterhead,
        drawn_up_on: day,
        sitting: facts.sitting,
        chair: facts.chair,
        members: members.collect(),
        blank_rows: BLANK_ROWS,
    };
    Ok(vec![PaperFile::new(name, attendance::attendance(&data))])
}

fn filled(text: &str) -> Option<String> {
    Some(text.to_owned()).filter(|text| !text.is_empty())
}

fn substitute(members: &[ParticipantRow], member: &ParticipantRow) -> Option<String> {
    let seat = member.mandate?;
    members.iter().find(|other| other.substitute_for == Some(seat)).map(|other| names::contact(&other.contact))
}

/// A point as the papers without names tell it.
fn point(item: &AgendaItemRow, previous: Option<&(Day, Option<String>)>) -> Point {
    let title = filled(&item.title);
    let code = |hearing: &HearingRow| hearing.person.as_ref().map(|person| person.code.clone());
    let about = match &item.about {
        ItemAbout::Hearing(hearing) => code(hearing),
        ItemAbout::Deposit { person, .. } => filled(&person.code),
        ItemAbout::Agreement { object, .. } => filled(object),
        ItemAbout::OfficialQuery { subject, .. } => filled(subject),
        ItemAbout::Place { .. } | ItemAbout::Nothing => None,
    };
    let topic = match item.kind {
        AgendaItemKind::PreviousMinutes => match previous {
            Some((day, number)) => Topic::LastMinutes { number: number.clone(), day: *day },
            None => Topic::Other(item.title.clone()),
        },
        AgendaItemKind::Vacancies => Topic::Vacancies,
        AgendaItemKind::Hearing => about.map_or(Topic::AnonymousHearing, |file| Topic::Hearing { file }),
        AgendaItemKind::TenancyReview => Topic::TenancyReview { file: about.unwrap_or_default() },
        AgendaItemKind::Renewal => Topic::Renewal { about: about.or(title).unwrap_or_default() },
        AgendaItemKind::Exit => Topic::Exits { about },
        AgendaItemKind::Deposit => Topic::Deposits { about },
        AgendaItemKind::Agreement => Topic::Agreements { about: about.or(title) },
        AgendaItemKind::OfficialQuery => Topic::OfficialQueries { about: about.or(title) },
        AgendaItemKind::Break => Topic::Break,
        AgendaItemKind::Other => Topic::Other(item.title.clone()),
    };
    let minute = |at: u32| u16::try_from(at % 1440).ok().and_then(Minute::new);
    let number = item.number.and_then(|number| u16::try_from(number).ok());
    let slot = minute(item.slot.starts_at).zip(minute(item.slot.starts_at.saturating_add(item.slot.minutes)));
    Point { number, topic, slot }
}
