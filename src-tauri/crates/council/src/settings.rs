//! The dated parameters of the council: what papers print of it, delays, choices. The value of a day is the latest that
//! started.

use crate::fees::Rate;
use crate::matching::MatchingRules;
use crate::{Day, Refusal, Ruled, coded, text};

coded! {
    /// *Paramètre*: the key of a setting.
    pub enum SettingKey {
        /// Name of the council, as sentences write it: «le Conseil de …».
        CouncilName = "council_name",
        /// Its acronym.
        CouncilShortName = "council_short_name",
        /// Its postal address, one line each.
        CouncilAddress = "council_address",
        /// Its city, where letters are written.
        CouncilCity = "council_city",
        /// Its telephone.
        CouncilPhone = "council_phone",
        /// Its electronic address.
        CouncilEmail = "council_email",
        /// What an envelope may show: acronym and address, nothing about health.
        NeutralSender = "neutral_sender",
        /// Whom to write to about one's data.
        DataContact = "data_contact",
        /// Name of the coordinator.
        CoordinationName = "coordination_name",
        /// Telephone of the coordination.
        CoordinationPhone = "coordination_phone",
        /// When the telephone is answered.
        CoordinationHours = "coordination_hours",
        /// Electronic address of the coordination.
        CoordinationEmail = "coordination_email",
        /// Name of who signs.
        SignatoryName = "signatory_name",
        /// Quality of who signs.
        SignatoryQuality = "signatory_quality",
        /// Who signs the letters to people, when it is somebody else: a name, and the quality on the next line.
        SignatoryLetters = "signatory_letters",
        /// Who signs the convocations.
        SignatoryConvocations = "signatory_convocations",
        /// Who signs the letters to landlords.
        SignatoryDeposits = "signatory_deposits",
        /// Who signs the answers to queries and the calls for fees.
        SignatoryAnswers = "signatory_answers",
        /// The day of the delegation of signature, as `2026-01-31`.
        DelegatedOn = "delegated_on",
        /// The last day of the delegation of signature, as `2027-01-31`.
        DelegatedUntil = "delegated_until",
        /// What the delegation rests on: «la délibération n° 4 du bureau».
        DelegationReference = "delegation_reference",
        /// Who delegates.
        DelegatedBy = "delegated_by",
        /// The quality of who delegates.
        DelegatedByQuality = "delegated_by_quality",
        /// The acts that may be signed by delegation, one a line.
        DelegatedActs = "delegated_acts",
        /// The most that one signature by delegation engages, in euros.
        DelegationCeiling = "delegation_ceiling",
        /// Quality of who keeps the minutes.
        SecretaryQuality = "secretary_quality",
        /// The rules the commission decides by: «l'article 7 de son règlement intérieur».
        RulesReference = "rules_reference",
        /// The rule of the quorum, as a phrase: «la moitié des membres».
        QuorumRule = "quorum_rule",
        /// Whether a sitting convened a second time decides without a quorum: `yes` or nothing.
        SecondWithoutQuorum = "second_without_quorum",
        /// Whether the chair's vote settles a tie: `yes` or nothing.
        ChairSettlesTies = "chair_settles_ties",
        /// Days after a sitting by which the letters leave.
        LetterDays = "letter_days",
        /// Days after a sitting by which a person answers a proposal of the council.
        AnswerDays = "answer_days",
        /// Minutes an item of the commission lasts, unless it says otherwise.
        ItemMinutes = "item_minutes",
        /// Months a consent holds.
        ConsentMonths = "consent_months",
        /// Months after which a consent is to be asked again.
        ConsentAlertMonths = "consent_alert_months",
        /// Months after which somebody who was not seen is to be seen.
        SilenceMonths = "silence_months",
        /// Days after which a landlord that has not answered is silent.
        LandlordDays = "landlord_days",
        /// Who may help with a DALO application.
        DaloHelp = "dalo_help",
        /// How long a file is kept after the last contact: «deux ans».
        KeptFor = "kept_for",
        /// How long the attendance sheets of workshops are kept: «trois ans».
        AttendanceKeptFor = "attendance_kept_for",
        /// Months those who announced themselves to a workshop stay named after it.
        RegistrationMonths = "registration_months",
        /// The zone of school holidays: `a`, `b` or `c`.
        SchoolZone = "school_zone",
        /// How far to the right the address of a letter is printed, in tenths of a millimetre: -15.
        WindowRight = "window_right",
        /// How far down.
        WindowDown = "window_down",
        /// The criteria a place must not fail, by their codes: «commune rent»; `none` for no criterion.
        MatchingRequired = "matching_required",
        /// What puts an application before another, by its codes, most weighty first; `none` for the seniority alone.
        MatchingPriorities = "matching_priorities",
        /// Months a deposit that was engaged waits for its lease.
        EngagementMonths = "engagement_months",
        /// Whether the council never asks a person for what her landlord keeps of a deposit: `yes` or nothing.
        NoRecourse = "no_recourse",
        /// Where the committee of conciliation of the department sits.
        ConciliationAddress = "conciliation_address",
        /// The day a lawyer allowed the council to promise in place of a deposit, as `2026-01-31`.
        GuaranteeAdvisedOn = "guarantee_advised_on",
        /// The rate of the membership fee, in euros an inhabitant: «0,40».
        FeeRate = "fee_rate",
        /// The last day to pay the fee that is called, as `2027-03-31`.
        FeeDueOn = "fee_due_on",
        /// What whoever leaves says to who comes after, a paragraph a line.
        HandoverWords = "handover_words",
        /// Whether the council is an example, which every paper says: `yes` or nothing.
        Specimen = "specimen",
        /// The most the council engages in deposits, in euros.
        FundCeiling = "fund_ceiling",
        /// Number of the account of the bank.
        AccountBank = "account_bank",
        /// Of the deposits the council pays as a tenant.
        AccountHeld = "account_held",
        /// Of the deposits it received from those it sub-lets to.
        AccountReceived = "account_received",
        /// Of what it pays for a tenant.
        AccountReceivable = "account_receivable",
        /// Of what it lends to a person.
        AccountAdvance = "account_advance",
        /// Of what landlords keep.
        AccountWithheld = "account_withheld",
        /// Of what is given up.
        AccountLost = "account_lost",
        /// Of the penalties that belong to tenants.
        AccountPenalty = "account_penalty",
        /// Of the penalties that belong to the council.
        AccountIncome = "account_income",
        /// The other side of what was taken over from older books.
        AccountOpening = "account_opening",
        /// The account that deposits come back to.
        CouncilAccount = "council_account",
        /// The logo, by the digest of its file.
        Logo = "logo",
        /// Legal basis of the file, when the council words it otherwise than by default.
        LegalBasis = "legal_basis",
        /// The words of health that a text about a person should not hold, one a line; an asterisk stands for any ending.
        HealthWords = "health_words",
    }
}

