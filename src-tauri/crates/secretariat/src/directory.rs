//! Who the council knows.

use crate::{Done, Error, Office, Result};
use council::directory::{
    CommuneRow, ContactChange, ContactRow, ContactSheet, NewCommune, NewContact, NewContactRole, NewOrganisation,
    NewPopulation, OrganisationChange, OrganisationRow, OrganisationSheet,
};
use council::{Act, Actor, CommuneId, ContactId, ContactRoleId, Day, OrganisationId};
use storage::directory;

impl Office {
    /// Every commune the register knows, by name.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn communes(&self) -> Result<Vec<CommuneRow>> {
        self.read(directory::communes)
    }

    /// Adds a commune, with its population when known.
    ///
    /// # Errors
    /// [`Error::Refused`] for a code that is no INSEE code, an empty name, or a population without a source.
    pub fn add_commune(&mut self, actor: &Actor, commune: NewCommune) -> Result<Done<CommuneId>> {
        let commune = commune.checked()?;
        self.write(Act::AddCommune, actor, |step| {
            let id = directory::add_commune(step, &commune)?;
            if let Some((vintage, kind, count, source)) = &commune.population {
                directory::set_population(step, id, *vintage, *kind, *count, source)?;
            }
            Ok(id)
        })
    }

    /// Adds or corrects the population of a commune: always with its vintage and its source.
    ///
    /// # Errors
    /// [`Error::Refused`] without a source, or for a year that is none.
    pub fn set_population(&mut self, actor: &Actor, commune: CommuneId, population: NewPopulation) -> Result<Done> {
        let NewPopulation { vintage, kind, count, source } = population.checked()?;
        self.write(Act::SetPopulation, actor, |step| {
            Ok(directory::set_population(step, commune, vintage, kind, count, &source)?)
        })
    }

    /// Every organisation, by name.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn organisations(&self) -> Result<Vec<OrganisationRow>> {
        self.read(directory::organisations)
    }

    /// One organisation, whole.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn organisation(&self, id: OrganisationId) -> Result<OrganisationSheet> {
        self.read(|page| directory::organisation(page, id))?.ok_or(Error::NotFound("organisation"))
    }

    /// Adds an organisation.
    ///
    /// # Errors
    /// [`Error::Refused`] without a name.
    pub fn add_organisation(&mut self, actor: &Actor, organisation: NewOrganisation) -> Result<Done<OrganisationId>> {
        let organisation = organisation.checked()?;
        self.write(Act::AddOrganisation, actor, |step| Ok(directory::add_organisation(step, &organisation)?))
    }

    /// Changes one field of an organisation.
    ///
    /// # Errors
    /// [`Error::Refused`]; [`Error::NotFound`].
    pub fn change_organisation(
        &mut self,
        actor: &Actor,
        id: OrganisationId,
        change: OrganisationChange,
    ) -> Result<Done> {
        let change = change.checked()?;
        self.write(Act::ChangeOrganisation, actor, |step| Ok(directory::change_organisation(step, id, &change)?))
    }

    /// Every contact, by name, with the roles held today.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn contacts(&self, today: Day) -> Result<Vec<ContactRow>> {
        self.read(|page| directory::contacts(page, today))
    }

    /// One contact, whole.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn contact(&self, id: ContactId, today: Day) -> Result<ContactSheet> {
        self.read(|page| directory::contact(page, id, today))?.ok_or(Error::NotFound("contact"))
    }

    /// Adds a contact, with a first role when given.
    ///
    /// # Errors
    /// [`Error::Refused`] without a family name, or with a role without a function.
    pub fn add_contact(&mut self, actor: &Actor, contact: NewContact) -> Result<Done<ContactId>> {
        let contact = contact.checked()?;
        self.write(Act::AddContact, actor, |step| {
            let id = directory::add_contact(step, &contact)?;
            if let Some(role) = &contact.role {
                directory::add_role(step, id, role)?;
            }
            Ok(id)
        })
    }

    /// Changes one field of a contact.
    ///
    /// # Errors
    /// [`Error::Refused`]; [`Error::NotFound`].
    pub fn change_contact(&mut self, actor: &Actor, id: ContactId, change: ContactChange) -> Result<Done> {
        let change = change.checked()?;
        self.write(Act::ChangeContact, actor, |step| Ok(directory::change_contact(step, id, &change)?))
    }

    /// Gives a contact a role in an organisation or a commune.
    ///
    /// # Errors
    /// [`Error::Refused`] without a function.
    pub fn give_role(
        &mut self,
        actor: &Actor,
        contact: ContactId,
        role: NewContactRole,
    ) -> Result<Done<ContactRoleId>> {
        let role = role.checked()?;
        self.write(Act::GiveRole, actor, |step| Ok(directory::add_role(step, contact, &role)?))
    }

    /// Ends a role: `until` is the first day it is no longer held.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn end_role(&mut self, actor: &Actor, role: ContactRoleId, until: Day) -> Result<Done> {
        self.write(Act::EndRole, actor, |step| Ok(directory::end_role(step, role, until)?))
    }
}
