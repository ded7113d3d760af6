//! Member towns and how many people live there.

use super::PopulationKind;
use crate::{CommuneId, Day, PopulationId, Refusal, Ruled, text};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// *Commune*, as the lists show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct CommuneRow {
    /// Identity.
    pub id: CommuneId,
    /// INSEE code, five characters.
    pub insee: String,
    /// Name.
    pub name: String,
    /// Postcode, when known.
    pub postcode: Option<String>,
    /// INSEE code of the commune an associated commune belongs to: its call for fees goes there.
    pub part_of: Option<String>,
    /// First day of membership; none when the commune is only known.
    pub member_from_on: Option<Day>,
    /// First day out of membership.
    pub member_until_on: Option<Day>,
    /// Populations, latest vintage first.
    pub populations: Vec<PopulationRow>,
}

/// *Population* of a commune: always with its vintage and its source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PopulationRow {
    /// Identity.
    pub id: PopulationId,
    /// Year of reference.
    pub vintage: u16,
    /// Which of the two published figures.
    pub kind: PopulationKind,
    /// Inhabitants.
    pub count: u32,
    /// Where the figure comes from.
    pub source: String,
}

/// *Commune* to be added, with one population.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct NewCommune {
    /// INSEE code, five characters.
    pub insee: String,
    /// Name.
    pub name: String,
    /// Postcode.
    pub postcode: Option<String>,
    /// INSEE code of the commune it is a part of.
    pub part_of: Option<String>,
    /// First day of membership.
    pub member_from_on: Option<Day>,
    /// Population, when known: vintage, kind, inhabitants, source.
    pub population: Option<(u16, PopulationKind, u32, String)>,
}

impl NewCommune {
    /// The commune as it can be kept: texts tidied, code checked.
    ///
    /// # Errors
    /// [`Refusal::NotAnInseeCode`]; [`Refusal::Empty`] or [`Refusal::TooLong`] for its name or its source.
    pub fn checked(self) -> Ruled<Self> {
        let insee = self.insee.trim().to_uppercase();
        let well_formed = insee.len() == 5 && insee.chars().all(|c| c.is_ascii_alphanumeric());
        if !well_formed {
            return Err(Refusal::NotAnInseeCode);
        }
        let population = match self.population {
            Some((vintage, kind, count, source)) => Some((vintage, kind, count, text::filled("source", &source, 200)?)),
            None => None,
        };
        Ok(Self { insee, name: text::filled("name", &self.name, 100)?, population, ..self })
    }
}

/// *Population* to be added, or corrected when the vintage is known already.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct NewPopulation {
    /// Year of reference.
    pub vintage: u16,
    /// Which of the two published figures.
    pub kind: PopulationKind,
    /// Inhabitants.
    pub count: u32,
    /// Where the figure comes from.
    pub source: String,
}

impl NewPopulation {
    /// The population as it can be kept.
    ///
    /// # Errors
    /// [`Refusal::OutOfBounds`] for a year that is none; [`Refusal::Empty`] or [`Refusal::TooLong`] for its source.
    pub fn checked(self) -> Ruled<Self> {
        let (min, max) = (1900, 2200);
        if !(min..=max).contains(&u32::from(self.vintage)) {
            return Err(Refusal::OutOfBounds { field: "vintage".to_owned(), min, max });
        }
        Ok(Self { source: text::filled("source", &self.source, 200)?, ..self })
    }
}
