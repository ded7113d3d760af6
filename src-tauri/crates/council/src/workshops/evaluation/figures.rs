//! What the questionnaires of a workshop, or of a season, say once added up.

use super::{Answer, EvaluationSheet, FEW, Question, masked, mean, share};
use serde::Serialize;
use ts_rs::TS;

/// *Évaluation* of a workshop: its questionnaires, and what they say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Evaluation {
    /// The questionnaires, the last typed first.
    pub sheets: Vec<EvaluationSheet>,
    /// What they say.
    pub figures: EvaluationFigures,
}

/// *Résultats* of questionnaires.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct EvaluationFigures {
    /// How many questionnaires.
    pub sheets: u32,
    /// How many people came.
    pub attended: u32,
    /// How many in a hundred of those who came answered; none when nobody was counted.
    pub rate: Option<u32>,
    /// Fewer than five: to be read with care inside, and masked outside.
    pub few: bool,
    /// The mean of every sentence, in hundredths, from 100 to 400.
    pub satisfaction: Option<u32>,
    /// Each sentence.
    pub statements: Vec<StatementFigures>,
    /// Each question with a choice; the answers that could tell who gave them are masked.
    pub choices: Vec<ChoiceFigures>,
    /// What was written.
    pub verbatims: Vec<Verbatim>,
}

/// *Résultat d'une phrase*.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct StatementFigures {
    /// Which sentence.
    pub question: Question,
    /// How many circled 1, 2, 3 and 4.
    pub counts: [u32; 4],
    /// Their mean, in hundredths.
    pub mean: Option<u32>,
}

/// *Répartition* of the answers to a question with a choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ChoiceFigures {
    /// Which question.
    pub question: Question,
    /// How many chose each answer, from the first; none where it is masked.
    pub counts: Vec<Option<u32>>,
}

/// *Verbatim*: what somebody wrote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Verbatim {
    /// To which question.
    pub question: Question,
    /// The words.
    pub words: String,
}

/// What questionnaires say, of so many people who came.
pub fn figures(sheets: &[EvaluationSheet], attended: u32) -> EvaluationFigures {
    let answers: Vec<&Answer> = sheets.iter().flat_map(|sheet| &sheet.answers).collect();
    let count = u32::try_from(sheets.len()).unwrap_or(u32::MAX);
    let statements: Vec<_> =
        Question::ALL.iter().filter(|question| question.is_statement()).map(|of| statement(*of, &answers)).collect();
    let (sum, given) = statements.iter().fold((0, 0), |(sum, given), line| {
        let (more, of) = weigh(&line.counts);
        (sum + more, given + of)
    });
    let choices = Question::ALL.iter().filter(|question| question.most().is_some() && !question.is_statement());
    let mut verbatims: Vec<_> = answers
        .iter()
        .filter(|answer| answer.score.is_none() && answer.question != Question::Commune)
        .map(|answer| Verbatim { question: answer.question, words: answer.words.clone() })
        .collect();
    verbatims.sort_by_key(|verbatim| verbatim.question);
    EvaluationFigures {
        sheets: count,
        attended,
        rate: share(count, attended),
        few: count < FEW,
        satisfaction: mean(sum, given),
        statements,
        choices: choices.map(|question| choice(*question, &answers)).collect(),
        verbatims,
    }
}

fn scored(question: Question, answers: &[&Answer], most: u8) -> Vec<u32> {
    let mut counts = vec![0; usize::from(most)];
    for answer in answers.iter().filter(|answer| answer.question == question) {
        if let Some(count) = answer.score.and_then(|score| counts.get_mut(usize::from(score).checked_sub(1)?)) {
            *count += 1;
        }
    }
    counts
}

fn statement(question: Question, answers: &[&Answer]) -> StatementFigures {
    let counts = <[u32; 4]>::try_from(scored(question, answers, 4)).unwrap_or_default();
    let (sum, given) = weigh(&counts);
    StatementFigures { question, counts, mean: mean(sum, given) }
}

/// The sum of the numbers circled, and how many there are.
fn weigh(counts: &[u32; 4]) -> (u32, u32) {
    (counts.iter().zip(1..).map(|(count, score)| count * score).sum(), counts.iter().sum())
}

fn choice(question: Question, answers: &[&Answer]) -> ChoiceFigures {
    let counts = scored(question, answers, question.most().unwrap_or(0));
    let counts = if question.tells_who() { masked(&counts) } else { counts.into_iter().map(Some).collect() };
    ChoiceFigures { question, counts }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(n: u32, clear: u8, age: u8, learnt: &str) -> EvaluationSheet {
        let score = |question, score| Answer { question, score: Some(score), words: String::new() };
        let words = Answer { question: Question::Learnt, score: None, words: learnt.to_owned() };
        EvaluationSheet { n, answers: vec![score(Question::Clear, clear), words, score(Question::Age, age)] }
    }

    #[test]
    fn means_shares_and_words_are_gathered() {
        let sheets = [sheet(1, 4, 3, "Respirer"), sheet(2, 3, 3, "Dormir"), sheet(3, 4, 4, "Marcher")];
        let told = figures(&sheets, 9);
        assert_eq!((told.sheets, told.rate, told.few, told.satisfaction), (3, Some(33), true, Some(367)));
        let clear = told.statements.iter().find(|line| line.question == Question::Clear).unwrap();
        assert_eq!((clear.counts, clear.mean), ([0, 0, 1, 2], Some(367)));
        assert_eq!(told.verbatims.len(), 3);
    }

    #[test]
    fn ages_of_few_people_are_masked_and_opinions_are_not() {
        let sheets: Vec<_> = (1..=8).map(|n| sheet(n, 4, if n <= 6 { 3 } else { 4 }, "…")).collect();
        let told = figures(&sheets, 8);
        let age = told.choices.iter().find(|line| line.question == Question::Age).unwrap();
        assert_eq!(age.counts, [Some(0), Some(0), None, None, Some(0), Some(0)]);
        assert!(!told.few);
    }

    #[test]
    fn nothing_says_nothing() {
        let told = figures(&[], 0);
        assert_eq!((told.sheets, told.rate, told.satisfaction), (0, None, None));
    }
}