/// What a value of a setting is.
enum Nature {
    /// Text, several lines of it perhaps.
    Text,
    /// A number between two bounds.
    Number(u32, u32),
    /// Tenths of a millimetre, either way, at most so many.
    Shift(u32),
    /// Euros an inhabitant, with four decimals at most.
    Rate,
    /// A day, as `2026-01-31`.
    Day,
    /// Criteria of the matching, by their codes.
    Criteria,
    /// Priorities of the matching, by their codes.
    Priorities,
    /// The number of an account: digits first, then letters perhaps.
    Account,
}

impl SettingKey {
    /// What holds where the council set nothing.
    pub const fn default_value(self) -> &'static str {
        match self {
            Self::LetterDays => "8",
            Self::EngagementMonths | Self::SilenceMonths => "3",
            Self::LandlordDays => "30",
            Self::AnswerDays => "10",
            Self::SchoolZone => "b",
            Self::ItemMinutes => "20",
            Self::ConsentMonths | Self::RegistrationMonths => "12",
            Self::ConsentAlertMonths => "6",
            Self::MatchingRequired => "commune size rent income floor lift step_free sublet sharing animals",
            Self::MatchingPriorities => "urgent dalo",
            Self::AccountBank => "512",
            Self::AccountHeld => "275",
            Self::AccountReceived => "165",
            Self::AccountReceivable | Self::AccountPenalty => "467",
            Self::AccountAdvance => "274",
            Self::AccountWithheld => "658",
            Self::AccountLost => "667",
            Self::AccountIncome => "758",
            Self::AccountOpening => "890",
            Self::HealthWords => text::USUAL_HEALTH_WORDS,
            _ => "",
        }
    }

    /// What held on a day where the council set nothing: since 2025, what is lost of a financial asset is no longer on 675.
    pub fn default_on(self, day: Day) -> &'static str {
        let is_old = Day::from_ymd_opt(2025, 1, 1).is_some_and(|since| day < since);
        if self == Self::AccountLost && is_old { "675" } else { self.default_value() }
    }

    const fn nature(self) -> Nature {
        match self {
            Self::LetterDays => Nature::Number(1, 60),
            Self::EngagementMonths | Self::SilenceMonths => Nature::Number(1, 24),
            Self::LandlordDays => Nature::Number(1, 365),
            Self::DelegationCeiling | Self::FundCeiling => Nature::Number(1, 1_000_000),
            Self::AnswerDays => Nature::Number(1, 90),
            Self::ItemMinutes => Nature::Number(5, 120),
            Self::ConsentMonths | Self::RegistrationMonths => Nature::Number(1, 36),
            Self::ConsentAlertMonths => Nature::Number(1, 35),
            Self::WindowRight | Self::WindowDown => Nature::Shift(100),
            Self::FeeRate => Nature::Rate,
            Self::AccountBank
            | Self::AccountHeld
            | Self::AccountReceived
            | Self::AccountReceivable
            | Self::AccountAdvance
            | Self::AccountWithheld
            | Self::AccountLost
            | Self::AccountPenalty
            | Self::AccountIncome
            | Self::AccountOpening => Nature::Account,
            Self::MatchingRequired => Nature::Criteria,
            Self::MatchingPriorities => Nature::Priorities,
            Self::DelegatedOn | Self::DelegatedUntil | Self::GuaranteeAdvisedOn | Self::FeeDueOn => Nature::Day,
            _ => Nature::Text,
        }
    }

    /// Characters of its longest value.
    const fn longest(self) -> u32 {
        if matches!(self, Self::HealthWords) { 5000 } else { 1000 }
    }

    /// The value as it can be kept; nothing stands for the default.
    ///
    /// # Errors
    /// [`Refusal::OutOfBounds`] for a number that is none or too large; [`Refusal::Empty`] for a day that is none;
    /// [`Refusal::TooLong`].
    pub fn checked(self, raw: &str) -> Ruled<String> {
        let value = text::paragraph(self.code(), raw, self.longest())?;
        let field = || self.code().to_owned();
        let holds = |min, max| value.parse().is_ok_and(|number: u32| (min..=max).contains(&number));
        match self.nature() {
            _ if value.is_empty() => Ok(value),
            Nature::Number(min, max) if !holds(min, max) => Err(Refusal::OutOfBounds { field: field(), min, max }),
            Nature::Shift(most) if !value.parse::<i32>().is_ok_and(|shift| shift.unsigned_abs() <= most) => {
                Err(Refusal::OutOfBounds { field: field(), min: 0, max: most })
            }
            Nature::Rate if Rate::read(&value).is_none_or(|rate| rate == Rate::new(0)) => {
                Err(Refusal::OutOfBounds { field: field(), min: 0, max: 100 })
            }
            Nature::Criteria if !MatchingRules::are_criteria(&value) => Err(Refusal::Empty { field: field() }),
            Nature::Priorities if !MatchingRules::are_priorities(&value) => Err(Refusal::Empty { field: field() }),
            Nature::Account if !is_account(&value) => Err(Refusal::NotAnAccount),
            Nature::Day if value.parse::<Day>().is_err() => Err(Refusal::Empty { field: field() }),
            _ => Ok(value),
        }
    }
}

