//! The 73 places: flats of three landlords, residences, and what they cost from year to year.

use super::chance::Chance;
use super::story::{Event, Story, before};
use super::words;
use crate::{Error, Result};
use chrono::Datelike;
use council::dwellings::{
    DwellingChange as Change, EnergyClass, Equipment, Heating, NewDwelling, NewRent, Scheme, Title, Typology, rent_on,
};
use council::{Cents, CommuneId, Day, DwellingId, OrganisationId, PlaceId, PlaceKindId};
use std::collections::HashMap;

/// A place somebody lives in, or may.
#[derive(Clone, Copy)]
pub(super) struct Room {
    pub(super) place: PlaceId,
    pub(super) dwelling: DwellingId,
    pub(super) title: Title,
    /// What a deposit for it comes to: a month of its share of the rent.
    pub(super) deposit: Cents,
}

/// The places, in the order they were entered.
#[derive(Default)]
pub(super) struct Stock {
    pub(super) rooms: Vec<Room>,
    /// The day each place that was left can be entered.
    pub(super) free_on: HashMap<PlaceId, Day>,
    kinds: Vec<(Scheme, PlaceKindId)>,
}

impl Stock {
    /// The kind of place of a scheme.
    pub(super) fn kind(&self, scheme: Scheme) -> Result<PlaceKindId> {
        let found = self.kinds.iter().find(|(known, _)| *known == scheme);
        found.map(|(_, kind)| *kind).ok_or(Error::NotFound("example kind of place"))
    }

    /// The room of a place.
    pub(super) fn room(&self, place: PlaceId) -> Result<Room> {
        self.rooms.iter().find(|room| room.place == place).copied().ok_or(Error::NotFound("example place"))
    }
}

/// What is entered of one dwelling of the stock.
struct Plan {
    scheme: Scheme,
    reference: String,
    landlord: OrganisationId,
    commune: CommuneId,
    street: String,
    typology: Typology,
    title: Title,
    places: u32,
    /// A month of the whole dwelling.
    rent: u32,
}

/// Flats of one place, then shared flats of three: 35 + 4 × 3 = 47 places.
const FLATS: u32 = 35;
const SHARED: u32 = 4;
/// Residences and the places they keep for the council, then transitional flats, then the council's own residence.
const HOUSES: [(Scheme, &str, &str, &str, u32); 6] = [
    (Scheme::AgreedPlace, "glycines", "59343", "FOY-GLY", 4),
    (Scheme::AgreedPlace, "canal", "59298", "RES-CAN", 3),
    (Scheme::AgreedPlace, "toit", "59220", "RES-TEP", 3),
    (Scheme::TransitionalPlace, "habitat", "59507", "TRA-RON", 2),
    (Scheme::TransitionalPlace, "logis", "59410", "TRA-MEB", 2),
    (Scheme::CouncilResidence, "breton", "59410", "RAB", 12),
];
/// How each commune begins a reference, in the order of the cast.
const PREFIXES: [&str; 6] = ["MEB", "FAT", "LEZ", "RON", "HEL", "LES"];

