//! The person's agreement to have her situation shared: free, in her own words, for a time, for named colleges.

use crate::bodies::College;
use crate::{Day, Digest, Refusal, Ruled, coded};
use chrono::Months;
use std::collections::BTreeSet;

coded! {
    /// *Forme de l'accord*.
    pub enum ConsentForm {
        /// Signed by the person.
        Written = "written",
        /// Spoken, before a witness who signs.
        Oral = "oral",
    }
}

coded! {
    /// *Accord exprimé par*: always the person's own word, except where a judgment says otherwise.
    pub enum ConsentExpression {
        /// The person, alone.
        Alone = "alone",
        /// The person, assisted.
        Assisted = "assisted",
        /// Her representative: only if the judgment extends to the person.
        Represented = "represented",
    }
}

/// *Accord*: what a person agreed to, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consent {
    /// The day it was given.
    pub given_on: Day,
    /// Written or oral.
    pub form: ConsentForm,
    /// Who spoke.
    pub expressed_by: ConsentExpression,
    /// Who signed as witness of an oral consent; empty when nobody did.
    pub witness: String,
    /// Whether a judgment in force extends to the person, not only to her property.
    pub judgment_covers_person: bool,
    /// The colleges the sheet may be shared with.
    pub scope: BTreeSet<College>,
    /// The sheet as it was re-read with the person; none when it was not.
    pub reread: Option<Digest>,
    /// The first day it no longer holds.
    pub expires_on: Day,
    /// The first day the person no longer wants it.
    pub withdrawn_on: Option<Day>,
}

/// *Durée de l'accord*: how long a consent holds and when to think of a new one. A setting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ConsentTerm {
    /// Months it holds.
    pub months: u32,
    /// Months after which it is to be asked again.
    pub alert_months: u32,
}

impl Default for ConsentTerm {
    fn default() -> Self {
        Self { months: 12, alert_months: 6 }
    }
}

impl ConsentTerm {
    /// The first day a consent given that day no longer holds.
    pub fn expiry(self, given_on: Day) -> Day {
        given_on.checked_add_months(Months::new(self.months)).unwrap_or(Day::MAX)
    }

    /// Whether a consent given that day should be asked again, though it may still hold.
    pub fn is_to_renew(self, given_on: Day, today: Day) -> bool {
        given_on.checked_add_months(Months::new(self.alert_months)).is_some_and(|alert| alert <= today)
    }
}

impl Consent {
    /// Whether the situation, as its sheet stands, may be shared that day with those colleges (settled rule 4).
    ///
    /// # Errors
    /// The first reason why not: withdrawn, not yet given, expired, not the person's own word, no witness, a college out
    /// of its scope, a sheet that changed since it was re-read.
    pub fn valid_for(&self, day: Day, colleges: &BTreeSet<College>, sheet: Digest) -> Ruled {
        self.covers(day, colleges)?;
        if self.reread != Some(sheet) {
            return Err(Refusal::ConsentNotReread);
        }
        Ok(())
    }

    /// Whether it holds that day for those colleges, whatever became of the sheet: of a tenancy there is no sheet to re-read.
    ///
    /// # Errors
    /// The first reason why not.
    pub fn covers(&self, day: Day, colleges: &BTreeSet<College>) -> Ruled {
        self.in_force(day)?;
        match colleges.difference(&self.scope).next() {
            Some(college) => Err(Refusal::ConsentOutOfScope { college: *college }),
            None => Ok(()),
        }
    }

