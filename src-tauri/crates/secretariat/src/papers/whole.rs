//! The papers of the whole house: «Passer la main», the notice on data, the page that tries an envelope.

use super::PaperFile;
use super::house::{complete, house, house_of, letterhead, postal};
use super::sitting::addressed;
use crate::dashboard::Ground;
use crate::settings::text;
use crate::{Error, Result};
use chrono::Datelike;
use council::applications::Stage;
use council::deposits::{Creditor, DepositTerms};
use council::library::PaperLack;
use council::meetings::MeetingState;
use council::settings::SettingKey as Key;
use council::workshops::Disposal;
use council::{Day, OfficialQueryId};
use documents::papers::data_notice::{DataNotice, data_notice};
use documents::papers::disposal::{self, Lot};
use documents::papers::handover::{Handover, handover};
use documents::papers::query_answer::{QueryAnswer, query_answer};
use documents::papers::window_test::{WindowTest, window_test};
use documents::{disposals as words, files, names, stays};
use storage::{Page, agreements, applications, deposits, directory, meetings, places, queries};

/// Where each file stands and what is due.
pub(super) fn handing_over(page: &Page<'_>, day: Day) -> Result<Vec<PaperFile>> {
    complete(page, day, &[Key::CouncilName], Vec::new())?;
    let house = house(page, day)?;
    let mut deadlines: Vec<_> =
        Ground::read(page, day)?.calls(page)?.into_iter().map(|todo| (todo.due_on, todo.matter)).collect();
    deadlines.sort_by_key(|(due, _)| *due);
    let term = crate::settings::consent_term(page, day)?;
    let rows: Vec<_> = applications::records(page)?.iter().map(|record| record.row(day, term)).collect();
    let is_open = |stage: &Stage| !matches!(stage, Stage::Rehoused | Stage::Withdrawn | Stage::NoFollowUp);
    let stages = Stage::ALL.iter().filter(|stage| is_open(stage)).map(|stage| {
        let files = rows.iter().filter(|row| row.stage == *stage).map(|row| row.code.clone());
        (stays::stage(*stage).to_owned(), files.collect::<Vec<_>>())
    });
    let next = meetings::meetings(page, None)?
        .into_iter()
        .filter(|row| row.on_day >= day && matches!(row.state, MeetingState::Planned | MeetingState::Convened))
        .min_by_key(|row| row.on_day)
        .map(|row| (row.reference, row.on_day));
    let data = Handover {
        council: house.letterhead,
        day,
        coordination: house.coordination,
        next,
        stages: stages.filter(|(_, files)| !files.is_empty()).collect(),
        awaited: awaited(page, day)?,
        deadlines,
        words: text(page, Key::HandoverWords, day)?
            .lines()
            .map(str::to_owned)
            .filter(|line| !line.is_empty())
            .collect(),
    };
    Ok(vec![PaperFile::new(files::handover(day), handover(&data))])
}

/// Who is awaited, and for what: the answers to proposals, the deposits landlords hold, the signatures of agreements.
fn awaited(page: &Page<'_>, day: Day) -> Result<Vec<(String, String)>> {
    let mut awaited = Vec::new();
    for place in places::places(page)? {
        let proposals = place.proposals.into_iter().filter(|one| one.sent_on.is_some() && one.answer.is_none());
        awaited.extend(proposals.map(|one| (one.person.code, stays::ANSWER_AWAITED.to_owned())));
    }
    for deposit in deposits::deposits(page)? {
        let row = deposit.row(&DepositTerms::default(), day);
        let held = row.due_on.filter(|_| row.creditor == Creditor::Council && !row.landlord_name.is_empty());
        awaited.extend(held.map(|_| (row.landlord_name, stays::return_awaited(&row.person.code))));
    }
    for agreement in agreements::agreements(page, None)? {
        let unsigned = agreement.parties.into_iter().filter(|party| party.signed_on.is_none());
        awaited.extend(unsigned.map(|party| {
            let who = party.person.map_or(party.organisation_name, |person| person.code);
            (who, stays::signature_awaited(&agreement.object))
        }));
    }
    Ok(awaited)
}

