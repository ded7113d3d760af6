//! The words of workshops that several papers say, and the names of their files: they name no person.

use council::workshops::{Audience, SpeakerRole};

/// For whom a workshop is.
pub const fn audience(audience: Audience) -> &'static str {
    match audience {
        Audience::Everyone => "tout public",
        Audience::Professionals => "pour les professionnels",
        Audience::YoungPeople => "pour les jeunes",
        Audience::Users => "pour les usagers",
        Audience::Carers => "pour les familles et les aidants",
        Audience::OlderPeople => "pour les personnes âgées",
    }
}

/// As what somebody speaks.
pub const fn speaker_role(role: SpeakerRole) -> &'static str {
    match role {
        SpeakerRole::Professional => "professionnel",
        SpeakerRole::ExpertByExperience => "usager d’expérience",
        SpeakerRole::PeerWorker => "pair-aidant",
        SpeakerRole::Carer => "aidant",
        SpeakerRole::Association => "association",
    }
}

/// The file of a poster.
pub fn poster_file(number: u32) -> String {
    format!("atelier-{number}-affiche.pdf")
}

/// The file of attendance sheets.
pub fn attendance_file(number: u32) -> String {
    format!("atelier-{number}-emargement.pdf")
}

/// The file an agenda takes in.
pub fn agenda_file(number: u32) -> String {
    format!("atelier-{number}.ics")
}
