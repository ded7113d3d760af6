//! The papers that follow a sitting: the record to sign, the extracts, the register of the year, how to verify.

use super::PaperFile;
use super::house::{complete, house};
use crate::minutes;
use crate::{Error, Result};
use council::decisions::DecisionRow;
use council::library::PaperLack;
use council::settings::SettingKey as Key;
use council::{Cents, Day, MeetingId};
use documents::files::{self, MeetingPaper, of_meeting};
use documents::papers::decisions_record::{DecisionsRecord, Recorded, decisions_record};
use documents::papers::decisions_register::{DecisionsRegister, Order, Registered, decisions_register};
use documents::papers::extracts::{LandlordDecision, LandlordExtract, PersonExtract, landlord_extract, person_extract};
use documents::papers::minutes::{Item, Minutes, Presence};
use documents::papers::verify::{Verify, verify};
use documents::{names, outcomes};
use std::collections::BTreeMap;
use storage::{Page, decisions, minutes as kept};

/// What stands for a file where a point is about none.
fn file_of(row: &DecisionRow) -> String {
    row.person.as_ref().map_or_else(|| row.title.clone(), |person| person.code.clone())
}

/// The record of decisions, as far as the sitting went.
pub(super) fn record(page: &Page<'_>, id: MeetingId, day: Day) -> Result<Vec<PaperFile>> {
    let (minutes, reference) = minutes::data(page, id)?;
    let rows = decisions::decisions(page, Some(id), None)?;
    let recorded = rows.iter().map(|row| Recorded {
        number: row.number.map(|number| number.to_string()),
        file: file_of(row),
        outcome: outcomes::outcome(&row.decision.outcome).to_owned(),
        due_on: row.decision.outcome.due_on(),
    });
    let present = |member: &&documents::papers::minutes::Attendee| {
        matches!(member.presence, Presence::Present | Presence::Substituted { .. })
    };
    let deposits = rows.iter().filter_map(|row| row.decision.outcome.deposit()).map(Cents::get).sum();
    let data = DecisionsRecord {
        drawn_up_on: day,
        day: minutes.day,
        opened: Some(minutes.opened),
        closed: minutes::is_closed(page, id)?.then_some(minutes.closed),
        chair: minutes.chair.clone(),
        secretary: minutes.secretary.clone(),
        present: u16::try_from(minutes.members.iter().filter(present).count()).unwrap_or(u16::MAX),
        decisions: recorded.collect(),
        deposits: Cents::new(deposits),
        copies: (minutes.copies_out > 0).then_some((minutes.copies_back, minutes.copies_out)),
        council: minutes.council,
    };
    Ok(vec![PaperFile::new(of_meeting(MeetingPaper::Record, &reference, None), decisions_record(&data))])
}

/// An extract a person, and one a landlord whose dwellings were spoken of.
pub(super) fn extracts(page: &Page<'_>, id: MeetingId, day: Day) -> Result<Vec<PaperFile>> {
    let (minutes, reference) = minutes::data(page, id)?;
    let points = minutes
        .items
        .iter()
        .filter_map(|item| if let Item::Hearing(hearing) = item { Some(hearing.point) } else { None });
    let mut papers: Vec<PaperFile> = (1..)
        .zip(points)
        .map(|(number, point)| {
            let data = PersonExtract { minutes: minutes.clone(), point };
            PaperFile::new(of_meeting(MeetingPaper::PersonExtract, &reference, Some(number)), person_extract(&data))
        })
        .collect();
    let told = by_landlord(page, id, day)?;
    papers.extend((1..).zip(told).map(|(number, (landlord, decisions))| {
        let data = landlord_data(&minutes, day, landlord, decisions);
        PaperFile::new(of_meeting(MeetingPaper::LandlordExtract, &reference, Some(number)), landlord_extract(&data))
    }));
    Ok(papers)
}

fn landlord_data(minutes: &Minutes, day: Day, landlord: String, decisions: Vec<LandlordDecision>) -> LandlordExtract {
    LandlordExtract {
        council: minutes.council.clone(),
        drawn_up_on: day,
        sitting: (minutes.day, minutes.number.clone()),
        chair: minutes.chair.clone(),
        landlord,
        decisions,
    }
}

/// The numbered decisions about the dwellings of each landlord.
fn by_landlord(page: &Page<'_>, id: MeetingId, day: Day) -> Result<BTreeMap<String, Vec<LandlordDecision>>> {
    let places = decisions::places_named(page, id, day)?;
    let mut told: BTreeMap<String, Vec<LandlordDecision>> = BTreeMap::new();
    for row in decisions::decisions(page, Some(id), None)? {
        let place = row.decision.outcome.grant().and_then(|grant| places.get(&grant.place));
        let (Some(place), Some(number)) = (place, row.number) else { continue };
        if place.landlord.is_empty() {
            continue;
        }
        told.entry(place.landlord.clone()).or_default().push(LandlordDecision {
            number: number.to_string(),
            file: file_of(&row),
            dwelling: [names::dwelling(place.typology, place.floor), place.street.clone(), place.commune.clone()]
                .join(", "),
            outcome: outcomes::outcome(&row.decision.outcome).to_owned(),
            deposit: row.decision.outcome.deposit(),
        });
    }
    Ok(told)
}

/// The register of a year, in its three orders.
pub(super) fn register(page: &Page<'_>, year: u16, day: Day) -> Result<Vec<PaperFile>> {
    complete(page, day, &[Key::CouncilName], Vec::new())?;
    let council = house(page, day)?.letterhead;
    let rows = decisions::decisions(page, None, Some(year))?;
    let registered: Vec<Registered> = rows
        .iter()
        .filter_map(|row| {
            Some(Registered {
                number: row.number?.to_string(),
                on: row.on_day,
                file: file_of(row),
                outcome: outcomes::outcome(&row.decision.outcome).to_owned(),
                landlord: row.landlord.clone(),
                due_on: row.decision.outcome.due_on(),
            })
        })
        .collect();
    let papers = [Order::Number, Order::File, Order::Landlord].map(|order| {
        let decisions = registered.clone();
        let data =
            DecisionsRegister { council: council.clone(), drawn_up_on: day, year: year.into(), order, decisions };
        PaperFile::new(files::decisions(year, order), decisions_register(&data))
    });
    Ok(papers.into())
}

/// How anyone verifies the minutes of a meeting, once they are sealed.
pub(super) fn verification(page: &Page<'_>, id: MeetingId, day: Day) -> Result<Vec<PaperFile>> {
    let seals = kept::seals(page)?;
    let Some((_, shown)) =
        seals.into_iter().find(|(seal, shown)| shown.meeting == id && seal.number.minutes().is_some())
    else {
        return Err(council::Refusal::PaperLacks { lacks: vec![PaperLack::Seal] }.into());
    };
    let house = house(page, day)?;
    let reference = storage::meetings::meeting(page, id)?.ok_or(Error::NotFound("meeting"))?.row.reference;
    let data = Verify {
        council: house.letterhead,
        drawn_up_on: day,
        minutes_file: files::sealed(shown.number, council::minutes::MinutesVersion::Shareable),
        seal: (shown.n, files::seal(shown.n)),
        digest: shown.shareable,
        told_on: None,
        archive: String::new(),
        coordination: house.coordination,
    };
    Ok(vec![PaperFile::new(of_meeting(MeetingPaper::Verify, &reference, None), verify(&data))])
}
