//! What is entered of a dwelling.

use super::{EnergyClass, Equipment, Heating, Title, Typology};
use crate::{AgreementId, Cents, CommuneId, Day, OrganisationId, PlaceKindId, Refusal, Ruled, text};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The most places of one dwelling: a residence has dozens, a slip of the keyboard thousands.
const MOST_PLACES: u32 = 200;

/// *Logement* to be added, with its places.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct NewDwelling {
    /// Reference, one per dwelling.
    pub reference: String,
    /// The landlord.
    pub landlord: Option<OrganisationId>,
    /// The commune.
    pub commune: CommuneId,
    /// Number and street.
    pub street: String,
    /// Building, staircase.
    #[serde(default)]
    pub complement: String,
    /// Postcode.
    #[serde(default)]
    pub postcode: String,
    /// Size.
    pub typology: Option<Typology>,
    /// Who is whose tenant.
    pub title: Title,
    /// The rent in force when it is opened.
    pub rent: Option<NewRent>,
    /// The kind of its places.
    pub kind: PlaceKindId,
    /// How many places.
    pub places: u32,
    /// The day they became the council's.
    pub opened_on: Day,
}

/// *Loyer* from a day on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct NewRent {
    /// The first day it holds.
    pub from_on: Day,
    /// Rent without charges, a month.
    pub rent: Cents,
    /// Charges, a month.
    pub charges: Cents,
}

impl NewDwelling {
    /// The dwelling as it can be kept: texts tidied.
    ///
    /// # Errors
    /// [`Refusal::Empty`] without a reference; [`Refusal::OutOfBounds`] without a place or with too many;
    /// [`Refusal::TooLong`].
    pub fn checked(self) -> Ruled<Self> {
        if !(1..=MOST_PLACES).contains(&self.places) {
            return Err(Refusal::OutOfBounds { field: "places".to_owned(), min: 1, max: MOST_PLACES });
        }
        Ok(Self {
            reference: text::filled("reference", &self.reference, 60)?,
            street: text::line("street", &self.street, 200)?,
            complement: text::line("complement", &self.complement, 200)?,
            postcode: text::line("postcode", &self.postcode, 5)?,
            ..self
        })
    }
}

/// *Modification*: one field of a dwelling, changed on its own.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "camelCase")]
#[ts(export)]
pub enum DwellingChange {
    /// *Référence*.
    Reference(String),
    /// *Bailleur*.
    Landlord(Option<OrganisationId>),
    /// *Commune*.
    Commune(CommuneId),
    /// *Voie*.
    Street(String),
    /// *Complément*.
    Complement(String),
    /// *Code postal*.
    Postcode(String),
    /// *Ville*.
    City(String),
    /// *Type*.
    Typology(Option<Typology>),
    /// *Surface*, in hundredths of a square metre.
    AreaDm2(Option<u32>),
    /// *Étage*.
    Floor(Option<i8>),
    /// *Ascenseur*.
    Lift(Option<bool>),
    /// *Plain-pied*.
    StepFree(Option<bool>),
    /// *Meublé*.
    Furnished(Option<bool>),
    /// *Animaux admis*.
    AnimalsAllowed(Option<bool>),
    /// *Chauffage*.
    Heating(Option<Heating>),
    /// *Classe énergétique*.
    EnergyClass(Option<EnergyClass>),
    /// *Équipement*.
    Equipment(Vec<Equipment>),
    /// *Titre d'occupation*.
    Title(Title),
    /// *Convention*.
    Agreement(Option<AgreementId>),
    /// *Plafond de ressources*, a year.
    IncomeCeiling(Option<Cents>),
    /// *Clés*.
    Keys(String),
    /// *Note*.
    Note(String),
}

impl DwellingChange {
    /// The change as it can be kept: texts tidied, numbers bounded.
    ///
    /// # Errors
    /// [`Refusal::Empty`] for the reference; [`Refusal::OutOfBounds`]; [`Refusal::TooLong`].
    pub fn checked(self) -> Ruled<Self> {
        Ok(match self {
            Self::Reference(raw) => Self::Reference(text::filled("reference", &raw, 60)?),
            Self::Street(raw) => Self::Street(text::line("street", &raw, 200)?),
            Self::Complement(raw) => Self::Complement(text::line("complement", &raw, 200)?),
            Self::Postcode(raw) => Self::Postcode(text::line("postcode", &raw, 5)?),
            Self::City(raw) => Self::City(text::line("city", &raw, 100)?),
            Self::Keys(raw) => Self::Keys(text::line("keys", &raw, 200)?),
            Self::Note(raw) => Self::Note(text::paragraph("note", &raw, 4000)?),
            Self::AreaDm2(Some(area)) if !(1..=100_000).contains(&area) => {
                return Err(Refusal::OutOfBounds { field: "areaDm2".to_owned(), min: 1, max: 100_000 });
            }
            Self::Floor(Some(floor)) if !(-3..=60).contains(&floor) => {
                return Err(Refusal::OutOfBounds { field: "floor".to_owned(), min: 0, max: 60 });
            }
            Self::IncomeCeiling(Some(Cents::ZERO)) => Self::IncomeCeiling(None),
            kept => kept,
        })
    }
}