impl Story<'_> {
    /// Enters the dwellings, as they stand on the first day.
    pub(super) fn list_dwellings(&mut self) -> Result<()> {
        let kinds = self.office().place_kinds()?;
        self.stock.kinds = kinds.into_iter().map(|kind| (kind.scheme, kind.id)).collect();
        for n in 0..FLATS + SHARED {
            let mut chance = Chance::of("dwellings", n);
            let plan = self.flat(n, &mut chance)?;
            self.list_dwelling(plan, &mut chance)?;
        }
        for (n, (scheme, landlord, insee, reference, places)) in (100..).zip(HOUSES) {
            let mut chance = Chance::of("dwellings", n);
            let is_shared = scheme == Scheme::TransitionalPlace;
            let plan = Plan {
                scheme,
                reference: reference.to_owned(),
                landlord: self.known.organisation(landlord)?,
                commune: self.known.commune(insee)?,
                street: street(&mut chance),
                typology: if is_shared { Typology::T3 } else { Typology::T1 },
                title: if is_shared { Title::SubLease } else { Title::AgreedPlace },
                places,
                rent: if is_shared { 560 } else { chance.between(395, 445) },
            };
            self.list_dwelling(plan, &mut chance)?;
        }
        self.foresee_rents();
        Ok(())
    }

    fn flat(&self, n: u32, chance: &mut Chance) -> Result<Plan> {
        let at = chance.below(6) as usize;
        let is_shared = n >= FLATS;
        let (typology, rent) = match chance.below(10) {
            _ if is_shared => (Typology::T4, chance.between(660, 735)),
            0..4 => (Typology::T1Bis, chance.between(285, 345)),
            4..9 => (Typology::T2, chance.between(325, 410)),
            _ => (Typology::T3, chance.between(405, 470)),
        };
        let title = match n % 10 {
            0..5 if !is_shared => Title::DirectLease,
            9 => Title::SlidingLease,
            _ => Title::SubLease,
        };
        let commune = self.known.communes().nth(at).ok_or(Error::NotFound("example commune"))?;
        Ok(Plan {
            scheme: Scheme::AssociativeFlat,
            reference: format!("{}-{:02}", PREFIXES[at], n + 1),
            landlord: self.known.organisation(chance.word(&["habitat", "habitat", "logis", "toit"]))?,
            commune,
            street: street(chance),
            typology,
            title,
            places: if is_shared { 3 } else { 1 },
            rent,
        })
    }

    fn list_dwelling(&mut self, plan: Plan, chance: &mut Chance) -> Result<()> {
        let (rent, charges) = (Cents::new(plan.rent * 100), Cents::new(chance.between(35, 95) * 100));
        let postcode = self.office().communes()?.into_iter().find(|row| row.id == plan.commune);
        let opened_on = before(self.begins, chance.between(3200, 5400));
        let dwelling = NewDwelling {
            reference: plan.reference,
            landlord: Some(plan.landlord),
            commune: plan.commune,
            street: plan.street,
            complement: String::new(),
            postcode: postcode.and_then(|row| row.postcode).unwrap_or_default(),
            typology: Some(plan.typology),
            title: plan.title,
            rent: Some(NewRent { from_on: opened_on, rent, charges }),
            kind: self.stock.kind(plan.scheme)?,
            places: plan.places,
            opened_on,
        };
        let id = self.act(|office, actor| office.add_dwelling(actor, dwelling))?;
        for change in likeness(plan.typology, chance) {
            self.act(|office, actor| office.change_dwelling(actor, id, change))?;
        }
        // The rent of a residence is that of each place; a shared flat is paid by those who share it.
        let share = if plan.title == Title::AgreedPlace { 1 } else { plan.places };
        let places = self.office().dwelling(id, self.today)?.places;
        self.stock.rooms.extend(places.iter().map(|place| Room {
            place: place.row.id,
            dwelling: id,
            title: plan.title,
            deposit: Cents::new(plan.rent * 100 / share),
        }));
        Ok(())
    }

    /// Rents change with the year.
    fn foresee_rents(&mut self) {
        for year in self.begins.year() + 1..=self.example.day.year() {
            if let Some(on) = Day::from_ymd_opt(year, 1, 2) {
                self.foresee_on(on, Event::RentsRise);
            }
        }
    }

    /// The rents of the year, from the first of January.
    pub(super) fn rents_rise(&mut self) -> Result<()> {
        let today = self.today;
        let Some(from_on) = today.with_ordinal(1) else { return Ok(()) };
        let mut dwellings: Vec<_> = self.stock.rooms.iter().map(|room| room.dwelling).collect();
        dwellings.dedup();
        let mut chance = Chance::of("rents", u32::try_from(today.year()).unwrap_or_default());
        for id in dwellings {
            let rents = self.office().dwelling(id, today)?.rents;
            let Some(now) = rent_on(&rents, today) else { continue };
            let thousandths = 1000 + chance.between(4, 32);
            let rent = NewRent { from_on, rent: Cents::new(now.rent.get() * thousandths / 1000), charges: now.charges };
            self.act(|office, actor| office.set_rent(actor, id, &rent))?;
        }
        Ok(())
    }
}

/// A number in one of the streets.
pub(super) fn street(chance: &mut Chance) -> String {
    let number = chance.between(2, 148);
    format!("{number} {}", chance.word(&words::STREETS))
}

fn likeness(typology: Typology, chance: &mut Chance) -> Vec<Change> {
    let metres = match typology {
        Typology::T1 => chance.between(19, 24),
        Typology::T1Bis => chance.between(26, 33),
        Typology::T2 => chance.between(38, 49),
        Typology::T3 => chance.between(56, 66),
        Typology::T4 | Typology::T5 => chance.between(74, 92),
    };
    let floor = i8::try_from(chance.below(6)).unwrap_or_default();
    let has_lift = floor > 2 || chance.odds(25);
    vec![
        Change::AreaDm2(Some(metres * 100)),
        Change::Floor(Some(floor)),
        Change::Lift(Some(has_lift)),
        Change::StepFree(Some(floor == 0 && chance.odds(70))),
        Change::Heating(Some(*chance.one(&[Heating::IndividualGas, Heating::Collective, Heating::District]))),
        Change::EnergyClass(Some(*chance.one(&[EnergyClass::C, EnergyClass::D, EnergyClass::D, EnergyClass::E]))),
        Change::Equipment(vec![*chance.one(&[Equipment::Cellar, Equipment::Balcony, Equipment::Intercom])]),
    ]
}
