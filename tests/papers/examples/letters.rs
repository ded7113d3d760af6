//! Letters of notification to invented people.

use super::{Size, at, coordination, council, day, signatory};
use council::Cents;
use documents::papers::letterhead::Greeting;
use documents::papers::notification::{
    Answer, Copied, Decider, DepositTaken, Guardian, Help, MonthlyCost, Notification, Place, Redirection,
    SocialRequest, Told,
};

/// Each answer that a letter may carry, by a short name.
pub(crate) fn notifications(size: Size) -> Vec<(&'static str, Notification)> {
    let long = size != Size::Small;
    let place = || Place { designation: "un studio de 24 m², au 2e étage".into(), commune: "Ronchin".into() };
    let cost = MonthlyCost { rent: Cents::new(33_152), charges: Cents::new(5_848), benefit: Some(Cents::new(27_100)) };
    let help = || Help { name: "Mme Sarah Delporte".into(), phone: "03 53 01 20 30".into() };
    let told = || Told { by: "Mme Sarah Delporte".into(), on: day(2026, 12, 11) };
    let deposit = long.then_some(DepositTaken { amount: Cents::new(33_152), advance: true });
    let next_steps = || {
        if long {
            vec![
                "Vous visitez le studio avec Mme Delporte.".into(),
                "Vous signez le bail à l’agence.".into(),
                "Nous préparons ensemble l’assurance et l’énergie.".into(),
            ]
        } else {
            Vec::new()
        }
    };
    let reason = match size {
        Size::Large => "Avec vos ressources actuelles, le loyer et les charges du logement examiné laisseraient 9,40 € par \
                        jour pour vivre. La commission craint de vous mettre en difficulté et propose de chercher un loyer \
                        plus bas. Elle a aussi regardé les logements voisins: aucun, parmi ceux qui se libèrent avant l’été, \
                        ne laisse davantage. Une demande d’aide au premier loyer est possible et nous pouvons la faire avec \
                        vous, sans engagement de votre part."
            .to_owned(),
        _ => "Il manque dans votre dossier : l’avis d’imposition 2025.".to_owned(),
    };
    let answers = [
        (
            "admission",
            Answer::Admission {
                place: place(),
                answer_by: day(2026, 12, 28),
                visit: long.then(|| (day(2026, 12, 17), at(10, 30))),
                cost,
                deposit,
                next_steps: next_steps(),
            },
        ),
        (
            "supported",
            Answer::Supported {
                place: Some((place(), cost)),
                decider: Decider {
                    name: "la société Habitat Flandre".into(),
                    committee: "la commission d’attribution d’Habitat Flandre".into(),
                    meets_on: long.then(|| day(2027, 1, 14)),
                },
                deposit,
                next_steps: next_steps(),
            },
        ),
        (
            "conditional",
            Answer::Conditional {
                condition: "votre demande de logement social est renouvelée".into(),
                before: day(2027, 1, 15),
                help: help(),
                place: long.then(place),
                decider: long.then(|| "la commission d’attribution d’Habitat Flandre".into()),
                deposit: long.then(|| Cents::new(33_152)),
            },
        ),
        (
            "waiting",
            Answer::WaitingList {
                awaited: "un logement de type T2 à Ronchin ou à Lezennes".into(),
                rank: long.then_some(2),
                review_by: day(2027, 3, 11),
            },
        ),
        (
            "postponed",
            Answer::Postponed {
                reason: reason.clone(),
                expected: Some("l’avis d’imposition 2025".into()),
                expected_by: long.then(|| day(2027, 2, 1)),
                help: help(),
                told: told(),
                back_on: day(2027, 3, 11),
                back_in: Some("Ronchin".into()),
                requested_on: day(2026, 4, 2),
            },
        ),
    ];
    let endings = endings(long, reason, told(), help());
    answers.into_iter().chain(endings).map(|(name, answer)| (name, notification(answer, long))).collect()
}

/// The answers after which the request goes no further.
fn endings(long: bool, reason: String, told: Told, help: Help) -> [(&'static str, Answer); 2] {
    [
        (
            "not-retained",
            Answer::NotRetained {
                reason,
                told,
                redirection: long.then(|| Redirection {
                    text: "Une résidence accueil ouvre au printemps à Faches-Thumesnil, avec une présence en journée."
                        .into(),
                    contact: help,
                }),
            },
        ),
        (
            "closed",
            Answer::Closed {
                reason:
                    "Vous nous avez dit avoir trouvé une autre solution. Nous nous en réjouissons et fermons votre \
                         demande."
                        .into(),
            },
        ),
    ]
}

fn notification(answer: Answer, long: bool) -> Notification {
    Notification {
        council: council(),
        written_at: "Lezennes".into(),
        written_on: day(2026, 12, 14),
        postal: vec![
            "Mme Éliane Tétard".into(),
            "Appartement 12".into(),
            "8 RUE DE ROME".into(),
            "59790 RONCHIN".into(),
        ],
        greeting: if long { Greeting::Madam } else { Greeting::Either },
        file: "2026-041".into(),
        decision: "D-2026-031".into(),
        sitting_day: day(2026, 12, 10),
        answer,
        coordination: coordination(),
        referent: long.then(|| "Mme Sarah Delporte".into()),
        guardian: long.then(|| Guardian { name: "Mme Édith Plouvier".into(), quality: "votre curatrice".into() }),
        copies: if long {
            vec![
                Copied { name: "Mme Sarah Delporte, assistante sociale".into(), with_agreement: true },
                Copied { name: "Mme Édith Plouvier, curatrice".into(), with_agreement: false },
            ]
        } else {
            Vec::new()
        },
        next_sitting: long.then(|| day(2027, 3, 11)),
        social_request: long
            .then(|| SocialRequest { number: "059 0426 123456 78901".into(), renew_before: day(2027, 4, 2) }),
        dalo_help: Some("le centre communal d’action sociale de Ronchin".into()),
        legal_basis: None,
        kept_for: "deux ans".into(),
        signatory: signatory(),
    }
}
