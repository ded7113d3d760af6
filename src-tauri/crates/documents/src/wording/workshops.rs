//! The words of workshops that several papers say, and the names of their files: they name no person.

use council::people::Civility;
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
pub const fn speaker_role(role: SpeakerRole, civility: Option<Civility>) -> &'static str {
    let is_woman = matches!(civility, Some(Civility::Mrs));
    match (role, is_woman) {
        (SpeakerRole::Professional, false) => "professionnel",
        (SpeakerRole::Professional, true) => "professionnelle",
        (SpeakerRole::ExpertByExperience, false) => "usager d’expérience",
        (SpeakerRole::ExpertByExperience, true) => "usagère d’expérience",
        (SpeakerRole::PeerWorker, false) => "pair-aidant",
        (SpeakerRole::PeerWorker, true) => "pair-aidante",
        (SpeakerRole::Carer, false) => "aidant",
        (SpeakerRole::Carer, true) => "aidante",
        (SpeakerRole::Association, _) => "association",
    }
}

/// The file an agenda takes in.
pub fn agenda_file(number: u32) -> String {
    format!("atelier-{number}.ics")
}
