//! Minutes of an invented sitting, as long as one likes.

use super::{Size, at, chair, council, day, sittings};
use council::bodies::BodyKind;
use council::decisions::Votes;
use council::meetings::ConvocationChannel;
use council::people::ConsentForm;
use council::{Cents, Digest};
use documents::papers::agenda::{Point, Topic};
use documents::papers::letterhead::Official;
use documents::papers::minutes::{
    AnonymousHearing, Approval, Attendee, Consent, Convened, Corrected, Decision, Hearing, Item, Manner, Minutes,
    Movement, MovementKind, Outcome, PersonPresence, Place, Presence, Previous, Quorum, QuorumState, Recalled, Recusal,
    SealedBefore, State, Telling, UrgentDecision, WithdrawnHearing,
};

const PEOPLE: [&str; 8] = [
    "Mme Éliane Tétard",
    "M. Loïc Œuvrard",
    "Mme Ñusta Quispe Añaños",
    "M. Jean-Baptiste de La Motte d’Haÿ",
    "Mme Zoé Łukasiewicz",
    "M. Yohann Le Goff",
    "Mme Inès Haddad",
    "M. Théophile Desrousseaux",
];

/// The minutes of about so many pages.
pub(crate) fn minutes(size: Size) -> Minutes {
    match size {
        Size::Small => of(1, State::Draft),
        Size::Usual => of(8, State::Sealed),
        Size::Large => of(655, State::Sealed),
    }
}

/// The minutes of a sitting with so many examinations.
pub(crate) fn of(hearings: u16, state: State) -> Minutes {
    let sealed = state == State::Sealed;
    let mut points = vec![point(1, Topic::LastMinutes { number: Some("PV-2026-03".into()), day: day(2026, 9, 17) })];
    let mut items = Vec::new();
    points.push(point(2, Topic::Vacancies));
    items.push(Item::Topic {
        point: 2,
        text: vec![
            "Deux places se libèrent d’ici février: un T2 en sous-location et une place en résidence accueil.".into(),
            "Le bailleur présent confirme un logement remis en peinture ; la visite est possible dès lundi.".into(),
        ],
        resolved: None,
    });
    for number in 0..hearings {
        let place = number + 3;
        points.push(point(place, Topic::Hearing { file: file(number) }));
        items.push(Item::Hearing(Box::new(hearing(number, place, sealed))));
    }
    if hearings > 1 {
        let next = hearings + 3;
        points.push(point(next, Topic::AnonymousHearing));
        items.push(Item::Anonymous(AnonymousHearing {
            point: next,
            presented_by: "une éducatrice du service d’accompagnement".into(),
            opinion: "une visite d’essai de quelques jours peut aider à choisir.".into(),
        }));
        points.push(point(next + 1, Topic::Hearing { file: "2026-099".into() }));
        items.push(Item::Withdrawn(WithdrawnHearing {
            point: next + 1,
            on: day(2026, 12, 8),
            recalled: Some(Recalled { back: 14, out: 14, destroyed_on: day(2026, 12, 10) }),
        }));
    }
    Minutes {
        council: council(),
        state,
        number: sealed.then(|| "PV-2026-04".into()),
        drawn_up_on: day(2026, 12, 14),
        body: BodyKind::HousingCommission,
        body_name: "Commission appartement".into(),
        day: day(2026, 12, 10),
        opened: at(14, 5),
        closed: at(17, 40),
        venue: "à la mairie, salle du Conseil".into(),
        commune: "Lezennes".into(),
        convened: Some(Convened { on: day(2026, 11, 24), by: ConvocationChannel::PostAndEmail }),
        chair: chair(),
        replaced_chair: sealed.then(|| "M. Hervé Lemaître-Delacroix".into()),
        secretary: Official { name: "Mme Maëlle Caron".into(), quality: "coordinatrice".into() },
        members: members(hearings),
        rules_reference: "l’article 7 de son règlement intérieur".into(),
        by_consensus: true,
        quorum: sealed.then(|| Quorum {
            rule: "la moitié des membres".into(),
            present: 11,
            total: 14,
            state: QuorumState::Reached,
        }),
        previous: Some(Previous {
            day: day(2026, 9, 17),
            number: Some("PV-2026-03".into()),
            approval: if sealed {
                Approval::WithRemark("au point 6, lire « T1 bis » et non « T2 ».".into())
            } else {
                Approval::Plain
            },
        }),
        corrections: if sealed {
            vec![Corrected { number: 1, minutes: "PV-2026-02".into(), day: day(2026, 6, 18), seal: 11 }]
        } else {
            Vec::new()
        },
        urgent: sealed
            .then(|| UrgentDecision {
                number: "D-2026-029".into(),
                day: day(2026, 10, 22),
                authority: "le sous-groupe logement".into(),
                needed_before: day(2026, 11, 1),
                replaced_by: None,
            })
            .into_iter()
            .collect(),
        points,
        items,
        deposits_engaged: Cents::new(166_450),
        copies_out: 14,
        copies_back: 14,
        next: Some((day(2027, 3, 11), Some("Ronchin".into()))),
        sealed_before: sealed.then(|| SealedBefore { number: 11, head: Digest::new([0x5a; 32]) }),
        journal_head: sealed.then(|| Digest::new([0xc3; 32])),
        overrides: Vec::new(),
    }
}

