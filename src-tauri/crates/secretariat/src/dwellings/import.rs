//! Dwellings brought by a file: names become what the register knows, or the row is left out and says why.

use crate::{Done, Office, Result};
use council::directory::{NewOrganisation, OrganisationKind};
use council::dwellings::{DwellingChange, NewDwelling, NewRent, Title};
use council::text::sort_key;
use council::{Act, Actor, Cents, CommuneId, Day, OrganisationId, PlaceKindId, coded};
use exchange::preview::Accepted;
use exchange::targets::dwellings::Dwelling;
use serde::Serialize;
use std::collections::HashMap;
use storage::{Page, Step, directory, dwellings, places};
use ts_rs::TS;

coded! {
    /// *Ligne non placée*: why the register cannot take a row that reads well.
    pub enum Unplaced {
        /// No commune of the register bears the name.
        UnknownCommune = "unknown_commune",
        /// No kind of place of the register bears the name.
        UnknownKind = "unknown_kind",
        /// A dwelling bears the reference already.
        KnownReference = "known_reference",
    }
}

/// *Ligne laissée de côté*.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct LeftOut {
    /// Its number in the file, from 1.
    pub row: u32,
    /// Why.
    pub why: Unplaced,
}

/// *Import de logements*: what it did, or would do.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DwellingsImport {
    /// Dwellings added.
    pub added: u32,
    /// Their places.
    pub places: u32,
    /// Landlords the directory did not know, added with them.
    pub landlords: Vec<String>,
    /// The rows left out.
    pub left_out: Vec<LeftOut>,
}

/// The names of a file, as the register knows them.
struct Names {
    communes: HashMap<String, CommuneId>,
    landlords: HashMap<String, OrganisationId>,
    kinds: HashMap<String, PlaceKindId>,
    usual_kind: Option<PlaceKindId>,
}

impl Names {
    /// `kinds` are the names people read on screen, since the register keeps only those of the council's own making.
    fn read(page: &Page<'_>, kinds: &[(String, PlaceKindId)]) -> storage::Result<Self> {
        let landlords = directory::organisations(page)?;
        let named = landlords.iter().flat_map(|row| [(&row.short_name, row.id), (&row.name, row.id)]);
        let known: Vec<PlaceKindId> = places::kinds(page)?.into_iter().map(|kind| kind.id).collect();
        Ok(Self {
            communes: directory::communes(page)?.into_iter().map(|row| (sort_key(&row.name), row.id)).collect(),
            landlords: named.filter(|(name, _)| !name.is_empty()).map(|(name, id)| (sort_key(name), id)).collect(),
            kinds: kinds.iter().filter(|(_, id)| known.contains(id)).map(|(name, id)| (sort_key(name), *id)).collect(),
            usual_kind: known.first().copied(),
        })
    }

    fn kind(&self, name: &str) -> Option<PlaceKindId> {
        if name.is_empty() { self.usual_kind } else { self.kinds.get(&sort_key(name)).copied() }
    }
}

impl Office {
    /// What importing those rows would do; nothing is written.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn preview_dwellings(
        &self,
        rows: &[Accepted<Dwelling>],
        kinds: &[(String, PlaceKindId)],
    ) -> Result<DwellingsImport> {
        self.read(|page| {
            let names = Names::read(page, kinds)?;
            let mut import = DwellingsImport::default();
            for row in rows {
                match placed(page, &names, &row.value)? {
                    Ok(_) => import.count(&names, &row.value),
                    Err(why) => import.left_out.push(LeftOut { row: row.row, why }),
                }
            }
            Ok(import)
        })
    }

    /// Imports dwellings, their places and the landlords the directory does not know, in one act; a row that cannot be
    /// placed is left out. What has no date of its own starts that day.
    ///
    /// # Errors
    /// [`crate::Error::Refused`] for a row that no dwelling can be made of: nothing is then written.
    pub fn import_dwellings(
        &mut self,
        actor: &Actor,
        rows: &[Accepted<Dwelling>],
        kinds: &[(String, PlaceKindId)],
    ) -> Result<Done<DwellingsImport>> {
        self.write(Act::Import, actor, |step| {
            let mut names = Names::read(step, kinds)?;
            let mut import = DwellingsImport::default();
            for row in rows {
                match placed(step, &names, &row.value)? {
                    Ok((commune, kind)) => {
                        import.count(&names, &row.value);
                        let landlord = landlord(step, &mut names, &row.value.landlord)?;
                        let dwelling = new_dwelling(&row.value, commune, kind, landlord, actor.day()).checked()?;
                        let id = dwellings::add_dwelling(step, &dwelling)?;
                        for change in details(&row.value) {
                            dwellings::change_dwelling(step, id, &change.checked()?)?;
                        }
                    }
                    Err(why) => import.left_out.push(LeftOut { row: row.row, why }),
                }
            }
            Ok(import)
        })
    }
}

impl DwellingsImport {
    fn count(&mut self, names: &Names, dwelling: &Dwelling) {
        self.added += 1;
        self.places += dwelling.places;
        let name = &dwelling.landlord;
        let is_known = name.is_empty() || names.landlords.contains_key(&sort_key(name));
        if !is_known && !self.landlords.iter().any(|known| sort_key(known) == sort_key(name)) {
            self.landlords.push(name.clone());
        }
    }
}

fn placed(
    page: &Page<'_>,
    names: &Names,
    dwelling: &Dwelling,
) -> storage::Result<std::result::Result<(CommuneId, PlaceKindId), Unplaced>> {
    let Some(commune) = names.communes.get(&sort_key(&dwelling.commune)) else {
        return Ok(Err(Unplaced::UnknownCommune));
    };
    let Some(kind) = names.kind(&dwelling.place_kind) else { return Ok(Err(Unplaced::UnknownKind)) };
    if dwellings::id_of_reference(page, &dwelling.reference)?.is_some() {
        return Ok(Err(Unplaced::KnownReference));
    }
    Ok(Ok((*commune, kind)))
}

/// The landlord of that name, added to the directory when it is new.
fn landlord(step: &Step<'_>, names: &mut Names, name: &str) -> Result<Option<OrganisationId>> {
    if name.is_empty() {
        return Ok(None);
    }
    if let Some(known) = names.landlords.get(&sort_key(name)) {
        return Ok(Some(*known));
    }
    let organisation = NewOrganisation {
        kind: OrganisationKind::Landlord,
        name: name.to_owned(),
        short_name: String::new(),
        city: String::new(),
    };
    let id = directory::add_organisation(step, &organisation.checked()?)?;
    names.landlords.insert(sort_key(name), id);
    Ok(Some(id))
}

/// What a new dwelling does not ask for, and a file may tell.
fn details(row: &Dwelling) -> Vec<DwellingChange> {
    let area = row.area.map(|area| DwellingChange::AreaDm2(Some(area)));
    let floor = row.floor.map(|floor| DwellingChange::Floor(Some(floor)));
    let lift = row.lift.map(|lift| DwellingChange::Lift(Some(lift)));
    let step_free = row.step_free.map(|step_free| DwellingChange::StepFree(Some(step_free)));
    [area, floor, lift, step_free].into_iter().flatten().collect()
}

fn new_dwelling(
    row: &Dwelling,
    commune: CommuneId,
    kind: PlaceKindId,
    landlord: Option<OrganisationId>,
    today: Day,
) -> NewDwelling {
    NewDwelling {
        reference: row.reference.clone(),
        landlord,
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
