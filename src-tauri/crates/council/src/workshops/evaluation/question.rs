//! The questions of the printed questionnaire, in its order.

use crate::coded;

coded! {
    /// *Question* of the questionnaire.
    pub enum Question {
        /// 1. How one heard of the workshop.
        KnownBy = "known_by",
        /// 2. Whether it is the first one.
        FirstTime = "first_time",
        /// 3 a. It answered what was expected.
        Expected = "expected",
        /// 3 b. What was explained was clear.
        Clear = "clear",
        /// 3 c. One could speak if one wished.
        CouldSpeak = "could_speak",
        /// 3 d. What was heard will be useful.
        Useful = "useful",
        /// 3 e. One would know whom to turn to.
        WhomToAsk = "whom_to_ask",
        /// 3 f. Place, hour and length suited.
        Arrangements = "arrangements",
        /// 4. Whether one knew before whom to turn to.
        KnewBefore = "knew_before",
        /// 5. What one keeps of it.
        Learnt = "learnt",
        /// 6. What should be better.
        Improve = "improve",
        /// 7. A theme one would like.
        WishedTheme = "wished_theme",
        /// 8. Age.
        Age = "age",
        /// 9. As what one came.
        CameAs = "came_as",
        /// 10. Commune.
        Commune = "commune",
    }
}

impl Question {
    /// The greatest number that answers it; none when it is answered in words.
    pub const fn most(self) -> Option<u8> {
        match self {
            Self::KnownBy => Some(7),
            Self::FirstTime => Some(2),
            Self::KnewBefore => Some(3),
            Self::Age => Some(6),
            Self::CameAs => Some(5),
            Self::Learnt | Self::Improve | Self::WishedTheme | Self::Commune => None,
            _ => Some(4),
        }
    }

    /// Whether it is a sentence one agrees with more or less, from 1 to 4.
    pub const fn is_statement(self) -> bool {
        matches!(
            self,
            Self::Expected | Self::Clear | Self::CouldSpeak | Self::Useful | Self::WhomToAsk | Self::Arrangements
        )
    }

    /// Whether its answers, few as they may be, could tell who gave them.
    pub const fn tells_who(self) -> bool {
        matches!(self, Self::Age | Self::CameAs | Self::Commune)
    }
}