/// An account of the French chart: three to twelve digits and capitals, the first a class from 1 to 8.
fn is_account(value: &str) -> bool {
    (3..=12).contains(&value.len())
        && value.starts_with(|class: char| ('1'..='8').contains(&class))
        && value.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::SettingKey;
    use crate::Refusal;

    #[test]
    fn a_number_is_kept_within_its_bounds() {
        assert_eq!(SettingKey::ItemMinutes.checked(" 25 "), Ok("25".to_owned()));
        let refused = Err(Refusal::OutOfBounds { field: "item_minutes".to_owned(), min: 5, max: 120 });
        for wrong in ["4", "121", "vingt", "-5"] {
            assert_eq!(SettingKey::ItemMinutes.checked(wrong), refused, "{wrong}");
        }
    }

    #[test]
    fn a_shift_goes_either_way_but_not_far() {
        assert_eq!(SettingKey::WindowRight.checked(" -15 "), Ok("-15".to_owned()));
        for wrong in ["101", "-101", "1,5"] {
            assert!(SettingKey::WindowDown.checked(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn an_account_is_of_the_french_chart_and_dated() {
        assert_eq!(SettingKey::AccountHeld.checked(" 2751 "), Ok("2751".to_owned()));
        assert!(SettingKey::AccountPenalty.checked("467DG").is_ok());
        for wrong in ["27", "0275", "975", "27 5", "2751234567890", "275é"] {
            assert_eq!(SettingKey::AccountHeld.checked(wrong), Err(Refusal::NotAnAccount), "{wrong}");
        }
        let on = |day: &str| SettingKey::AccountLost.default_on(day.parse().unwrap());
        assert_eq!([on("2024-12-31"), on("2025-01-01")], ["675", "667"]);
    }

    #[test]
    fn a_day_is_one_that_exists() {
        assert!(SettingKey::DelegatedOn.checked("2026-01-31").is_ok());
        assert!(SettingKey::DelegatedOn.checked("2026-02-29").is_err());
    }

    #[test]
    fn nothing_stands_for_the_default() {
        assert_eq!(SettingKey::LetterDays.checked(""), Ok(String::new()));
    }

    #[test]
    fn every_default_can_be_kept() {
        for key in SettingKey::ALL {
            assert!(key.checked(key.default_value()).is_ok(), "{key:?}");
        }
    }
}
