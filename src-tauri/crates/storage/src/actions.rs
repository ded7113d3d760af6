//! The plan of actions: its lines, their sheets, milestones and news.

use crate::row::Columns;
use crate::{Page, Result, Step, names};
use council::actions::{
    ActionChange, ActionNews, ActionRow, ActionWords, Milestone, MilestoneChange, NewAction, NewMilestone, NewNews,
    silent_months,
};
use council::{ActionId, ActionNewsId, Day, Identity, MilestoneId};
use rusqlite::types::ToSql;
use rusqlite::{Row, named_params};

fn sql() -> String {
    format!(
        "SELECT action.*, coalesce(body.name, '') AS pole_name, {},
         (SELECT max(on_day) FROM action_news news WHERE news.action = action.id) AS news_on,
         (SELECT min(due_on) FROM milestone WHERE milestone.action = action.id AND done_on IS NULL) AS next_milestone_on
         FROM action LEFT JOIN body ON body.id = action.pole {}",
        names::ROLE,
        names::joining_role("action.pilot"),
    )
}

/// The plan as it stands on a day: pole by pole, then by number; what no pole carries comes last.
///
/// # Errors
/// When the register cannot be read.
pub fn actions(page: &Page<'_>, today: Day) -> Result<Vec<ActionRow>> {
    let order = "ORDER BY action.pole IS NULL, body.name, body.id, action.number";
    page.all(&format!("{} {order}", sql()), [], |row| action(row, today))
}

/// One line of the plan as it stands on a day.
///
/// # Errors
/// When the register cannot be read.
pub fn of(page: &Page<'_>, id: ActionId, today: Day) -> Result<Option<ActionRow>> {
    page.maybe(&format!("{} WHERE action.id = ?1", sql()), [id.get()], |row| action(row, today))
}

fn action(row: &Row<'_>, today: Day) -> rusqlite::Result<ActionRow> {
    let (progress, news_on) = (row.code("progress")?, row.maybe_day("news_on")?);
    Ok(ActionRow {
        id: row.id("id")?,
        number: row.number("number")?,
        title: row.text("title")?,
        theme: row.code("theme")?,
        population: row.code("population")?,
        register: row.text("register")?,
        progress,
        pole: row.maybe_id("pole")?,
        pole_name: row.text("pole_name")?,
        pilot: row.maybe_id("pilot")?,
        pilot_words: row.text("role_words")?,
        partners: row.text("partners")?,
        news_on,
        silent_months: silent_months(progress, news_on, today),
        next_milestone_on: row.maybe_day("next_milestone_on")?,
    })
}

/// What is written on the sheet of an action, heading by heading.
///
/// # Errors
/// When the register cannot be read.
pub fn words_of(page: &Page<'_>, id: ActionId) -> Result<Vec<ActionWords>> {
    page.all("SELECT * FROM action_words WHERE action = ?1", [id.get()], |row| {
        Ok(ActionWords { heading: row.code("heading")?, words: row.text("text")? })
    })
}

/// The milestones of an action: those to come first, the nearest first; then those that were reached.
///
/// # Errors
/// When the register cannot be read.
pub fn milestones_of(page: &Page<'_>, id: ActionId) -> Result<Vec<Milestone>> {
    let sql = "SELECT * FROM milestone WHERE action = ?1
        ORDER BY done_on IS NOT NULL, done_on DESC, due_on IS NULL, due_on, id";
    page.all(sql, [id.get()], |row| {
        Ok(Milestone {
            id: row.id("id")?,
            what: row.text("what")?,
            due_on: row.maybe_day("due_on")?,
            done_on: row.maybe_day("done_on")?,
        })
    })
}

/// The news of an action, the latest first.
///
/// # Errors
/// When the register cannot be read.
pub fn news_of(page: &Page<'_>, id: ActionId) -> Result<Vec<ActionNews>> {
    page.all("SELECT * FROM action_news WHERE action = ?1 ORDER BY on_day DESC, id DESC", [id.get()], |row| {
        Ok(ActionNews { id: row.id("id")?, on_day: row.day("on_day")?, words: row.text("text")? })
    })
}

