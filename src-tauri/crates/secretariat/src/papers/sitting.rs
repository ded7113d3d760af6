//! The papers that prepare a sitting: the file in its versions, the sheets, the invitations, the undertakings, the spare sheets.

use super::PaperFile;
use super::house::{House, complete, greeting, house_of, postal};
use super::letters::guardian;
use super::meeting::{Facts, facts};
use crate::applications::sheet;
use crate::{Error, Result};
use council::applications::ApplicationSheet;
use council::bodies::College;
use council::directory::{ContactRoleRow, OrganisationKind, RoleIn};
use council::library::PaperLack;
use council::meetings::{AgendaItemRow, HearingRow, ItemAbout};
use council::settings::SettingKey as Key;
use council::{Day, MeetingId};
use documents::files::{MeetingPaper, of_meeting};
use documents::papers::invitation::{Invitation, invitation};
use documents::papers::letter::Addressed;
use documents::papers::letterhead::Official;
use documents::papers::proxy::{Proxy, proxy};
use documents::papers::sitting_file::{Presentation, Reader, SittingFile, Situation, presentation, sitting_file};
use documents::papers::spare_sheets::{SpareSheets, spare_sheets};
use documents::papers::undertaking::{Undertaking, undertaking};
use documents::situation::{Known, situation};
use documents::{names, stays};
use std::collections::{BTreeMap, BTreeSet};
use storage::{Page, directory};

/// One situation with what it rests on.
struct Examined {
    situation: Situation,
    sheet: ApplicationSheet,
    scope: Vec<College>,
    slot: Option<(council::Minute, u16)>,
}

/// The situations of a meeting whose consent holds, in the order of the agenda.
fn examined(page: &Page<'_>, facts: &Facts, day: Day) -> Result<Vec<Examined>> {
    let mut all = Vec::new();
    for item in facts.gathered.agenda().items {
        let ItemAbout::Hearing(hearing) = &item.about else { continue };
        all.extend(one(page, facts, &item, hearing, day)?);
    }
    Ok(all)
}

fn one(
    page: &Page<'_>,
    facts: &Facts,
    item: &AgendaItemRow,
    hearing: &HearingRow,
    day: Day,
) -> Result<Option<Examined>> {
    let (Some(application), None) = (hearing.application, &hearing.consent_problem) else { return Ok(None) };
    let Some(sheet) = sheet(page, application, day)? else { return Ok(None) };
    let (guardian, _) = guardian(page, sheet.who.id, day)?;
    let mut supports = Vec::new();
    for support in &sheet.supports {
        let holder = match support.contact_role {
            Some(role) => directory::holder_of(page, role)?,
            None => None,
        };
        supports.push((
            support.kind,
            holder.map_or_else(|| support.label.clone(), |holder| names::contact(&holder.contact)),
        ));
    }
    let presented = hearing.presented_by.as_ref().map(names::contact);
    let record = storage::applications::record(page, application)?.ok_or(Error::NotFound("application"))?;
    let budget = &sheet.budget;
    let known = Known {
        name: names::person(&sheet.who.name(&record.code)),
        born_on: sheet.who.birth_on,
        household: 1 + u32::try_from(sheet.household.len()).unwrap_or(u32::MAX - 1),
        request: &sheet.request,
        communes: &record.communes,
        since: record.received_on,
        resources: (budget.resources.get() > 0).then_some((budget.resources, None)),
        supports,
        referrer: presented.unwrap_or(record.referrer),
        guardian: guardian.map_or_else(String::new, |holder| names::contact(&holder.contact)),
        on: facts.sitting.day,
    };
    let minute = |at: u32| u16::try_from(at % 1440).ok().and_then(council::Minute::new);
    let from = minute(item.slot.starts_at);
    let situation = Situation {
        point: item.number.and_then(|number| u16::try_from(number).ok()).unwrap_or(0),
        slot: from.zip(minute(item.slot.starts_at.saturating_add(item.slot.minutes))),
        file: record.code,
        facts: situation(&known),
    };
    let slot = from.zip(u16::try_from(item.slot.minutes).ok());
    let consent = sheet.consents.iter().find(|consent| Some(consent.id) == hearing.consent);
    let scope = consent.map(|consent| consent.scope.clone()).unwrap_or_default();
    Ok(Some(Examined { situation, sheet, scope, slot }))
}

