//! A season of workshops: its report, beside the seasons before, and as a table that leaves the house.

use crate::{Done, ExportedFile, Office, Result};
use council::workshops::{
    Compared, PastSeason, Season, SeasonReview, SeasonWorkshop, compare, figures, season_figures,
};
use council::{Act, Actor};
use documents::seasons as words;
use exchange::sheet::{Sheet, Value, to_csv};
use storage::{Page, workshops};

impl Office {
    /// The report of a season: figures, questionnaires, comparisons.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn season(&self, season: Season) -> Result<SeasonReview> {
        self.read(|page| review(page, season))
    }

    /// The report of a season as separated values that leave the house: what fewer than five people said is masked.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn season_table(&self, season: Season) -> Result<ExportedFile> {
        let (review, themes, venues, communes) = self.read(|page| {
            Ok((
                review(page, season)?,
                workshops::themes(page)?,
                workshops::venues(page)?,
                storage::directory::communes(page)?,
            ))
        })?;
        let mut rows = Vec::new();
        let mut add = |what: &str, lines: &[Compared], named: &dyn Fn(i64) -> String| {
            rows.extend(lines.iter().map(|line| row_of(what, &named(line.id), line)));
        };
        let theme = |id: i64| themes.iter().find(|theme| theme.id.get() == id).map(words::theme).unwrap_or_default();
        let venue = |id: i64| venues.iter().find(|venue| venue.id.get() == id).map(|venue| venue.name.clone());
        let commune = |id: i64| communes.iter().find(|each| each.id.get() == id).map(|each| each.name.clone());
        add(words::BY_THEME, &review.themes, &theme);
        add(words::BY_VENUE, &review.venues, &|id| venue(id).unwrap_or_default());
        add(words::BY_COMMUNE, &review.communes, &|id| commune(id).unwrap_or_default());
        add(words::BY_SEASON, &review.seasons, &|id| words::season(i32::try_from(id).unwrap_or_default()));
        let headers = words::HEADERS.iter().map(|header| (*header).to_owned()).collect();
        let file = to_csv(&Sheet { name: String::new(), headers, rows });
        Ok((words::season_file(season.start()), file))
    }

    /// Notes the figures of a season that is not in the register.
    ///
    /// # Errors
    /// [`crate::Error::Refused`] for figures no season has.
    pub fn set_past_season(&mut self, actor: &Actor, past: PastSeason) -> Result<Done> {
        let past = past.checked()?;
        self.write(Act::SetPastSeason, actor, |step| Ok(workshops::set_past_season(step, &past)?))
    }
}

/// The report of a season.
pub(crate) fn review(page: &Page<'_>, season: Season) -> storage::Result<SeasonReview> {
    let all = workshops::season_workshops(page)?;
    let within = season.period();
    let of_season: Vec<SeasonWorkshop> =
        all.iter().filter(|each| within.is_some_and(|period| period.holds(each.on_day))).cloned().collect();
    let held: Vec<&SeasonWorkshop> = of_season.iter().filter(|each| each.is_held()).collect();
    let ever: Vec<&SeasonWorkshop> = all.iter().filter(|each| each.is_held()).collect();
    let ids: Vec<_> = held.iter().map(|each| each.id).collect();
    let attended = held.iter().map(|each| each.tally.attended).sum();
    Ok(SeasonReview {
        season,
        figures: season_figures(&of_season),
        evaluation: figures(&workshops::season_sheets(page, &ids)?, attended),
        themes: compare(&held, |each| Some(each.theme.get()), |each| each.tally),
        venues: compare(&held, |each| each.venue.map(council::VenueId::get), |each| each.tally),
        communes: compare(&held, |each| each.commune.map(council::CommuneId::get), |each| each.tally),
        seasons: compare(&ever, |each| Some(i64::from(Season::of(each.on_day).start())), |each| each.tally),
        before: workshops::past_seasons(page)?,
    })
}

fn row_of(what: &str, name: &str, line: &Compared) -> Vec<Value> {
    let hundredths =
        |value: Option<u32>| value.map_or(Value::Empty, |value| Value::Amount(council::Balance::new(i64::from(value))));
    let count = |value: u32| Value::Count(i64::from(value));
    let few = line.satisfaction.is_none() && line.sheets > 0;
    vec![
        Value::Text(what.to_owned()),
        Value::Text(name.to_owned()),
        count(line.workshops),
        count(line.attended),
        hundredths(line.average),
        if few { Value::Text(words::FEW.to_owned()) } else { count(line.sheets) },
        if few { Value::Empty } else { line.rate.map_or(Value::Empty, count) },
        hundredths(line.satisfaction),
    ]
}