/// What an answer prints of the council.
const ANSWERING: &[Key] = &[
    Key::CouncilName,
    Key::CouncilCity,
    Key::CoordinationName,
    Key::CoordinationPhone,
    Key::SignatoryName,
    Key::SignatoryQuality,
];

/// The answer to an official query: its subject is told in the neutral words it was noted in.
pub(super) fn answer(page: &Page<'_>, id: OfficialQueryId, day: Day) -> Result<Vec<PaperFile>> {
    let query = queries::of(page, id)?.ok_or(Error::NotFound("official_query"))?;
    complete(page, day, ANSWERING, query.asked_by.is_none().then_some(PaperLack::Asker).into_iter().collect())?;
    let house = house_of(page, Key::SignatoryAnswers, day)?;
    let holder = match query.asked_by {
        Some(role) => directory::holder_of(page, role)?,
        None => None,
    };
    let (postal, civility) = match &holder {
        None => (vec![query.asker.clone()], None),
        Some(holder) => {
            let name = names::contact(&holder.contact);
            let sheet = directory::contact(page, holder.contact.id, day)?;
            let lines = sheet.map_or_else(
                || vec![name.clone()],
                |sheet| postal(&name, &[&sheet.complement, &sheet.street], &sheet.postcode, &sheet.city),
            );
            (lines, holder.contact.civility)
        }
    };
    let data = QueryAnswer {
        to: addressed(&house, day, postal, civility),
        asked_on: query.received_on,
        about: query.subject,
        advice: String::new(),
        local_number: None,
        coordination: house.coordination,
    };
    Ok(vec![PaperFile::new(files::query_answer(query.received_on), query_answer(&data))])
}

/// What becomes of people's data.
pub(super) fn notice(page: &Page<'_>, day: Day) -> Result<Vec<PaperFile>> {
    complete(page, day, &[Key::CouncilName, Key::DataContact, Key::KeptFor, Key::AttendanceKeptFor], Vec::new())?;
    let data = DataNotice {
        council: house(page, day)?.letterhead,
        drawn_up_on: day,
        legal_basis: Some(text(page, Key::LegalBasis, day)?).filter(|basis| !basis.is_empty()),
        kept_for: text(page, Key::KeptFor, day)?,
        attendance_kept_for: text(page, Key::AttendanceKeptFor, day)?,
    };
    Ok(vec![PaperFile::new(files::DATA_NOTICE.to_owned(), data_notice(&data))])
}

/// The page that tries the window of an envelope.
pub(super) fn envelope(page: &Page<'_>, day: Day) -> Result<Vec<PaperFile>> {
    let house = house(page, day)?;
    let data = WindowTest { council: house.letterhead, drawn_up_on: day, written_at: house.city };
    Ok(vec![PaperFile::new(files::WINDOW_TEST.to_owned(), window_test(&data))])
}

/// The slip of each purge, the latest first: what the register forgot, and the signed sheets that go with it.
pub(super) fn disposals(page: &Page<'_>, day: Day) -> Result<Vec<PaperFile>> {
    complete(page, day, &[Key::CouncilName], Vec::new())?;
    let council = letterhead(page, day)?;
    let done = storage::workshops::disposals(page)?;
    let slip = |(at, one): (usize, &Disposal)| {
        let year = one.on_day.year();
        let number = 1 + done[at + 1..].iter().filter(|before| before.on_day.year() == year).count();
        let lot = |shelf: &str, what: &str, count| Lot {
            shelf: shelf.to_owned(),
            what: what.to_owned(),
            years: (one.days.0.year(), one.days.1.year()),
            count,
            rule: words::rule(one.months),
        };
        let lots = [
            lot(words::REGISTER, words::REGISTRATIONS, one.registrations),
            lot(words::REGISTER, words::NAMES, one.names),
            lot("", words::SHEETS, one.workshops),
        ];
        let data = disposal::Disposal {
            council: council.clone(),
            drawn_up_on: one.on_day,
            number: format!("{year}-{number}"),
            lots: lots.into_iter().filter(|lot| lot.count > 0).collect(),
        };
        PaperFile::new(files::disposal(&data.number), disposal::disposal(&data))
    };
    Ok(done.iter().enumerate().map(slip).collect())
}
