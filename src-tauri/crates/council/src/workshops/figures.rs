//! A season in figures, as its report tells it, beside the seasons before.

use super::evaluation::{mean, share};
use super::{Compared, EvaluationFigures, Season, SpeakerRole, Tally, WorkshopState, compare};
use crate::bounds::within;
use crate::{Cents, CommuneId, Day, Ruled, ThemeId, VenueId, WorkshopId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// *Atelier d'une saison*: one that has a day, as the season counts it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeasonWorkshop {
    /// Which.
    pub id: WorkshopId,
    /// Its day.
    pub on_day: Day,
    /// What it is about.
    pub theme: ThemeId,
    /// Where.
    pub venue: Option<VenueId>,
    /// The commune of the venue.
    pub commune: Option<CommuneId>,
    /// Its state.
    pub state: WorkshopState,
    /// How many people it takes.
    pub capacity: Option<u32>,
    /// What it cost.
    pub spent: Option<Cents>,
    /// Who came, and what the questionnaires add up to.
    pub tally: Tally,
    /// As what each speaker spoke.
    pub speakers: Vec<SpeakerRole>,
}

impl SeasonWorkshop {
    /// Whether it was held.
    pub const fn is_held(&self) -> bool {
        matches!(self.state, WorkshopState::Held | WorkshopState::Evaluated)
    }
}

/// *Chiffres d'une saison*.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SeasonFigures {
    /// How many workshops were held.
    pub held: u32,
    /// How many are still to come.
    pub to_come: u32,
    /// How many were cancelled or postponed.
    pub called_off: u32,
    /// How many people came in all.
    pub attended: u32,
    /// How many people came to each, in hundredths.
    pub average: Option<u32>,
    /// Half of the workshops had so many people or fewer, in hundredths.
    pub median: Option<u32>,
    /// How many in a hundred seats were taken, where a number of seats was set.
    pub filled: Option<u32>,
    /// How many themes.
    pub themes: u32,
    /// How many venues.
    pub venues: u32,
    /// How many communes.
    pub communes: u32,
    /// How many times somebody spoke.
    pub speakers: u32,
    /// How many in a hundred of them spoke of what they lived: users of experience and peer workers.
    pub lived: Option<u32>,
    /// How many questionnaires.
    pub sheets: u32,
    /// How many in a hundred of those who came answered.
    pub rate: Option<u32>,
    /// The mean of every sentence, in hundredths; none where fewer than five answered.
    pub satisfaction: Option<u32>,
    /// What a person who came cost, where costs were typed.
    pub per_person: Option<Cents>,
}

/// *Saison d'avant*: what the council knows of a season that is not in the register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct PastSeason {
    /// Which.
    pub season: Season,
    /// How many workshops were held.
    pub held: u32,
    /// How many people came to each, on average.
    pub average: u32,
    /// How many themes.
    pub themes: u32,
}

impl PastSeason {
    /// The figures as they can be kept.
    ///
    /// # Errors
    /// [`crate::Refusal::OutOfBounds`] for figures no season has, or a year nobody means.
    pub fn checked(self) -> Ruled<Self> {
        within("season", u32::try_from(self.season.start()).unwrap_or(0), 1990, 2200)?;
        within("held", self.held, 1, 1000)?;
        within("average", self.average, 0, 10_000)?;
        within("themes", self.themes, 0, 200)?;
        Ok(self)
    }
}

/// *Bilan de saison*.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SeasonReview {
    /// Which season.
    pub season: Season,
    /// Its figures.
    pub figures: SeasonFigures,
    /// What its questionnaires say.
    pub evaluation: EvaluationFigures,
    /// Its workshops by theme.
    pub themes: Vec<Compared>,
    /// By venue.
    pub venues: Vec<Compared>,
    /// By commune.
    pub communes: Vec<Compared>,
    /// Every season of the register, by the year it starts.
    pub seasons: Vec<Compared>,
    /// Seasons that are not in the register.
    pub before: Vec<PastSeason>,
}

