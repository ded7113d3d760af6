//! The people who ask for a dwelling: who they are, and how their requests move on.

use super::chance::Chance;
use super::story::{Event, Story, after};
use super::words;
use crate::Result;
use chrono::{Datelike, Months};
use council::applications::{
    Applicant, ApplicationChange as Change, ApplicationEnding, NewApplication, PaperSeen, Support, WishToAttend,
};
use council::bodies::College;
use council::dwellings::Typology;
use council::people::{
    Civility, ConsentExpression, ConsentForm, ContactMedium, CurrentHousing, HouseholdSituation, IncomeKind,
    MandataryKind, MoneyLine, MoneySide, Nationality, NewConsent, NewContactEvent, NewPerson, NoteLevel, PersonChange,
    Protection, ProtectionKind, RequestReason, SupportKind, SupportingPaperKind,
};
use council::{ApplicationId, Cents, Day, PersonId};

/// How many ask over the three years, once.
const ASKING: u32 = 52;
/// How many people are added each time the scale grows by one.
const CROWD: u32 = 110;

/// Who sent people: contacts of the cast.
const REFERRERS: &[&str] =
    &["team1", "team1", "team2", "team3", "team4", "nurse", "savs1", "ccas1", "ccas2", "utpas1", "guard1", "user2"];

/// Somebody, before she is in the register.
pub(super) struct Person {
    n: u32,
    civility: Civility,
    chance: Chance,
}

/// A request on its way.
pub(super) struct Ask {
    person: Person,
    id: ApplicationId,
    of: PersonId,
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
    /// The person gives up, or is heard of no more.
    End(ApplicationEnding),
}

impl Person {
    /// The `n`-th person: the first ones all bear names of their own.
    pub(super) fn new(n: u32) -> Self {
        let mut chance = Chance::of("people", n);
        let civility = if chance.odds(42) { Civility::Mrs } else { Civility::Mr };
        Self { n, civility, chance }
    }

    /// Whether only the beginning of her request is told: she is there to be counted.
    const fn is_of_the_crowd(&self) -> bool {
        self.n >= CROWD
    }

    fn enter(&mut self, today: Day) -> NewPerson {
        let chance = &mut self.chance;
        // A step that shares no factor with the number of names: each comes once before any comes again.
        let family = (self.n as usize * 64 + 7) % words::FAMILY_NAMES.len();
        let given = match self.civility {
            Civility::Mrs => chance.one(&words::WOMEN),
            Civility::Mr => chance.one(&words::MEN),
        };
        let born_as = matches!(self.civility, Civility::Mrs) && chance.odds(30);
        let days = chance.between(21 * 365, 63 * 365);
        NewPerson {
            civility: Some(self.civility),
            family_name: words::FAMILY_NAMES[family].to_owned(),
            birth_name: if born_as { (*chance.one(&words::FAMILY_NAMES)).to_owned() } else { String::new() },
            given_name: (*given).to_owned(),
            birth_on: today.checked_sub_days(chrono::Days::new(days.into())),
            // The numbers kept for fiction: 03 53 01 xx xx.
            phone: if chance.odds(85) { format!("+3335301{:04}", 1000 + self.n * 7 % 9000) } else { String::new() },
            ..NewPerson::default()
        }
    }
}

