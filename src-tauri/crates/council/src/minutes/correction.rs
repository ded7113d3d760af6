//! What corrects sealed minutes: a paper of its own beside them, sealed behind them. They themselves never change.

use super::{BlockKey, SealRow};
use crate::text::{filled, line, paragraph};
use crate::{CorrectionId, Day, Refusal, Ruled};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// *Passage corrigé*, in one version of the minutes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Replacement {
    /// What stands there, word for word.
    pub old: String,
    /// What is to be read; empty where the words fall.
    pub new: String,
}

/// *Rectificatif* as it is written: it takes its number with its seal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct NewCorrection {
    /// In which part of the minutes.
    pub part: BlockKey,
    /// The passage of the confidential version.
    pub passage: Replacement,
    /// The passage of the version that leaves the house; none when it says nothing of it.
    pub shareable: Option<Replacement>,
    /// At whose request: «la commune de Lezennes».
    pub asked_by: String,
    /// The day the chair of the sitting agreed.
    pub agreed_on: Day,
    /// Why; empty for a slip of the pen, without effect on what was decided.
    pub reason: String,
}

/// *Rectificatif* beside the minutes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct CorrectionRow {
    /// Identity.
    pub id: CorrectionId,
    /// What it says.
    #[serde(flatten)]
    #[ts(flatten)]
    pub said: NewCorrection,
    /// Its place among those of the same minutes, from 1, once it is sealed.
    pub number: Option<u32>,
    /// Its seal: until then it may be changed, or removed.
    pub seal: Option<SealRow>,
}

impl Replacement {
    fn checked(self) -> Ruled<Self> {
        let (old, new) = (filled("old", &self.old, 2_000)?, line("new", &self.new, 2_000)?);
        if old == new { Err(Refusal::NothingCorrected) } else { Ok(Self { old, new }) }
    }
}

impl NewCorrection {
    /// The correction with its words made clean.
    ///
    /// # Errors
    /// [`Refusal`] when a passage or whoever asked is missing, or when nothing changes.
    pub fn checked(self) -> Ruled<Self> {
        Ok(Self {
            passage: self.passage.checked()?,
            shareable: self.shareable.map(Replacement::checked).transpose()?,
            asked_by: filled("asked_by", &self.asked_by, 200)?,
            reason: paragraph("reason", &self.reason, 1_000)?,
            ..self
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn correction(old: &str, new: &str) -> NewCorrection {
        NewCorrection {
            part: BlockKey::Opening,
            passage: Replacement { old: old.to_owned(), new: new.to_owned() },
            shareable: None,
            asked_by: " la commune de Lezennes ".to_owned(),
            agreed_on: Day::from_ymd_opt(2027, 1, 18).unwrap(),
            reason: String::new(),
        }
    }

    #[test]
    fn a_correction_says_what_stood_and_what_is_read() {
        let checked = correction(" au 2e étage", "au 3e étage").checked().unwrap();
        assert_eq!(
            (checked.passage.old.as_str(), checked.asked_by.as_str()),
            ("au 2e étage", "la commune de Lezennes")
        );
        assert_eq!(correction(" ", "x").checked(), Err(Refusal::Empty { field: "old".to_owned() }));
        assert_eq!(correction("x", " x ").checked(), Err(Refusal::NothingCorrected));
    }

    #[test]
    fn words_may_fall_but_somebody_asked_for_it() {
        assert!(correction("un mot de trop", "").checked().is_ok());
        let nobody = NewCorrection { asked_by: " ".to_owned(), ..correction("a", "b") };
        assert_eq!(nobody.checked(), Err(Refusal::Empty { field: "asked_by".to_owned() }));
    }

    #[test]
    fn the_version_that_leaves_the_house_follows_the_same_rule() {
        let passage = Replacement { old: "a".to_owned(), new: "a".to_owned() };
        let same = NewCorrection { shareable: Some(passage), ..correction("a", "b") };
        assert_eq!(same.checked(), Err(Refusal::NothingCorrected));
    }
}
