//! The requests: when each comes, and how it moves on until it can be heard.

use super::people::{ASKING, CROWD, ONCE, Person};
use super::story::{Event, Story, after, before, days_between};
use super::words;
use crate::Result;
use chrono::Months;
use council::applications::{Applicant, ApplicationChange as Change, ApplicationEnding, NewApplication, PaperSeen};
use council::people::{NewPerson, SupportingPaperKind};
use council::{ApplicationId, ConsentId, Day, Period, PersonId};

/// Who sent people: contacts of the cast.
pub(super) const REFERRERS: &[&str] =
    &["team1", "team1", "team2", "team3", "team4", "nurse", "savs1", "ccas1", "ccas2", "utpas1", "guard1", "user2"];

/// Those who waited already when the register began.
const WAITING: u32 = 9;
/// How many days before the last one the last people ask.
const LATEST: [u32; 7] = [33, 24, 17, 11, 8, 4, 2];

/// A request on its way.
pub(super) struct Ask {
    pub(super) person: Person,
    pub(super) id: ApplicationId,
    pub(super) of: PersonId,
    /// The day the social housing request ends.
    pub(super) nud_ends_on: Option<Day>,
    step: Step,
}

/// How far a request is.
#[derive(Clone, Copy)]
enum Step {
    /// The situation is told.
    Situation,
    /// The papers come in.
    Papers,
    /// The sheet is re-read and the person agrees to have it shared.
    Consent,
    /// The social housing request is renewed.
    Renew,
    /// The person gives up, or is heard of no more.
    End(ApplicationEnding),
}

/// Somebody who may be heard by a commission.
#[derive(Clone, Copy)]
pub(super) struct Candidate {
    pub(super) n: u32,
    pub(super) person: PersonId,
    pub(super) application: ApplicationId,
    pub(super) consent: ConsentId,
    pub(super) consented_on: Day,
    /// The first commission she may be heard by, from 0.
    pub(super) from: usize,
}

impl Person {
    /// Those who give up before they are heard, or of whom nothing is heard any more.
    const fn ending(&self) -> Option<ApplicationEnding> {
        match self.n {
            16 | 27 => Some(ApplicationEnding::Withdrawn),
            21 => Some(ApplicationEnding::NoFollowUp),
            _ => None,
        }
    }

    /// Those who do not agree to have their situation shared.
    const fn keeps_to_herself(&self) -> bool {
        matches!(self.n, 12 | 29)
    }

    /// Those who bring all papers but one.
    fn misses_a_paper(&mut self) -> bool {
        if self.is_of_the_crowd() { self.chance.odds(20) } else { matches!(self.n, 11 | 23 | 38) }
    }

    /// Those who wish to wait a while.
    const fn pauses(&self) -> bool {
        matches!(self.n, 33 | 35)
    }
}

impl Ask {
    /// Days until the next step; whoever waited already had told most of it.
    fn some_days(&mut self, least: u32, most: u32) -> u32 {
        if self.person.n < WAITING { 1 } else { self.person.chance.between(least, most) }
    }
}

