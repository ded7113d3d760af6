//! The closed lists of an application.

use crate::coded;

coded! {
    /// *Étape de la candidature*: derived from the facts and a day, never stored.
    pub enum Stage {
        /// Reçue.
        Received = "received",
        /// À compléter.
        Incomplete = "incomplete",
        /// Prête.
        Ready = "ready",
        /// Inscrite à un ordre du jour.
        OnAgenda = "on_agenda",
        /// Admise.
        Admitted = "admitted",
        /// Soutenue.
        Supported = "supported",
        /// Liste d'attente.
        Waiting = "waiting",
        /// Ajournée.
        Postponed = "postponed",
        /// Réorientée.
        Redirected = "redirected",
        /// Non retenue.
        NotRetained = "not_retained",
        /// Relogée.
        Rehoused = "rehoused",
        /// Retirée.
        Withdrawn = "withdrawn",
        /// Sans suite.
        NoFollowUp = "no_follow_up",
    }
}

coded! {
    /// *Venue souhaitée*: whether the person wishes to come to the commission.
    pub enum WishToAttend {
        /// She comes.
        Yes = "yes",
        /// Someone she chose comes in her place.
        Represented = "represented",
        /// She prefers not to.
        No = "no",
    }
}

coded! {
    /// *Fin de la candidature*.
    pub enum ApplicationEnding {
        /// Retirée by the person.
        Withdrawn = "withdrawn",
        /// Sans suite.
        NoFollowUp = "no_follow_up",
    }
}
