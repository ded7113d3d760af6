//! Dwellings, their places, and the landlords the directory does not know.

use super::intake::{Intake, Placed};
use super::preview::ImportPreview;
use crate::Result;
use council::directory::{NewOrganisation, OrganisationKind};
use council::dwellings::{DwellingChange, NewDwelling, NewRent, Title};
use council::imports::Unplaced;
use council::places::PlaceKindRow;
use council::text::{sort_key, words};
use council::{Cents, CommuneId, Day, OrganisationId, PlaceKindId};
use exchange::targets::dwellings::{Dwelling, scheme};
use std::collections::{HashMap, HashSet};
use storage::{Page, Step, directory, dwellings, places};

/// The names of a file, as the register knows them.
pub(super) struct Dwellings {
    communes: HashMap<String, CommuneId>,
    /// None for one that is told and not written yet.
    landlords: HashMap<String, Option<OrganisationId>>,
    kinds: Vec<PlaceKindRow>,
    references: HashSet<String>,
    today: Day,
}

/// What a row becomes: a dwelling, what its creation does not ask for, and the name of its landlord.
pub(super) struct Entry {
    dwelling: NewDwelling,
    details: Vec<DwellingChange>,
    landlord: String,
}

/// A name, whatever its capitals, accents and hyphens.
pub(super) fn named(name: &str) -> String {
    words(name).join(" ")
}

/// The communes of the register, by name.
pub(super) fn communes(page: &Page<'_>) -> storage::Result<HashMap<String, CommuneId>> {
    Ok(directory::communes(page)?.into_iter().map(|row| (named(&row.name), row.id)).collect())
}

impl Dwellings {
    pub(super) fn read(page: &Page<'_>, today: Day) -> storage::Result<Self> {
        let organisations = directory::organisations(page)?;
        let names = organisations.iter().flat_map(|row| [(&row.short_name, row.id), (&row.name, row.id)]);
        let references = dwellings::dwellings(page)?;
        Ok(Self {
            communes: communes(page)?,
            landlords: names.filter(|(name, _)| !name.is_empty()).map(|(name, id)| (named(name), Some(id))).collect(),
            kinds: places::kinds(page)?,
            references: references.iter().map(|dwelling| sort_key(&dwelling.reference)).collect(),
            today,
        })
    }

    /// The kind of place of that name: the council's own, or the one of the scheme it says; the first when there is no name.
    fn kind(&self, name: &str) -> Option<PlaceKindId> {
        let of_scheme = scheme(name);
        let found = if name.is_empty() {
            self.kinds.first()
        } else {
            let labelled = self.kinds.iter().find(|kind| !kind.label.is_empty() && named(&kind.label) == named(name));
            labelled.or_else(|| self.kinds.iter().find(|kind| Some(kind.scheme) == of_scheme))
        };
        found.map(|kind| kind.id)
    }

    /// The landlord of that name, added to the directory when it is new.
    fn landlord(&mut self, step: &Step<'_>, name: &str) -> Result<Option<OrganisationId>> {
        if name.is_empty() {
            return Ok(None);
        }
        if let Some(Some(known)) = self.landlords.get(&named(name)) {
            return Ok(Some(*known));
        }
        let organisation = NewOrganisation {
            kind: OrganisationKind::Landlord,
            name: name.to_owned(),
            short_name: String::new(),
            city: String::new(),
        };
        let id = directory::add_organisation(step, &organisation.checked()?)?;
        self.landlords.insert(named(name), Some(id));
        Ok(Some(id))
    }
}

impl Intake for Dwellings {
    type Row = Dwelling;
    type Entry = Entry;

    fn place(&mut self, _: u32, row: &Dwelling, told: &mut ImportPreview) -> Result<Placed<Entry>> {
        let Some(commune) = self.communes.get(&named(&row.commune)) else {
            return Ok(Placed::Out(Unplaced::UnknownCommune));
        };
        let Some(kind) = self.kind(&row.place_kind) else { return Ok(Placed::Out(Unplaced::UnknownKind)) };
        if self.references.contains(&sort_key(&row.reference)) {
            return Ok(Placed::Out(Unplaced::KnownReference));
        }
        let dwelling = new_dwelling(row, *commune, kind, self.today).checked()?;
        let details = details(row).into_iter().map(DwellingChange::checked).collect::<council::Ruled<_>>()?;
        told.counts.dwellings += 1;
        told.counts.places += row.places;
        if !row.landlord.is_empty() && !self.landlords.contains_key(&named(&row.landlord)) {
            self.landlords.insert(named(&row.landlord), None);
            told.landlords.push(row.landlord.clone());
        }
        Ok(Placed::In(Entry { dwelling, details, landlord: row.landlord.clone() }))
    }

    fn write(&mut self, step: &Step<'_>, entry: Entry) -> Result<()> {
        let landlord = self.landlord(step, &entry.landlord)?;
        let id = dwellings::add_dwelling(step, &NewDwelling { landlord, ..entry.dwelling })?;
        for change in &entry.details {
            dwellings::change_dwelling(step, id, change)?;
        }
        Ok(())
    }

    fn close(self, _: &mut ImportPreview) {}
}

/// What a new dwelling does not ask for, and a file may tell.
fn details(row: &Dwelling) -> Vec<DwellingChange> {
    let area = row.area.map(|area| DwellingChange::AreaDm2(Some(area)));
    let floor = row.floor.map(|floor| DwellingChange::Floor(Some(floor)));
    let lift = row.lift.map(|lift| DwellingChange::Lift(Some(lift)));
    let step_free = row.step_free.map(|step_free| DwellingChange::StepFree(Some(step_free)));
    [area, floor, lift, step_free].into_iter().flatten().collect()
}

/// The dwelling without its landlord. What has no date of its own starts today.
fn new_dwelling(row: &Dwelling, commune: CommuneId, kind: PlaceKindId, today: Day) -> NewDwelling {
    NewDwelling {
        reference: row.reference.clone(),
        landlord: None,
        commune,
        street: row.street.clone(),
        complement: row.complement.clone(),
        postcode: row.postcode.clone().unwrap_or_default(),
        typology: row.typology,
        title: row.title.unwrap_or(Title::DirectLease),
        rent: row.rent.map(|rent| NewRent { from_on: today, rent, charges: row.charges.unwrap_or(Cents::ZERO) }),
        kind,
        places: row.places,
        opened_on: today,
    }
}
