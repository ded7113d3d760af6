//! Dwellings and their number of places, from a landlord's list or the council's own.

use crate::cells::{self, Problem};
use crate::columns::{Field, Mapping, Target};
use crate::preview::{Line, Preview, Unmapped, preview};
use crate::table::Table;
use council::Cents;
use council::dwellings::{Title, Typology};
use std::collections::BTreeSet;

/// The fields of a dwelling.
pub const FIELDS: Target = &[
    Field::required("reference", &["reference", "ref", "reference logement", "numero logement", "code logement"]),
    Field::optional("landlord", &["bailleur", "proprietaire", "gestionnaire"]),
    Field::required("commune", &["commune", "ville"]),
    Field::optional("street", &["adresse", "rue", "voie", "adresse logement"]),
    Field::optional("complement", &["complement", "complement adresse", "batiment"]),
    Field::optional("postcode", &["code postal", "cp"]),
    Field::optional("typology", &["typologie", "type logement", "type"]),
    Field::optional("area", &["surface", "superficie", "surface habitable"]),
    Field::optional("floor", &["etage", "niveau"]),
    Field::optional("lift", &["ascenseur"]),
    Field::optional("step_free", &["pmr", "accessible", "accessible pmr", "plain pied", "accessibilite"]),
    Field::optional("rent", &["loyer", "loyer hors charges", "loyer hc", "loyer principal"]),
    Field::optional("charges", &["charges", "provision charges", "charges mensuelles"]),
    Field::optional("title", &["titre occupation", "bail", "type bail"]),
    Field::optional("place_kind", &["dispositif", "nature place", "type place"]),
    Field::optional("places", &["nombre places", "places", "nb places", "capacite"]),
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

/// The French labels of the closed lists in this file.
#[derive(Debug, Clone, Copy)]
pub struct Labels<'a> {
    /// Sizes of dwellings.
    pub typologies: &'a [(&'a str, Typology)],
    /// Titles of occupation.
    pub titles: &'a [(&'a str, Title)],
}

/// The most places of one dwelling: a residence has dozens, a slip of the keyboard thousands.
const PLACES: u32 = 200;

/// Reads dwellings.
///
/// # Errors
/// [`Unmapped`] without a column for the reference or the commune.
pub fn read(table: &Table, mapping: Mapping, labels: Labels) -> Result<Preview<Dwelling>, Unmapped> {
    let mut known = BTreeSet::new();
    preview(FIELDS, table, mapping, |line| {
        let dwelling = dwelling(line, labels)?;
        if !known.insert(council::text::sort_key(&dwelling.reference)) {
            line.refuse("reference", Problem::Repeated);
        }
        Some(dwelling)
    })
}

fn dwelling(line: &mut Line, labels: Labels) -> Option<Dwelling> {
    // Every cell is read before a missing one ends the row: its problems are told all at once.
    let reference = line.need("reference", cells::line);
    let commune = line.need("commune", cells::line);
    let landlord = line.line("landlord");
    let street = line.line("street");
    let complement = line.line("complement");
    let postcode = line.may("postcode", cells::postcode);
    let typology = line.may("typology", |text| cells::choice(text, labels.typologies));
    let area = line.may("area", cells::area);
    let floor = line.may("floor", cells::floor);
    let lift = line.may("lift", cells::yes_no);
    let step_free = line.may("step_free", cells::yes_no);
    let rent = line.may("rent", cells::cents);
    let charges = line.may("charges", cells::cents);
    let title = line.may("title", |text| cells::choice(text, labels.titles));
    let place_kind = line.line("place_kind");
    let places = line.may("places", |text| match cells::integer(text)? {
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
