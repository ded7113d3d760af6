//! A person who applies for, or lives in, a place: who she is and how to reach her safely.

use super::{
    Civility, ConsentExpression, ConsentForm, ContactMedium, Likeness, MandataryKind, MoneySide, Nationality,
    NoteLevel, PersonName, ProtectionKind,
};
use crate::bodies::College;
use crate::{
    Cents, CommuneId, ConsentId, ContactId, ContactRoleId, Day, Instant, MoneyLineId, PersonId, PersonNoteId,
    ProtectionId, Ruled, text,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// *Personne*: identity and ways to reach her.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PersonCard {
    /// Identity.
    pub id: PersonId,
    /// Civility.
    pub civility: Option<Civility>,
    /// Name in use.
    pub family_name: String,
    /// Name at birth, when another.
    pub birth_name: String,
    /// Given name.
    pub given_name: String,
    /// Day of birth.
    pub birth_on: Option<Day>,
    /// Place of birth.
    pub birth_place: String,
    /// Nationality: French, of the Union, other. Nothing finer is kept.
    pub nationality: Option<Nationality>,
    /// The last day of a residence permit.
    pub permit_until_on: Option<Day>,
    /// Commune of residence.
    pub commune: Option<CommuneId>,
    /// Phone, E.164.
    pub phone: String,
    /// Whether a message may be left; none when it was not asked.
    pub voicemail: Option<bool>,
    /// E-mail.
    pub email: String,
    /// Street.
    pub street: String,
    /// Address complement.
    pub complement: String,
    /// Postcode.
    pub postcode: String,
    /// City.
    pub city: String,
    /// Who receives the post of a person without an address.
    pub domiciled_at: String,
    /// Through whom she prefers to be reached.
    pub reach_through: String,
    /// The day of her death: every letter stops.
    pub died_on: Option<Day>,
}

impl PersonCard {
    /// Her name, with the code of one of her applications.
    pub fn name(&self, code: &str) -> PersonName {
        PersonName {
            id: self.id,
            civility: self.civility,
            family_name: self.family_name.clone(),
            given_name: self.given_name.clone(),
            code: code.to_owned(),
        }
    }
}

/// *Personne* to be added.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct NewPerson {
    /// Civility.
    #[serde(default)]
    pub civility: Option<Civility>,
    /// Name in use.
    pub family_name: String,
    /// Name at birth, when another.
    #[serde(default)]
    pub birth_name: String,
    /// Given name.
    pub given_name: String,
    /// Day of birth.
    #[serde(default)]
    pub birth_on: Option<Day>,
    /// Phone.
    #[serde(default)]
    pub phone: String,
    /// E-mail.
    #[serde(default)]
    pub email: String,
    /// Commune of residence.
    #[serde(default)]
    pub commune: Option<CommuneId>,
}

impl NewPerson {
    /// The person as she can be kept: texts tidied.
    ///
    /// # Errors
    /// [`crate::Refusal::Empty`] without a name in use or a given name; [`crate::Refusal::TooLong`].
    pub fn checked(self) -> Ruled<Self> {
        Ok(Self {
            family_name: text::filled("familyName", &self.family_name, 100)?,
            birth_name: text::line("birthName", &self.birth_name, 100)?,
            given_name: text::filled("givenName", &self.given_name, 100)?,
            phone: text::line("phone", &self.phone, 30)?,
            email: text::line("email", &self.email, 200)?,
            ..self
        })
    }
}

/// *Champ de la personne*, changed on its own.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "camelCase")]
#[ts(export)]
pub enum PersonChange {
    /// *Civilité*.
    Civility(Option<Civility>),
    /// *Nom d'usage*.
    FamilyName(String),
    /// *Nom de naissance*.
    BirthName(String),
    /// *Prénom*.
    GivenName(String),
    /// *Date de naissance*.
    BirthOn(Option<Day>),
    /// *Lieu de naissance*.
    BirthPlace(String),
    /// *Nationalité*.
    Nationality(Option<Nationality>),
    /// *Fin du titre de séjour*.
    PermitUntilOn(Option<Day>),
    /// *Commune*.
    Commune(Option<CommuneId>),
    /// *Téléphone*.
    Phone(String),
    /// *Message vocal possible*.
    Voicemail(Option<bool>),
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
    /// *Domiciliation*.
    DomiciledAt(String),
    /// *À joindre par*.
    ReachThrough(String),
    /// *Décès*.
    DiedOn(Option<Day>),
}