    /// Whether it is a consent at all that day, whoever it covers and whatever became of the sheet.
    ///
    /// # Errors
    /// The first reason why not.
    pub fn in_force(&self, day: Day) -> Ruled {
        if let Some(on) = self.withdrawn_on.filter(|on| *on <= day) {
            return Err(Refusal::ConsentWithdrawn { on });
        }
        if day < self.given_on {
            return Err(Refusal::ConsentNotYetGiven { on: self.given_on });
        }
        if self.expires_on <= day {
            return Err(Refusal::ConsentExpired { on: self.expires_on });
        }
        if self.expressed_by == ConsentExpression::Represented && !self.judgment_covers_person {
            return Err(Refusal::ConsentNotHerOwn);
        }
        if self.form == ConsentForm::Oral && self.witness.trim().is_empty() {
            return Err(Refusal::ConsentWithoutWitness);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHEET: Digest = Digest::new([7; 32]);

    fn day(year: i32, month: u32, day: u32) -> Day {
        Day::from_ymd_opt(year, month, day).unwrap()
    }

    fn colleges(list: &[College]) -> BTreeSet<College> {
        list.iter().copied().collect()
    }

    fn written() -> Consent {
        Consent {
            given_on: day(2026, 1, 10),
            form: ConsentForm::Written,
            expressed_by: ConsentExpression::Alone,
            witness: String::new(),
            judgment_covers_person: false,
            scope: colleges(&[College::Elected, College::Care, College::Landlords]),
            reread: Some(SHEET),
            expires_on: day(2027, 1, 10),
            withdrawn_on: None,
        }
    }

    fn asked(consent: &Consent) -> Ruled {
        consent.valid_for(day(2026, 3, 12), &colleges(&[College::Elected, College::Landlords]), SHEET)
    }

    #[test]
    fn a_written_consent_of_the_person_holds() {
        assert_eq!(asked(&written()), Ok(()));
        assert_eq!(asked(&Consent { expressed_by: ConsentExpression::Assisted, ..written() }), Ok(()));
    }

    #[test]
    fn a_representative_consents_only_if_the_judgment_extends_to_the_person() {
        let represented = Consent { expressed_by: ConsentExpression::Represented, ..written() };
        assert_eq!(asked(&represented), Err(Refusal::ConsentNotHerOwn));
        assert_eq!(asked(&Consent { judgment_covers_person: true, ..represented }), Ok(()));
    }

    #[test]
    fn an_oral_consent_has_a_witness_who_signs() {
        let oral = Consent { form: ConsentForm::Oral, witness: " ".to_owned(), ..written() };
        assert_eq!(asked(&oral), Err(Refusal::ConsentWithoutWitness));
        assert_eq!(asked(&Consent { witness: "Responsable du GEM".to_owned(), ..oral }), Ok(()));
    }

    #[test]
    fn a_consent_holds_twelve_months_to_the_day() {
        let term = ConsentTerm::default();
        assert_eq!(term.expiry(day(2026, 1, 10)), day(2027, 1, 10));
        assert_eq!(term.expiry(day(2028, 2, 29)), day(2029, 2, 28));
        assert_eq!(written().in_force(day(2027, 1, 9)), Ok(()));
        assert_eq!(written().in_force(day(2027, 1, 10)), Err(Refusal::ConsentExpired { on: day(2027, 1, 10) }));
    }

    #[test]
    fn a_consent_is_asked_again_from_six_months() {
        let term = ConsentTerm::default();
        assert!(!term.is_to_renew(day(2026, 1, 10), day(2026, 7, 9)));
        assert!(term.is_to_renew(day(2026, 1, 10), day(2026, 7, 10)));
    }

    #[test]
    fn a_consent_says_nothing_of_the_days_before_it() {
        assert_eq!(written().in_force(day(2026, 1, 9)), Err(Refusal::ConsentNotYetGiven { on: day(2026, 1, 10) }));
    }

    #[test]
    fn a_withdrawn_consent_stops_the_sharing_that_very_day() {
        let withdrawn = Consent { withdrawn_on: Some(day(2026, 3, 12)), ..written() };
        assert_eq!(asked(&withdrawn), Err(Refusal::ConsentWithdrawn { on: day(2026, 3, 12) }));
        assert_eq!(withdrawn.in_force(day(2026, 3, 11)), Ok(()));
    }

    #[test]
    fn every_college_present_is_in_the_scope() {
        let with_families = colleges(&[College::Care, College::Families]);
        assert_eq!(
            written().valid_for(day(2026, 3, 12), &with_families, SHEET),
            Err(Refusal::ConsentOutOfScope { college: College::Families })
        );
    }

    #[test]
    fn a_sheet_that_changed_is_read_again_with_the_person() {
        let changed = Digest::new([8; 32]);
        assert_eq!(written().valid_for(day(2026, 3, 12), &colleges(&[]), changed), Err(Refusal::ConsentNotReread));
        assert_eq!(asked(&Consent { reread: None, ..written() }), Err(Refusal::ConsentNotReread));
    }
}