fn ready(page: &Page<'_>, id: MeetingId, day: Day) -> Result<Facts> {
    let facts = facts(page, id, day)?;
    facts.complete(page, day, &[Key::CouncilName], None)?;
    Ok(facts)
}

/// The file in its three versions. A reader is told only of those who agreed to it.
pub(super) fn file(page: &Page<'_>, id: MeetingId, day: Day) -> Result<Vec<PaperFile>> {
    let facts = ready(page, id, day)?;
    let examined = examined(page, &facts, day)?;
    let colleges = facts.gathered.colleges();
    let versions = [
        (Reader::Room, MeetingPaper::Room, None),
        (Reader::Landlord, MeetingPaper::Landlord, Some(College::Landlords)),
        (Reader::Care, MeetingPaper::Care, Some(College::Care)),
    ];
    let agreed = |one: &Examined, college: Option<College>| match college {
        Some(college) => one.scope.contains(&college),
        // In the room, everybody hears everything: all must have been agreed to.
        None => colleges.iter().all(|college| one.scope.contains(college)),
    };
    let landlords = landlords(page, &facts, day)?;
    let mut papers = Vec::new();
    for (reader, kind, college) in versions {
        let told = examined.iter().filter(|one| agreed(one, college)).map(|one| one.situation.clone());
        let data = SittingFile {
            council: facts.house.letterhead.clone(),
            drawn_up_on: day,
            sitting: facts.sitting.clone(),
            reader,
            landlord: None,
            copy: None,
            situations: told.collect(),
        };
        let name = |number| of_meeting(kind, facts.reference(), number);
        if reader == Reader::Landlord && !landlords.is_empty() {
            papers.extend((1..).zip(&landlords).map(|(number, landlord)| {
                let copy = SittingFile { landlord: Some(landlord.clone()), ..data.clone() };
                PaperFile::new(name(Some(number)), sitting_file(&copy))
            }));
        } else {
            papers.push(PaperFile::new(name(None), sitting_file(&data)));
        }
    }
    Ok(papers)
}

/// The landlords that sit in a meeting, each once.
fn landlords(page: &Page<'_>, facts: &Facts, day: Day) -> Result<Vec<String>> {
    let known: BTreeMap<_, _> = directory::organisations(page)?
        .into_iter()
        .filter(|organisation| organisation.kind == OrganisationKind::Landlord)
        .map(|organisation| (organisation.id, organisation.name))
        .collect();
    let mut sitting = BTreeSet::new();
    for member in facts.gathered.participants.iter().filter(|member| member.college == College::Landlords) {
        let holds = |role: &ContactRoleRow| {
            role.from_on.is_none_or(|from| from <= day) && role.until_on.is_none_or(|until| day < until)
        };
        sitting.extend(directory::roles_of(page, member.contact.id)?.into_iter().filter(holds).filter_map(|role| {
            let RoleIn::Organisation(organisation) = role.within else { return None };
            known.get(&organisation).cloned()
        }));
    }
    Ok(sitting.into_iter().collect())
}

/// A sheet a situation, to read again with the person.
pub(super) fn presentations(page: &Page<'_>, id: MeetingId, day: Day) -> Result<Vec<PaperFile>> {
    let facts = ready(page, id, day)?;
    let examined = examined(page, &facts, day)?;
    Ok((1..)
        .zip(examined)
        .map(|(number, one)| {
            let data = Presentation {
                council: facts.house.letterhead.clone(),
                drawn_up_on: day,
                reread_on: one.sheet.consents.first().filter(|consent| consent.is_current).and_then(|c| c.reread_on),
                situation: one.situation,
            };
            PaperFile::new(of_meeting(MeetingPaper::Presentation, facts.reference(), Some(number)), presentation(&data))
        })
        .collect())
}

/// What an invitation prints of the council.
const INVITING: &[Key] =
    &[Key::CouncilName, Key::CouncilCity, Key::CoordinationPhone, Key::SignatoryName, Key::SignatoryQuality];

