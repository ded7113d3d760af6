//! The letters of notification: one a decision that informs a person, once the sitting is closed.

use super::answer::{self, Drawn, Told};
use super::house::{House, complete, greeting, house, house_of, postal};
use super::{DrawnPapers, PaperFile};
use crate::settings::text;
use crate::{Error, Result};
use council::decisions::{DecisionNumber, DecisionRow, FollowUpKind};
use council::library::{LetterStanding, PaperLack, WaitingPaper};
use council::meetings::{MeetingRow, MeetingState};
use council::people::{PersonCard, PersonName, Protection, ProtectionKind};
use council::settings::SettingKey as Key;
use council::{ApplicationId, Day, DecisionId, MeetingId, PersonId, Refusal};
use documents::papers::letterhead::Coordination;
use documents::papers::notification::{Answer, Copied, Guardian, Notification, SocialRequest, notification};
use documents::{files, names};
use std::collections::HashMap;
use storage::directory::RoleHolder;
use storage::{Page, applications, decisions, directory, meetings, people};

/// What every letter to a person prints of the council.
pub(super) const PRINTED: &[Key] = &[
    Key::CouncilName,
    Key::CouncilCity,
    Key::DataContact,
    Key::CoordinationName,
    Key::CoordinationPhone,
    Key::CoordinationHours,
    Key::CoordinationEmail,
    Key::SignatoryName,
    Key::SignatoryQuality,
    Key::KeptFor,
];

/// What the letters of one meeting share.
struct Shared {
    house: House,
    day: Day,
    dalo_help: Option<String>,
    legal_basis: Option<String>,
    kept_for: String,
    next_sitting: Option<Day>,
}

/// The letters of a meeting, in the order of its decisions; each waits for the facts it lacks without holding the others.
pub(super) fn letters(page: &Page<'_>, id: MeetingId, day: Day) -> Result<DrawnPapers> {
    let meeting = meetings::meeting(page, id)?.ok_or(Error::NotFound("meeting"))?.row;
    if meeting.state != MeetingState::Closed {
        return Err(Refusal::MeetingIs { state: meeting.state }.into());
    }
    complete(page, day, PRINTED, Vec::new())?;
    let filled = |key| Ok::<_, Error>(Some(text(page, key, day)?).filter(|text| !text.is_empty()));
    let next = meetings::next_of(page, meeting.body, day.max(meeting.on_day))?;
    let shared = Shared {
        house: house_of(page, Key::SignatoryLetters, day)?,
        dalo_help: filled(Key::DaloHelp)?,
        legal_basis: filled(Key::LegalBasis)?,
        kept_for: text(page, Key::KeptFor, day)?,
        next_sitting: next.map(|(on, _)| on),
        day,
    };
    let mut drawn = DrawnPapers::default();
    for written in written(page, &meeting, &shared.house.coordination, day)? {
        let name = files::letter(&written.number.to_string());
        match written.answer {
            Err(lacks) => drawn.waiting.push(WaitingPaper { file_name: name, lacks }),
            Ok(answer) => {
                let data = written.letter.notification(&shared, &written.row, written.number.to_string(), answer);
                drawn.files.push(PaperFile::new(name, notification(&data)));
            }
        }
    }
    Ok(drawn)
}

/// Where the letter of each decision of a meeting stands; none before the closing.
pub(super) fn standings(page: &Page<'_>, id: MeetingId, day: Day) -> Result<Vec<LetterStanding>> {
    let meeting = meetings::meeting(page, id)?.ok_or(Error::NotFound("meeting"))?.row;
    if meeting.state != MeetingState::Closed {
        return Ok(Vec::new());
    }
    let letters = written(page, &meeting, &house(page, day)?.coordination, day)?.into_iter();
    let lacks = |answer: Drawn<Answer>| answer.err().unwrap_or_default();
    Ok(letters.map(|written| LetterStanding { decision: written.row.id, lacks: lacks(written.answer) }).collect())
}

/// A decision that informs a person, with its answer or what the letter lacks.
struct Written {
    row: DecisionRow,
    number: DecisionNumber,
    letter: Letter,
    answer: Drawn<Answer>,
}

/// The decisions of a closed meeting that a letter tells, in their order.
fn written(page: &Page<'_>, meeting: &MeetingRow, coordination: &Coordination, day: Day) -> Result<Vec<Written>> {
    let asked: HashMap<DecisionId, Option<ApplicationId>> = decisions::decided_hearings(page, meeting.id)?
        .into_iter()
        .map(|decided| (decided.id, decided.application))
        .collect();
    let told = told(page, meeting.id)?;
    let facts = answer::Facts::gather(page, meeting, coordination, day)?;

    let mut letters = Vec::new();
    for row in decisions::decisions(page, Some(meeting.id), None)? {
        let (Some(number), Some(person)) = (row.number, &row.person) else { continue };
        let letter = Letter::gather(page, &row, person.clone(), asked.get(&row.id).copied().flatten(), day)?;
        let told = told.get(&row.id).map(|on| Told { by: &row.decision.informed_by, on: *on });
        let asks = answer::Asks {
            request: letter.request.as_ref(),
            received_on: letter.received_on,
            helper: letter.referent.as_ref(),
        };
        let Some(answer) = facts.answer(page, &row, &asks, told)? else { continue };
        let answer = if letter.card.died_on.is_some() { Err(vec![PaperLack::Deceased]) } else { answer };
        letters.push(Written { row, number, letter, answer });
    }
    Ok(letters)
}

