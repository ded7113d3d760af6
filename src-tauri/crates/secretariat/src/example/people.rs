//! The people: who they are, who protects them, what they agree to.

use super::chance::Chance;
use super::story::Story;
use super::words;
use crate::Result;
use chrono::Months;
use council::bodies::College;
use council::people::{
    Civility, ConsentExpression, ConsentForm, MandataryKind, NewConsent, NewPerson, Protection, ProtectionKind,
};
use council::{ConsentId, Day, PersonId};

/// How many ask over the three years, once.
pub(super) const ASKING: u32 = 49;
/// How many people there are once, with those who live in the places already.
pub(super) const ONCE: u32 = ASKING + 67;
/// How many people are added each time the scale grows by one.
pub(super) const CROWD: u32 = 110;

/// Somebody, before she is in the register.
pub(super) struct Person {
    pub(super) n: u32,
    civility: Civility,
    pub(super) chance: Chance,
}

impl Person {
    /// The `n`-th person: the first ones all bear names of their own.
    pub(super) fn new(n: u32) -> Self {
        let mut chance = Chance::of("people", n);
        let civility = if chance.odds(42) { Civility::Mrs } else { Civility::Mr };
        Self { n, civility, chance }
    }

    /// Whether only the beginning of her request is told: she is there to be counted.
    pub(super) const fn is_of_the_crowd(&self) -> bool {
        self.n >= ONCE
    }

    /// As she is entered on a day.
    pub(super) fn enter(&mut self, today: Day) -> NewPerson {
        let chance = &mut self.chance;
        // A step that shares no factor with the number of names: each comes once before any comes again.
        let family = (self.n as usize * 64 + 7) % words::FAMILY_NAMES.len();
        let given = match self.civility {
            Civility::Mrs => chance.word(&words::WOMEN),
            Civility::Mr => chance.word(&words::MEN),
        };
        let born_as = matches!(self.civility, Civility::Mrs) && chance.odds(30);
        let days = chance.between(21 * 365, 63 * 365);
        NewPerson {
            civility: Some(self.civility),
            family_name: words::FAMILY_NAMES[family].to_owned(),
            birth_name: if born_as { chance.word(&words::FAMILY_NAMES).to_owned() } else { String::new() },
            given_name: (*given).to_owned(),
            birth_on: today.checked_sub_days(chrono::Days::new(days.into())),
            // The numbers kept for fiction: 03 53 01 xx xx.
            phone: if chance.odds(85) { format!("+3335301{:04}", 1000 + self.n * 7 % 9000) } else { String::new() },
            ..NewPerson::default()
        }
    }
}

impl Story<'_> {
    /// A measure protects the person since some months.
    pub(super) fn protect(&mut self, person: PersonId, chance: &mut Chance) -> Result<()> {
        let kind = *chance.one(&[
            ProtectionKind::ReinforcedCuratorship,
            ProtectionKind::ReinforcedCuratorship,
            ProtectionKind::SimpleCuratorship,
            ProtectionKind::Guardianship,
        ]);
        let judged_on = self.today.checked_sub_months(Months::new(chance.between(4, 40)));
        let measure = Protection {
            kind,
            mandatary_kind: Some(MandataryKind::Service),
            mandatary: Some(self.known.met(chance.word(&["guard1", "guard2"]))?.role),
            judged_on,
            covers_person: false,
            signs_lease: kind == ProtectionKind::Guardianship,
            receives_letters: true,
            from_on: judged_on,
            until_on: judged_on.and_then(|on| on.checked_add_months(Months::new(60))),
        };
        self.act(|office, actor| office.add_protection(actor, person, &measure)).map(drop)
    }

    /// The person agrees, today, for every college of the commission.
    pub(super) fn consent(&mut self, person: PersonId, oral: bool) -> Result<ConsentId> {
        let consent = NewConsent {
            given_on: self.today,
            form: if oral { ConsentForm::Oral } else { ConsentForm::Written },
            expressed_by: ConsentExpression::Alone,
            witness: if oral { self.coordinator.clone() } else { String::new() },
            scope: College::ALL.to_vec(),
            reread_on: Some(self.today),
        };
        self.act(|office, actor| office.record_consent(actor, person, consent))
    }
}
