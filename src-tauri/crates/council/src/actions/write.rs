//! What is written of an action.

use super::{ActionTheme, ActionWords, Population, Progress};
use crate::{BodyId, ContactRoleId, Day, Ruled, text};
use serde::Deserialize;
use ts_rs::TS;

/// Longest title, in characters.
const TITLE: u32 = 160;
/// Longest line.
const LINE: u32 = 200;
/// Longest text under a heading.
const WORDS: u32 = 4000;

/// *Action* to be added.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct NewAction {
    /// What is undertaken.
    pub title: String,
    /// Theme.
    pub theme: ActionTheme,
    /// For whom.
    pub population: Population,
    /// How far it is.
    pub progress: Progress,
    /// The body that carries it.
    pub pole: Option<BodyId>,
}

impl NewAction {
    /// The action as it can be kept: text tidied.
    ///
    /// # Errors
    /// [`crate::Refusal::Empty`] without a title, [`crate::Refusal::TooLong`].
    pub fn checked(self) -> Ruled<Self> {
        Ok(Self { title: text::filled("title", &self.title, TITLE)?, ..self })
    }
}

/// *Modification* of one field of an action.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "camelCase")]
#[ts(export)]
pub enum ActionChange {
    /// *Intitulé*.
    Title(String),
    /// *Thème*.
    Theme(ActionTheme),
    /// *Population cible*.
    Population(Population),
    /// *Registre d'action*.
    Register(String),
    /// *Avancement*.
    Progress(Progress),
    /// *Pôle*.
    Pole(Option<BodyId>),
    /// *Pilote*.
    Pilot(Option<ContactRoleId>),
    /// *Partenaires*.
    Partners(String),
    /// What is written under a heading of the sheet.
    Heading(ActionWords),
}

impl ActionChange {
    /// The change as it can be kept: text tidied.
    ///
    /// # Errors
    /// As [`NewAction::checked`].
    pub fn checked(self) -> Ruled<Self> {
        Ok(match self {
            Self::Title(raw) => Self::Title(text::filled("title", &raw, TITLE)?),
            Self::Register(raw) => Self::Register(text::line("register", &raw, LINE)?),
            Self::Partners(raw) => Self::Partners(text::line("partners", &raw, LINE)?),
            Self::Heading(ActionWords { heading, words }) => {
                Self::Heading(ActionWords { heading, words: text::paragraph("words", &words, WORDS)? })
            }
            other => other,
        })
    }
}

/// *Étape* to be added.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct NewMilestone {
    /// What is to be reached.
    pub what: String,
    /// By when.
    pub due_on: Option<Day>,
}

impl NewMilestone {
    /// The milestone as it can be kept: text tidied.
    ///
    /// # Errors
    /// [`crate::Refusal::Empty`] without words, [`crate::Refusal::TooLong`].
    pub fn checked(self) -> Ruled<Self> {
        Ok(Self { what: text::filled("what", &self.what, LINE)?, ..self })
    }
}

/// *Modification* of one field of a milestone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "camelCase")]
#[ts(export)]
pub enum MilestoneChange {
    /// *Prévue le*.
    DueOn(Option<Day>),
    /// *Faite le*.
    DoneOn(Option<Day>),
}

/// *Nouvelle* to be written.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct NewNews {
    /// Its day.
    pub on_day: Day,
    /// What is new.
    pub words: String,
}

impl NewNews {
    /// The news as they can be kept: text tidied.
    ///
    /// # Errors
    /// [`crate::Refusal::Empty`] without words, [`crate::Refusal::TooLong`].
    pub fn checked(self) -> Ruled<Self> {
        let words = text::paragraph("words", &self.words, WORDS)?;
        text::filled("words", &words, WORDS)?;
        Ok(Self { words, ..self })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Refusal;
    use crate::actions::ActionHeading;

    #[test]
    fn an_action_has_a_title_and_its_texts_are_tidied() {
        let new = |title: &str| NewAction {
            title: title.to_owned(),
            theme: ActionTheme::Housing,
            population: Population::Precarious,
            progress: Progress::Future,
            pole: None,
        };
        assert_eq!(new(" Colocation ").checked().unwrap().title, "Colocation");
        assert_eq!(new("  ").checked(), Err(Refusal::Empty { field: "title".to_owned() }));
        assert_eq!(ActionChange::Title(String::new()).checked(), Err(Refusal::Empty { field: "title".to_owned() }));
        let words = ActionWords { heading: ActionHeading::Context, words: " Deux phrases.\n\n Une autre. ".to_owned() };
        let Ok(ActionChange::Heading(kept)) = ActionChange::Heading(words).checked() else { panic!("kept") };
        assert!(kept.words.starts_with("Deux phrases."));
    }

    #[test]
    fn a_milestone_and_news_say_something() {
        let empty = |field: &str| Refusal::Empty { field: field.to_owned() };
        assert_eq!(NewMilestone { what: " ".to_owned(), due_on: None }.checked(), Err(empty("what")));
        let on_day = Day::from_ymd_opt(2026, 3, 1).unwrap();
        assert_eq!(NewNews { on_day, words: "\n".to_owned() }.checked(), Err(empty("words")));
        assert_eq!(NewNews { on_day, words: " Lancé. ".to_owned() }.checked().unwrap().words, "Lancé.");
    }
}
