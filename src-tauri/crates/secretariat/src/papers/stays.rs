//! The papers of places and tenancies.

use super::PaperFile;
use super::house::{complete, house};
use crate::applications::sheet;
use crate::{Error, Result};
use council::dwellings::{DwellingRecord, Title, rent_on};
use council::settings::SettingKey as Key;
use council::tenancies::{ChecklistKind, EntryStep, ExitStep, StepDone};
use council::{ApplicationId, Day, TenancyId};
use documents::papers::consent::{ConsentForm, consent_form};
use documents::papers::key_receipt::{KeyReceipt, key_receipt};
use documents::papers::moving::{Moving, Way, moving};
use documents::papers::notification::Guardian;
use documents::papers::places_table::{PlaceLine, PlacesTable, places_table};
use documents::papers::review::{Review, review};
use documents::{files, names, stays};
use std::collections::BTreeMap;
use storage::{Page, dwellings, places, tenancies};

/// The consent of a person, to sign.
pub(super) fn consent(page: &Page<'_>, id: ApplicationId, day: Day) -> Result<Vec<PaperFile>> {
    complete(page, day, &[Key::CouncilName], Vec::new())?;
    let sheet = sheet(page, id, day)?.ok_or(Error::NotFound("application"))?;
    let (holder, _) = super::letters::guardian(page, sheet.who.id, day)?;
    let guardian = holder
        .map(|holder| Guardian { name: names::contact(&holder.contact), quality: names::function(&holder.function) });
    let months = crate::settings::number(page, Key::ConsentMonths, day)?;
    let code = storage::applications::record(page, id)?.ok_or(Error::NotFound("application"))?.code;
    let name = sheet.who.name(&code);
    let data = ConsentForm {
        council: house(page, day)?.letterhead,
        drawn_up_on: day,
        person: names::person(&name),
        born_on: sheet.who.birth_on,
        until: day.checked_add_months(chrono::Months::new(months)),
        protection: guardian.map(|guardian| (guardian, None)),
    };
    Ok(vec![PaperFile::new(files::consent(&code), consent_form(&data))])
}

/// Every place that is the council's on a day, by kind.
pub(super) fn table(page: &Page<'_>, day: Day) -> Result<Vec<PaperFile>> {
    complete(page, day, &[Key::CouncilName], Vec::new())?;
    let dwellings = dwellings::dwellings(page)?;
    let mut kinds: BTreeMap<(i64, String), Vec<PlaceLine>> = BTreeMap::new();
    for record in places::places(page)? {
        let row = record.sheet(day).row;
        let (Some(state), Some(dwelling)) = (row.state, dwellings.iter().find(|one| one.id == row.dwelling)) else {
            continue;
        };
        let kind = (row.kind.get(), documents::names::kind_of_place(row.scheme, &row.kind_label));
        kinds.entry(kind).or_default().push(PlaceLine {
            reference: if row.label.is_empty() {
                dwelling.reference.clone()
            } else {
                [dwelling.reference.as_str(), row.label.as_str()].join(" / ")
            },
            commune: dwelling.commune_name.clone(),
            landlord: dwelling.landlord_name.clone(),
            size: dwelling.typology.map_or_else(String::new, |size| names::typology(size).to_owned()),
            state,
            since: row.free_on,
            file: row.person.map(|person| person.code),
        });
    }
    let kinds = kinds.into_iter().map(|((_, kind), places)| (kind, places)).collect();
    let data = PlacesTable { council: house(page, day)?.letterhead, day, kinds };
    Ok(vec![PaperFile::new(files::places(day), places_table(&data))])
}

/// The sheets of entry and exit, the receipt of keys and the review of a tenancy.
pub(super) fn tenancy(page: &Page<'_>, id: TenancyId, day: Day) -> Result<Vec<PaperFile>> {
    complete(page, day, &[Key::CouncilName], Vec::new())?;
    let record = tenancies::tenancy(page, id)?.ok_or(Error::NotFound("tenancy"))?;
    let steps = tenancies::steps_of(page, id)?;
    let found = tenancies::inventory(page, id)?;
    let dwellings = dwellings::dwellings(page)?;
    let dwelling = dwellings.iter().find(|dwelling| dwelling.id == record.place.dwelling);
    let rent = dwelling.and_then(|dwelling| rent_on(&dwelling.rents, day));
    let (person, code) = (names::person(&record.person), record.person.code.clone());
    let address = [record.place.street.as_str(), &record.place.commune].join(", ");
    let council = house(page, day)?.letterhead;
    let cost = rent.map(|rent| (rent.rent, rent.charges));
    let sheet = |way| Moving {
        council: council.clone(),
        drawn_up_on: day,
        way,
        file: code.clone(),
        person: person.clone(),
        address: address.clone(),
        description: dwelling.map_or_else(String::new, described),
        landlord: record.place.landlord.clone(),
        on: if way == Way::In { Some(record.entered_on) } else { record.exit.map(|(on, _)| on) },
        cost,
        deposit: None,
        steps: done(&steps, way),
        rooms: stays::ROOMS.map(str::to_owned).to_vec(),
        found: found.clone(),
    };
    let keys = KeyReceipt {
        council: council.clone(),
        drawn_up_on: day,
        from: String::new(),
        to: person.clone(),
        address: address.clone(),
        keys: found.keys.iter().map(|keys| (keys.opens.clone(), keys.given)).collect(),
    };
    let standing = record.row(day);
    let review_data = Review {
        council: council.clone(),
        drawn_up_on: day,
        file: code.clone(),
        person: person.clone(),
        address: address.clone(),
        landlord: record.place.landlord.clone(),
        since: record.entered_on,
        due_on: standing.next_review_on,
        last: record.reviewed_on.map(|on| (on, String::new())),
        cost,
        sliding_lease: record.title == Title::SlidingLease,
        findings: Default::default(),
    };
    let papers = [moving(&sheet(Way::In)), moving(&sheet(Way::Out)), key_receipt(&keys), review(&review_data)];
    Ok((0..).zip(papers).map(|(number, paper)| PaperFile::new(files::of_tenancy(number, &code), paper)).collect())
}

fn described(dwelling: &DwellingRecord) -> String {
    names::dwelling(dwelling.typology, dwelling.details.floor.map(i32::from))
}

/// The steps of a list, each with the day it was done.
fn done(steps: &[StepDone], way: Way) -> Vec<(String, Option<Day>)> {
    let on =
        |list, code: &str| steps.iter().find(|step| step.list == list && step.step == code).map(|step| step.done_on);
    match way {
        Way::In => EntryStep::ALL
            .iter()
            .map(|step| (stays::entry_step(*step).to_owned(), on(ChecklistKind::Entry, step.code())))
            .collect(),
        Way::Out => ExitStep::ALL
            .iter()
            .map(|step| (stays::exit_step(*step).to_owned(), on(ChecklistKind::Exit, step.code())))
            .collect(),
    }
}
