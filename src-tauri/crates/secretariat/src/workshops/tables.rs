//! Workshops as tables that leave the house: as many as came, without their names; what too few of them thought is masked.

use super::review;
use crate::tables::{headers, written};
use crate::{ExportedFile, Office, Result};
use council::workshops::{Compared, Season, SeasonReview, ThemeRow, WorkshopRow, WorkshopsQuery, compare, masked};
use council::{Day, Minute, TableForm};
use documents::seasons as words;
use exchange::sheet::{Sheet, Value};
use storage::workshops;

impl Office {
    /// The comparisons of a season; as a workbook, with its workshops one by one on a second tab.
    ///
    /// # Errors
    /// When the register cannot be read; [`crate::Error::TooLarge`] beyond what a spreadsheet holds.
    pub fn season_table(&self, season: Season, form: TableForm, today: Day) -> Result<ExportedFile> {
        let mut sheets = vec![self.compared(season)?];
        if form != TableForm::Csv {
            sheets.push(self.listed(&WorkshopsQuery { season: Some(season), ..WorkshopsQuery::default() })?);
        }
        Ok((words::season_file(season.start(), form), written(&sheets, form, today)?))
    }

    /// The workshops a query asks for, one a row, under the headers that the import of past workshops reads.
    ///
    /// # Errors
    /// As [`Office::season_table`].
    pub fn workshops_table(&self, query: &WorkshopsQuery, form: TableForm, today: Day) -> Result<ExportedFile> {
        let file = words::list_file(query.season.map(Season::start), form);
        Ok((file, written(&[self.listed(query)?], form, today)?))
    }

    fn compared(&self, season: Season) -> Result<Sheet> {
        let (review, themes, venues, communes) = self.read(|page| {
            Ok((
                review(page, season)?,
                workshops::themes(page)?,
                workshops::venues(page)?,
                storage::directory::communes(page)?,
            ))
        })?;
        let SeasonReview { themes: by_theme, venues: by_venue, communes: by_commune, seasons, .. } = review;
        let venue = |id: i64| venues.iter().find(|venue| venue.id.get() == id).map(|venue| venue.name.clone());
        let commune = |id: i64| communes.iter().find(|each| each.id.get() == id).map(|each| each.name.clone());
        let mut rows = Vec::new();
        let mut add = |what: &str, lines: &[Compared], named: &dyn Fn(i64) -> String| {
            let told = told(lines);
            rows.extend(lines.iter().zip(told).map(|(line, is_told)| row_of(what, &named(line.id), line, is_told)));
        };
        add(words::BY_THEME, &by_theme, &|id| theme_name(&themes, id));
        add(words::BY_VENUE, &by_venue, &|id| venue(id).unwrap_or_default());
        add(words::BY_COMMUNE, &by_commune, &|id| commune(id).unwrap_or_default());
        add(words::BY_SEASON, &seasons, &|id| words::season(i32::try_from(id).unwrap_or_default()));
        Ok(Sheet { name: words::COMPARED.to_owned(), headers: headers(&words::HEADERS), rows })
    }

    fn listed(&self, query: &WorkshopsQuery) -> Result<Sheet> {
        let (list, all, themes) = self.read(|page| {
            Ok((workshops::list(page, query)?, workshops::season_workshops(page)?, workshops::themes(page)?))
        })?;
        let held: Vec<_> = all.iter().filter(|each| each.is_held()).collect();
        let lines = compare(&held, |each| Some(each.id.get()), |each| each.tally);
        let told = told(&lines);
        let line_of = |row: &WorkshopRow| {
            let thought = lines.iter().zip(&told).find(|(line, _)| line.id == row.id.get());
            let thought = thought.map(|(line, is_told)| answers(line, *is_told));
            list_row(row, &theme_name(&themes, row.theme.get()), thought.unwrap_or_default())
        };
        let rows = list.iter().map(line_of).collect();
        Ok(Sheet { name: words::LISTED.to_owned(), headers: headers(&words::LIST_HEADERS), rows })
    }
}

fn theme_name(themes: &[ThemeRow], id: i64) -> String {
    themes.iter().find(|theme| theme.id.get() == id).map(words::theme).unwrap_or_default()
}

fn list_row(row: &WorkshopRow, theme: &str, [sheets, rate, satisfaction]: [Value; 3]) -> Vec<Value> {
    let text = |words: &str| Value::Text(words.to_owned());
    let hour = |minute: Option<Minute>| minute.map_or(Value::Empty, |minute| Value::Text(words::hour(minute)));
    let start = row.hours.map(|hours| hours.start);
    let end = row.hours.and_then(|hours| Minute::new(hours.start.get() + hours.minutes));
    vec![
        Value::Count(i64::from(row.number)),
        row.hours.map_or(Value::Empty, |hours| Value::Day(hours.on_day)),
        hour(start),
        hour(end),
        text(&row.title),
        text(theme),
        text(&row.venue_name),
        text(&row.commune_name),
        text(words::state(row.state)),
        row.capacity.map_or(Value::Empty, count),
        count(row.registered),
        count(row.attended),
        sheets,
        rate,
        satisfaction,
        text(&row.debrief),
    ]
}

fn row_of(what: &str, name: &str, line: &Compared, is_told: bool) -> Vec<Value> {
    let [sheets, rate, satisfaction] = answers(line, is_told);
    vec![
        Value::Text(what.to_owned()),
        Value::Text(name.to_owned()),
        count(line.workshops),
        count(line.attended),
        hundredths(line.average),
        sheets,
        rate,
        satisfaction,
    ]
}

/// Of each line, whether what was thought may leave the house.
fn told(lines: &[Compared]) -> Vec<bool> {
    masked(&lines.iter().map(|line| line.sheets).collect::<Vec<_>>()).iter().map(Option::is_some).collect()
}

/// How many answered, how many in a hundred, what they thought.
fn answers(line: &Compared, is_told: bool) -> [Value; 3] {
    let satisfaction = if is_told { hundredths(line.satisfaction) } else { Value::Text(words::MASKED.to_owned()) };
    [count(line.sheets), line.rate.map_or(Value::Empty, count), satisfaction]
}

fn count(value: u32) -> Value {
    Value::Count(i64::from(value))
}

fn hundredths(value: Option<u32>) -> Value {
    value.map_or(Value::Empty, |value| Value::Hundredths(i64::from(value)))
}
