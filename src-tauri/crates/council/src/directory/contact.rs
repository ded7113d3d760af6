//! Professionals and elected people, with their dated roles.

use crate::people::Civility;
use crate::{CommuneId, ContactId, ContactRoleId, Day, OrganisationId, Ruled, text};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// *Contact*, as the lists show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ContactRow {
    /// Identity.
    pub id: ContactId,
    /// Civility and title before the name: «Dr», «Me».
    pub civility: Option<Civility>,
    /// Title before the name.
    pub title: String,
    /// Family name.
    pub family_name: String,
    /// Given name.
    pub given_name: String,
    /// Current roles: function and where.
    pub roles: Vec<ContactRoleRow>,
    /// Phone, E.164.
    pub phone: String,
    /// E-mail.
    pub email: String,
}

/// *Fonction* of a contact, in an organisation or a commune.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ContactRoleRow {
    /// Identity.
    pub id: ContactRoleId,
    /// The contact.
    pub contact: ContactId,
    /// What she does there.
    pub function: String,
    /// Where: the name of the organisation or of the commune.
    pub place: String,
    /// Which organisation or commune.
    pub within: RoleIn,
    /// First day, when known.
    pub from_on: Option<Day>,
    /// First day after the end.
    pub until_on: Option<Day>,
}

/// *Organisme ou commune* where a role is held: exactly one of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", content = "id", rename_all = "camelCase")]
#[ts(export)]
pub enum RoleIn {
    /// In an *organisme*.
    Organisation(OrganisationId),
    /// In a *commune*.
    Commune(CommuneId),
}

/// *Fiche contact*: everything known of one contact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ContactSheet {
    /// What the lists show.
    #[serde(flatten)]
    pub row: ContactRow,
    /// Street.
    pub street: String,
    /// Address complement.
    pub complement: String,
    /// Postcode.
    pub postcode: String,
    /// City.
    pub city: String,
    /// Free note.
    pub note: String,
    /// Roles that ended or have not begun.
    pub other_roles: Vec<ContactRoleRow>,
}

/// *Contact* to be added.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct NewContact {
    /// Civility.
    pub civility: Option<Civility>,
    /// Title before the name.
    #[serde(default)]
    pub title: String,
    /// Family name.
    pub family_name: String,
    /// Given name.
    #[serde(default)]
    pub given_name: String,
    /// Phone.
    #[serde(default)]
    pub phone: String,
    /// E-mail.
    #[serde(default)]
    pub email: String,
    /// The first role.
    pub role: Option<NewContactRole>,
}

impl NewContact {
    /// The contact as it can be kept: texts tidied.
    ///
    /// # Errors
    /// [`crate::Refusal::Empty`] without a family name; [`crate::Refusal::TooLong`].
    pub fn checked(self) -> Ruled<Self> {
        Ok(Self {
            title: text::line("title", &self.title, 20)?,
            family_name: text::filled("familyName", &self.family_name, 100)?,
            given_name: text::line("givenName", &self.given_name, 100)?,
            phone: text::line("phone", &self.phone, 30)?,
            email: text::line("email", &self.email, 200)?,
            role: self.role.map(NewContactRole::checked).transpose()?,
            civility: self.civility,
        })
    }
}

/// *Fonction* to be given to a contact.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct NewContactRole {
    /// What she does there.
    pub function: String,
    /// Where.
    pub within: RoleIn,
    /// First day.
    pub from_on: Option<Day>,
}

impl NewContactRole {
    /// The role as it can be kept.
    ///
    /// # Errors
    /// [`crate::Refusal::Empty`] without a function; [`crate::Refusal::TooLong`].
    pub fn checked(self) -> Ruled<Self> {
        Ok(Self { function: text::filled("function", &self.function, 200)?, ..self })
    }
}

/// *Modification*: one field of a contact, changed on its own.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "camelCase")]
#[ts(export)]
pub enum ContactChange {
    /// *Civilité*.
    Civility(Option<Civility>),
    /// *Titre*.
    Title(String),
    /// *Nom*.
    FamilyName(String),
    /// *Prénom*.
    GivenName(String),
    /// *Téléphone*.
    Phone(String),
    /// *Courriel*.
    Email(String),
    /// *Voie*.
    Street(String),
    /// *Complément*.
    Complement(String),
    /// *Code postal*.
    Postcode(String),
    /// *Ville*.
    City(String),
    /// *Note*.
    Note(String),
}

impl ContactChange {
    /// The change as it can be kept: text tidied.
    ///
    /// # Errors
    /// [`crate::Refusal::Empty`] for the family name; [`crate::Refusal::TooLong`].
    pub fn checked(self) -> Ruled<Self> {
        Ok(match self {
            Self::Civility(civility) => Self::Civility(civility),
            Self::Title(raw) => Self::Title(text::line("title", &raw, 20)?),
            Self::FamilyName(raw) => Self::FamilyName(text::filled("familyName", &raw, 100)?),
            Self::GivenName(raw) => Self::GivenName(text::line("givenName", &raw, 100)?),
            Self::Phone(raw) => Self::Phone(text::line("phone", &raw, 30)?),
            Self::Email(raw) => Self::Email(text::line("email", &raw, 200)?),
            Self::Street(raw) => Self::Street(text::line("street", &raw, 200)?),
            Self::Complement(raw) => Self::Complement(text::line("complement", &raw, 200)?),
            Self::Postcode(raw) => Self::Postcode(text::line("postcode", &raw, 5)?),
            Self::City(raw) => Self::City(text::line("city", &raw, 100)?),
            Self::Note(raw) => Self::Note(text::paragraph("note", &raw, 4000)?),
        })
    }
}
