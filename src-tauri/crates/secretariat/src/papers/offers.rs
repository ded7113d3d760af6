//! The proposal of a dwelling, with its answer slip.

use super::PaperFile;
use super::house::{complete, house_of, postal};
use super::letters::{PRINTED, guardian, referent};
use super::sitting::addressed;
use crate::{Error, Result, settings};
use chrono::Days;
use council::calendar::working_day_from;
use council::decisions::{DecisionRow, Outcome};
use council::dwellings::{DwellingRecord, Title, rent_on};
use council::library::PaperLack;
use council::places::caleol_answer_due;
use council::settings::SettingKey as Key;
use council::text::Phone;
use council::{Day, ProposalId};
use documents::papers::notification::{Guardian, MonthlyCost};
use documents::papers::offer::{AnsweredTo, Offer, Offered, offer as lay_out};
use documents::{files, names};
use storage::places::Proposed;
use storage::{Page, applications, decisions, directory, dwellings, people, places};

/// Days a landlord leaves to answer, at the least.
const LANDLORD_DAYS: u32 = 10;

/// The letter that proposes a dwelling. A decision of the council is answered to the council; a candidature it supports is
/// answered to the landlord, whose offer the law reads silence to as a refusal.
pub(super) fn offer(page: &Page<'_>, id: ProposalId, day: Day) -> Result<Vec<PaperFile>> {
    let proposed = places::proposed(page, id)?.ok_or(Error::NotFound("proposal"))?;
    let record = applications::record(page, proposed.application)?.ok_or(Error::NotFound("application"))?;
    let card = people::card(page, record.person)?.ok_or(Error::NotFound("person"))?;
    let place = places::place(page, proposed.place)?.ok_or(Error::NotFound("place"))?;
    let dwelling = dwellings::dwelling(page, place.dwelling)?.ok_or(Error::NotFound("dwelling"))?;
    let decision = match proposed.decision {
        Some(decision) => decisions::decision_row(page, decision)?,
        None => None,
    };
    let numbered = number_of(page, &proposed, decision.as_ref())?;
    let is_landlords = decision.as_ref().is_some_and(|row| matches!(row.decision.outcome, Outcome::Supported { .. }));
    let landlord = reach(page, &dwelling)?;
    let rent = rent_on(&dwelling.rents, day);
    let lacks = [
        card.died_on.is_some().then_some(PaperLack::Deceased),
        numbered.is_none().then_some(PaperLack::Decision),
        rent.is_none().then_some(PaperLack::Rent),
        dwelling.landlord.is_none().then_some(PaperLack::Landlord),
        (is_landlords && dwelling.landlord.is_some() && landlord.is_none()).then_some(PaperLack::LandlordContact),
    ];
    complete(page, day, PRINTED, lacks.into_iter().flatten().collect())?;
    let (number, rent) = numbered.zip(rent).ok_or(Error::NotFound("decision"))?;
    let request = applications::request_of(page, proposed.application)?;
    let days = settings::number(page, Key::AnswerDays, day)?;
    let answer_by = match proposed.answer_due_on {
        Some(due) => due,
        None if is_landlords => caleol_answer_due(day, days.max(LANDLORD_DAYS))?,
        None => working_day_from(day.checked_add_days(Days::new(days.into())).unwrap_or(day)),
    };
    let house = house_of(page, Key::SignatoryLetters, day)?;
    let referred_by = request.as_ref().and_then(|request| request.referred_by);
    let referent = referent(page, proposed.application, referred_by)?;
    let (holder, _) = guardian(page, card.id, day)?;
    let name = names::person(&card.name(&record.code));
    let lines = [card.domiciled_at.as_str(), &card.complement, &card.street];
    let data = Offer {
        to: addressed(&house, day, postal(&name, &lines, &card.postcode, &card.city), card.civility),
        file: record.code.clone(),
        decision: number,
        dwelling: Offered {
            address: [dwelling.street.as_str(), &dwelling.commune_name].join(", "),
            description: names::described(
                dwelling.typology,
                dwelling.details.area_dm2,
                dwelling.details.floor.map(i32::from),
                dwelling.details.lift,
            ),
            energy: names::energy(dwelling.details.heating, dwelling.details.energy_class),
            cost: MonthlyCost {
                rent: rent.rent,
                charges: rent.charges,
                benefit: request.as_ref().and_then(|request| request.housing_benefit),
            },
            deposit: decision.as_ref().and_then(|row| row.decision.outcome.deposit()).map(|amount| (amount, true)),
            landlord: dwelling.landlord_name.clone(),
            sub_let: matches!(dwelling.title, Title::SubLease | Title::SlidingLease),
            free_on: place.row(day).free_on,
        },
        visit: None,
        answered_to: match landlord.filter(|_| is_landlords) {
            Some(contact) => AnsweredTo::Landlord { contact },
            None => AnsweredTo::Council,
        },
        answer_by,
        coordination: house.coordination.clone(),
        referent: referent.map(|holder| names::contact(&holder.contact)),
        guardian: holder.map(|holder| Guardian {
            name: names::contact(&holder.contact),
            quality: names::function(&holder.function),
        }),
        legal_basis: Some(settings::text(page, Key::LegalBasis, day)?).filter(|basis| !basis.is_empty()),
        kept_for: settings::text(page, Key::KeptFor, day)?,
    };
    Ok(vec![PaperFile::new(files::offer(&record.code, &data.decision), lay_out(&data))])
}

/// The number of the decision a proposal follows, of a sitting or between two; none before a sitting gives it.
fn number_of(page: &Page<'_>, proposed: &Proposed, decision: Option<&DecisionRow>) -> Result<Option<String>> {
    let Some(urgent) = proposed.urgent else {
        return Ok(decision.and_then(|row| row.number).map(|number| number.to_string()));
    };
    Ok(decisions::urgent_decision(page, urgent)?.map(|(_, row)| row.number.to_string()))
}

/// The landlord of a dwelling and how to answer it; none without a way to.
fn reach(page: &Page<'_>, dwelling: &DwellingRecord) -> Result<Option<String>> {
    let Some(id) = dwelling.landlord else { return Ok(None) };
    let landlord = directory::organisation(page, id)?.ok_or(Error::NotFound("organisation"))?.row;
    let phone = Phone::read(&landlord.phone).map_or(landlord.phone, |phone| phone.to_string());
    let ways = [phone, landlord.email];
    let ways: Vec<&str> = ways.iter().map(String::as_str).filter(|way| !way.is_empty()).collect();
    Ok((!ways.is_empty()).then(|| [&[landlord.name.as_str()], &ways[..]].concat().join(", ")))
}
