//! What is entered about an application: the quick entry, then field by field.

use super::{ApplicationEnding, WishToAttend};
use crate::bounds::within;
use crate::dwellings::Typology;
use crate::people::{
    CurrentHousing, Custody, EvictionStage, HouseholdRelation, HouseholdSituation, NewPerson, RequestReason,
    SupportingPaperKind,
};
use crate::{Cents, CommuneId, ContactRoleId, Day, PersonId, Ruled, text};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// *Candidat*: who applies, somebody known or somebody new.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "kind", content = "person", rename_all = "camelCase")]
#[ts(export)]
pub enum Applicant {
    /// *Personne connue*.
    Known(PersonId),
    /// *Nouvelle personne*.
    New(NewPerson),
}

/// *Candidature* to be added: name, referring service, request are enough.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct NewApplication {
    /// Who applies.
    pub applicant: Applicant,
    /// The day the request arrived: it counts from that day for ever.
    pub received_on: Day,
    /// Who sent the person, from the directory.
    pub referred_by: Option<ContactRoleId>,
    /// Who sent the person, when not in the directory.
    #[serde(default)]
    pub referrer_text: String,
    /// The request, in the person's words.
    #[serde(default)]
    pub request: String,
}

impl NewApplication {
    /// The application as it can be kept: texts tidied.
    ///
    /// # Errors
    /// [`crate::Refusal::Empty`] without a name; [`crate::Refusal::TooLong`].
    pub fn checked(self) -> Ruled<Self> {
        let applicant = match self.applicant {
            Applicant::New(person) => Applicant::New(person.checked()?),
            known @ Applicant::Known(_) => known,
        };
        Ok(Self {
            applicant,
            referrer_text: text::line("referrerText", &self.referrer_text, 200)?,
            request: text::paragraph("request", &self.request, 2000)?,
            ..self
        })
    }
}

/// *Champ de la candidature*, changed on its own.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "camelCase")]
#[ts(export)]
pub enum ApplicationChange {
    /// *Date de la demande*.
    ReceivedOn(Day),
    /// *Présentée par*, from the directory.
    ReferredBy(Option<ContactRoleId>),
    /// *Présentée par*, in words.
    ReferrerText(String),
    /// *Demande*.
    Request(String),
    /// *Situation du foyer*.
    Household(Option<HouseholdSituation>),
    /// *Nombre d'enfants*.
    Children(u8),
    /// *Garde*.
    Custody(Option<Custody>),
    /// *Animaux*.
    Animals(String),
    /// *Co-demandeur*.
    CoApplicant(String),
    /// *Logement actuel*.
    CurrentHousing(Option<CurrentHousing>),
    /// *Depuis*.
    HousedSinceOn(Option<Day>),
    /// *Bailleur actuel*.
    CurrentLandlord(String),
    /// *Motif de la demande*.
    Reason(Option<RequestReason>),
    /// *Urgence*.
    Urgent(bool),
    /// *Étape de l'expulsion*.
    EvictionStage(Option<EvictionStage>),
    /// *Numéro unique de demande de logement social*.
    Nud(String),
    /// *Échéance du numéro unique*.
    NudExpiresOn(Option<Day>),
    /// *SIAO saisi le*.
    SiaoOn(Option<Day>),
    /// *DALO reconnu le*.
    DaloOn(Option<Day>),
    /// *Taille minimale*.
    TypologyMin(Option<Typology>),
    /// *Taille maximale*.
    TypologyMax(Option<Typology>),
    /// *Étage maximal*.
    FloorMax(Option<u8>),
    /// *Ascenseur nécessaire*.
    NeedsLift(bool),
    /// *Accès sans marche nécessaire*.
    NeedsStepFree(bool),
    /// *Meublé*.
    Furnished(Option<bool>),
    /// *Loyer maximal*, a month with charges.
    RentMax(Option<Cents>),
    /// *Aide au logement estimée*, a month.
    HousingBenefit(Option<Cents>),
    /// *Proximité souhaitée*.
    Near(String),
    /// *Accepte la sous-location*.
    AcceptsSublet(Option<bool>),
    /// *Accepte la colocation*.
    AcceptsShared(Option<bool>),
    /// *Vient à la commission*.
    Attends(Option<WishToAttend>),
    /// *Fin des droits MDPH*.
    DisabilityRightsUntilOn(Option<Day>),
    /// *FSL demandé le*.
    FslRequestedOn(Option<Day>),
    /// *Rythme des rencontres* agreed with the person.
    Visits(String),
    /// *Résumé partagé*, re-read with the person.
    Summary(String),
    /// *Communes souhaitées*, in order.
    WishedCommunes(Vec<CommuneId>),
    /// *Fin de la candidature*.
    Ended(Option<(Day, ApplicationEnding)>),
}

