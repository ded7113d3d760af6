//! Dwellings and their number of places, from a landlord's list or the council's own.

use super::lists;
use crate::cells::{self, Problem};
use crate::columns::{Field, Mapping, Target};
use crate::preview::{Line, Preview, Unmapped, preview};
use crate::table::Table;
use council::Cents;
use council::dwellings::{Scheme, Title, Typology};
use council::imports::ImportField as F;
use std::collections::BTreeSet;

/// The fields of a dwelling.
pub const FIELDS: Target = &[
    Field::required(F::Reference, &["reference", "ref", "reference logement", "numero logement", "code logement"]),
    Field::optional(F::Landlord, &["bailleur", "proprietaire", "gestionnaire"]),
    Field::required(F::Commune, &["commune", "ville"]),
    Field::optional(F::Street, &["adresse", "rue", "voie", "adresse logement"]),
    Field::optional(F::Complement, &["complement", "complement adresse", "batiment"]),
    Field::optional(F::Postcode, &["code postal", "cp"]),
    Field::optional(F::Typology, &["typologie", "type logement", "type"]),
    Field::optional(F::Area, &["surface", "superficie", "surface habitable"]),
    Field::optional(F::Floor, &["etage", "niveau"]),
    Field::optional(F::Lift, &["ascenseur"]),
    Field::optional(F::StepFree, &["pmr", "accessible", "accessible pmr", "plain pied", "accessibilite"]),
    Field::optional(F::Rent, &["loyer", "loyer hors charges", "loyer hc", "loyer principal"]),
    Field::optional(F::Charges, &["charges", "provision charges", "charges mensuelles"]),
    Field::optional(F::Occupation, &["titre occupation", "bail", "type bail"]),
    Field::optional(F::PlaceKind, &["dispositif", "nature place", "type place"]),
    Field::optional(F::Places, &["nombre places", "places", "nb places", "capacite"]),
];

/// A dwelling of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dwelling {
    /// Reference, one per dwelling.
    pub reference: String,
    /// Name of the landlord; empty when not given.
    pub landlord: String,
    /// Name of the commune.
    pub commune: String,
    /// Number and street; empty when not given.
    pub street: String,
    /// Building, staircase; empty when not given.
    pub complement: String,
    /// Postcode.
    pub postcode: Option<String>,
    /// Size.
    pub typology: Option<Typology>,
    /// Area, in hundredths of a square metre.
    pub area: Option<u32>,
    /// Floor, 0 at street level.
    pub floor: Option<i8>,
    /// Whether there is a lift.
    pub lift: Option<bool>,
    /// Whether it is reached without a step.
    pub step_free: Option<bool>,
    /// Rent without charges, a month.
    pub rent: Option<Cents>,
    /// Charges, a month.
    pub charges: Option<Cents>,
    /// Who is whose tenant.
    pub title: Option<Title>,
    /// Name of the kind of place; empty when not given.
    pub place_kind: String,
    /// Number of places; one when not given.
    pub places: u32,
}

/// The most places of one dwelling: a residence has dozens, a slip of the keyboard thousands.
const PLACES: u32 = 200;

/// Reads dwellings.
///
/// # Errors
/// [`Unmapped`] without a column for the reference or the commune.
pub fn read(table: &Table, mapping: Mapping) -> Result<Preview<Dwelling>, Unmapped> {
    let mut known = BTreeSet::new();
    preview(FIELDS, table, mapping, |line| {
        let dwelling = dwelling(line)?;
        if !known.insert(council::text::sort_key(&dwelling.reference)) {
            line.refuse(F::Reference, Problem::Repeated);
        }
        Some(dwelling)
    })
}

/// The scheme that the name of a kind of place says, if it says one.
pub fn scheme(place_kind: &str) -> Option<Scheme> {
    cells::choice(place_kind, lists::SCHEMES).ok()
}

fn dwelling(line: &mut Line) -> Option<Dwelling> {
    // Every cell is read before a missing one ends the row: its problems are told all at once.
    let reference = line.filled(F::Reference, 60);
    let commune = line.filled(F::Commune, 100);
    let landlord = line.line(F::Landlord, 200);
    let street = line.line(F::Street, 200);
    let complement = line.line(F::Complement, 200);
    let postcode = line.may(F::Postcode, cells::postcode);
    let typology = line.may(F::Typology, |text| cells::choice(text, lists::TYPOLOGIES));
    let area = line.may(F::Area, cells::area);
    let floor = line.may(F::Floor, cells::floor);
    let lift = line.may(F::Lift, cells::yes_no);
    let step_free = line.may(F::StepFree, cells::yes_no);
    let rent = line.may(F::Rent, cells::cents);
    let charges = line.may(F::Charges, cells::cents);
    let title = line.may(F::Occupation, |text| cells::choice(text, lists::TITLES));
    let place_kind = line.line(F::PlaceKind, 100);
    let places = line.may(F::Places, |text| match cells::integer(text)? {
        count @ 1..=PLACES => Ok(count),
        _ => Err(Problem::OutOfRange),
    });
    Some(Dwelling {
        reference: reference?,
        landlord,
        commune: commune?,
        street,
        complement,
        postcode,
        typology,
        area,
        floor,
        lift,
        step_free,
        rent,
        charges,
        title,
        place_kind,
        places: places.unwrap_or(1),
    })
}
