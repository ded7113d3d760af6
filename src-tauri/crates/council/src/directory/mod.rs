//! Who the council knows: communes, organisations, and the professionals and elected people who work in them.

mod commune;
mod contact;
mod lists;
mod name;
mod organisation;

pub use commune::{CommuneRow, NewCommune, NewPopulation, PopulationRow};
pub use contact::{ContactChange, ContactRoleRow, ContactRow, ContactSheet, NewContact, NewContactRole, RoleIn};
pub use lists::{Field, LegalNature, OrganisationKind, PopulationKind, ServiceKind};
pub use name::ContactName;
pub use organisation::{NewOrganisation, OrganisationChange, OrganisationRow, OrganisationSheet, ServiceRow};
