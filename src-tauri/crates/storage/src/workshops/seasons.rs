//! Seasons: what is added up of their workshops, and what is known of those before.

use super::evaluations::sheets_of;
use crate::row::Columns;
use crate::{Page, Result, Step};
use council::workshops::{
    CommuneTurn, EvaluationSheet, PastSeason, Question, Season, SeasonWorkshop, SpeakerRole, Tally,
};
use council::{Day, VenueId, WorkshopId};
use rusqlite::{Row, named_params};

/// Every workshop that has a day, ideas apart, in order.
pub fn season_workshops(page: &Page<'_>) -> Result<Vec<SeasonWorkshop>> {
    let statements = Question::ALL.iter().filter(|question| question.is_statement()).map(|question| question.code());
    let statements = serde_json::json!(statements.collect::<Vec<_>>()).to_string();
    page.all(include_str!("season.sql"), [statements], workshop)
}

fn workshop(row: &Row<'_>) -> rusqlite::Result<SeasonWorkshop> {
    Ok(SeasonWorkshop {
        id: row.id("id")?,
        on_day: row.day("on_day")?,
        theme: row.id("theme")?,
        venue: row.maybe_id("venue")?,
        commune: row.maybe_id("commune")?,
        state: row.code("state")?,
        capacity: row.maybe_number("capacity")?,
        spent: row.maybe_cents("spent_cents")?,
        tally: Tally {
            attended: row.number("attended")?,
            sheets: row.number("sheets")?,
            sum: row.number("sum")?,
            given: row.number("given")?,
        },
        speakers: row.text("roles")?.split(',').filter_map(SpeakerRole::from_code).collect(),
    })
}

/// The questionnaires of several workshops.
pub fn season_sheets(page: &Page<'_>, workshops: &[WorkshopId]) -> Result<Vec<EvaluationSheet>> {
    sheets_of(page, workshops)
}

/// How many of those who came to several workshops live in each commune, the most first; those who did not say count in none.
pub fn communes_of(page: &Page<'_>, workshops: &[WorkshopId]) -> Result<Vec<(String, u32)>> {
    let ids: Vec<_> = workshops.iter().map(|id| id.get()).collect();
    page.all(
        "SELECT commune.name, sum(attendance.count) AS came
         FROM attendance JOIN commune ON commune.id = attendance.commune
         WHERE attendance.workshop IN (SELECT value FROM json_each(?1))
         GROUP BY commune.id ORDER BY came DESC, commune.sort_key",
        [serde_json::json!(ids).to_string()],
        |row| Ok((row.text("name")?, row.number("came")?)),
    )
}

/// The seasons of before, in order.
pub fn past_seasons(page: &Page<'_>) -> Result<Vec<PastSeason>> {
    page.all("SELECT * FROM past_season ORDER BY season", [], |row| {
        Ok(PastSeason {
            season: Season::starting(row.number("season")?),
            held: row.number("held")?,
            average: row.number("average")?,
            themes: row.number("themes")?,
        })
    })
}

/// Notes the figures of a season of before, in the place of those that were there.
pub fn set_past_season(step: &Step<'_>, past: &PastSeason) -> Result<()> {
    step.run(
        "INSERT INTO past_season (season, held, average, themes) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (season) DO UPDATE SET held = excluded.held, average = excluded.average, themes = excluded.themes",
        (past.season.start(), past.held, past.average, past.themes),
    )?;
    Ok(())
}

/// When each member commune hosted a workshop last, and when it will next.
pub fn communes_in_turn(page: &Page<'_>, today: Day) -> Result<Vec<CommuneTurn>> {
    page.all(include_str!("turns.sql"), named_params! { ":today": today }, |row| {
        Ok(CommuneTurn {
            commune: row.id("id")?,
            name: row.text("name")?,
            last_on: row.maybe_day("last_on")?,
            next_on: row.maybe_day("next_on")?,
        })
    })
}

/// The venue of the workshop that was planned last.
pub fn last_venue(page: &Page<'_>) -> Result<Option<VenueId>> {
    let sql = "SELECT venue FROM workshop WHERE venue IS NOT NULL ORDER BY number DESC LIMIT 1";
    page.maybe(sql, [], |row| row.id("venue"))
}