fn point(number: u16, topic: Topic) -> Point {
    Point { number: Some(number), topic, slot: None }
}

fn file(number: u16) -> String {
    format!("2026-{:03}", 41 + number * 3)
}

fn members(hearings: u16) -> Vec<Attendee> {
    let rows = sittings::members();
    let few = if hearings == 1 { 3 } else { rows.len() };
    rows.into_iter()
        .take(few)
        .enumerate()
        .map(|(number, member)| Attendee {
            presence: match number {
                4 => Presence::Excused,
                6 => Presence::Absent,
                8 => Presence::Represented { by: "Mme Claire Vasseur".into() },
                9 => Presence::Substituted { by: "M. Rachid Amrani".into() },
                _ => Presence::Present,
            },
            movements: if number == 2 {
                vec![
                    Movement { at: at(14, 20), kind: MovementKind::Arrives },
                    Movement { at: at(16, 45), kind: MovementKind::Leaves },
                ]
            } else {
                Vec::new()
            },
            name: member.name,
            quality: member.quality,
            college: member.college,
        })
        .collect()
}

fn hearing(number: u16, point: u16, sealed: bool) -> Hearing {
    let kind = usize::from(number) % 12;
    Hearing {
        point,
        file: file(number),
        person: PEOPLE[usize::from(number) % PEOPLE.len()].into(),
        slot: Some((at(14, number % 40), at(14, number % 40 + 15))),
        presented_by: Some(Official {
            name: "Mme Sarah Delporte".into(),
            quality: "assistante sociale au centre d’action sociale".into(),
        }),
        consent: Consent {
            on: day(2026, 10, 1),
            form: if number.is_multiple_of(3) { ConsentForm::Oral } else { ConsentForm::Written },
            reread_on: Some(day(2026, 12, 3)),
        },
        presence: Some(match number % 4 {
            0 => PersonPresence::Present { accompanied_by: Some("une amie".into()) },
            1 => PersonPresence::Declined,
            2 => PersonPresence::Represented { by: "sa curatrice".into() },
            _ => PersonPresence::Present { accompanied_by: None },
        }),
        request: "Quitter un hébergement provisoire pour un logement à soi, au calme, près d’une ligne de métro ; \
                  un étage bas ou un ascenseur, et une cuisine où l’on puisse tenir à deux."
            .into(),
        kind: if number.is_multiple_of(2) { "T2".into() } else { "résidence accueil".into() },
        household: 1 + number % 3,
        discussion: Some(
            "La commission s’assure que le loyer, charges comprises, laisse de quoi vivre au long du mois. Le bailleur \
             indique que l’appartement sera visitable dès la semaine prochaine. L’accompagnement souhaité par la personne \
             est précisé: une rencontre par quinzaine, à l’endroit de son choix."
                .into(),
        ),
        decision: Some(Decision {
            number: sealed.then(|| format!("D-2026-{:03}", 31 + number)),
            manner: if number % 5 == 4 {
                Manner::Vote { votes: Votes { in_favour: 7, against: 1, abstained: 2 }, casting: false }
            } else {
                Manner::Consensus
            },
            outcome: outcome(kind),
            reason: matches!(kind, 4 | 6).then(|| "Il manque dans votre dossier : l’avis d’imposition 2025.".into()),
            deposit: matches!(kind, 0 | 2 | 9).then(|| Cents::new(41_625)),
        }),
        telling: Some(Telling {
            by: "Mme Sarah Delporte".into(),
            at_the_sitting: number.is_multiple_of(4),
            letter_before: day(2026, 12, 17),
        }),
        recusals: if kind == 3 {
            vec![Recusal { member: "M. Hugo Peltier".into(), left: Some(at(15, 2)), back: Some(at(15, 20)) }]
        } else {
            Vec::new()
        },
    }
}

fn place() -> Place {
    Place { designation: "T2, 2e étage avec ascenseur".into(), address: "8 rue de Rome, Ronchin".into(), rank: None }
}

fn outcome(kind: usize) -> Outcome {
    match kind {
        0 => Outcome::Admission { place: place() },
        1 => Outcome::Supported { place: Some(place()), decider: "la société Habitat Flandre".into() },
        2 => Outcome::Conditional {
            place: Some(Place { rank: Some(1), ..place() }),
            condition: "la demande de logement social est renouvelée".into(),
            before: day(2027, 1, 15),
        },
        3 => Outcome::WaitingList { awaited: "un T1 bis à Hellemmes".into(), rank: None },
        4 => Outcome::Postponed { expected: "l’avis d’imposition".into(), returns_on: Some(day(2027, 3, 11)) },
        5 => Outcome::Redirected { to: "une résidence accueil".into() },
        6 => Outcome::NotRetained,
        7 => Outcome::Withdrawn,
        8 => Outcome::Maintained { review_on: Some(day(2027, 6, 10)) },
        9 => Outcome::Moved { place: place() },
        10 => Outcome::Ended { on: day(2026, 12, 31) },
        _ => Outcome::CarriedOver,
    }
}
