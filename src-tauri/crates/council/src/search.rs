//! What a search finds, whatever it is: enough to say it in one line and to go there.

use crate::bodies::BodyKind;
use crate::directory::{ContactName, OrganisationKind};
use crate::people::PersonName;
use crate::{ApplicationId, Day, DwellingId, MeetingId, OrganisationId, TenancyId, WorkshopId};
use serde::Serialize;
use ts_rs::TS;

/// *Résultat* of a search.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case", rename_all_fields = "camelCase")]
#[ts(export)]
pub enum Found {
    /// An application.
    Application {
        /// Identity.
        id: ApplicationId,
        /// Who applies; the code is that of this application.
        person: PersonName,
        /// The day it arrived.
        received_on: Day,
    },
    /// A tenancy that has not ended.
    Tenancy {
        /// Identity.
        id: TenancyId,
        /// Who lives there.
        person: PersonName,
        /// Reference of the dwelling.
        reference: String,
        /// The commune.
        commune: String,
    },
    /// A dwelling.
    Dwelling {
        /// Identity.
        id: DwellingId,
        /// Reference.
        reference: String,
        /// Number and street.
        street: String,
        /// The commune.
        commune: String,
        /// The landlord, who holds its deposits; empty without one.
        landlord: String,
    },
    /// A contact.
    Contact {
        /// Who.
        contact: ContactName,
        /// What she does, and where; empty without a role.
        role: String,
    },
    /// An organisation.
    Organisation {
        /// Identity.
        id: OrganisationId,
        /// Name.
        name: String,
        /// What it is.
        nature: OrganisationKind,
        /// City.
        city: String,
    },
    /// A meeting.
    Meeting {
        /// Identity.
        id: MeetingId,
        /// Reference.
        reference: String,
        /// The body that meets.
        body: String,
        /// What that body is.
        body_kind: BodyKind,
        /// The day.
        on_day: Day,
    },
    /// A workshop.
    Workshop {
        /// Identity.
        id: WorkshopId,
        /// Title.
        title: String,
        /// The day, unless it is an idea.
        on_day: Option<Day>,
        /// The venue; empty when not yet known.
        venue: String,
    },
}
