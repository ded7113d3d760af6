//! Where workshops and meetings take place.

use crate::{CommuneId, ContactId, Day, Refusal, Ruled, VenueId, text};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// *Lieu*, whole: lists and sheet show the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct VenueRow {
    /// Identity.
    pub id: VenueId,
    /// Name: «Médiathèque».
    pub name: String,
    /// The commune.
    pub commune: CommuneId,
    /// Name of the commune.
    pub commune_name: String,
    /// Street.
    pub street: String,
    /// Postcode.
    pub postcode: String,
    /// Bus, metro, car park: one phrase.
    pub transport: String,
    /// How to come in: bell, door, floor.
    pub entrance: String,
    /// How many people it holds.
    pub capacity: Option<u32>,
    /// Whether one comes in without a step; none if nobody knows.
    pub step_free: Option<bool>,
    /// Whether it has an induction loop; none if nobody knows.
    pub induction_loop: Option<bool>,
    /// Whether one parks there with a disability; none if nobody knows.
    pub parking: Option<bool>,
    /// What is there: screen, chairs, kitchen.
    pub equipment: String,
    /// Whom to call about it.
    pub contact: Option<ContactId>,
    /// How many workshops were held there.
    pub workshops: u32,
    /// The last day a workshop was held there.
    pub last_on: Option<Day>,
}

/// *Lieu* to be added.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct NewVenue {
    /// Name.
    pub name: String,
    /// The commune.
    pub commune: CommuneId,
    /// Street.
    #[serde(default)]
    pub street: String,
    /// How many people it holds.
    #[serde(default)]
    pub capacity: Option<u32>,
}

impl NewVenue {
    /// The venue as it can be kept.
    ///
    /// # Errors
    /// [`Refusal::Empty`] without a name; [`Refusal::TooLong`]; [`Refusal::OutOfBounds`] for a capacity nobody has.
    pub fn checked(self) -> Ruled<Self> {
        Ok(Self {
            name: text::filled("name", &self.name, 200)?,
            street: text::line("street", &self.street, 200)?,
            capacity: people("capacity", self.capacity)?,
            ..self
        })
    }
}

/// *Modification*: one field of a venue, changed on its own.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "camelCase")]
#[ts(export)]
pub enum VenueChange {
    /// *Nom*.
    Name(String),
    /// *Commune*.
    Commune(CommuneId),
    /// *Voie*.
    Street(String),
    /// *Code postal*.
    Postcode(String),
    /// *Transports*.
    Transport(String),
    /// *Entrée*.
    Entrance(String),
    /// *Capacité*.
    Capacity(Option<u32>),
    /// *Accès de plain-pied*.
    StepFree(Option<bool>),
    /// *Boucle magnétique*.
    InductionLoop(Option<bool>),
    /// *Stationnement*.
    Parking(Option<bool>),
    /// *Matériel sur place*.
    Equipment(String),
    /// *Contact*.
    Contact(Option<ContactId>),
}

impl VenueChange {
    /// The change as it can be kept: text tidied.
    ///
    /// # Errors
    /// [`Refusal::Empty`] for the name; [`Refusal::TooLong`]; [`Refusal::OutOfBounds`] for a capacity nobody has.
    pub fn checked(self) -> Ruled<Self> {
        Ok(match self {
            Self::Name(raw) => Self::Name(text::filled("name", &raw, 200)?),
            Self::Street(raw) => Self::Street(text::line("street", &raw, 200)?),
            Self::Postcode(raw) => Self::Postcode(text::line("postcode", &raw, 5)?),
            Self::Transport(raw) => Self::Transport(text::line("transport", &raw, 300)?),
            Self::Entrance(raw) => Self::Entrance(text::line("entrance", &raw, 300)?),
            Self::Capacity(capacity) => Self::Capacity(people("capacity", capacity)?),
            Self::Equipment(raw) => Self::Equipment(text::paragraph("equipment", &raw, 1000)?),
            kept @ (Self::Commune(_)
            | Self::StepFree(_)
            | Self::InductionLoop(_)
            | Self::Parking(_)
            | Self::Contact(_)) => kept,
        })
    }
}

/// A number of people: some, and fewer than a stadium holds.
pub(super) fn people(field: &str, count: Option<u32>) -> Ruled<Option<u32>> {
    const MOST: u32 = 10_000;
    match count {
        Some(count) if count == 0 || count > MOST => {
            Err(Refusal::OutOfBounds { field: field.to_owned(), min: 1, max: MOST })
        }
        count => Ok(count),
    }
}
