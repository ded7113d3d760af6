//! Who the council knows from the first day: communes, organisations, contacts.

use super::story::Story;
use crate::{Error, Result};
use council::directory::{
    ContactChange, NewCommune, NewContact, NewContactRole, NewOrganisation, OrganisationChange, RoleIn,
};
use council::{BodyId, CommuneId, ContactId, ContactRoleId, MandateId, OrganisationId, VenueId};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::HashMap;

/// Everybody, as the file of the cast names them.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Cast {
    pub(super) council: String,
    pub(super) coordinator: String,
    communes: Vec<NewCommune>,
    /// The street of each town hall, by INSEE code.
    #[serde(rename = "townHalls")]
    town_halls: HashMap<String, String>,
    organisations: Vec<CastOrganisation>,
    contacts: Vec<CastContact>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CastOrganisation {
    key: String,
    organisation: NewOrganisation,
    more: Vec<OrganisationChange>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CastContact {
    key: String,
    /// Key of an organisation, or INSEE code of a commune.
    within: String,
    function: String,
    contact: NewContact,
}

/// Reads the cast.
pub(super) fn read() -> Result<Cast> {
    file(include_str!("cast.json"))
}

/// Reads a file the example is told with.
///
/// # Errors
/// [`Error::NotFound`] when it does not say what it must: a fault of the program, and a test reads it.
pub(super) fn file<T: DeserializeOwned>(text: &str) -> Result<T> {
    serde_json::from_str(text).map_err(|_| Error::NotFound("example file"))
}

/// Somebody of the cast, once in the directory.
#[derive(Clone, Copy)]
pub(super) struct Met {
    pub(super) contact: ContactId,
    pub(super) role: ContactRoleId,
    pub(super) within: RoleIn,
}

/// Where everybody and everything that was entered is found again.
#[derive(Default)]
pub(super) struct Known {
    communes: Vec<(String, CommuneId)>,
    organisations: HashMap<String, OrganisationId>,
    contacts: HashMap<String, Met>,
    /// The bodies, by key.
    pub(super) bodies: HashMap<String, BodyId>,
    /// The seats, by body and contact.
    pub(super) seats: HashMap<(String, String), MandateId>,
    /// The venues, with the commune of each.
    pub(super) venues: Vec<(CommuneId, VenueId)>,
}

impl Known {
    /// The communes, in the order of the cast.
    pub(super) fn communes(&self) -> impl Iterator<Item = CommuneId> {
        self.communes.iter().map(|(_, id)| *id)
    }

    /// A commune by its INSEE code.
    pub(super) fn commune(&self, insee: &str) -> Result<CommuneId> {
        let found = self.communes.iter().find(|(known, _)| known == insee);
        found.map(|(_, id)| *id).ok_or(Error::NotFound("example commune"))
    }

    /// An organisation by its key.
    pub(super) fn organisation(&self, key: &str) -> Result<OrganisationId> {
        self.organisations.get(key).copied().ok_or(Error::NotFound("example organisation"))
    }

    /// A contact by its key.
    pub(super) fn met(&self, key: &str) -> Result<Met> {
        self.contacts.get(key).copied().ok_or(Error::NotFound("example contact"))
    }

    /// A body by its key.
    pub(super) fn body(&self, key: &str) -> Result<BodyId> {
        self.bodies.get(key).copied().ok_or(Error::NotFound("example body"))
    }

    /// The first venue of a commune.
    pub(super) fn venue_in(&self, commune: CommuneId) -> Option<VenueId> {
        self.venues.iter().find(|(of, _)| *of == commune).map(|(_, venue)| *venue)
    }

    fn within(&self, key: &str) -> Result<RoleIn> {
        self.commune(key).map(RoleIn::Commune).or_else(|_| self.organisation(key).map(RoleIn::Organisation))
    }
}

impl Story<'_> {
    /// Enters the cast in the directory.
    pub(super) fn introduce(&mut self, cast: Cast) -> Result<()> {
        for commune in cast.communes {
            let insee = commune.insee.clone();
            let id = self.act(|office, actor| office.add_commune(actor, commune))?;
            self.known.communes.push((insee, id));
        }
        for CastOrganisation { key, organisation, more } in cast.organisations {
            let id = self.act(|office, actor| office.add_organisation(actor, organisation))?;
            for change in more {
                self.act(|office, actor| office.change_organisation(actor, id, change))?;
            }
            self.known.organisations.insert(key, id);
        }
        let communes = self.office().communes()?;
        for CastContact { key, within: at, function, contact } in cast.contacts {
            let within = self.known.within(&at)?;
            let role = NewContactRole { function, within, from_on: None };
            let contact = self.act(|office, actor| office.add_contact(actor, contact))?;
            let role = self.act(|office, actor| office.give_role(actor, contact, role))?;
            // People are written to where they work.
            let (street, postcode, city) = match within {
                RoleIn::Organisation(id) => {
                    let sheet = self.office().organisation(id)?;
                    (sheet.street, sheet.postcode, sheet.row.city)
                }
                RoleIn::Commune(id) => {
                    let row = communes.iter().find(|row| row.id == id).ok_or(Error::NotFound("example commune"))?;
                    let street = cast.town_halls.get(&at).cloned().unwrap_or_default();
                    (street, row.postcode.clone().unwrap_or_default(), row.name.clone())
                }
            };
            let address = [ContactChange::Street(street), ContactChange::Postcode(postcode), ContactChange::City(city)];
            for change in address {
                self.act(|office, actor| office.change_contact(actor, contact, change))?;
            }
            self.known.contacts.insert(key, Met { contact, role, within });
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn the_cast_can_be_read() {
        let cast = read().unwrap();
        assert_eq!((cast.communes.len(), cast.organisations.is_empty(), cast.contacts.is_empty()), (6, false, false));
    }
}
