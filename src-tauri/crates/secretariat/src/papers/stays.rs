//! The papers of places, tenancies and deposits.

use super::PaperFile;
use super::house::{complete, house, postal};
use super::sitting::addressed;
use crate::applications::sheet;
use crate::{Error, Result};
use council::deposits::{Creditor, DepositTerms};
use council::dwellings::{DwellingRecord, Title, rent_on};
use council::library::PaperLack;
use council::settings::SettingKey as Key;
use council::tenancies::{ChecklistKind, EntryStep, ExitStep, StepDone};
use council::{ApplicationId, Cents, Day, DepositId, TenancyId};
use documents::papers::consent::{ConsentForm, consent_form};
use documents::papers::deposits_state::{DepositLine, DepositsState, deposits_state};
use documents::papers::key_receipt::{KeyReceipt, key_receipt};
use documents::papers::moving::{Moving, Way, moving};
use documents::papers::notification::Guardian;
use documents::papers::places_table::{PlaceLine, PlacesTable, places_table};
use documents::papers::restitution::{Restitution, Rule, Step, restitution};
use documents::papers::review::{Review, review};
use documents::{files, names, stays};
use std::collections::BTreeMap;
use storage::{Page, deposits, directory, dwellings, places, tenancies};

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

/// How the deposits stand on a day, by landlord.
pub(super) fn deposits_of_the_day(page: &Page<'_>, day: Day) -> Result<Vec<PaperFile>> {
    complete(page, day, &[Key::CouncilName], Vec::new())?;
    let mut landlords: BTreeMap<String, Vec<DepositLine>> = BTreeMap::new();
    let mut since = day;
    for record in deposits::deposits(page)? {
        since = record.ledger().iter().map(|entry| entry.on_day).chain([since]).min().unwrap_or(since);
        let row = record.sheet(&DepositTerms::default(), day).row;
        let totals = &row.totals;
        landlords.entry(row.landlord_name.clone()).or_default().push(DepositLine {
            file: row.person.code.clone(),
            commune: row.place.as_ref().map_or_else(String::new, |place| place.commune.clone()),
            engaged: totals.to_pay(),
            paid: Cents::new(totals.paid.get().saturating_sub(totals.transferred_out.get())),
            returned: Cents::new(totals.returned.get().saturating_add(totals.repaid.get())),
            withheld: Cents::new(totals.withheld.get().saturating_add(totals.written_off.get())),
            due_on: row.due_on,
            to_person: row.creditor == Creditor::Person,
        });
    }
    let landlords =
        landlords.into_iter().map(|(name, lines)| (documents::names::or_without_landlord(&name), lines)).collect();
    let data = DepositsState { council: house(page, day)?.letterhead, day, since, landlords, ceiling: None };
    Ok(vec![PaperFile::new(files::deposits(day), deposits_state(&data))])
}

/// What a letter to a landlord prints of the council.
const CLAIMING: &[Key] = &[
    Key::CouncilName,
    Key::CouncilCity,
    Key::CouncilAccount,
    Key::CoordinationName,
    Key::CoordinationPhone,
    Key::SignatoryName,
    Key::SignatoryQuality,
];

/// The letters about a deposit that comes back to the council, as far as they are true on a day: that of the keys, and the
/// first request once the day it was due is over. Those that follow cite the days of the first, which nothing keeps yet.
pub(super) fn claim(page: &Page<'_>, id: DepositId, day: Day) -> Result<Vec<PaperFile>> {
    let record = deposits::deposit(page, id)?.ok_or(Error::NotFound("deposit"))?;
    let row = record.clone().sheet(&DepositTerms::default(), day).row;
    let lacks = [
        (row.creditor != Creditor::Council).then_some(PaperLack::RestitutionClause),
        record.keys_returned_on.is_none().then_some(PaperLack::Keys),
        record.landlord.is_none().then_some(PaperLack::Landlord),
    ];
    complete(page, day, CLAIMING, lacks.into_iter().flatten().collect())?;
    let keys_on = record.keys_returned_on.ok_or(Error::NotFound("tenancy"))?;
    let landlord = match record.landlord {
        Some(id) => directory::organisation(page, id)?,
        None => None,
    }
    .ok_or(Error::NotFound("organisation"))?;
    // Where no rule says by when, nothing is claimed.
    let Some(due_on) = row.due_on else { return Ok(Vec::new()) };
    let house = house(page, day)?;
    let lines = [landlord.complement.as_str(), &landlord.street];
    let city = landlord.row.city.clone();
    let to = addressed(&house, day, postal(&landlord.row.name, &lines, &landlord.postcode, &city), None);
    let left = row.totals.outstanding();
    let keys = Step::Keys {
        keys: None,
        conform: record.conforms == Some(true),
        new_address: None,
        paid_on: None,
        clause_on: record.restitution_clause_signed_on,
    };
    let steps = [(left > Cents::ZERO).then_some(keys), (left > Cents::ZERO && due_on < day).then_some(Step::First)];
    let address =
        row.place.as_ref().map_or_else(String::new, |place| [place.street.as_str(), &place.commune].join(", "));
    let account = crate::settings::text(page, Key::CouncilAccount, day)?;
    let papers = steps.into_iter().flatten().enumerate().map(|(number, step)| {
        let data = Restitution {
            to: to.clone(),
            address: address.clone(),
            tenant: names::person(&row.person),
            leased_on: None,
            keys_on,
            due_on,
            rule: match (record.is_residence, record.conforms) {
                (true, _) => Rule::SocialResidence,
                (false, Some(true)) => Rule::Conform,
                (false, _) => Rule::Usual,
            },
            amount: left,
            account: account.clone(),
            penalty: None,
            collective: false,
            coordination: house.coordination.clone(),
            step,
        };
        PaperFile::new(files::restitution(number, &row.person.code), restitution(&data))
    });
    Ok(papers.collect())
}

/// The sheets of entry and exit, the receipt of keys and the review of a tenancy.
pub(super) fn tenancy(page: &Page<'_>, id: TenancyId, day: Day) -> Result<Vec<PaperFile>> {
    complete(page, day, &[Key::CouncilName], Vec::new())?;
    let record = tenancies::tenancy(page, id)?.ok_or(Error::NotFound("tenancy"))?;
    let steps = tenancies::steps_of(page, id)?;
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
        keys: Vec::new(),
        rooms: stays::ROOMS.map(str::to_owned).to_vec(),
    };
    let keys = KeyReceipt {
        council: council.clone(),
        drawn_up_on: day,
        from: String::new(),
        to: person.clone(),
        address: address.clone(),
        keys: Vec::new(),
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
