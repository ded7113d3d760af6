//! What a letter answers: the outcome of the decision, in the words of its reader.

use super::house::kinds;
use crate::{Result, settings};
use chrono::Days;
use council::applications::Request;
use council::decisions::{Awaited, DecisionRow, Grant, NotRetainedReason, Outcome, Phrase, Rank, waiting_review};
use council::deposits::DepositMode;
use council::library::PaperLack;
use council::meetings::MeetingRow;
use council::settings::SettingKey as Key;
use council::text::Phone;
use council::{BodyId, Cents, Day, PlaceId, PlaceKindId, calendar};
use documents::papers::letterhead::Coordination;
use documents::papers::notification::{self as paper, Answer, DepositTaken, Help, MonthlyCost, Place, Redirection};
use documents::{names, proposed_phrase};
use std::collections::HashMap;
use storage::decisions::NamedPlace;
use storage::directory::RoleHolder;
use storage::{Page, decisions, deposits, meetings};

/// Who told the person, and when.
pub(super) struct Told<'a> {
    pub(super) by: &'a str,
    pub(super) on: Day,
}

/// What the person asks, since when, and who may help her.
pub(super) struct Asks<'a> {
    pub(super) request: Option<&'a Request>,
    pub(super) received_on: Option<Day>,
    pub(super) helper: Option<&'a RoleHolder>,
}

/// What the answers of one meeting rest on.
pub(super) struct Facts<'a> {
    places: HashMap<PlaceId, NamedPlace>,
    kinds: HashMap<PlaceKindId, String>,
    body: BodyId,
    coordination: &'a Coordination,
    answer_days: u32,
}

/// An answer, or what it lacks.
pub(super) type Drawn<T> = std::result::Result<T, Vec<PaperLack>>;

impl<'a> Facts<'a> {
    pub(super) fn gather(
        page: &Page<'_>,
        meeting: &MeetingRow,
        coordination: &'a Coordination,
        day: Day,
    ) -> Result<Self> {
        Ok(Self {
            places: decisions::places_named(page, meeting.id, day)?,
            kinds: kinds(page)?,
            body: meeting.body,
            coordination,
            answer_days: settings::number(page, Key::AnswerDays, meeting.on_day)?,
        })
    }

    /// The answer of a letter; none for a decision no letter tells.
    pub(super) fn answer(
        &self,
        page: &Page<'_>,
        row: &DecisionRow,
        asks: &Asks<'_>,
        told: Option<Told<'_>>,
    ) -> Result<Option<Drawn<Answer>>> {
        let help = || self.help(asks.helper);
        Ok(Some(match &row.decision.outcome {
            Outcome::Admission { grant, deposit } | Outcome::ChangeOfDwelling { grant, deposit } => {
                let deposit = self::deposit(page, row, *deposit)?;
                self.admission(row.on_day, *grant, asks, deposit)
            }
            Outcome::Supported { decider, grant, deposit } => {
                let landlord = grant.and_then(|grant| self.places.get(&grant.place));
                let landlord = landlord.map_or("", |place| &place.landlord);
                let deposit = self::deposit(page, row, *deposit)?;
                grant.map(|grant| self.offered(grant, asks)).transpose().map(|place| Answer::Supported {
                    place,
                    decider: paper::Decider {
                        name: names::decider(*decider, landlord),
                        committee: names::committee(*decider, landlord),
                        meets_on: None,
                    },
                    deposit,
                    next_steps: Vec::new(),
                })
            }
            Outcome::ConditionalAdmission { condition, due_on, grant, deposit } => Ok(Answer::Conditional {
                condition: condition.clone(),
                before: *due_on,
                help: help(),
                // Behind another rank, no place is kept.
                place: grant.filter(|grant| grant.rank == Rank::First).map(|grant| self.place(grant)),
                decider: None,
                deposit: *deposit,
            }),
            Outcome::WaitingList { awaited: Awaited::Place { grant } } => Ok(self.waiting(row.on_day, *grant)),
            Outcome::WaitingList { awaited: Awaited::Kind { place_kind } } => Ok(Answer::WaitingList {
                awaited: self.kind(*place_kind),
                rank: None,
                review_by: waiting_review(row.on_day),
            }),
            Outcome::Postponed { communicable, expected, returns_on, .. } => {
                let comes_back = meetings::next_of(page, self.body, returns_on.pred_opt().unwrap_or(*returns_on))?;
                with_reason(communicable, told).map(|(reason, told)| Answer::Postponed {
                    reason,
                    expected: Some(expected.clone()).filter(|expected| !expected.is_empty()),
                    expected_by: None,
                    help: help(),
                    told,
                    back_on: *returns_on,
                    back_in: comes_back.filter(|(on, _)| on == returns_on).map(|(_, commune)| commune),
                    requested_on: asks.received_on.unwrap_or(row.on_day),
                })
            }
            Outcome::NotRetained { communicable, .. } => with_reason(communicable, told)
                .map(|(reason, told)| Answer::NotRetained { reason, told, redirection: None }),
            Outcome::Redirected { place_kind } => {
                let kind = self.kind(*place_kind);
                let reason = Phrase::NotRetained { reason: NotRetainedReason::OutsideRemit };
                with_reason(&proposed_phrase(reason, Some(&kind)), told).map(|(reason, told)| Answer::NotRetained {
                    reason,
                    told,
                    redirection: Some(Redirection { text: names::redirection(&kind), contact: help() }),
                })
            }
            Outcome::Withdrawn { reason } => {
                Ok(Answer::Closed { reason: proposed_phrase(Phrase::Closed { reason: *reason }, None) })
            }
            Outcome::Resolution { .. }
            | Outcome::Noted { .. }
            | Outcome::Approved { .. }
            | Outcome::Maintained { .. }
            | Outcome::EndOfTenancy { .. }
            | Outcome::CarriedOver => return Ok(None),
        }))
    }