/// Adds an action, under the next number.
///
/// # Errors
/// [`crate::Error::NotFound`] for a body that does not exist.
pub fn add(step: &Step<'_>, new: &NewAction) -> Result<ActionId> {
    step.insert(
        "INSERT INTO action (number, title, theme, population, progress, pole)
         VALUES ((SELECT coalesce(max(number), 0) + 1 FROM action), :title, :theme, :population, :progress, :pole)",
        named_params! {
            ":title": new.title,
            ":theme": new.theme.code(),
            ":population": new.population.code(),
            ":progress": new.progress.code(),
            ":pole": new.pole.map(Identity::get),
        },
    )
}

/// Changes one field of an action.
///
/// # Errors
/// [`crate::Error::NotFound`].
pub fn change(step: &Step<'_>, id: ActionId, change: &ActionChange) -> Result<()> {
    let (column, value): (&str, &dyn ToSql) = match change {
        ActionChange::Title(title) => ("title", title),
        ActionChange::Theme(theme) => ("theme", &theme.code()),
        ActionChange::Population(population) => ("population", &population.code()),
        ActionChange::Register(register) => ("register", register),
        ActionChange::Progress(progress) => ("progress", &progress.code()),
        ActionChange::Pole(body) => ("pole", &body.map(Identity::get)),
        ActionChange::Pilot(role) => ("pilot", &role.map(Identity::get)),
        ActionChange::Partners(partners) => ("partners", partners),
        ActionChange::Heading(words) => return write_words(step, id, words),
    };
    step.set("action", id, column, value)
}

fn write_words(step: &Step<'_>, id: ActionId, ActionWords { heading, words }: &ActionWords) -> Result<()> {
    let at = (id.get(), heading.code());
    if words.is_empty() {
        return step.run("DELETE FROM action_words WHERE action = ?1 AND heading = ?2", at).map(drop);
    }
    let sql = "INSERT INTO action_words (action, heading, text) VALUES (?1, ?2, ?3)
        ON CONFLICT (action, heading) DO UPDATE SET text = excluded.text";
    step.run(sql, (at.0, at.1, words)).map(drop)
}

/// Adds a milestone.
///
/// # Errors
/// [`crate::Error::NotFound`].
pub fn add_milestone(step: &Step<'_>, action: ActionId, new: &NewMilestone) -> Result<MilestoneId> {
    let sql = "INSERT INTO milestone (action, what, due_on) VALUES (?1, ?2, ?3)";
    step.insert(sql, (action.get(), &new.what, new.due_on))
}

/// Changes one field of a milestone.
///
/// # Errors
/// [`crate::Error::NotFound`].
pub fn change_milestone(step: &Step<'_>, id: MilestoneId, change: MilestoneChange) -> Result<()> {
    let (column, day) = match change {
        MilestoneChange::DueOn(day) => ("due_on", day),
        MilestoneChange::DoneOn(day) => ("done_on", day),
    };
    step.set("milestone", id, column, &day)
}

/// Removes a milestone.
///
/// # Errors
/// [`crate::Error::NotFound`].
pub fn remove_milestone(step: &Step<'_>, id: MilestoneId) -> Result<()> {
    step.one_row("milestone", "DELETE FROM milestone WHERE id = ?1", [id.get()])
}

/// Writes news of an action.
///
/// # Errors
/// [`crate::Error::NotFound`].
pub fn write_news(step: &Step<'_>, action: ActionId, news: &NewNews) -> Result<ActionNewsId> {
    let sql = "INSERT INTO action_news (action, on_day, text) VALUES (?1, ?2, ?3)";
    step.insert(sql, (action.get(), news.on_day, &news.words))
}