impl Story<'_> {
    /// Foresees who will ask, and when.
    pub(super) fn gather(&mut self) {
        let days = u32::try_from((self.example.day - self.begins).num_days()).unwrap_or_default();
        let crowd = CROWD * self.example.scale.saturating_sub(1);
        for n in (0..ASKING).chain(CROWD..CROWD + crowd) {
            let on = if n < ASKING { days * n / ASKING } else { Chance::of("arrival", n).below(days) };
            self.foresee_on(after(self.begins, 2 + on), Event::Asks(Person::new(n)));
        }
    }

    /// A person asks.
    pub(super) fn asks(&mut self, mut person: Person) -> Result<()> {
        let today = self.today;
        let communes: Vec<_> = self.known.communes().collect();
        let entered = NewPerson { commune: Some(*person.chance.one(&communes)), ..person.enter(today) };
        let referrer = *person.chance.one(REFERRERS);
        let referrer = self.known.role(referrer)?;
        let application = NewApplication {
            applicant: Applicant::New(entered),
            received_on: today,
            referred_by: Some(referrer),
            referrer_text: String::new(),
            request: (*person.chance.one(&words::REQUESTS)).to_owned(),
        };
        let id = self.act(|office, actor| office.add_application(actor, application))?;
        let of = self.office().application(id, today)?.row.person;
        let days = person.chance.between(2, 12);
        self.foresee(days, Event::MovesOn(Ask { person, id, of, step: Step::Situation }));
        Ok(())
    }

    /// A request moves on by one step.
    pub(super) fn moves_on(&mut self, mut ask: Ask) -> Result<()> {
        match ask.step {
            Step::Situation => self.tell_situation(&mut ask)?,
            Step::Papers => self.bring_papers(&mut ask)?,
            Step::Consent => self.agree(&mut ask)?,
            Step::End(ending) => {
                let ended = Change::Ended(Some((self.today, ending)));
                return self.act(|office, actor| office.change_application(actor, ask.id, ended));
            }
        }
        let next = match ask.step {
            Step::Situation => Some((ask.person.chance.between(5, 25), Step::Papers)),
            Step::Papers => Some((ask.person.chance.between(3, 20), Step::Consent)),
            _ if ask.person.chance.odds(8) => {
                let ending = if ask.person.chance.odds(60) {
                    ApplicationEnding::Withdrawn
                } else {
                    ApplicationEnding::NoFollowUp
                };
                Some((ask.person.chance.between(60, 300), Step::End(ending)))
            }
            _ => None,
        };
        if let Some((days, step)) = next {
            self.foresee(days, Event::MovesOn(Ask { step, ..ask }));
        }
        Ok(())
    }

    fn tell_situation(&mut self, ask: &mut Ask) -> Result<()> {
        let (today, crowd) = (self.today, ask.person.is_of_the_crowd());
        let mut communes: Vec<_> = self.known.communes().collect();
        let chance = &mut ask.person.chance;
        communes.rotate_left(chance.below(6) as usize);
        communes.truncate(chance.between(1, 3) as usize);
        let (household, smallest) = match chance.below(10) {
            0..8 => (HouseholdSituation::Alone, Typology::T1),
            8 => (HouseholdSituation::Couple, Typology::T2),
            _ => (HouseholdSituation::AloneWithChildren, Typology::T3),
        };
        let largest = match smallest {
            Typology::T1 => Typology::T2,
            same => same,
        };
        let mut changes = vec![
            Change::WishedCommunes(communes),
            Change::TypologyMin(Some(smallest)),
            Change::TypologyMax(Some(largest)),
        ];
        if !crowd {
            let nud = format!("059{:02}{:013}", today.year() % 100, u64::from(chance.below(999_999)) * 7919);
            let since = today.checked_sub_months(Months::new(chance.between(2, 60)));
            changes.extend([
                Change::Household(Some(household)),
                Change::CurrentHousing(Some(*chance.one(CurrentHousing::ALL))),
                Change::HousedSinceOn(since),
                Change::Reason(Some(*chance.one(RequestReason::ALL))),
                Change::Nud(nud),
                Change::NudExpiresOn(today.checked_add_months(Months::new(chance.between(3, 12)))),
                Change::RentMax(Some(Cents::new(chance.between(300, 480) * 100))),
                Change::Near((*chance.one(&words::NEAR)).to_owned()),
                Change::AcceptsSublet(Some(chance.odds(80))),
                Change::AcceptsShared(Some(chance.odds(30))),
                Change::NeedsLift(chance.odds(12)),
                Change::Urgent(chance.odds(10)),
                Change::Attends(Some(*chance.one(WishToAttend::ALL))),
            ]);
            if household == HouseholdSituation::AloneWithChildren {
                changes.push(Change::Children(1 + u8::from(chance.odds(40))));
            }
        }
        for change in changes {
            self.act(|office, actor| office.change_application(actor, ask.id, change))?;
        }
        if !crowd {
            self.tell_identity(ask)?;
            self.tell_means(ask)?;
            self.tell_supports(ask)?;
        }
        Ok(())
    }

    /// How she may be reached, and where she was born.
    fn tell_identity(&mut self, ask: &mut Ask) -> Result<()> {
        let chance = &mut ask.person.chance;
        let changes = [
            PersonChange::BirthPlace((*chance.one(&words::BIRTH_PLACES)).to_owned()),
            PersonChange::Nationality(Some(if chance.odds(90) { Nationality::French } else { Nationality::European })),
            PersonChange::Voicemail(chance.odds(80).then(|| chance.odds(70))),
        ];
        for change in changes {
            self.act(|office, actor| office.change_person(actor, ask.of, change))?;
        }
        Ok(())
    }

    /// What she lives on, and who protects her.
    fn tell_means(&mut self, ask: &mut Ask) -> Result<()> {
        let (today, of) = (self.today, ask.of);
        let chance = &mut ask.person.chance;
        // Full rates of April 2026 for the AAH and the RSA of one person.
        let (kind, cents) = match chance.below(10) {
            0..6 => (IncomeKind::Aah, 104_262),
            6 => (IncomeKind::Rsa, 65_233),
            7 => (IncomeKind::DisabilityPension, chance.between(700, 1050) * 100),
            8 => (IncomeKind::Esat, chance.between(750, 980) * 100),
            _ => (IncomeKind::Unemployment, chance.between(800, 1150) * 100),
        };
        let line = MoneyLine {
            side: MoneySide::Resource,
            kind: kind.code().to_owned(),
            cents: Cents::new(cents),
            from_on: today.with_day(1).unwrap_or(today),
            until_on: None,
            note: String::new(),
        };
        let telephone = MoneyLine {
            side: MoneySide::Charge,
            kind: "telephone".to_owned(),
            cents: Cents::new(1_999),
            ..line.clone()
        };
        let benefit = Change::HousingBenefit(Some(Cents::new(chance.between(210, 290) * 100)));
        let protection = chance.odds(40).then(|| {
            let kind = *chance.one(&[
                ProtectionKind::ReinforcedCuratorship,
                ProtectionKind::ReinforcedCuratorship,
                ProtectionKind::SimpleCuratorship,
                ProtectionKind::Guardianship,
            ]);
            let judged_on = today.checked_sub_months(Months::new(chance.between(4, 40)));
            (kind, judged_on, *chance.one(&["guard1", "guard2"]))
        });
        for line in [line, telephone] {
            self.act(|office, actor| office.add_money_line(actor, of, line))?;
        }
        self.act(|office, actor| office.change_application(actor, ask.id, benefit))?;
        if let Some((kind, judged_on, mandatary)) = protection {
            let measure = Protection {
                kind,
                mandatary_kind: Some(MandataryKind::Service),
                mandatary: Some(self.known.role(mandatary)?),
                judged_on,
                covers_person: false,
                signs_lease: kind == ProtectionKind::Guardianship,
                receives_letters: true,
                from_on: judged_on,
                until_on: judged_on.and_then(|on| on.checked_add_months(Months::new(60))),
            };
            self.act(|office, actor| office.add_protection(actor, of, &measure))?;
        }
        Ok(())
    }

    /// Who stands beside her, and a first exchange.
    fn tell_supports(&mut self, ask: &mut Ask) -> Result<()> {
        let today = self.today;
        let chance = &mut ask.person.chance;
        let team = *chance.one(&["team1", "team2", "team3", "team4"]);
        let savs = chance.odds(35);
        let exchange = NewContactEvent {
            on_day: today,
            medium: *chance.one(&[ContactMedium::Phone, ContactMedium::Interview, ContactMedium::Meeting]),
            with_contact: None,
            text: (*chance.one(&words::EXCHANGES)).to_owned(),
        };
        let note = chance.odds(40).then(|| *chance.one(&words::NOTES));
        let mut supports = vec![(SupportKind::SectorTeam, self.known.role(team)?)];
        if savs {
            supports.push((SupportKind::Savs, self.known.role("savs1")?));
        }
        let supports = supports.into_iter().map(|(kind, role)| Support {
            kind,
            contact_role: Some(role),
            label: String::new(),
            phone: String::new(),
        });
        let supports = supports.collect();
        self.act(|office, actor| office.set_supports(actor, ask.id, supports))?;
        self.act(|office, actor| office.note_exchange(actor, ask.of, &exchange))?;
        if let Some(note) = note {
            self.act(|office, actor| office.write_note(actor, ask.of, NoteLevel::Coordination, note))?;
        }
        Ok(())
    }

    /// The papers come in; now and then one is missing.
    fn bring_papers(&mut self, ask: &mut Ask) -> Result<()> {
        use SupportingPaperKind as Paper;
        let today = self.today;
        let crowd = ask.person.is_of_the_crowd();
        let asked = self.office().application(ask.id, today)?.asked_papers;
        let missing = ask.person.chance.odds(20).then(|| *ask.person.chance.one(&asked));
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
        if ask.person.chance.odds(10) {
            return Ok(()); // not everybody agrees, and some are still to be asked
        }
        let summary = Change::Summary((*ask.person.chance.one(&words::SUMMARIES)).to_owned());
        self.act(|office, actor| office.change_application(actor, ask.id, summary))?;
        let oral = ask.person.chance.odds(8);
        self.consent(ask.of, oral)
    }

    /// The person agrees, today, for every college of the commission.
    pub(super) fn consent(&mut self, person: PersonId, oral: bool) -> Result<()> {
        let consent = NewConsent {
            given_on: self.today,
            form: if oral { ConsentForm::Oral } else { ConsentForm::Written },
            expressed_by: ConsentExpression::Alone,
            witness: if oral { self.coordinator.clone() } else { String::new() },
            scope: College::ALL.to_vec(),
            reread_on: Some(self.today),
        };
        self.act(|office, actor| office.record_consent(actor, person, consent)).map(drop)
    }
}
