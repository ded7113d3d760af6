//! What workshops are about: an editable list, seeded with the themes every council works on.

use super::ThemeSeed;
use crate::{Day, Ruled, ThemeId, text};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// *Thème*, as the lists show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ThemeRow {
    /// Identity.
    pub id: ThemeId,
    /// The seed it comes from; none for a theme the council added.
    pub seed: Option<ThemeSeed>,
    /// How the council calls it; empty for the usual words of its seed.
    pub label: String,
    /// Whether the papers of its workshops bear the number 3114.
    pub sensitive: bool,
    /// What was heard of it in the workshops, and should be said again.
    pub heard: String,
    /// How many workshops are about it.
    pub workshops: u32,
    /// The last day one was held.
    pub last_on: Option<Day>,
}

/// *Thème* to be added.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct NewTheme {
    /// How the council calls it.
    pub label: String,
    /// Whether the papers of its workshops bear the number 3114.
    pub sensitive: bool,
}

impl NewTheme {
    /// The theme as it can be kept.
    ///
    /// # Errors
    /// [`crate::Refusal::Empty`] without a label; [`crate::Refusal::TooLong`].
    pub fn checked(self) -> Ruled<Self> {
        Ok(Self { label: text::filled("label", &self.label, 100)?, ..self })
    }
}

/// *Modification*: one field of a theme, changed on its own.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "camelCase")]
#[ts(export)]
pub enum ThemeChange {
    /// *Intitulé*; empty goes back to the usual words of the seed.
    Label(String),
    /// *Thème sensible*.
    Sensitive(bool),
    /// *Ce qui a été entendu*.
    Heard(String),
}

impl ThemeChange {
    /// The change as it can be kept, for a theme of that seed.
    ///
    /// # Errors
    /// [`crate::Refusal::Empty`] when a theme of the council would lose its label; [`crate::Refusal::TooLong`].
    pub fn checked(self, seed: Option<ThemeSeed>) -> Ruled<Self> {
        Ok(match self {
            Self::Label(raw) if seed.is_some() => Self::Label(text::line("label", &raw, 100)?),
            Self::Label(raw) => Self::Label(text::filled("label", &raw, 100)?),
            Self::Heard(raw) => Self::Heard(text::paragraph("heard", &raw, 4000)?),
            kept @ Self::Sensitive(_) => kept,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Refusal;

    #[test]
    fn only_a_seeded_theme_goes_back_to_its_usual_words() {
        let blank = ThemeChange::Label(" ".to_owned());
        assert_eq!(blank.clone().checked(Some(ThemeSeed::Sleep)), Ok(ThemeChange::Label(String::new())));
        assert_eq!(blank.checked(None), Err(Refusal::Empty { field: "label".to_owned() }));
    }
}
