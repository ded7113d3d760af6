//! Points to be added to an agenda, and changed.

use super::{AgendaItemKind, PersonPresence};
use crate::bounds::within;
use crate::{
    AgreementId, ApplicationId, ContactId, DepositId, OfficialQueryId, PlaceId, Refusal, Ruled, TenancyId, text,
};
use serde::Deserialize;
use ts_rs::TS;

/// *Point* to be added to an agenda.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct NewAgendaItem {
    /// What it is about.
    pub about: NewItemAbout,
    /// Its title; needed by [`NewItemAbout::Other`] only. Must name nobody.
    #[serde(default)]
    pub title: String,
    /// Its own length, in minutes.
    pub minutes: Option<u32>,
    /// Its place in the agenda, from 0; none: after the items that usually come before it.
    pub place: Option<u32>,
}

/// *Objet* of a point to be added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "about", rename_all = "snake_case", rename_all_fields = "camelCase")]
#[ts(export)]
pub enum NewItemAbout {
    /// Approval of the last minutes.
    PreviousMinutes,
    /// Vacancies, of one place or in general.
    Vacancies {
        /// The place.
        place: Option<PlaceId>,
    },
    /// An application: only with a valid consent.
    Application {
        /// Which.
        application: ApplicationId,
    },
    /// A tenancy, to review, renew or end: only with a valid consent.
    Tenancy {
        /// Which.
        tenancy: TenancyId,
        /// To what end: `tenancy_review`, `renewal` or `exit`.
        kind: AgendaItemKind,
    },
    /// *Examen sans identité*.
    Anonymous,
    /// Deposits, one or in general.
    Deposit {
        /// Which.
        deposit: Option<DepositId>,
    },
    /// An agreement.
    Agreement {
        /// Which.
        agreement: Option<AgreementId>,
        /// Whether it is to be renewed.
        renewal: bool,
    },
    /// An official query.
    OfficialQuery {
        /// Which.
        query: Option<OfficialQueryId>,
    },
    /// A break.
    Break,
    /// Something else.
    Other,
}

impl NewItemAbout {
    /// The kind of item it makes.
    pub const fn kind(&self) -> AgendaItemKind {
        match self {
            Self::PreviousMinutes => AgendaItemKind::PreviousMinutes,
            Self::Vacancies { .. } => AgendaItemKind::Vacancies,
            Self::Application { .. } | Self::Anonymous => AgendaItemKind::Hearing,
            Self::Tenancy { kind, .. } => *kind,
            Self::Deposit { .. } => AgendaItemKind::Deposit,
            Self::Agreement { renewal: true, .. } => AgendaItemKind::Renewal,
            Self::Agreement { renewal: false, .. } => AgendaItemKind::Agreement,
            Self::OfficialQuery { .. } => AgendaItemKind::OfficialQuery,
            Self::Break => AgendaItemKind::Break,
            Self::Other => AgendaItemKind::Other,
        }
    }
}

impl NewAgendaItem {
    /// The item as it can be added; its usual length where none was given.
    ///
    /// # Errors
    /// [`Refusal::Empty`] for something else without a title; [`Refusal::OutOfBounds`] for a length beyond eight hours;
    /// [`Refusal::NotATenancyItem`]; [`Refusal::TooLong`].
    pub fn checked(self) -> Ruled<Self> {
        if let NewItemAbout::Tenancy { kind, .. } = self.about
            && !matches!(kind, AgendaItemKind::TenancyReview | AgendaItemKind::Renewal | AgendaItemKind::Exit)
        {
            return Err(Refusal::NotATenancyItem { kind });
        }
        if let Some(minutes) = self.minutes {
            within("minutes", minutes, 1, 480)?;
        }
        let title = match self.about {
            NewItemAbout::Other => text::filled("title", &self.title, 200)?,
            _ => text::line("title", &self.title, 200)?,
        };
        Ok(Self { title, minutes: self.minutes.or(self.about.kind().usual_minutes()), ..self })
    }
}

impl AgendaItemKind {
    /// The length an item of the kind is given at first; none: the meeting's length of an item.
    pub const fn usual_minutes(self) -> Option<u32> {
        match self {
            Self::Hearing | Self::TenancyReview | Self::Renewal | Self::Exit => None,
            Self::PreviousMinutes => Some(5),
            Self::Vacancies | Self::Deposit | Self::Agreement | Self::OfficialQuery | Self::Break | Self::Other => {
                Some(10)
            }
        }
    }
}

/// *Modification* of one field of an item.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[ts(export)]
pub enum AgendaItemChange {
    /// *Titre*.
    Title(String),
    /// *Durée*, in minutes.
    Minutes(Option<u32>),
    /// *Échanges*, in three lines at most.
    Discussion(String),
    /// *Présentée par*.
    PresentedBy(Option<ContactId>),
    /// *Présence de la personne*.
    Person {
        /// Whether she came.
        presence: Option<PersonPresence>,
        /// Who accompanies or represents her, as a quality.
        companion: String,
    },
}

impl AgendaItemChange {
    /// The change as it can be kept: text tidied.
    ///
    /// # Errors
    /// [`Refusal::OutOfBounds`]; [`Refusal::TooLong`].
    pub fn checked(self) -> Ruled<Self> {
        Ok(match self {
            Self::Title(raw) => Self::Title(text::line("title", &raw, 200)?),
            Self::Minutes(minutes) => {
                if let Some(minutes) = minutes {
                    within("minutes", minutes, 1, 480)?;
                }
                Self::Minutes(minutes)
            }
            Self::Discussion(raw) => Self::Discussion(text::paragraph("discussion", &raw, 2000)?),
            kept @ Self::PresentedBy(_) => kept,
            Self::Person { presence, companion } => {
                let companion = text::line("companion", &companion, 120)?;
                let accompanied = matches!(presence, Some(PersonPresence::Accompanied | PersonPresence::Represented));
                Self::Person { presence, companion: if accompanied { companion } else { String::new() } }
            }
        })
    }
}
