//! The papers produced and received.

use crate::coded;

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
