//! Who the council knows from the first day: communes, organisations, contacts.

use super::story::Story;
use crate::{Error, Result};
use council::directory::{NewCommune, NewContact, NewContactRole, NewOrganisation, OrganisationChange, RoleIn};
use council::{CommuneId, ContactId, ContactRoleId, OrganisationId};
use serde::Deserialize;
use std::collections::HashMap;

/// Everybody, as the file of the cast names them.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Cast {
    pub(super) council: String,
    pub(super) coordinator: String,
    communes: Vec<NewCommune>,
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
///
/// # Errors
/// [`Error::NotFound`] when the file does not say what it must: a fault of the program, and a test reads it.
pub(super) fn read() -> Result<Cast> {
    serde_json::from_str(include_str!("cast.json")).map_err(|_| Error::NotFound("example cast"))
}

/// Where everybody of the cast is found again.
#[derive(Default)]
pub(super) struct Known {
    communes: Vec<(String, CommuneId)>,
    organisations: HashMap<String, OrganisationId>,
    contacts: HashMap<String, (ContactId, ContactRoleId)>,
}

impl Known {
    /// The communes, in the order of the cast.
    pub(super) fn communes(&self) -> impl Iterator<Item = CommuneId> {
        self.communes.iter().map(|(_, id)| *id)
    }

    /// The role of a contact.
    pub(super) fn role(&self, key: &str) -> Result<ContactRoleId> {
        self.contacts.get(key).map(|(_, role)| *role).ok_or(Error::NotFound("example contact"))
    }

    fn within(&self, key: &str) -> Result<RoleIn> {
        let commune = self.communes.iter().find(|(insee, _)| insee == key).map(|(_, id)| RoleIn::Commune(*id));
        let organisation = || self.organisations.get(key).copied().map(RoleIn::Organisation);
        commune.or_else(organisation).ok_or(Error::NotFound("example organisation"))
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
        for CastContact { key, within, function, contact } in cast.contacts {
            let role = NewContactRole { function, within: self.known.within(&within)?, from_on: None };
            let id = self.act(|office, actor| office.add_contact(actor, contact))?;
            let role = self.act(|office, actor| office.give_role(actor, id, role))?;
            self.known.contacts.insert(key, (id, role));
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
