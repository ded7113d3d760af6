//! A questionnaire as it is typed.

use super::Question;
use crate::{Refusal, Ruled, text};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// The most characters of words.
const LONGEST: u32 = 500;

/// *Réponse* to one question: a number, or words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct Answer {
    /// Which question.
    pub question: Question,
    /// The number circled; none for words.
    #[serde(default)]
    pub score: Option<u8>,
    /// The words written; empty for a number.
    #[serde(default)]
    pub words: String,
}

/// *Questionnaire* to be noted: the answers that were given, each question at most once.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct NewEvaluation {
    /// The answers.
    pub answers: Vec<Answer>,
}

/// *Questionnaire* of a workshop, under the number it was typed with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct EvaluationSheet {
    /// Its number.
    pub n: u32,
    /// The answers, in the order of the questions.
    pub answers: Vec<Answer>,
}

impl NewEvaluation {
    /// The questionnaire as it can be kept: blank answers left out.
    ///
    /// # Errors
    /// [`Refusal::Empty`] for a blank sheet; [`Refusal::OutOfBounds`] for an answer out of its scale, or given in words
    /// where a number is asked; [`Refusal::TooLong`].
    pub fn checked(self) -> Ruled<Self> {
        let mut asked = BTreeSet::new();
        let mut answers = Vec::new();
        for answer in self.answers {
            let Answer { question, score, words } = answer;
            let words = text::line(question.code(), &words, LONGEST)?;
            match (question.most(), score) {
                (Some(most), Some(score)) if (1..=most).contains(&score) && words.is_empty() => {}
                (_, None) if words.is_empty() => continue,
                (None, None) => {}
                (most, _) => return Err(out_of_scale(question, most)),
            }
            if !asked.insert(question) {
                return Err(out_of_scale(question, question.most()));
            }
            answers.push(Answer { question, score, words });
        }
        if answers.is_empty() {
            return Err(Refusal::Empty { field: "answers".to_owned() });
        }
        answers.sort_by_key(|answer| answer.question);
        Ok(Self { answers })
    }
}

fn out_of_scale(question: Question, most: Option<u8>) -> Refusal {
    Refusal::OutOfBounds { field: question.code().to_owned(), min: 1, max: most.map_or(1, u32::from) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn score(question: Question, score: u8) -> Answer {
        Answer { question, score: Some(score), words: String::new() }
    }

    fn words(question: Question, words: &str) -> Answer {
        Answer { question, score: None, words: words.to_owned() }
    }

    fn checked(answers: Vec<Answer>) -> Ruled<Vec<Answer>> {
        NewEvaluation { answers }.checked().map(|kept| kept.answers)
    }

    #[test]
    fn answers_are_kept_in_the_order_of_the_sheet_and_blanks_left_out() {
        let given =
            vec![words(Question::Learnt, " Respirer "), score(Question::Clear, 4), words(Question::Improve, " ")];
        let kept = checked(given).unwrap();
        assert_eq!(kept, [score(Question::Clear, 4), words(Question::Learnt, "Respirer")]);
    }

    #[test]
    fn an_answer_out_of_its_scale_is_refused_by_name() {
        let refused = |field: &str, max| Err(Refusal::OutOfBounds { field: field.to_owned(), min: 1, max });
        assert_eq!(checked(vec![score(Question::Clear, 5)]), refused("clear", 4));
        assert_eq!(checked(vec![score(Question::Age, 0)]), refused("age", 6));
        assert_eq!(checked(vec![words(Question::Clear, "bien")]), refused("clear", 4));
        assert_eq!(
            checked(vec![score(Question::FirstTime, 1), score(Question::FirstTime, 2)]),
            refused("first_time", 2)
        );
    }

    #[test]
    fn a_blank_sheet_is_none() {
        assert_eq!(checked(vec![words(Question::Learnt, "")]), Err(Refusal::Empty { field: "answers".to_owned() }));
        assert_eq!(checked(vec![]), Err(Refusal::Empty { field: "answers".to_owned() }));
    }
}
