//! The dated parameters of the council: what papers print of it, delays, choices. The value of a day is the latest that
//! started.

use crate::coded;

coded! {
    /// *Paramètre*: the key of a setting.
    pub enum SettingKey {
        /// Name of the council, as sentences write it: «le Conseil de …».
        CouncilName = "council_name",
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
        /// The day of the delegation of signature, as `2026-01-31`.
        DelegatedOn = "delegated_on",
        /// Quality of who keeps the minutes.
        SecretaryQuality = "secretary_quality",
        /// The rules the commission decides by: «l'article 7 de son règlement intérieur».
        RulesReference = "rules_reference",
        /// The rule of the quorum, as a phrase: «la moitié des membres».
        QuorumRule = "quorum_rule",
        /// Whether the chair's vote settles a tie: `yes` or nothing.
        ChairSettlesTies = "chair_settles_ties",
        /// Days after a sitting by which the letters leave.
        LetterDays = "letter_days",
        /// Days after a sitting by which a person answers a proposal of the council.
        AnswerDays = "answer_days",
        /// Who may help with a DALO application.
        DaloHelp = "dalo_help",
        /// How long a file is kept after the last contact: «deux ans».
        KeptFor = "kept_for",
        /// How long the attendance sheets of workshops are kept: «trois ans».
        AttendanceKeptFor = "attendance_kept_for",
        /// The zone of school holidays: `a`, `b` or `c`.
        SchoolZone = "school_zone",
        /// Legal basis of the file, when the council words it otherwise than by default.
        LegalBasis = "legal_basis",
    }
}

impl SettingKey {
    /// What holds where the council set nothing.
    pub const fn default_value(self) -> &'static str {
        match self {
            Self::LetterDays => "8",
            Self::AnswerDays => "10",
            Self::SchoolZone => "b",
            _ => "",
        }
    }
}
