//! The papers of a sitting.

use super::{Size, at, chair, coordination, council, day, signatory, sitting};
use council::Minute;
use council::bodies::College;
use documents::papers::agenda::{Agenda, Point, Topic, Urgent};
use documents::papers::attendance::{Attendance, Attendee};
use documents::papers::convocation::{Convocation, Member, SecondTime};
use documents::papers::letterhead::Greeting;

pub(crate) fn agenda(size: Size) -> Agenda {
    Agenda {
        council: council(),
        drawn_up_on: day(2026, 11, 24),
        sitting: sitting(),
        chair: chair(),
        access: (size != Size::Small).then(|| "métro ligne 1, station Hellemmes, puis bus 18".into()),
        points: points(size),
        urgent: urgent(size),
    }
}

/// What was decided between two sittings: only the largest has some.
fn urgent(size: Size) -> Vec<Urgent> {
    let one = |number: &str, file: &str| Urgent {
        number: number.into(),
        file: file.into(),
        taken_on: day(2026, 11, 2),
        needed_before: day(2026, 11, 9),
    };
    if size == Size::Large { vec![one("U-2026-001", "2026-044"), one("U-2026-002", "2026-107")] } else { Vec::new() }
}

pub(crate) fn points(size: Size) -> Vec<Point> {
    let hearings = match size {
        Size::Small => 1,
        Size::Usual => 8,
        Size::Large => 90,
    };
    let mut topics = vec![Topic::LastMinutes { number: Some("PV-2026-03".into()), day: day(2026, 9, 17) }];
    if size != Size::Small {
        topics.push(Topic::Vacancies);
    }
    for number in 0..hearings {
        if number == 4 {
            topics.push(Topic::Break);
        }
        topics.push(Topic::Hearing { file: format!("2026-{:03}", 41 + number * 3) });
    }
    if size != Size::Small {
        topics.extend([
            Topic::AnonymousHearing,
            Topic::TenancyReview { file: "2024-017".into() },
            Topic::Renewal { about: "convention avec la résidence des Tilleuls".into() },
            Topic::Exits { about: None },
            Topic::Deposits { about: Some("dossier 2023-008".into()) },
            Topic::Agreements { about: None },
            Topic::OfficialQueries { about: Some("question d’un bailleur sur une clé perdue".into()) },
            Topic::Other("Calendrier 2027: quatre séances ; qui reçoit en mars ?".into()),
        ]);
    }
    numbered(topics)
}

fn numbered(topics: Vec<Topic>) -> Vec<Point> {
    let mut number = 0;
    let mut start = 14 * 60;
    topics
        .into_iter()
        .map(|topic| {
            let length = if topic == Topic::Break { 10 } else { 15 };
            let slot = Minute::new(start).zip(Minute::new(start + length));
            start += length;
            if topic != Topic::Break {
                number += 1;
            }
            Point {
                number: (topic != Topic::Break).then_some(number),
                topic,
                slot: slot.filter(|(_, end)| *end < at(18, 0)),
            }
        })
        .collect()
}

pub(crate) fn convocation(size: Size) -> Convocation {
    let small = size == Size::Small;
    Convocation {
        council: council(),
        written_at: "Lezennes".into(),
        written_on: day(2026, 11, 24),
        member: Member {
            name: "M. Hervé Lemaître-Delacroix".into(),
            postal: vec![
                "M. Hervé Lemaître-Delacroix".into(),
                "Mairie de Faches-Thumesnil".into(),
                "Service du logement, bâtiment B".into(),
                "50 RUE JEAN JAURES".into(),
                "BP 40029".into(),
                "59155 FACHES THUMESNIL".into(),
            ],
            greeting: if small { Greeting::Either } else { Greeting::Sir },
            seat: "représentant de la commune de Faches-Thumesnil".into(),
            substitute: (!small).then(|| "Mme Aïcha Benali".into()),
        },
        sitting: sitting(),
        second: (size == Size::Large).then(|| SecondTime { first_on: day(2026, 12, 3), needs_quorum: true }),
        access: (!small).then(|| "métro ligne 1, station Hellemmes, puis bus 18".into()),
        entry: (!small).then(|| "sonner à l’accueil, puis suivre le fléchage".into()),
        chair: chair(),
        points: points(size),
        urgent: urgent(size),
        answer_by: day(2026, 12, 1),
        coordination: coordination(),
        undertaking_enclosed: !small,
        signatory: signatory(),
    }
}

pub(crate) fn attendance(size: Size) -> Attendance {
    let mut members = members();
    match size {
        Size::Small => members.truncate(2),
        Size::Usual => {}
        Size::Large => members = members.iter().cycle().take(120).cloned().collect(),
    }
    Attendance {
        council: council(),
        drawn_up_on: day(2026, 12, 9),
        sitting: sitting(),
        chair: chair(),
        members,
        blank_rows: 4,
    }
}

pub(crate) fn members() -> Vec<Attendee> {
    [
        ("Mme Claire Vasseur", "adjointe au maire de Lezennes", College::Elected),
        ("M. Hervé Lemaître-Delacroix", "conseiller délégué de Faches-Thumesnil", College::Elected),
        ("Mme Fatoumata Kéïta", "adjointe au maire de Ronchin", College::Elected),
        ("M. Gaël Thiébaut", "conseiller municipal de Lesquin", College::Elected),
        ("Mme Aïcha Benali", "suppléante, commune de Mons-en-Barœul", College::Elected),
        ("Dr Paul Wallaert", "établissement public, pôle de secteur", College::Care),
        ("Mme Nadège Fiévet", "cadre de santé, établissement public", College::Care),
        ("M. Hugo Peltier", "Habitat Flandre, gestion locative", College::Landlords),
        ("Mme Solène Marchand", "Logis du Mélantois, responsable de site", College::Landlords),
        ("M. Karim Ouali", "groupe d’entraide mutuelle Le Passage", College::Users),
        ("Mme Brigitte Caudron", "association de familles Entre-nous", College::Families),
        ("Mme Édith Plouvier", "association tutélaire du Nord", College::Guardians),
        ("Mme Sarah Delporte", "centre communal d’action sociale de Ronchin", College::Social),
        ("M. Bastien Roux", "résidence accueil des Tilleuls", College::Social),
    ]
    .into_iter()
    .map(|(name, quality, college)| Attendee { name: name.into(), quality: quality.into(), college, copy: None })
    .collect()
}
