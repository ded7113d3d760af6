//! Reading and writing dwellings.

use crate::{Done, Error, Office, Result};
use council::dwellings::{DwellingChange, DwellingSheet, DwellingsList, DwellingsQuery, NewDwelling, NewRent};
use council::{Act, Actor, Day, DwellingId, RentId};
use storage::dwellings;

impl Office {
    /// The dwellings a query finds, with their places as they stand on a day.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn dwellings(&self, query: &DwellingsQuery, today: Day) -> Result<DwellingsList> {
        Ok(query.find(&self.read(dwellings::dwellings)?, today))
    }

    /// Everything known of one dwelling, as it stands on a day.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn dwelling(&self, id: DwellingId, today: Day) -> Result<DwellingSheet> {
        Ok(self.read(|page| dwellings::dwelling(page, id))?.ok_or(Error::NotFound("dwelling"))?.sheet(today))
    }

    /// Adds a dwelling with its places and its first rent.
    ///
    /// # Errors
    /// [`Error::Refused`] without a reference, with one that is taken, or without a place.
    pub fn add_dwelling(&mut self, actor: &Actor, dwelling: NewDwelling) -> Result<Done<DwellingId>> {
        let dwelling = dwelling.checked()?;
        self.write(Act::AddDwelling, actor, |step| Ok(dwellings::add_dwelling(step, &dwelling)?))
    }

    /// Changes one field of a dwelling.
    ///
    /// # Errors
    /// [`Error::Refused`]; [`Error::NotFound`].
    pub fn change_dwelling(&mut self, actor: &Actor, id: DwellingId, change: DwellingChange) -> Result<Done> {
        let change = change.checked()?;
        self.write(Act::ChangeDwelling, actor, |step| Ok(dwellings::change_dwelling(step, id, &change)?))
    }

    /// Sets the rent of a dwelling from a day on; what was said of earlier days stays.
    ///
    /// # Errors
    /// When the register cannot be written.
    pub fn set_rent(&mut self, actor: &Actor, id: DwellingId, rent: &NewRent) -> Result<Done> {
        self.write(Act::SetRent, actor, |step| Ok(dwellings::set_rent(step, id, rent)?))
    }

    /// Removes a rent set by mistake.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn remove_rent(&mut self, actor: &Actor, rent: RentId) -> Result<Done> {
        self.write(Act::RemoveRent, actor, |step| Ok(dwellings::remove_rent(step, rent)?))
    }
}