impl Story<'_> {
    /// Foresees who will ask, and when.
    pub(super) fn gather(&mut self) {
        let days = days_between(self.begins, self.example.day);
        let latest = ASKING - u32::try_from(LATEST.len()).unwrap_or_default();
        for n in 0..ASKING {
            let on = match n {
                0..WAITING => after(self.begins, n / 4),
                _ if n < latest => after(self.begins, 12 + (days - 60) * (n - WAITING) / (latest - WAITING)),
                _ => before(self.example.day, LATEST[(n - latest) as usize]),
            };
            self.foresee_on(on, Event::Asks(Person::new(n)));
        }
        let crowd = CROWD * self.example.scale.saturating_sub(1);
        for n in ONCE..ONCE + crowd {
            let mut person = Person::new(n);
            let on = 2 + person.chance.below(days - 4);
            self.foresee_on(after(self.begins, on), Event::Asks(person));
        }
    }

    /// A person asks; those who waited already asked some months ago.
    pub(super) fn asks(&mut self, mut person: Person) -> Result<()> {
        let today = self.today;
        let communes: Vec<_> = self.known.communes().collect();
        let entered = NewPerson { commune: Some(*person.chance.one(&communes)), ..person.enter(today) };
        let referrer = self.known.met(person.chance.word(REFERRERS))?.role;
        let waited = if person.n < WAITING { person.chance.between(30, 240) } else { 0 };
        let application = NewApplication {
            applicant: Applicant::New(entered),
            received_on: before(today, waited),
            referred_by: Some(referrer),
            referrer_text: String::new(),
            request: person.chance.word(&words::REQUESTS).to_owned(),
        };
        let id = self.act(|office, actor| office.add_application(actor, application))?;
        let of = self.office().application(id, today)?.row.person;
        let days = if waited > 0 { 1 } else { person.chance.between(2, 12) };
        self.foresee(days, Event::MovesOn(Ask { person, id, of, nud_ends_on: None, step: Step::Situation }));
        Ok(())
    }

    /// A request moves on by one step.
    pub(super) fn moves_on(&mut self, mut ask: Ask) -> Result<()> {
        let next = match ask.step {
            Step::Situation => {
                ask.nud_ends_on = self.today.checked_add_months(Months::new(ask.person.chance.between(3, 12)));
                self.tell_situation(&mut ask)?;
                Some((ask.some_days(5, 25), Step::Papers))
            }
            Step::Papers => {
                self.bring_papers(&mut ask)?;
                Some((ask.some_days(3, 20), Step::Consent))
            }
            Step::Consent => {
                self.agree(&mut ask)?;
                let renewed_on = ask.nud_ends_on.map(|ends_on| before(ends_on, ask.person.chance.between(25, 55)));
                match (ask.person.is_of_the_crowd(), ask.person.ending(), renewed_on) {
                    (true, ..) => None,
                    (false, Some(ending), _) => Some((ask.person.chance.between(60, 120), Step::End(ending))),
                    (false, None, on) => on.map(|on| (days_between(self.today, on), Step::Renew)),
                }
            }
            Step::Renew => self.renew(&mut ask)?.map(|on| (days_between(self.today, on), Step::Renew)),
            Step::End(ending) => {
                let ended = Change::Ended(Some((self.today, ending)));
                self.act(|office, actor| office.change_application(actor, ask.id, ended))?;
                None
            }
        };
        if let Some((days, step)) = next {
            self.foresee(days, Event::MovesOn(Ask { step, ..ask }));
        }
        Ok(())
    }

    /// The papers come in; now and then one is missing.
    fn bring_papers(&mut self, ask: &mut Ask) -> Result<()> {
        use SupportingPaperKind as Paper;
        let today = self.today;
        let crowd = ask.person.is_of_the_crowd();
        let asked = self.office().application(ask.id, today)?.asked_papers;
        let missing = ask.person.misses_a_paper().then(|| *ask.person.chance.one(&asked));
        for kind in asked.into_iter().filter(|kind| Some(*kind) != missing) {
            let months = match kind {
                Paper::SocialHousingRequest | Paper::TaxNotice => Some(12),
                Paper::HousingBenefit | Paper::Resources => Some(ask.person.chance.between(14, 30)),
                _ => None,
            };
            let expires_on = months.and_then(|months| today.checked_add_months(Months::new(months)));
            let paper = PaperSeen { kind, seen_on: Some(today), expires_on, not_needed: false };
            self.act(|office, actor| office.note_paper(actor, ask.id, paper))?;
            if crowd {
                break;
            }
        }
        Ok(())
    }

    /// The sheet is finished, re-read with the person, and she agrees to have it shared.
    fn agree(&mut self, ask: &mut Ask) -> Result<()> {
        let is_unsure = ask.person.is_of_the_crowd() && ask.person.chance.odds(10);
        if is_unsure || ask.person.keeps_to_herself() {
            return Ok(());
        }
        let summary = Change::Summary(ask.person.chance.word(&words::SUMMARIES).to_owned());
        self.act(|office, actor| office.change_application(actor, ask.id, summary))?;
        let oral = ask.person.chance.odds(8);
        let consent = self.consent(ask.of, oral)?;
        if ask.person.is_of_the_crowd() || ask.person.ending().is_some() {
            return Ok(());
        }
        if ask.person.pauses() {
            return self.pause(ask);
        }
        self.sittings.waiting.push(Candidate {
            n: ask.person.n,
            person: ask.of,
            application: ask.id,
            consent,
            consented_on: self.today,
            from: 0,
        });
        Ok(())
    }

    fn pause(&mut self, ask: &mut Ask) -> Result<()> {
        let Some(period) = Period::new(self.today, self.today.checked_add_months(Months::new(9))) else {
            return Ok(());
        };
        let reason = ask.person.chance.word(&words::REASONS);
        self.act(|office, actor| office.pause_application(actor, ask.id, period, reason)).map(drop)
    }

    /// The social housing request is renewed for a year, and when it will be again; not for who needs none any more.
    fn renew(&mut self, ask: &mut Ask) -> Result<Option<Day>> {
        if self.office().application(ask.id, self.today)?.row.stage.is_over() {
            return Ok(None);
        }
        let ends_on = ask.nud_ends_on.and_then(|ended_on| ended_on.checked_add_months(Months::new(12)));
        self.act(|office, actor| office.change_application(actor, ask.id, Change::NudExpiresOn(ends_on)))?;
        ask.nud_ends_on = ends_on;
        Ok(ends_on.map(|on| before(on, 40)))
    }
}