/// The day each person was told by voice.
fn told(page: &Page<'_>, meeting: MeetingId) -> Result<HashMap<DecisionId, Day>> {
    let follow_ups = decisions::follow_ups(page, Some(meeting))?.into_iter();
    let telling = follow_ups.filter(|follow_up| follow_up.kind == FollowUpKind::TellPerson);
    Ok(telling.filter_map(|follow_up| follow_up.decision.zip(follow_up.done_on)).collect())
}

/// What a letter says of its reader and of those who stand beside her.
struct Letter {
    person: PersonName,
    card: PersonCard,
    request: Option<council::applications::Request>,
    received_on: Option<Day>,
    referent: Option<RoleHolder>,
    guardian: Option<RoleHolder>,
    guardian_reads: bool,
}

impl Letter {
    fn gather(
        page: &Page<'_>,
        row: &DecisionRow,
        person: PersonName,
        application: Option<ApplicationId>,
        day: Day,
    ) -> Result<Self> {
        let card = people::card(page, person.id)?.ok_or(Error::NotFound("person"))?;
        let (request, received_on) = match application {
            Some(id) => {
                (applications::request_of(page, id)?, applications::record(page, id)?.map(|record| record.received_on))
            }
            None => (None, None),
        };
        let referent = match application {
            Some(id) => referent(page, id, request.as_ref().and_then(|request| request.referred_by))?,
            None => None,
        };
        let (guardian, guardian_reads) = guardian(page, person.id, day.max(row.on_day))?;
        Ok(Self { person, card, request, received_on, referent, guardian, guardian_reads })
    }

    fn notification(self, shared: &Shared, row: &DecisionRow, decision: String, answer: Answer) -> Notification {
        let (person, card) = (&self.person, &self.card);
        let guardian = self.guardian.map(|holder| Guardian {
            name: names::contact(&holder.contact),
            quality: names::function(&holder.function),
        });
        let copy = guardian.as_ref().filter(|_| self.guardian_reads);
        let request = self.request.as_ref();
        let lines = [card.domiciled_at.as_str(), &card.complement, &card.street];
        Notification {
            council: shared.house.letterhead.clone(),
            written_at: shared.house.city.clone(),
            written_on: shared.day,
            postal: postal(&names::person(person), &lines, &card.postcode, &card.city),
            greeting: greeting(card.civility),
            file: person.code.clone(),
            decision,
            sitting_day: row.on_day,
            answer,
            coordination: shared.house.coordination.clone(),
            referent: self.referent.map(|holder| names::contact(&holder.contact)),
            copies: copy
                .map(|Guardian { name, quality }| Copied { name: format!("{name}, {quality}"), with_agreement: false })
                .into_iter()
                .collect(),
            guardian,
            next_sitting: shared.next_sitting,
            social_request: request.and_then(|request| social_request(request, shared.day)),
            dalo_help: shared.dalo_help.clone(),
            legal_basis: shared.legal_basis.clone(),
            kept_for: shared.kept_for.clone(),
            signatory: shared.house.signatory.clone(),
        }
    }
}

/// Whoever follows the person: a support known in the directory, or who referred her.
pub(super) fn referent(
    page: &Page<'_>,
    application: ApplicationId,
    referred_by: Option<council::ContactRoleId>,
) -> Result<Option<RoleHolder>> {
    let supports = applications::supports_of(page, application)?;
    let role = supports.iter().find_map(|support| support.contact_role).or(referred_by);
    Ok(match role {
        Some(role) => directory::holder_of(page, role)?,
        None => None,
    })
}

/// Whoever holds a measure of protection in force, and whether she receives the letters.
pub(super) fn guardian(page: &Page<'_>, person: PersonId, day: Day) -> Result<(Option<RoleHolder>, bool)> {
    let Some(measure) = in_force(page, person, day)? else { return Ok((None, false)) };
    Ok((holder(page, &measure)?, measure.receives_letters))
}

/// Whoever holds a measure of protection in force, and whether they represent the person rather than assist her.
pub(super) fn protector(page: &Page<'_>, person: PersonId, day: Day) -> Result<Option<(Guardian, bool)>> {
    let Some(measure) = in_force(page, person, day)? else { return Ok(None) };
    Ok(holder(page, &measure)?.map(|holder| {
        let guardian = Guardian { name: names::contact(&holder.contact), quality: names::function(&holder.function) };
        (guardian, measure.kind.represents())
    }))
}

fn in_force(page: &Page<'_>, person: PersonId, day: Day) -> Result<Option<Protection>> {
    let mut measures = people::protections_of(page, person)?.into_iter().map(|row| row.protection);
    Ok(measures.find(|measure| {
        !matches!(measure.kind, ProtectionKind::Pending | ProtectionKind::Masp)
            && measure.from_on.is_none_or(|from| from <= day)
            && measure.until_on.is_none_or(|until| day < until)
            && measure.mandatary.is_some()
    }))
}

fn holder(page: &Page<'_>, measure: &Protection) -> Result<Option<RoleHolder>> {
    Ok(match measure.mandatary {
        Some(role) => directory::holder_of(page, role)?,
        None => None,
    })
}

/// Her request for social housing, while it holds.
fn social_request(request: &council::applications::Request, day: Day) -> Option<SocialRequest> {
    let renew_before = request.nud_expires_on.filter(|on| *on >= day)?;
    Some(request.nud.clone()).filter(|number| !number.is_empty()).map(|number| SocialRequest { number, renew_before })
}