/// The figures of the workshops of a season.
pub fn season_figures(workshops: &[SeasonWorkshop]) -> SeasonFigures {
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let held: Vec<&SeasonWorkshop> = workshops.iter().filter(|each| each.is_held()).collect();
    let of = |state: &[WorkshopState]| count(workshops.iter().filter(|each| state.contains(&each.state)).count());
    let all = compare(&held, |_| Some(0), |each| each.tally).pop();
    let seats: Vec<_> =
        held.iter().filter_map(|each| each.capacity.map(|seats| (each.tally.attended, seats))).collect();
    let costs: Vec<_> = held.iter().filter_map(|each| each.spent.map(|spent| (spent, each.tally.attended))).collect();
    let roles: Vec<SpeakerRole> = held.iter().flat_map(|each| each.speakers.iter().copied()).collect();
    let lived = roles.iter().filter(|role| matches!(role, SpeakerRole::ExpertByExperience | SpeakerRole::PeerWorker));
    SeasonFigures {
        held: count(held.len()),
        to_come: of(&[WorkshopState::Planned, WorkshopState::Confirmed]),
        called_off: of(&[WorkshopState::Cancelled, WorkshopState::Postponed]),
        attended: all.as_ref().map_or(0, |all| all.attended),
        average: all.as_ref().and_then(|all| all.average),
        median: median(held.iter().map(|each| each.tally.attended).collect()),
        filled: share(seats.iter().map(|(came, _)| came).sum(), seats.iter().map(|(_, seats)| seats).sum()),
        themes: count(held.iter().map(|each| each.theme).collect::<BTreeSet<_>>().len()),
        venues: count(held.iter().filter_map(|each| each.venue).collect::<BTreeSet<_>>().len()),
        communes: count(held.iter().filter_map(|each| each.commune).collect::<BTreeSet<_>>().len()),
        speakers: count(roles.len()),
        lived: share(count(lived.count()), count(roles.len())),
        sheets: all.as_ref().map_or(0, |all| all.sheets),
        rate: all.as_ref().and_then(|all| all.rate),
        satisfaction: all.and_then(|all| all.satisfaction),
        per_person: per_person(
            costs.iter().map(|(spent, _)| spent.get()).sum(),
            costs.iter().map(|(_, came)| came).sum(),
        ),
    }
}

/// What one of so many people cost, rounded to the nearest cent; none when nobody came.
pub fn per_person(cents: u32, people: u32) -> Option<Cents> {
    cents.saturating_add(people / 2).checked_div(people).map(Cents::new)
}

fn median(mut counts: Vec<u32>) -> Option<u32> {
    counts.sort_unstable();
    let upper = *counts.get(counts.len() / 2)?;
    let lower = if counts.len().is_multiple_of(2) { counts[counts.len() / 2 - 1] } else { upper };
    mean(lower + upper, 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn workshop(id: i64, theme: i64, state: WorkshopState, attended: u32) -> SeasonWorkshop {
        SeasonWorkshop {
            id: WorkshopId::new(id),
            on_day: Day::from_ymd_opt(2026, 11, 5).unwrap(),
            theme: ThemeId::new(theme),
            venue: Some(VenueId::new(1)),
            commune: Some(CommuneId::new(1)),
            state,
            capacity: Some(20),
            spent: None,
            tally: Tally { attended, ..Tally::default() },
            speakers: vec![SpeakerRole::Professional, SpeakerRole::PeerWorker],
        }
    }

    #[test]
    fn a_season_counts_what_was_held_and_says_what_was_not() {
        use WorkshopState as S;
        let season = [
            workshop(1, 1, S::Held, 6),
            workshop(2, 1, S::Evaluated, 12),
            workshop(3, 2, S::Held, 9),
            workshop(4, 3, S::Cancelled, 0),
            workshop(5, 4, S::Planned, 0),
        ];
        let told = season_figures(&season);
        assert_eq!((told.held, told.to_come, told.called_off), (3, 1, 1));
        assert_eq!((told.attended, told.average, told.median), (27, Some(900), Some(900)));
        assert_eq!((told.themes, told.venues, told.communes), (2, 1, 1));
        assert_eq!((told.filled, told.lived), (Some(45), Some(50)));
    }

    #[test]
    fn a_cost_is_shared_by_those_who_came() {
        assert_eq!(per_person(10_000, 9), Some(Cents::new(1_111)));
        assert_eq!(per_person(10_000, 0), None);
        let costly = SeasonWorkshop { spent: Some(Cents::new(9_000)), ..workshop(1, 1, WorkshopState::Held, 9) };
        assert_eq!(season_figures(&[costly]).per_person, Some(Cents::new(1_000)));
    }

    #[test]
    fn an_empty_season_says_nothing() {
        assert_eq!(season_figures(&[]), SeasonFigures::default());
    }

    #[test]
    fn a_season_of_before_bears_figures_that_can_be() {
        let season = PastSeason { season: Season::starting(2024), held: 18, average: 9, themes: 10 };
        assert!(season.clone().checked().is_ok());
        assert!(PastSeason { held: 0, ..season.clone() }.checked().is_err());
        assert!(PastSeason { season: Season::starting(12), ..season }.checked().is_err());
    }
}