/// An invitation a person who is alive.
pub(super) fn invitations(page: &Page<'_>, id: MeetingId, day: Day) -> Result<Vec<PaperFile>> {
    let facts = facts(page, id, day)?;
    facts.complete(page, day, INVITING, None)?;
    let company: Vec<String> = College::ALL
        .iter()
        .map(|college| {
            (*college, facts.gathered.participants.iter().filter(|member| member.college == *college).count())
        })
        .filter(|(_, count)| *count > 0)
        .map(|(college, count)| stays::company(college, count))
        .collect();
    let house = house_of(page, Key::SignatoryLetters, day)?;
    let examined = examined(page, &facts, day)?;
    let alive = examined.into_iter().filter(|one| one.sheet.who.died_on.is_none());
    let papers = (1..).zip(alive).map(|(number, one)| {
        let (who, consent) = (&one.sheet.who, one.sheet.consents.first());
        let name = names::person(&who.name(""));
        let lines = [who.domiciled_at.as_str(), &who.complement, &who.street];
        let data = Invitation {
            to: addressed(&house, day, postal(&name, &lines, &who.postcode, &who.city), who.civility),
            agreed_on: consent.map_or(day, |consent| consent.given_on),
            sitting: facts.sitting.clone(),
            slot: one.slot,
            access: Some(facts.gathered.record.venue_access.clone()).filter(|access| !access.is_empty()),
            company: company.clone(),
            reread_on: consent.filter(|consent| consent.is_current).and_then(|consent| consent.reread_on),
            transport: None,
            told_by: None,
            coordination: facts.house.coordination.clone(),
        };
        PaperFile::new(of_meeting(MeetingPaper::Invitation, facts.reference(), Some(number)), invitation(&data))
    });
    Ok(papers.collect())
}

/// A letter of the house to somebody.
pub(super) fn addressed(
    house: &House,
    day: Day,
    postal: Vec<String>,
    civility: Option<council::people::Civility>,
) -> Addressed {
    Addressed {
        council: house.letterhead.clone(),
        written_at: house.city.clone(),
        written_on: day,
        postal,
        greeting: greeting(civility),
        signatory: house.signatory.clone(),
    }
}

/// The undertakings that are not signed yet.
pub(super) fn undertakings(page: &Page<'_>, id: MeetingId, day: Day) -> Result<Vec<PaperFile>> {
    let facts = facts(page, id, day)?;
    let unsigned: Vec<_> =
        facts.gathered.participants.iter().filter(|member| member.confidentiality_signed_on.is_none()).collect();
    let none = facts.gathered.participants.is_empty().then_some(PaperLack::Members);
    complete(page, day, &[Key::CouncilName], none.into_iter().collect())?;
    let papers = (1..).zip(unsigned).map(|(number, member)| {
        let member = Official { name: names::contact(&member.contact), quality: member.quality.clone() };
        let data = Undertaking { council: facts.house.letterhead.clone(), drawn_up_on: day, member };
        PaperFile::new(of_meeting(MeetingPaper::Undertaking, facts.reference(), Some(number)), undertaking(&data))
    });
    Ok(papers.collect())
}

/// A blank power.
pub(super) fn proxies(page: &Page<'_>, id: MeetingId, day: Day) -> Result<Vec<PaperFile>> {
    let facts = ready(page, id, day)?;
    let name = of_meeting(MeetingPaper::Proxy, facts.reference(), None);
    let data = Proxy {
        council: facts.house.letterhead,
        drawn_up_on: day,
        body: documents::names::housing_commission().to_owned(),
        sitting: facts.sitting,
        from: Official { name: String::new(), quality: String::new() },
        to: String::new(),
    };
    Ok(vec![PaperFile::new(name, proxy(&data))])
}

/// The sheets that hold the sitting by hand.
pub(super) fn spares(page: &Page<'_>, id: MeetingId, day: Day) -> Result<Vec<PaperFile>> {
    let facts = ready(page, id, day)?;
    let points: Vec<(u16, String)> =
        examined(page, &facts, day)?.into_iter().map(|one| (one.situation.point, one.situation.file)).collect();
    let none = points.is_empty().then_some(PaperLack::Points);
    complete(page, day, &[Key::CouncilName], none.into_iter().collect())?;
    let name = of_meeting(MeetingPaper::SpareSheets, facts.reference(), None);
    let data = SpareSheets { council: facts.house.letterhead, drawn_up_on: day, day: facts.sitting.day, points };
    Ok(vec![PaperFile::new(name, spare_sheets(&data))])
}
