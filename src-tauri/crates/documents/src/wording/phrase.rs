//! The sentences proposed to tell a person why: one for each reason, always open to change.

use crate::typography::french;
use council::decisions::{ClosingReason, NotRetainedReason, Phrase, PostponementReason};

/// What stands for a blank that nobody has filled in.
const BLANK: &str = "………";

/// The sentence proposed for a reason, its blank filled in when there is something to fill it with.
///
/// Which blank a sentence has is said by [`Phrase::blank`].
pub fn proposed_phrase(phrase: Phrase, blank: Option<&str>) -> String {
    let blank = blank.unwrap_or(BLANK);
    french(&match phrase {
        Phrase::Postponed { reason } => postponed(reason, blank),
        Phrase::NotRetained { reason } => not_retained(reason, blank),
        Phrase::Closed { reason } => closed(reason).to_owned(),
    })
}

fn postponed(reason: PostponementReason, blank: &str) -> String {
    match reason {
        PostponementReason::MissingPapers => format!("Il manque dans votre dossier : {blank}."),
        PostponementReason::ConsentMissing => "Votre accord pour que votre situation soit examinée n’a pas encore été \
            recueilli. Rien n’a été partagé."
            .to_owned(),
        PostponementReason::PersonAbsent => {
            "La commission souhaite vous entendre, ou entendre la personne que vous choisirez \
            pour parler en votre nom, avant de décider."
                .to_owned()
        }
        PostponementReason::ProjectToClarify => {
            format!("La commission souhaite mieux connaître ce que vous cherchez : {blank}.")
        }
        PostponementReason::VisitOrTrial => {
            "Une visite du logement, ou un court séjour d’essai, vous permettrait de choisir \
            en connaissance de cause."
                .to_owned()
        }
        PostponementReason::SupportToSetUp => {
            format!("L’aide que vous avez demandée pour vivre dans votre logement ({blank}) n’est pas encore en place.")
        }
        PostponementReason::BudgetToClarify => {
            "Il faut d’abord faire le point sur votre budget, pour que le loyer reste \
            supportable pour vous."
                .to_owned()
        }
        PostponementReason::MandataryOpinion => format!("L’avis de {blank} est attendu."),
        PostponementReason::PersonUnavailable => {
            "Vous avez fait savoir que vous n’étiez pas disponible pour le moment. Votre \
            demande vous attend."
                .to_owned()
        }
        PostponementReason::NoMatchingDwelling => {
            "Aucun des logements libres ne correspondait à ce que vous avez demandé.".to_owned()
        }
    }
}

fn not_retained(reason: NotRetainedReason, blank: &str) -> String {
    match reason {
        NotRetainedReason::OutOfTerritory => {
            format!("Notre association n’intervient que dans les communes de {blank}.")
        }
        NotRetainedReason::OutsideRemit => {
            format!("Votre demande relève d’un autre dispositif que celui de notre commission : {blank}.")
        }
        NotRetainedReason::HousingCost => format!(
            "Avec vos ressources actuelles, le loyer et les charges du logement examiné laisseraient {blank} par jour pour \
             vivre. La commission craint de vous mettre en difficulté et propose de chercher un loyer plus bas."
        ),
        NotRetainedReason::MorePresenceWished => {
            format!("Ce que vous avez demandé suppose une présence que nos logements n’offrent pas : {blank}.")
        }
        NotRetainedReason::SupportNotWished => "Ces logements vont avec un accompagnement que vous ne souhaitez pas \
            aujourd’hui. C’est votre droit. Nous pouvons vous aider à chercher un logement sans cette condition."
            .to_owned(),
        NotRetainedReason::UntreatedDebt => format!(
            "Une dette de loyer reste à régler. Un plan d’apurement, ou un dossier de surendettement, permettrait de revoir \
             votre demande ; {blank} peut vous y aider."
        ),
        NotRetainedReason::UnsuitedDwelling => {
            format!("Le logement examiné ne convenait pas à votre situation ({blank}).")
        }
        NotRetainedReason::ResourcesAboveCeiling => {
            format!("Vos ressources dépassent le plafond fixé pour ce logement ({blank}).")
        }
    }
}

const fn closed(reason: ClosingReason) -> &'static str {
    match reason {
        ClosingReason::OtherSolution => {
            "Vous nous avez dit avoir trouvé une autre solution. Nous nous en réjouissons et fermons votre demande."
        }
        ClosingReason::RequestWithdrawn => {
            "Vous avez retiré votre demande. Vous pourrez en présenter une nouvelle quand vous le voudrez."
        }
        ClosingReason::NoFollowUp => {
            "Nous fermons votre demande, faute de nouvelles. Vous pourrez en présenter une nouvelle quand vous le voudrez."
        }
    }
}
