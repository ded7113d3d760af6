//! An emergency folder: people who do not exist, in flats that do not either.

use super::{Size, coordination, council, day};
use council::dashboard::Matter;
use council::deposits::DepositLetter;
use council::meetings::MeetingStepKind;
use council::people::{PersonName, SupportKind};
use council::{AgreementId, Cents, DepositId, MeetingId, MeetingStepId, PersonId, TenancyId, WorkshopId};
use documents::papers::emergency::{Beside, Emergency, Housed, Reachable};

fn reachable(name: &str, phone: &str, email: &str) -> Reachable {
    Reachable { name: name.into(), phone: phone.into(), email: email.into() }
}

fn housed(n: usize) -> Housed {
    let names = ["M. Paul Tétard", "Mme Zoé Œuvrard", "M. Łukasz Łukasiewicz", "Mme Anne-Laure de La Tour"];
    let mut beside = vec![
        Beside { kind: Some(SupportKind::SectorTeam), who: reachable("Mme Claire Petit", "+33353012044", "") },
        Beside { kind: None, who: reachable("Mme Inès Valmont, mandataire", "+33353012045", "") },
        Beside { kind: Some(SupportKind::EmergencyContact), who: reachable("sa sœur", "", "") },
    ];
    beside.truncate(n % 4);
    Housed {
        name: names[n % names.len()].into(),
        phone: if n.is_multiple_of(3) { String::new() } else { "+33612345678".into() },
        street: format!("{} rue de Rome", n + 1),
        place: ["", "2", "chambre du fond"][n % 3].into(),
        landlord: if n.is_multiple_of(2) { "Habitat Flandre".into() } else { String::new() },
        leaves_on: n.is_multiple_of(5).then(|| day(2026, 12, 31)),
        beside,
    }
}

fn matters() -> Vec<(council::Day, Matter)> {
    let person = PersonName {
        id: PersonId::new(1),
        civility: None,
        family_name: "Tétard".into(),
        given_name: "Paul".into(),
        code: "2026-001".into(),
    };
    let step = MeetingStepId::new(1);
    vec![
        (
            day(2026, 11, 30),
            Matter::Preparation {
                step,
                kind: MeetingStepKind::Convocations,
                meeting: MeetingId::new(1),
                reference: "2026-T4".into(),
            },
        ),
        (day(2026, 12, 1), Matter::Review { tenancy: TenancyId::new(1), person: person.clone() }),
        (
            day(2026, 12, 4),
            Matter::Deposit {
                deposit: DepositId::new(1),
                person,
                amount: Cents::new(41_625),
                letter: DepositLetter::Second,
            },
        ),
        (day(2026, 12, 9), Matter::Attendance { workshop: WorkshopId::new(1), title: "Traverser un deuil".into() }),
        (
            day(2026, 12, 31),
            Matter::Agreement {
                agreement: AgreementId::new(1),
                object: "Convention-cadre".into(),
                ends_on: day(2027, 3, 31),
            },
        ),
        (day(2027, 1, 4), Matter::Drill),
    ]
}

pub(crate) fn emergency(size: Size) -> Emergency {
    let (communes, people) = match size {
        Size::Small => (0, 0),
        Size::Usual => (4, 6),
        Size::Large => (12, 40),
    };
    let names = ["Hellemmes", "Lezennes", "Ronchin", "Faches-Thumesnil"];
    let few = matches!(size, Size::Small);
    Emergency {
        council: council(),
        drawn_up_on: day(2026, 11, 27),
        coordination: coordination(),
        contacts: if few {
            Vec::new()
        } else {
            vec![
                reachable("Habitat Flandre", "+33353012050", "gestion@habitat.example"),
                reachable("Établissement de santé du Val", "03 53 01 20 60", ""),
            ]
        },
        communes: (0..communes)
            .map(|commune| (names[commune % names.len()].to_owned(), (0..people).map(housed).collect()))
            .collect(),
        deadlines: if few { Vec::new() } else { matters() },
    }
}
