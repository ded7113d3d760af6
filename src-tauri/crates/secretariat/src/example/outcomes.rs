//! What each commission decides, and what becomes of those it heard.

use super::cast::file;
use super::chance::Chance;
use super::commissions::HELD;
use super::moves::{LANDLORD, Placing, Step, met_before};
use super::requests::Candidate;
use super::story::{Story, after};
use super::tenants::Tenant;
use super::words;
use crate::Result;
use chrono::Months;
use council::TenancyId;
use council::decisions::{
    Awaited, ClosingReason, Decider, Decision, Grant, NotRetainedReason, Outcome, Phrase, PhraseBlank,
    PostponementReason, Rank,
};
use council::dwellings::{Scheme, Title};
use council::meetings::{AgendaItemKind, AgendaItemRow, ItemAbout, PlaceOffer};

/// What is wished for a situation, where a place allows it; a place is awaited otherwise.
#[derive(Clone, Copy)]
enum Wish {
    Admit,
    Support,
    /// A candidature the landlord is still to answer, for no dwelling in particular.
    SupportAnywhere,
    Condition,
    /// Ranked behind whoever was just admitted.
    Second,
    Wait,
    Postpone(PostponementReason),
    Redirect(Scheme),
    Decline(NotRetainedReason),
    Close(ClosingReason),
}

use NotRetainedReason as No;
use PostponementReason as Later;
use Wish::{Admit, Close, Condition, Decline, Postpone, Redirect, Second, Support, SupportAnywhere, Wait};

/// What the commissions decide of those they hear, in the order of the agenda.
const WISHES: [&[Wish]; HELD] = [
    &[Admit, Wait, Admit, Postpone(Later::MissingPapers)],
    &[Admit, Support, Postpone(Later::ProjectToClarify), Wait],
    &[Admit, Second, Condition, Decline(No::OutOfTerritory)],
    &[Admit, Redirect(Scheme::BoardingHouse), Wait, Admit],
    &[Admit, Support, Postpone(Later::VisitOrTrial), Wait],
    &[Condition, Admit, Close(ClosingReason::OtherSolution), Postpone(Later::PersonUnavailable)],
    &[Admit, Support, Wait, Admit],
    &[Admit, Second, Wait, Decline(No::HousingCost)],
    &[Admit, Postpone(Later::MandataryOpinion), Wait, Wait],
    &[Support, Admit, Condition, Wait],
    &[Admit, Close(ClosingReason::NoFollowUp), Wait, Wait],
    &[
        Admit,
        Condition,
        SupportAnywhere,
        Postpone(Later::BudgetToClarify),
        Wait,
        Redirect(Scheme::ResidenceAccueil),
        Wait,
    ],
];

/// How many situations a commission hears; the one in preparation hears as many as the last.
pub(super) fn heard_by(n: usize) -> usize {
    WISHES[n.min(HELD - 1)].len()
}

/// Commissions a person who waits is not heard by before she is again.
const PATIENCE: usize = 2;

