//! The sentences of its papers that the council may word otherwise. How each reads by default, and which fields it may name,
//! is said by the room of the papers.

use crate::coded;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

coded! {
    /// *Texte de la maison*: a sentence, or a paragraph, that the council may word otherwise.
    pub enum HouseText {
        /// Whom to call, at the end of a letter to a person.
        Contact = "text_contact",
        /// The right to a new examination.
        NewExamination = "text_new_examination",
        /// The ways that stay open, before their list.
        OpenWays = "text_open_ways",
        /// What becomes of the person's data.
        PersonData = "text_person_data",
        /// The last sentence of a letter.
        Farewell = "text_farewell",
        /// The three reminders of a convocation.
        Reminders = "text_reminders",
        /// What signing the sheet of a sitting commits to.
        Confidentiality = "text_confidentiality",
        /// The freedom to sign the sheet of a workshop or not.
        WorkshopFreedom = "text_workshop_freedom",
        /// What becomes of the sheet of a workshop.
        WorkshopData = "text_workshop_data",
        /// The undertaking of a member.
        Undertaking = "text_undertaking",
        /// The freedom to come, in an invitation.
        Invitation = "text_invitation",
        /// The rule of silence, in an answer to a query about a person.
        Silence = "text_silence",
        /// What a proposal of a dwelling says of the time to answer.
        OfferAnswer = "text_offer_answer",
        /// What a call for a membership fee thanks for.
        FeeThanks = "text_fee_thanks",
        /// The first sentence of an admission.
        AdmissionOpening = "text_admission_opening",
        /// Until when a place is kept.
        AdmissionKept = "text_admission_kept",
        /// The first month without housing benefit.
        FirstMonth = "text_first_month",
        /// That a dwelling is not hers yet.
        SupportedWarning = "text_supported_warning",
        /// The first sentence of an admission under a condition.
        ConditionOpening = "text_condition_opening",
        /// What happens when a condition is not met in time.
        ConditionLate = "text_condition_late",
        /// The first sentences of a waiting list.
        WaitingOpening = "text_waiting_opening",
        /// The rank on a waiting list.
        WaitingRank = "text_waiting_rank",
        /// How those who wait are chosen.
        WaitingRules = "text_waiting_rules",
        /// What the person may do meanwhile.
        WaitingYours = "text_waiting_yours",
        /// What the council does meanwhile.
        WaitingOurs = "text_waiting_ours",
        /// The first sentences of a postponement.
        PostponedOpening = "text_postponed_opening",
        /// When a request that was postponed comes back.
        PostponedBack = "text_postponed_back",
        /// The first sentences of a refusal.
        RefusalOpening = "text_refusal_opening",
        /// What a refusal is about, and what it is not.
        RefusalScope = "text_refusal_scope",
        /// Another solution, with whom to call.
        OtherSolution = "text_other_solution",
        /// The first sentence of a proposal.
        OfferOpening = "text_offer_opening",
        /// The visit, where no day is fixed.
        OfferVisit = "text_offer_visit",
        /// The time to answer a social landlord.
        OfferLandlord = "text_offer_landlord",
        /// The last sentence of the letter of the day of the keys.
        RestitutionKeys = "text_restitution_keys",
        /// That a payment may have crossed the letter.
        RestitutionCrossed = "text_restitution_crossed",
        /// Whom a landlord in difficulty calls.
        RestitutionTalk = "text_restitution_talk",
        /// That an agreement is preferred.
        RestitutionAgreement = "text_restitution_agreement",
        /// How a member answers.
        ConvocationAnswer = "text_convocation_answer",
        /// That the undertaking is enclosed.
        ConvocationUndertaking = "text_convocation_undertaking",
        /// The room to wait in.
        InvitationCalm = "text_invitation_calm",
        /// Who will be there.
        InvitationCompany = "text_invitation_company",
        /// That an agreement may be withdrawn.
        InvitationChange = "text_invitation_change",
        /// The first sentences of an answer to a query.
        QueryThanks = "text_query_thanks",
        /// What becomes of a query.
        QueryFollow = "text_query_follow",
        /// The last sentence of a call for a fee.
        FeeOpen = "text_fee_open",
    }
}

coded! {
    /// *Défaut d'une image*: why a picture cannot be put on paper.
    pub enum PictureFault {
        /// Neither PNG nor JPEG.
        Unknown = "unknown",
        /// A file that ends too early, or says something impossible.
        Damaged = "damaged",
        /// Colours for presses (CMYK), which a screen does not show alike.
        PressColors = "press_colors",
        /// More than sixteen million pixels, or ten mebibytes.
        TooLarge = "too_large",
    }
}

/// *Texte de la maison*, as the settings show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct HouseTextRow {
    /// Which.
    pub text: HouseText,
    /// How it reads today, with its fields in braces.
    pub words: String,
    /// How it reads by default.
    pub usual: String,
    /// The fields it may name, without their braces.
    pub fields: Vec<String>,
}

/// *Faute de modèle*: what keeps a text of the house from being printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct TextFault {
    /// The words just before; nothing at the beginning.
    pub after: String,
    /// What is wrong.
    pub what: TextFaultKind,
}

/// *Nature de la faute*.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[ts(export)]
pub enum TextFaultKind {
    /// A field that nobody knows, and the known one it is most like.
    UnknownField {
        /// As it was typed.
        name: String,
        /// The one that was perhaps meant.
        meant: Option<String>,
    },
    /// A brace that opens and never closes.
    OpenBrace,
    /// A condition that never ends: `{FIN}` is missing.
    OpenCondition,
    /// `{SINON}` or `{FIN}` without a condition before it.
    StrayMark {
        /// Which.
        name: String,
    },
    /// Nothing is left to say.
    Empty,
}

/// *Aperçu d'un texte*: how a text would read in a paper, or what is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct TextPreview {
    /// The paragraph as a paper says it, as HTML, its fields filled in with invented facts.
    pub reading: String,
    /// What is wrong, in the order of the text.
    pub faults: Vec<TextFault>,
}
