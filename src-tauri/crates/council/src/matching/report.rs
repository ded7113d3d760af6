//! What the matching tells, on both sides.

use super::{Check, MatchingRules, Verdict};
use crate::applications::{Budget, Stage};
use crate::dwellings::Typology;
use crate::people::PersonName;
use crate::places::{PlaceName, PlaceState};
use crate::{ApplicationId, Cents, Day};
use serde::Serialize;
use ts_rs::TS;

/// *Place à pourvoir*.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PlaceToFill {
    /// Which and where.
    pub place: PlaceName,
    /// Whether the dwelling has no other place: it then bears no name of its own.
    pub is_alone: bool,
    /// Size.
    pub typology: Option<Typology>,
    /// Rent and charges in force, a month.
    pub rent: Option<Cents>,
    /// The state on the day.
    pub state: PlaceState,
    /// The day it is free, or has been since.
    pub free_on: Day,
    /// Days it has stood vacant.
    pub days_vacant: Option<u32>,
    /// How many applications fit it.
    pub fitting: u32,
}

/// *Comparaison* of an application with a place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Fit {
    /// Each criterion that matters.
    pub checks: Vec<Check>,
    /// What the place would leave to live on, where its rent and resources are known. Shown; it bars nobody.
    pub budget: Option<Budget>,
    /// The position of the application, or why not.
    pub verdict: Verdict,
}

/// *Candidature rapprochée* of a place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Match {
    /// The application.
    pub application: ApplicationId,
    /// Its code, and who asks.
    pub person: PersonName,
    /// The day it arrived.
    pub received_on: Day,
    /// Its stage on the day.
    pub stage: Stage,
    /// How it compares.
    #[serde(flatten)]
    #[ts(flatten)]
    pub fit: Fit,
}

/// *Attente moyenne* of those who were rehoused in the last two years on a similar request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct AverageWait {
    /// Days from the request to the entry.
    pub days: u32,
    /// How many people.
    pub of: u32,
}

impl AverageWait {
    /// The mean of some waits, rounded to the day; none without any.
    pub fn of(waits: &[u32]) -> Option<Self> {
        let of = u32::try_from(waits.len()).ok().filter(|of| *of > 0)?;
        let sum: u64 = waits.iter().copied().map(u64::from).sum();
        let days = u32::try_from((sum + u64::from(of) / 2) / u64::from(of)).unwrap_or(u32::MAX);
        Some(Self { days, of })
    }
}

/// *Rapprochement d'une place*: every open application, those that fit first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PlaceMatching {
    /// The place.
    pub place: PlaceToFill,
    /// The applications.
    pub matches: Vec<Match>,
    /// How long those who asked the like waited.
    pub wait: Option<AverageWait>,
}

/// *Place rapprochée* of an application.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PlaceMatch {
    /// The place.
    pub place: PlaceToFill,
    /// How the application compares.
    #[serde(flatten)]
    #[ts(flatten)]
    pub fit: Fit,
}

/// *Demandes semblables*: a commune and a size in common, and a place still sought.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Similar {
    /// The position of this one among them, by seniority, from 1; none when it seeks no place.
    pub position: Option<u32>,
    /// How many there are, this one too.
    pub of: u32,
    /// How long those who were rehoused waited.
    pub wait: Option<AverageWait>,
}

/// *Rapprochement d'une candidature*: every place to fill, those it fits first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ApplicationMatching {
    /// The places.
    pub places: Vec<PlaceMatch>,
    /// The like of it.
    pub similar: Similar,
}

/// *Faits figés* with a decision that grants a place: how the application compared with it that day, and by which rules.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct FrozenMatch {
    /// The place.
    pub place: PlaceToFill,
    /// How the application compared.
    #[serde(flatten)]
    #[ts(flatten)]
    pub fit: Fit,
    /// The rules of that day.
    pub rules: MatchingRules,
}

/// *Aperçu d'un changement de règles*, for one place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct MatchingPreview {
    /// The place.
    pub place: PlaceName,
    /// How many fit today.
    pub fitting_now: u32,
    /// How many would.
    pub fitting_then: u32,
    /// Who goes first today.
    pub first_now: Option<PersonName>,
    /// Who would.
    pub first_then: Option<PersonName>,
}

impl MatchingPreview {
    /// Whether the rules would change anything for the place.
    pub fn is_change(&self) -> bool {
        self.fitting_now != self.fitting_then || self.first_now != self.first_then
    }
}

/// *Rapprochement* of every place to fill, the hardest first, by the rules in force.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct MatchingBoard {
    /// The rules.
    pub rules: MatchingRules,
    /// The places: the fewer fit, the earlier; then the longest vacant.
    pub places: Vec<PlaceToFill>,
}

#[cfg(test)]
mod tests {
    use super::AverageWait;

    #[test]
    fn a_mean_is_rounded_to_the_day_and_says_of_how_many() {
        assert_eq!(AverageWait::of(&[]), None);
        assert_eq!(AverageWait::of(&[100, 101]), Some(AverageWait { days: 101, of: 2 }));
        assert_eq!(AverageWait::of(&[10, 11, 11]), Some(AverageWait { days: 11, of: 3 }));
    }
}