impl Story<'_> {
    /// What is decided of an item.
    pub(super) fn decide(&mut self, n: usize, item: &AgendaItemRow, chance: &mut Chance) -> Result<Decision> {
        let informed_by = chance.word(&words::INFORMANTS).to_owned();
        let outcome = match &item.about {
            ItemAbout::Hearing(hearing) => match (hearing.application, hearing.tenancy) {
                (Some(application), _) => {
                    let heard = &mut self.sittings.heard;
                    let at = heard.iter().position(|candidate| candidate.application == application);
                    match at.map(|at| heard.remove(at)) {
                        Some(candidate) => self.decide_of(n, candidate, chance)?,
                        None => Outcome::Noted { text: String::new() },
                    }
                }
                (None, Some(tenancy)) => self.decide_of_tenant(n, tenancy, item.kind)?,
                (None, None) => Outcome::Noted { text: String::new() },
            },
            _ => Self::decide_matter(n, item.kind, chance),
        };
        Ok(Decision { outcome, votes: None, informed_by, effective_on: self.today })
    }

    fn decide_matter(n: usize, kind: AgendaItemKind, chance: &mut Chance) -> Outcome {
        let noted = |text: &str| Outcome::Noted { text: text.to_owned() };
        match kind {
            AgendaItemKind::PreviousMinutes => {
                let observed = words::OBSERVATIONS.first().filter(|_| n == 5);
                Outcome::Approved { observation: observed.map(|text| (*text).to_owned()).unwrap_or_default() }
            }
            AgendaItemKind::Agreement | AgendaItemKind::Renewal => {
                Outcome::Resolution { text: words::RESOLUTIONS[n % words::RESOLUTIONS.len()].to_owned() }
            }
            AgendaItemKind::Vacancies => noted(chance.word(&words::NEWS)),
            AgendaItemKind::Deposit => noted(chance.word(&words::DEPOSIT_NEWS)),
            _ => noted(chance.word(&words::HEARD)),
        }
    }

    fn decide_of(&mut self, n: usize, candidate: Candidate, chance: &mut Chance) -> Result<Outcome> {
        let turn = self.sittings.decided;
        self.sittings.decided += 1;
        let meeting = self.sittings.meetings[n];
        let offers = self.office().place_offers(meeting)?;
        let wish = WISHES[n][turn % WISHES[n].len()];
        let free = offers.iter().find(|offer| offer.taken.is_empty() && suits(wish, offer));
        let second = offers.iter().find(|offer| offer.taken == [Rank::First]);
        Ok(match (wish, free, second) {
            (Admit, Some(offer), _) => {
                let (grant, deposit) = self.grant(candidate, offer, chance.between(3, 6), None)?;
                Outcome::Admission { grant, deposit }
            }
            (Support, Some(offer), _) => {
                let (grant, deposit) = self.grant(candidate, offer, LANDLORD + 2, None)?;
                let decider = if offer.title == Title::AgreedPlace { Decider::Manager } else { Decider::Landlord };
                Outcome::Supported { decider, grant: Some(grant), deposit }
            }
            (Condition, Some(offer), _) => {
                let due_on = after(self.today, if n + 1 == HELD { 98 } else { 45 });
                let days = met_before(due_on, self.today);
                let (grant, deposit) = self.grant(candidate, offer, days, None)?;
                let condition = chance.word(&words::CONDITIONS).to_owned();
                Outcome::ConditionalAdmission { condition, due_on, grant: Some(grant), deposit }
            }
            (Second, _, Some(offer)) => {
                let grant = Grant { place: offer.place, rank: Rank::Second };
                self.sittings.ranked.push((offer.place, candidate.again(n + 1)));
                self.sittings.waiting.push(candidate.again(n + 1));
                Outcome::WaitingList { awaited: Awaited::Place { grant } }
            }
            (SupportAnywhere, ..) => Outcome::Supported { decider: Decider::Landlord, grant: None, deposit: None },
            (Postpone(reason), ..) => self.postpone(n, candidate, reason)?,
            (Redirect(scheme), ..) => Outcome::Redirected { place_kind: self.stock.kind(scheme)? },
            (Decline(reason), ..) => {
                let communicable = phrase(Phrase::NotRetained { reason })?;
                Outcome::NotRetained { reason, communicable }
            }
            (Close(reason), ..) => Outcome::Withdrawn { reason },
            _ => {
                self.sittings.waiting.push(candidate.again(n + PATIENCE));
                let place_kind = self.stock.kind(Scheme::AssociativeFlat)?;
                Outcome::WaitingList { awaited: Awaited::Kind { place_kind } }
            }
        })
    }

    /// A place is granted at the first rank, and will be proposed some days later.
    fn grant(
        &mut self,
        who: Candidate,
        offer: &PlaceOffer,
        days: u32,
        leaves: Option<TenancyId>,
    ) -> Result<(Grant, Option<council::Cents>)> {
        let room = self.stock.room(offer.place)?;
        self.sittings.granted.push((days, Placing { who, room, leaves, step: Step::Send }));
        let deposit = (room.title != Title::AgreedPlace).then_some(room.deposit);
        Ok((Grant { place: offer.place, rank: Rank::First }, deposit))
    }

    fn postpone(&mut self, n: usize, candidate: Candidate, reason: PostponementReason) -> Result<Outcome> {
        let is_soon = n + 1 < HELD && reason != Later::PersonUnavailable;
        let next = if is_soon { n + 1 } else { n + PATIENCE };
        self.sittings.waiting.push(candidate.again(next));
        Ok(Outcome::Postponed {
            reason,
            communicable: phrase(Phrase::Postponed { reason })?,
            expected: words::EXPECTED[expected(reason)].to_owned(),
            returns_on: self.sittings.days[next],
        })
    }

    /// A tenancy goes on, ends, or the person moves to a place that suits her better.
    fn decide_of_tenant(&mut self, n: usize, tenancy: TenancyId, kind: AgendaItemKind) -> Result<Outcome> {
        let Some((tenant, consent)) = self.sittings.tenant.take().filter(|(tenant, _)| tenant.tenancy == tenancy)
        else {
            return Ok(Outcome::Maintained { review_on: None });
        };
        if kind == AgendaItemKind::Exit {
            let ends_on = after(self.today, 60);
            self.tenants.goes(tenancy);
            self.foresee_end(tenant, ends_on);
            return Ok(Outcome::EndOfTenancy { ends_on });
        }
        let offers = self.office().place_offers(self.sittings.meetings[n])?;
        let other = offers.iter().find(|offer| offer.taken.is_empty() && offer.title == Title::DirectLease);
        if n % 6 == 4
            && let Some(offer) = other
        {
            self.tenants.goes(tenancy);
            let Tenant { n, person, application, .. } = tenant;
            let who = Candidate { n, person, application, consent, consented_on: self.today, from: 0 };
            let (grant, deposit) = self.grant(who, offer, 5, Some(tenancy))?;
            return Ok(Outcome::ChangeOfDwelling { grant, deposit });
        }
        Ok(Outcome::Maintained { review_on: self.today.checked_add_months(Months::new(6)) })
    }
}

