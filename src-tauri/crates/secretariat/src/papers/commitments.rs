//! What a person, the service beside her and the council sign together, and the addendum her landlord signs.

use super::PaperFile;
use super::authority::YES;
use super::house::{complete, house};
use super::letters::protector;
use crate::{Error, Result, settings};
use council::agreements::AgreementKind;
use council::deposits::{DepositMode, DepositTerms};
use council::directory::RoleIn;
use council::dwellings::Title;
use council::library::PaperLack;
use council::people::PersonName;
use council::settings::SettingKey as Key;
use council::tenancies::TenancyRecord;
use council::text::Phone;
use council::{AgreementId, Cents, Day, OrganisationId};
use documents::papers::agreement::{Commitment, commitment as lay_out};
use documents::papers::letterhead::Official;
use documents::{files, names, stays};
use storage::{Page, agreements, applications, deposits, directory, tenancies};

/// What a commitment prints of the council.
const COMMITTING: &[Key] = &[Key::CouncilName, Key::SignatoryName, Key::SignatoryQuality];

/// Somebody who stands beside the person, as a commitment names them.
struct Beside {
    name: String,
    phone: String,
    of: Option<OrganisationId>,
}

/// The commitment of three, and, where the agreement is of four, the addendum.
pub(super) fn commitment(page: &Page<'_>, id: AgreementId, day: Day) -> Result<Vec<PaperFile>> {
    let record = agreements::agreements(page, Some(id))?.into_iter().next().ok_or(Error::NotFound("agreement"))?;
    let person = record.parties.iter().find_map(|party| party.person.clone());
    let tenancy = person.as_ref().map(|person| tenancy_of(page, person, day)).transpose()?.flatten();
    let beside = person.as_ref().map(|person| beside(page, person)).transpose()?.unwrap_or_default();
    let landlord = tenancy.as_ref().map(|tenancy| tenancy.place.landlord.clone()).unwrap_or_default();
    let service =
        record.parties.iter().find(|party| party.organisation.is_some() && party.organisation_name != landlord);
    let signs = service.and_then(|party| beside.iter().find(|one| one.of.is_some() && one.of == party.organisation));
    let called: Vec<_> = beside.iter().filter(|one| !one.phone.is_empty()).collect();
    let is_of_four = record.kind == AgreementKind::Quadripartite;
    let lacks = [
        person.is_none().then_some(PaperLack::Person),
        (person.is_some() && tenancy.is_none()).then_some(PaperLack::Tenancy),
        service.is_none().then_some(PaperLack::Service),
        (service.is_some() && signs.is_none()).then_some(PaperLack::ServiceSignatory),
        (called.len() < 2).then_some(PaperLack::Referents),
        record.rhythm.is_empty().then_some(PaperLack::Rhythm),
        record.help.is_empty().then_some(PaperLack::Help),
        record.shared.is_empty().then_some(PaperLack::Shared),
        record.review_on.is_none().then_some(PaperLack::FirstPoint),
        record.term.ends_on.is_none().then_some(PaperLack::Term),
        (is_of_four && tenancy.is_some() && landlord.is_empty()).then_some(PaperLack::Landlord),
    ];
    complete(page, day, COMMITTING, lacks.into_iter().flatten().collect())?;
    let (person, tenancy) = person.zip(tenancy).ok_or(Error::NotFound("tenancy"))?;
    let (service, signs) = service.zip(signs).ok_or(Error::NotFound("organisation"))?;
    let referent = |at: usize| called.get(at).map(|one| (one.name.clone(), one.phone.clone()));
    let deposit = deposit(page, &tenancy, day)?;
    let house = house(page, day)?;
    let data = Commitment {
        council: house.letterhead,
        drawn_up_on: day,
        signatory: house.signatory,
        person: names::person(&person),
        guardian: protector(page, person.id, day)?,
        service: (service.organisation_name.clone(), signs.name.clone()),
        address: [tenancy.place.street.as_str(), &tenancy.place.commune].join(", "),
        rhythm: record.rhythm.clone(),
        help: record.help.clone(),
        referents: [referent(0), referent(1)],
        sub_let: matches!(tenancy.title, Title::SubLease | Title::SlidingLease),
        sliding_lease: tenancy.title == Title::SlidingLease,
        shared: record.shared.clone(),
        first_point: record.review_on,
        from: record.term.starts_on,
        length: stays::length(record.term.starts_on, record.term.ends_on.unwrap_or(record.term.starts_on)),
        deposit: deposit.as_ref().map(|deposit| deposit.amount),
        no_recourse: deposit.as_ref().is_some_and(|deposit| deposit.is_given)
            && settings::text(page, Key::NoRecourse, day)? == YES,
        landlord: None,
    };
    let mut papers = vec![PaperFile::new(files::commitment(&person.code, false), lay_out(&data))];
    if is_of_four {
        let landlord = Some(Official { name: landlord, quality: String::new() });
        papers.push(PaperFile::new(files::commitment(&person.code, true), lay_out(&Commitment { landlord, ..data })));
    }
    Ok(papers)
}

/// Where the person lives, or lived last.
fn tenancy_of(page: &Page<'_>, person: &PersonName, day: Day) -> Result<Option<TenancyRecord>> {
    let hers = tenancies::tenancies(page)?.into_iter().filter(|tenancy| tenancy.person.id == person.id);
    Ok(hers.max_by_key(|tenancy| (!tenancy.row(day).state.is_over(), tenancy.entered_on)))
}

/// Who stands beside the person, by her latest application.
fn beside(page: &Page<'_>, person: &PersonName) -> Result<Vec<Beside>> {
    let hers = applications::records(page)?.into_iter().filter(|record| record.person == person.id);
    let Some(latest) = hers.max_by_key(|record| (record.received_on, record.id)) else { return Ok(Vec::new()) };
    let mut all = Vec::new();
    for support in applications::supports_of(page, latest.id)? {
        let Some(role) = support.contact_role else { continue };
        let Some(holder) = directory::holder_of(page, role)? else { continue };
        let roles = directory::roles_of(page, holder.contact.id)?;
        let of = roles.iter().find(|held| held.id == role).and_then(|held| match held.within {
            RoleIn::Organisation(organisation) => Some(organisation),
            RoleIn::Commune(_) => None,
        });
        let phone = if support.phone.is_empty() { holder.phone } else { support.phone };
        let phone = Phone::read(&phone).map_or(phone, |phone| phone.to_string());
        all.push(Beside { name: names::contact(&holder.contact), phone, of });
    }
    Ok(all)
}

/// The deposit the council took on for a tenancy.
struct Taken {
    amount: Cents,
    /// Whether it is paid for her, rather than lent or the council's own.
    is_given: bool,
}

fn deposit(page: &Page<'_>, tenancy: &TenancyRecord, day: Day) -> Result<Option<Taken>> {
    let of_her = deposits::deposits(page)?.into_iter().find(|deposit| deposit.tenancy == Some(tenancy.id));
    Ok(of_her.map(|deposit| {
        let totals = deposit.row(&DepositTerms::default(), day).totals;
        Taken { amount: totals.engaged.max(totals.paid), is_given: deposit.mode == DepositMode::ThirdPartyPayer }
    }))
}