    /// A place is proposed to the first rank alone: the others wait for it.
    fn admission(&self, on_day: Day, grant: Grant, asks: &Asks<'_>, deposit: Option<DepositTaken>) -> Drawn<Answer> {
        if grant.rank != Rank::First {
            return Ok(self.waiting(on_day, grant));
        }
        let (place, cost) = self.offered(grant, asks)?;
        let answer_by = on_day.checked_add_days(Days::new(self.answer_days.into())).unwrap_or(on_day);
        Ok(Answer::Admission {
            place,
            answer_by: calendar::working_day_from(answer_by),
            visit: None,
            cost,
            deposit,
            next_steps: Vec::new(),
        })
    }

    fn waiting(&self, on_day: Day, grant: Grant) -> Answer {
        let Place { designation, commune } = self.place(grant);
        Answer::WaitingList {
            awaited: names::located(&designation, &commune),
            rank: Some(grant.rank.get().into()),
            review_by: waiting_review(on_day),
        }
    }

    /// A place with what it costs.
    fn offered(&self, grant: Grant, asks: &Asks<'_>) -> Drawn<(Place, MonthlyCost)> {
        let cost = self.places.get(&grant.place).and_then(|place| place.cost);
        let (rent, charges) = cost.ok_or_else(|| vec![PaperLack::Rent])?;
        let benefit = asks.request.and_then(|request| request.housing_benefit);
        Ok((self.place(grant), MonthlyCost { rent, charges, benefit }))
    }

    fn place(&self, grant: Grant) -> Place {
        let place = self.places.get(&grant.place);
        Place {
            designation: place.map_or_else(String::new, |place| {
                names::offered(place.typology, place.area_dm2, place.floor, place.is_shared)
            }),
            commune: place.map(|place| place.commune.clone()).unwrap_or_default(),
        }
    }

    fn kind(&self, kind: PlaceKindId) -> String {
        self.kinds.get(&kind).cloned().unwrap_or_default()
    }

    /// Who helps: whoever follows the person, if she can be called; the coordination otherwise.
    fn help(&self, helper: Option<&RoleHolder>) -> Help {
        match helper.filter(|helper| !helper.phone.is_empty()) {
            Some(helper) => {
                let phone = Phone::read(&helper.phone).map_or_else(|| helper.phone.clone(), |phone| phone.to_string());
                Help { name: names::contact(&helper.contact), phone }
            }
            None => Help { name: self.coordination.name.clone(), phone: self.coordination.phone.clone() },
        }
    }
}

/// The deposit a decision engages, and whether it is an advance.
fn deposit(page: &Page<'_>, row: &DecisionRow, amount: Option<Cents>) -> Result<Option<DepositTaken>> {
    let engaged = match decisions::engaged(page, row.id)? {
        Some(engaged) => deposits::deposit(page, engaged.id)?,
        None => None,
    };
    let advance = engaged.is_some_and(|deposit| deposit.mode == DepositMode::RepayableAdvance);
    Ok(amount.map(|amount| DepositTaken { amount, advance }))
}

/// A reason that may be told, by somebody who told it first.
fn with_reason(reason: &str, told: Option<Told<'_>>) -> Drawn<(String, paper::Told)> {
    let told = told.filter(|told| !told.by.is_empty());
    match (reason.is_empty(), told) {
        (false, Some(told)) => Ok((reason.to_owned(), paper::Told { by: told.by.to_owned(), on: told.on })),
        (no_reason, told) => {
            let lacks = [no_reason.then_some(PaperLack::Reason), told.is_none().then_some(PaperLack::Told)];
            Err(lacks.into_iter().flatten().collect())
        }
    }
}