impl PersonChange {
    /// The change as it can be kept: text tidied.
    ///
    /// # Errors
    /// [`crate::Refusal::Empty`] for the name in use and the given name; [`crate::Refusal::TooLong`].
    pub fn checked(self) -> Ruled<Self> {
        Ok(match self {
            Self::FamilyName(raw) => Self::FamilyName(text::filled("familyName", &raw, 100)?),
            Self::BirthName(raw) => Self::BirthName(text::line("birthName", &raw, 100)?),
            Self::GivenName(raw) => Self::GivenName(text::filled("givenName", &raw, 100)?),
            Self::BirthPlace(raw) => Self::BirthPlace(text::line("birthPlace", &raw, 100)?),
            Self::Phone(raw) => Self::Phone(text::line("phone", &raw, 30)?),
            Self::Email(raw) => Self::Email(text::line("email", &raw, 200)?),
            Self::Street(raw) => Self::Street(text::line("street", &raw, 200)?),
            Self::Complement(raw) => Self::Complement(text::line("complement", &raw, 200)?),
            Self::Postcode(raw) => Self::Postcode(text::line("postcode", &raw, 5)?),
            Self::City(raw) => Self::City(text::line("city", &raw, 100)?),
            Self::DomiciledAt(raw) => Self::DomiciledAt(text::line("domiciledAt", &raw, 200)?),
            Self::ReachThrough(raw) => Self::ReachThrough(text::line("reachThrough", &raw, 200)?),
            kept @ (Self::Civility(_)
            | Self::BirthOn(_)
            | Self::Nationality(_)
            | Self::PermitUntilOn(_)
            | Self::Commune(_)
            | Self::Voicemail(_)
            | Self::DiedOn(_)) => kept,
        })
    }
}

/// *Doublon possible*: a person already known who may be the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Resemblance {
    /// Who.
    pub person: PersonId,
    /// Family name.
    pub family_name: String,
    /// Given name.
    pub given_name: String,
    /// Day of birth.
    pub birth_on: Option<Day>,
    /// Code of her latest application.
    pub code: Option<String>,
    /// How they compare.
    pub likeness: Likeness,
}

/// *Note* about a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct NoteRow {
    /// Identity.
    pub id: PersonNoteId,
    /// Shared, or the coordinator's own.
    pub level: NoteLevel,
    /// What it says.
    pub text: String,
    /// When it was written.
    pub at: Instant,
}

/// *Échange* with or about a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct NewContactEvent {
    /// The day.
    pub on_day: Day,
    /// How.
    pub medium: ContactMedium,
    /// With whom, when a professional.
    pub with_contact: Option<ContactId>,
    /// What was said, as facts useful to housing.
    pub text: String,
}

/// *Ressource, charge ou dette*: a dated line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct MoneyLineRow {
    /// Identity.
    pub id: MoneyLineId,
    /// What it is.
    #[serde(flatten)]
    pub line: MoneyLine,
}

/// *Ligne de budget*: an amount a month, or the whole of a debt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct MoneyLine {
    /// Resource, charge or debt.
    pub side: MoneySide,
    /// Code of the kind, in the list of its side.
    pub kind: String,
    /// Cents a month; the whole sum for a debt.
    pub cents: Cents,
    /// First day.
    pub from_on: Day,
    /// First day after the end.
    pub until_on: Option<Day>,
    /// Free words.
    pub note: String,
}

/// *Mesure de protection*, with who holds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ProtectionRow {
    /// Identity.
    pub id: ProtectionId,
    /// The measure.
    #[serde(flatten)]
    pub protection: Protection,
    /// Name and function of the mandatary.
    pub mandatary_name: String,
}

/// *Protection juridique* of a person, or a contract of support (MASP).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Protection {
    /// Which.
    pub kind: ProtectionKind,
    /// What kind of mandatary.
    pub mandatary_kind: Option<MandataryKind>,
    /// The mandatary, as a role in the directory.
    pub mandatary: Option<ContactRoleId>,
    /// The day of the judgment.
    pub judged_on: Option<Day>,
    /// Whether the judgment extends to the person, not only to her property.
    pub covers_person: bool,
    /// Whether the mandatary signs the lease.
    pub signs_lease: bool,
    /// Whether the mandatary receives the letters.
    pub receives_letters: bool,
    /// First day.
    pub from_on: Option<Day>,
    /// First day after the end.
    pub until_on: Option<Day>,
}

/// *Accord*, as the sheet shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ConsentRow {
    /// Identity.
    pub id: ConsentId,
    /// The day it was given.
    pub given_on: Day,
    /// Written or oral.
    pub form: ConsentForm,
    /// Who spoke.
    pub expressed_by: ConsentExpression,
    /// Witness of an oral consent.
    pub witness: String,
    /// The colleges the sheet may be shared with.
    pub scope: Vec<College>,
    /// The day the sheet was re-read with the person.
    pub reread_on: Option<Day>,
    /// Whether the sheet is still as it was re-read.
    pub is_current: bool,
    /// First day it no longer holds.
    pub expires_on: Day,
    /// First day the person no longer wants it.
    pub withdrawn_on: Option<Day>,
}

/// *Accord* to be recorded: the sheet was re-read with the person as it stands now.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct NewConsent {
    /// The day it was given.
    pub given_on: Day,
    /// Written or oral.
    pub form: ConsentForm,
    /// Who spoke.
    pub expressed_by: ConsentExpression,
    /// Witness of an oral consent.
    #[serde(default)]
    pub witness: String,
    /// The colleges the sheet may be shared with.
    pub scope: Vec<College>,
    /// The day the sheet was re-read with the person; none when it was not.
    pub reread_on: Option<Day>,
}