impl ApplicationChange {
    /// The change as it can be kept: text tidied, no amount where nothing is.
    ///
    /// # Errors
    /// [`crate::Refusal::TooLong`], [`crate::Refusal::OutOfBounds`].
    pub fn checked(self) -> Ruled<Self> {
        match self {
            Self::Children(count) => within("children", count.into(), 0, 20)?,
            Self::FloorMax(Some(floor)) => within("floor", floor.into(), 0, 60)?,
            _ => {}
        }
        let told = |amount: &Cents| *amount > Cents::ZERO;
        Ok(match self {
            Self::RentMax(rent) => Self::RentMax(rent.filter(told)),
            Self::HousingBenefit(benefit) => Self::HousingBenefit(benefit.filter(told)),
            Self::ReferrerText(raw) => Self::ReferrerText(text::line("referrerText", &raw, 200)?),
            Self::Request(raw) => Self::Request(text::paragraph("request", &raw, 2000)?),
            Self::Animals(raw) => Self::Animals(text::line("animals", &raw, 100)?),
            Self::CoApplicant(raw) => Self::CoApplicant(text::line("coApplicant", &raw, 200)?),
            Self::CurrentLandlord(raw) => Self::CurrentLandlord(text::line("currentLandlord", &raw, 200)?),
            Self::Nud(raw) => Self::Nud(text::line("nud", &raw, 18)?),
            Self::Near(raw) => Self::Near(text::line("near", &raw, 200)?),
            Self::Visits(raw) => Self::Visits(text::line("visits", &raw, 200)?),
            Self::Summary(raw) => Self::Summary(text::paragraph("summary", &raw, 2000)?),
            kept => kept,
        })
    }
}

/// *Pièce justificative*: seen, to expire, or found not to be needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct PaperSeen {
    /// Which paper.
    pub kind: SupportingPaperKind,
    /// The day it was seen.
    pub seen_on: Option<Day>,
    /// First day it is no longer good.
    pub expires_on: Option<Day>,
    /// Whether it is not needed of this person.
    pub not_needed: bool,
}

/// *Membre du foyer*.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct HouseholdMember {
    /// What she is to the applicant.
    pub relation: HouseholdRelation,
    /// Day of birth.
    pub birth_on: Option<Day>,
    /// Whether the birth is expected.
    pub expected: bool,
}

#[cfg(test)]
mod tests {
    use super::ApplicationChange;
    use crate::{Cents, Refusal};

    #[test]
    fn a_number_nobody_means_is_refused_and_no_amount_is_nothing() {
        let refused = Refusal::OutOfBounds { field: "children".to_owned(), min: 0, max: 20 };
        assert_eq!(ApplicationChange::Children(21).checked(), Err(refused));
        assert!(ApplicationChange::FloorMax(Some(61)).checked().is_err());
        let nothing = ApplicationChange::RentMax(Some(Cents::ZERO)).checked();
        assert_eq!(nothing, Ok(ApplicationChange::RentMax(None)));
    }
}
