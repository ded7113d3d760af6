//! Communes, organisations, contacts and their roles.

mod communes;
mod contacts;
mod organisations;

pub use communes::{add_commune, commune_by_insee, communes, set_population};
pub use contacts::{
    RoleHolder, add_contact, add_role, change_contact, contact, contacts, end_role, holder_of, roles_of,
};
pub use organisations::{add_organisation, add_service, change_organisation, organisation, organisations};
