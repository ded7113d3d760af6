//! Landlords, hospitals, associations, services.

use super::{Field, LegalNature, OrganisationKind, ServiceKind};
use crate::{CommuneId, OrganisationId, Ruled, text};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// *Organisme*, as the lists show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct OrganisationRow {
    /// Identity.
    pub id: OrganisationId,
    /// What it is.
    pub kind: OrganisationKind,
    /// Name.
    pub name: String,
    /// Short name or acronym.
    pub short_name: String,
    /// City.
    pub city: String,
    /// Phone, E.164.
    pub phone: String,
    /// E-mail.
    pub email: String,
    /// How many contacts hold a role there.
    pub contacts: u32,
}

/// *Fiche organisme*.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct OrganisationSheet {
    /// What the lists show.
    #[serde(flatten)]
    pub row: OrganisationRow,
    /// Legal nature.
    pub legal_nature: Option<LegalNature>,
    /// Field.
    pub field: Option<Field>,
    /// Territory.
    pub territory: String,
    /// Funding.
    pub funding: String,
    /// Commune.
    pub commune: Option<CommuneId>,
    /// Street.
    pub street: String,
    /// Address complement.
    pub complement: String,
    /// Postcode.
    pub postcode: String,
    /// Free note.
    pub note: String,
    /// Services it offers.
    pub services: Vec<ServiceRow>,
    /// Who works there.
    pub people: Vec<super::ContactRoleRow>,
}

/// *Service* an organisation offers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ServiceRow {
    /// What it is.
    pub kind: ServiceKind,
    /// Its own name.
    pub label: String,
    /// How many people it can take.
    pub capacity: Option<u32>,
}

/// *Organisme* to be added.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct NewOrganisation {
    /// What it is.
    pub kind: OrganisationKind,
    /// Name.
    pub name: String,
    /// Short name.
    #[serde(default)]
    pub short_name: String,
    /// City.
    #[serde(default)]
    pub city: String,
}

impl NewOrganisation {
    /// The organisation as it can be kept: texts tidied.
    ///
    /// # Errors
    /// [`crate::Refusal::Empty`] without a name; [`crate::Refusal::TooLong`].
    pub fn checked(self) -> Ruled<Self> {
        Ok(Self {
            kind: self.kind,
            name: text::filled("name", &self.name, 200)?,
            short_name: text::line("shortName", &self.short_name, 40)?,
            city: text::line("city", &self.city, 100)?,
        })
    }
}

/// *Modification*: one field of an organisation, changed on its own.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "camelCase")]
#[ts(export)]
pub enum OrganisationChange {
    /// *Nature*.
    Kind(OrganisationKind),
    /// *Statut juridique*.
    LegalNature(Option<LegalNature>),
    /// *Champ*.
    Field(Option<Field>),
    /// *Nom*.
    Name(String),
    /// *Sigle*.
    ShortName(String),
    /// *Territoire*.
    Territory(String),
    /// *Financement*.
    Funding(String),
    /// *Commune*.
    Commune(Option<CommuneId>),
    /// *Voie*.
    Street(String),
    /// *Complément*.
    Complement(String),
    /// *Code postal*.
    Postcode(String),
    /// *Ville*.
    City(String),
    /// *Téléphone*.
    Phone(String),
    /// *Courriel*.
    Email(String),
    /// *Note*.
    Note(String),
}

impl OrganisationChange {
    /// The change as it can be kept: text tidied.
    ///
    /// # Errors
    /// [`crate::Refusal::Empty`] for the name; [`crate::Refusal::TooLong`].
    pub fn checked(self) -> Ruled<Self> {
        Ok(match self {
            Self::Name(raw) => Self::Name(text::filled("name", &raw, 200)?),
            Self::ShortName(raw) => Self::ShortName(text::line("shortName", &raw, 40)?),
            Self::Territory(raw) => Self::Territory(text::line("territory", &raw, 200)?),
            Self::Funding(raw) => Self::Funding(text::line("funding", &raw, 200)?),
            Self::Street(raw) => Self::Street(text::line("street", &raw, 200)?),
            Self::Complement(raw) => Self::Complement(text::line("complement", &raw, 200)?),
            Self::Postcode(raw) => Self::Postcode(text::line("postcode", &raw, 5)?),
            Self::City(raw) => Self::City(text::line("city", &raw, 100)?),
            Self::Phone(raw) => Self::Phone(text::line("phone", &raw, 30)?),
            Self::Email(raw) => Self::Email(text::line("email", &raw, 200)?),
            Self::Note(raw) => Self::Note(text::paragraph("note", &raw, 4000)?),
            kept @ (Self::Kind(_) | Self::LegalNature(_) | Self::Field(_) | Self::Commune(_)) => kept,
        })
    }
}
