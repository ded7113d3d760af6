//! A season of workshops: its report, beside the seasons before.

use crate::{Done, Office, Result};
use council::workshops::{PastSeason, Season, SeasonReview, SeasonWorkshop, compare, figures, season_figures};
use council::{Act, Actor};
use storage::{Page, workshops};

impl Office {
    /// The report of a season: figures, questionnaires, comparisons.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn season(&self, season: Season) -> Result<SeasonReview> {
        self.read(|page| review(page, season))
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
