//! What an act is about.

use crate::coded;

coded! {
    /// *Sujet*: the same name in every room; screens reload by subject.
    pub enum Subject {
        /// People.
        People = "people",
        /// Applications.
        Applications = "applications",
        /// Dwellings.
        Dwellings = "dwellings",
        /// Places.
        Places = "places",
        /// Meetings and agendas.
        Meetings = "meetings",
        /// Decisions.
        Decisions = "decisions",
        /// Minutes and seals.
        Minutes = "minutes",
        /// Tenancies.
        Tenancies = "tenancies",
        /// Deposits.
        Deposits = "deposits",
        /// Agreements.
        Agreements = "agreements",
        /// Official queries.
        Queries = "queries",
        /// Individual situations.
        Situations = "situations",
        /// Workshops.
        Workshops = "workshops",
        /// Registrations and attendance.
        Registrations = "registrations",
        /// The plan of actions.
        Actions = "actions",
        /// Bodies and mandates.
        Bodies = "bodies",
        /// Organisations, contacts, communes.
        Directory = "directory",
        /// Documents.
        Library = "library",
        /// Settings and users.
        Settings = "settings",
    }
}
