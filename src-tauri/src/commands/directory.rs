//! The directory: communes, organisations, contacts.

use crate::{desk::Opened, failure::Answer};
use council::directory::{
    CommuneRow, ContactChange, ContactRow, ContactSheet, NewCommune, NewContact, NewContactRole, NewOrganisation,
    NewPopulation, OrganisationChange, OrganisationRow, OrganisationSheet,
};
use council::journal::RecordKind;
use council::{CommuneId, ContactId, ContactRoleId, Day, OrganisationId};

/// Every commune the register knows.
#[tauri::command(async)]
pub(crate) fn communes(desk: Opened<'_>) -> Answer<Vec<CommuneRow>> {
    desk.read(|office, _| office.communes())
}

/// Adds a commune.
#[tauri::command(async)]
pub(crate) fn add_commune(mut desk: Opened<'_>, commune: NewCommune) -> Answer<CommuneId> {
    desk.act(|office, actor| office.add_commune(actor, commune))
}

/// Adds or corrects the population of a commune.
#[tauri::command(async)]
pub(crate) fn set_population(mut desk: Opened<'_>, commune: CommuneId, population: NewPopulation) -> Answer<()> {
    desk.act(|office, actor| office.set_population(actor, commune, population))
}

/// Every organisation.
#[tauri::command(async)]
pub(crate) fn organisations(desk: Opened<'_>) -> Answer<Vec<OrganisationRow>> {
    desk.read(|office, _| office.organisations())
}

/// One organisation, whole.
#[tauri::command(async)]
pub(crate) fn organisation(desk: Opened<'_>, id: OrganisationId) -> Answer<OrganisationSheet> {
    desk.view(RecordKind::Organisation, id.get(), |office, _| office.organisation(id))
}

/// Adds an organisation.
#[tauri::command(async)]
pub(crate) fn add_organisation(mut desk: Opened<'_>, organisation: NewOrganisation) -> Answer<OrganisationId> {
    desk.act(|office, actor| office.add_organisation(actor, organisation))
}

/// Changes one field of an organisation.
#[tauri::command(async)]
pub(crate) fn change_organisation(mut desk: Opened<'_>, id: OrganisationId, change: OrganisationChange) -> Answer<()> {
    desk.act(|office, actor| office.change_organisation(actor, id, change))
}

/// Every contact, with the roles held today.
#[tauri::command(async)]
pub(crate) fn contacts(desk: Opened<'_>) -> Answer<Vec<ContactRow>> {
    desk.read(|office, today| office.contacts(today))
}

/// One contact, whole.
#[tauri::command(async)]
pub(crate) fn contact(desk: Opened<'_>, id: ContactId) -> Answer<ContactSheet> {
    desk.view(RecordKind::Contact, id.get(), |office, today| office.contact(id, today))
}

/// Adds a contact.
#[tauri::command(async)]
pub(crate) fn add_contact(mut desk: Opened<'_>, contact: NewContact) -> Answer<ContactId> {
    desk.act(|office, actor| office.add_contact(actor, contact))
}

/// Changes one field of a contact.
#[tauri::command(async)]
pub(crate) fn change_contact(mut desk: Opened<'_>, id: ContactId, change: ContactChange) -> Answer<()> {
    desk.act(|office, actor| office.change_contact(actor, id, change))
}

/// Gives a contact a role.
#[tauri::command(async)]
pub(crate) fn give_role(mut desk: Opened<'_>, contact: ContactId, role: NewContactRole) -> Answer<ContactRoleId> {
    desk.act(|office, actor| office.give_role(actor, contact, role))
}

/// Ends a role.
#[tauri::command(async)]
pub(crate) fn end_role(mut desk: Opened<'_>, role: ContactRoleId, until: Day) -> Answer<()> {
    desk.act(|office, actor| office.end_role(actor, role, until))
}
