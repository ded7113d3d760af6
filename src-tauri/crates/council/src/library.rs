//! The papers produced and received.

use crate::{MeetingId, coded};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

coded! {
    /// *Nature du document*.
    pub enum DocumentKind {
        /// Procès-verbal nominatif.
        MinutesNominative = "minutes_nominative",
        /// Procès-verbal diffusable.
        MinutesShareable = "minutes_shareable",
        /// Convocation.
        Convocation = "convocation",
        /// Ordre du jour.
        Agenda = "agenda",
        /// Feuille d'émargement.
        AttendanceSheet = "attendance_sheet",
        /// Lettre de notification.
        NotificationLetter = "notification_letter",
    }
}

coded! {
    /// *État du document*.
    pub enum DocumentState {
        /// Brouillon.
        Draft = "draft",
        /// Définitif.
        Final = "final",
        /// Signé.
        Signed = "signed",
        /// Envoyé.
        Sent = "sent",
    }
}

/// *Papier demandé*: which paper of which meeting or workshop.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[ts(export)]
pub enum PaperRequest {
    /// *Convocations*, one a member.
    Convocations {
        /// Of which meeting.
        meeting: MeetingId,
    },
    /// *Ordre du jour*.
    Agenda {
        /// Of which meeting.
        meeting: MeetingId,
    },
    /// *Feuille d'émargement* of a sitting.
    Attendance {
        /// Of which meeting.
        meeting: MeetingId,
    },
}

/// *Papier* made ready: one file, as the window shows and keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PaperCard {
    /// Name of the file, without anybody's name.
    pub file_name: String,
    /// How many pages it takes.
    pub pages: u32,
    /// The same words as HTML, for screen readers and for copying.
    pub reading: String,
}
