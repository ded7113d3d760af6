//! The questionnaires, as they were typed.

use crate::row::Columns;
use crate::{Error, Page, Result, Step};
use council::WorkshopId;
use council::workshops::{Answer, EvaluationSheet, NewEvaluation, Question};
use rusqlite::Row;

const ANSWERS: &str = "SELECT sheet.id, sheet.n, answer.question, answer.score, coalesce(answer.words, '') AS words
    FROM evaluation_sheet sheet JOIN evaluation_answer answer ON answer.sheet = sheet.id";

/// The questionnaires of a workshop, the last typed first.
pub fn evaluation_sheets(page: &Page<'_>, workshop: WorkshopId) -> Result<Vec<EvaluationSheet>> {
    let sql = format!("{ANSWERS} WHERE sheet.workshop = ?1 ORDER BY sheet.n DESC, answer.id");
    Ok(gathered(page.all(&sql, [workshop.get()], answer)?))
}

/// The questionnaires of several workshops, in no order that matters.
pub(super) fn sheets_of(page: &Page<'_>, workshops: &[WorkshopId]) -> Result<Vec<EvaluationSheet>> {
    let ids: Vec<_> = workshops.iter().map(|id| id.get()).collect();
    let sql =
        format!("{ANSWERS} WHERE sheet.workshop IN (SELECT value FROM json_each(?1)) ORDER BY sheet.id, answer.id");
    Ok(gathered(page.all(&sql, [serde_json::json!(ids).to_string()], answer)?))
}

type Line = (i64, u32, Option<Answer>);

/// A line of a questionnaire; a question no longer asked is passed over.
fn answer(row: &Row<'_>) -> rusqlite::Result<Line> {
    let question = Question::from_code(&row.text("question")?);
    let (score, words) = (row.maybe_number("score")?, row.text("words")?);
    let answer = question.map(|question| Answer { question, score, words });
    Ok((row.value("id")?, row.number("n")?, answer))
}

fn gathered(lines: Vec<Line>) -> Vec<EvaluationSheet> {
    let mut sheets: Vec<(i64, EvaluationSheet)> = Vec::new();
    for (id, n, answer) in lines {
        if sheets.last().is_none_or(|(last, _)| *last != id) {
            sheets.push((id, EvaluationSheet { n, answers: Vec::new() }));
        }
        if let Some((_, sheet)) = sheets.last_mut() {
            sheet.answers.extend(answer);
        }
    }
    sheets.into_iter().map(|(_, sheet)| sheet).collect()
}

/// Adds a questionnaire after the others, and gives its number.
pub fn add_evaluation(step: &Step<'_>, workshop: WorkshopId, given: &NewEvaluation) -> Result<u32> {
    step.run(
        "INSERT INTO evaluation_sheet (workshop, n)
         VALUES (?1, (SELECT coalesce(max(n), 0) + 1 FROM evaluation_sheet WHERE workshop = ?1))",
        [workshop.get()],
    )?;
    let (id, n) = step.one(
        "SELECT id, n FROM evaluation_sheet WHERE workshop = ?1 ORDER BY n DESC LIMIT 1",
        [workshop.get()],
        |row| Ok((row.value::<i64>("id")?, row.number("n")?)),
    )?;
    add_answers(step, id, given)?;
    Ok(n)
}

/// Puts other answers in the place of those of a questionnaire.
pub fn set_evaluation(step: &Step<'_>, workshop: WorkshopId, n: u32, given: &NewEvaluation) -> Result<()> {
    let id = sheet_id(step, workshop, n)?;
    step.run("DELETE FROM evaluation_answer WHERE sheet = ?1", [id])?;
    add_answers(step, id, given)
}

/// Takes a questionnaire back.
pub fn remove_evaluation(step: &Step<'_>, workshop: WorkshopId, n: u32) -> Result<()> {
    let id = sheet_id(step, workshop, n)?;
    step.run("DELETE FROM evaluation_answer WHERE sheet = ?1", [id])?;
    step.one_row("evaluation", "DELETE FROM evaluation_sheet WHERE id = ?1", [id])
}

fn sheet_id(page: &Page<'_>, workshop: WorkshopId, n: u32) -> Result<i64> {
    let sql = "SELECT id FROM evaluation_sheet WHERE workshop = ?1 AND n = ?2";
    page.maybe(sql, (workshop.get(), n), |row| row.value("id"))?.ok_or(Error::NotFound("evaluation"))
}

fn add_answers(step: &Step<'_>, sheet: i64, given: &NewEvaluation) -> Result<()> {
    for answer in &given.answers {
        step.run(
            "INSERT INTO evaluation_answer (sheet, question, score, words) VALUES (?1, ?2, ?3, nullif(?4, ''))",
            (sheet, answer.question.code(), answer.score, &answer.words),
        )?;
    }
    Ok(())
}
