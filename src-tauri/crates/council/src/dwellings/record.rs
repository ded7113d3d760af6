//! What the register holds about a dwelling, and the sheet of it on a day.

use super::{DwellingCard, EnergyClass, Equipment, Heating, Title, Typology};
use crate::places::{PlaceRecord, PlaceSheet};
use crate::{AgreementId, Cents, CommuneId, Day, DwellingId, OrganisationId, RentId};
use serde::Serialize;
use ts_rs::TS;

/// *Logement*, before the day is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DwellingRecord {
    /// Identity.
    pub id: DwellingId,
    /// Reference, one per dwelling.
    pub reference: String,
    /// The landlord.
    pub landlord: Option<OrganisationId>,
    /// Name of the landlord; empty without one.
    pub landlord_name: String,
    /// The commune.
    pub commune: CommuneId,
    /// Name of the commune.
    pub commune_name: String,
    /// Where it is and what it is like.
    pub details: DwellingDetails,
    /// Number and street.
    pub street: String,
    /// Size.
    pub typology: Option<Typology>,
    /// Who is whose tenant.
    pub title: Title,
    /// The rents, latest first.
    pub rents: Vec<RentRow>,
    /// The places, in the order they were opened.
    pub places: Vec<PlaceRecord>,
    /// What it is found by.
    pub search_text: String,
}

/// *Caractéristiques* of a dwelling that only its sheet shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DwellingDetails {
    /// Building, staircase.
    pub complement: String,
    /// Postcode.
    pub postcode: String,
    /// City, as the post writes it.
    pub city: String,
    /// Area, in hundredths of a square metre.
    pub area_dm2: Option<u32>,
    /// Floor, 0 at street level.
    pub floor: Option<i8>,
    /// Whether there is a lift.
    pub lift: Option<bool>,
    /// Whether it is reached without a step.
    pub step_free: Option<bool>,
    /// Whether it is furnished.
    pub furnished: Option<bool>,
    /// Whether animals are allowed.
    pub animals_allowed: Option<bool>,
    /// Heating.
    pub heating: Option<Heating>,
    /// Energy class.
    pub energy_class: Option<EnergyClass>,
    /// Equipment.
    pub equipment: Vec<Equipment>,
    /// The agreement its places rest on.
    pub agreement: Option<AgreementId>,
    /// What that agreement is about; empty without one.
    pub agreement_object: String,
    /// The last day that agreement holds, as signed.
    pub agreement_ends_on: Option<Day>,
    /// The most a household may earn a year, when the landlord sets a ceiling.
    pub income_ceiling: Option<Cents>,
    /// Where the keys are.
    pub keys: String,
    /// Free note.
    pub note: String,
}

/// *Loyer*, from a day on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct RentRow {
    /// Identity.
    pub id: RentId,
    /// The first day it holds.
    pub from_on: Day,
    /// Rent without charges, a month.
    pub rent: Cents,
    /// Charges, a month.
    pub charges: Cents,
}

/// *Fiche logement*.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DwellingSheet {
    /// What its line shows too.
    #[serde(flatten)]
    pub card: DwellingCard,
    /// Where it is and what it is like.
    #[serde(flatten)]
    pub details: DwellingDetails,
    /// The rents, latest first.
    pub rents: Vec<RentRow>,
    /// The places, in the order they were opened.
    pub places: Vec<PlaceSheet>,
}

/// The rent in force on a day, among rents in any order.
pub fn rent_on(rents: &[RentRow], day: Day) -> Option<&RentRow> {
    rents.iter().filter(|rent| rent.from_on <= day).max_by_key(|rent| rent.from_on)
}

impl DwellingRecord {
    /// What its line and its sheet both show, on a day.
    pub fn card(&self, day: Day) -> DwellingCard {
        let rent = rent_on(&self.rents, day);
        DwellingCard {
            id: self.id,
            reference: self.reference.clone(),
            landlord: self.landlord,
            landlord_name: self.landlord_name.clone(),
            commune: self.commune,
            commune_name: self.commune_name.clone(),
            street: self.street.clone(),
            typology: self.typology,
            title: self.title,
            rent: rent.map(|rent| rent.rent),
            charges: rent.map(|rent| rent.charges),
        }
    }

    /// Everything known of it on a day.
    pub fn sheet(self, day: Day) -> DwellingSheet {
        DwellingSheet {
            card: self.card(day),
            details: self.details,
            rents: self.rents,
            places: self.places.into_iter().map(|place| place.sheet(day)).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_keeps_the_rent_that_was_in_force() {
        let day = |year| Day::from_ymd_opt(year, 7, 1).unwrap();
        let rent = |id, year, cents| RentRow {
            id: RentId::new(id),
            from_on: day(year),
            rent: Cents::new(cents),
            charges: Cents::ZERO,
        };
        let rents = [rent(1, 2024, 30_000), rent(2, 2026, 32_000)];
        let on = |year| rent_on(&rents, day(year)).map(|rent| rent.rent.get());
        assert_eq!([2023, 2025, 2026].map(on), [None, Some(30_000), Some(32_000)]);
    }
}