impl Candidate {
    /// The same person, heard again by a later commission.
    const fn again(self, from: usize) -> Self {
        Self { from, ..self }
    }
}

/// Whether a place is one a commission may give in that way: a residence decides of its own.
const fn suits(wish: Wish, offer: &PlaceOffer) -> bool {
    match wish {
        Wish::Admit | Wish::Condition => !matches!(offer.title, Title::AgreedPlace),
        Wish::Support => matches!(offer.title, Title::AgreedPlace | Title::DirectLease),
        _ => false,
    }
}

/// What is awaited before a situation is heard again, in the list of the words.
const fn expected(reason: PostponementReason) -> usize {
    match reason {
        Later::MissingPapers | Later::ConsentMissing => 0,
        Later::ProjectToClarify | Later::SupportToSetUp => 1,
        Later::VisitOrTrial | Later::NoMatchingDwelling => 2,
        Later::MandataryOpinion => 3,
        Later::BudgetToClarify => 4,
        Later::PersonUnavailable | Later::PersonAbsent => 5,
    }
}

/// The sentence that tells why, with its blank filled.
fn phrase(phrase: Phrase) -> Result<String> {
    let blanks: Vec<(PhraseBlank, String)> = file(include_str!("blanks.json"))?;
    let filled = blanks.iter().find(|(blank, _)| Some(*blank) == phrase.blank()).map(|(_, words)| words.as_str());
    Ok(documents::proposed_phrase(phrase, filled))
}
