//! The papers of sittings, and of what was decided.

use super::Size;
use super::facts::{addressed, coordination, council, day, long};
use crate::examples::{self, at, chair, minutes_of, sitting};
use council::{Cents, Digest};
use documents::Paper;
use documents::papers::agenda::agenda;
use documents::papers::attendance::attendance;
use documents::papers::convocation::convocation;
use documents::papers::correction::{Correction, CorrectionSeal, correction};
use documents::papers::decisions_record::{DecisionsRecord, Recorded, decisions_record};
use documents::papers::decisions_register::{DecisionsRegister, Order, Registered, decisions_register};
use documents::papers::extracts::{LandlordDecision, LandlordExtract, PersonExtract, landlord_extract, person_extract};
use documents::papers::letterhead::Official;
use documents::papers::minutes::{Part, SealedBefore, State, Version, minutes};
use documents::papers::proxy::{Delegation, Proxy, delegation, proxy};
use documents::papers::restitution::{Restitution, Rule, Step, restitution};
use documents::papers::sitting_file::{
    FactKind, Presentation, Reader, SittingFile, Situation, presentation, sitting_file,
};
use documents::papers::spare_sheets::{SpareSheets, spare_sheets};
use documents::papers::verify::{Verify, verify};

pub(super) fn agendas(size: Size) -> Vec<(String, Paper)> {
    vec![(String::new(), agenda(&examples::agenda(size)))]
}

pub(super) fn convocations(size: Size) -> Vec<(String, Paper)> {
    vec![(String::new(), convocation(&examples::convocation(size)))]
}

pub(super) fn attendances(size: Size) -> Vec<(String, Paper)> {
    vec![(String::new(), attendance(&examples::attendance(size)))]
}

pub(super) fn all_minutes(size: Size) -> Vec<(String, Paper)> {
    let facts = examples::minutes(size);
    [("-nominative", Version::Nominative), ("-shareable", Version::Shareable)]
        .map(|(name, version)| (name.to_owned(), minutes(&facts, version)))
        .to_vec()
}

pub(super) fn records(size: Size) -> Vec<(String, Paper)> {
    let decisions = (0..size.of(0, 9, 60)).map(|at| Recorded {
        number: (at % 5 != 4).then(|| format!("D-2026-{:03}", at + 1)),
        file: format!("2026-{:03}", at + 20),
        outcome: ["admission, rang 1", "liste d’attente", "ajournement", "réorientation vers une résidence"][at % 4]
            .into(),
        due_on: (at % 2 == 0).then(|| day(2026, 12, 28)),
    });
    let rich = size != Size::Small;
    let data = DecisionsRecord {
        council: council(),
        drawn_up_on: day(2026, 12, 10),
        day: day(2026, 12, 10),
        opened: rich.then(|| at(14, 0)),
        closed: rich.then(|| at(17, 25)),
        chair: chair(),
        secretary: Official { name: "Maëlle Caron".into(), quality: "coordinatrice".into() },
        present: u16::try_from(size.of(1, 12, 60)).expect("a few members"),
        decisions: decisions.collect(),
        deposits: Cents::new(if size == Size::Large { 99_999_999 } else { 166_450 }),
        copies: rich.then_some((12, 12)),
    };
    vec![(String::new(), decisions_record(&data))]
}

pub(super) fn registers(size: Size) -> Vec<(String, Paper)> {
    let of = |order| {
        let decisions = (0..size.of(0, 40, 900)).map(|at| Registered {
            number: format!("D-2026-{:03}", at + 1),
            on: day(2026, 3, 12),
            file: format!("2026-{:03}", at % 90),
            outcome: ["admission", "candidature soutenue", "liste d’attente", "non retenu"][at % 4].into(),
            landlord: ["Habitat Flandre", "", "Logis du Mélantois"][at % 3].into(),
            due_on: (at % 4 == 0).then(|| day(2026, 4, 2)),
        });
        DecisionsRegister {
            council: council(),
            drawn_up_on: day(2026, 12, 31),
            year: 2026,
            order,
            decisions: decisions.collect(),
        }
    };
    let mut papers = vec![("-number".to_owned(), decisions_register(&of(Order::Number)))];
    if size != Size::Large {
        papers.push(("-file".into(), decisions_register(&of(Order::File))));
        papers.push(("-landlord".into(), decisions_register(&of(Order::Landlord))));
    }
    papers
}

pub(crate) fn situations(size: Size) -> Vec<Situation> {
    let summary = "A tenu un logement huit ans. Cherche un lieu calme, proche du métro. ".repeat(size.of(1, 2, 14));
    (0..size.of(1, 6, 24))
        .map(|number| Situation {
            point: u16::try_from(number + 3).expect("a few points"),
            slot: (number % 4 != 3).then(|| (at(14, 0), at(14, 20))),
            file: format!("2026-{:03}", number + 20),
            facts: vec![
                (FactKind::Name, long(size, "Mme Éliane Tétard")),
                (FactKind::Age, "de 40 à 49 ans".into()),
                (FactKind::Household, "une personne".into()),
                (FactKind::Wish, "T1 bis à T2".into()),
                (FactKind::Communes, "Ronchin, Lezennes".into()),
                (FactKind::Since, "14 mars 2026, il y a neuf mois".into()),
                (FactKind::Housing, "hébergement provisoire chez un proche".into()),
                (FactKind::Resources, "ressources 1 042,62 € par mois ; reste à vivre 27,62 € par jour".into()),
                (FactKind::Access, "ascenseur souhaité".into()),
                (FactKind::Animals, "un chat".into()),
                (FactKind::Proposals, "T2, Ronchin, Habitat Flandre".into()),
                (FactKind::Summary, summary.clone()),
                (FactKind::Support, "équipe mobile du quartier, GEM Le Passage".into()),
                (FactKind::Referrer, "Mme Sarah Delporte, assistante sociale".into()),
                (FactKind::Protection, "curatelle renforcée, Mme Édith Plouvier".into()),
                (FactKind::Presence, "viendra, accompagnée d’une amie".into()),
            ],
        })
        .collect()
}

pub(super) fn files(size: Size) -> Vec<(String, Paper)> {
    let of = |reader| SittingFile {
        council: council(),
        drawn_up_on: day(2026, 12, 3),
        sitting: sitting(),
        reader,
        landlord: (reader == Reader::Landlord).then(|| "Habitat Flandre".into()),
        copy: (size != Size::Small).then_some(7),
        situations: situations(size),
    };
    let readers = if size == Size::Large { &Reader::ALL[..1] } else { &Reader::ALL[..] };
    readers.iter().map(|reader| (format!("-{reader:?}").to_lowercase(), sitting_file(&of(*reader)))).collect()
}

pub(super) fn presentations(size: Size) -> Vec<(String, Paper)> {
    let mut situation = situations(size).remove(0);
    if size == Size::Small {
        situation.point = 0;
        situation.slot = None;
        situation.facts.truncate(3);
    }
    let reread_on = (size == Size::Usual).then(|| day(2026, 11, 20));
    let data = Presentation { council: council(), drawn_up_on: day(2026, 11, 20), situation, reread_on };
    vec![(String::new(), presentation(&data))]
}

pub(super) fn spares(size: Size) -> Vec<(String, Paper)> {
    let points = (0..size.of(1, 8, 40)).map(|at| (u16::try_from(at + 3).expect("few"), format!("2026-{:03}", at + 20)));
    let data = SpareSheets {
        council: council(),
        drawn_up_on: day(2026, 12, 9),
        day: day(2026, 12, 10),
        points: points.collect(),
    };
    vec![(String::new(), spare_sheets(&data))]
}

pub(super) fn person_extracts(size: Size) -> Vec<(String, Paper)> {
    let minutes = minutes_of(u16::try_from(size.of(1, 8, 40)).expect("few"), State::Sealed);
    let point = u16::try_from(size.of(3, 3, 40)).expect("few");
    vec![(String::new(), person_extract(&PersonExtract { minutes, point }))]
}

pub(super) fn landlord_extracts(size: Size) -> Vec<(String, Paper)> {
    let decisions = (0..size.of(0, 4, 300)).map(|at| LandlordDecision {
        number: format!("D-2026-{:03}", at + 1),
        file: format!("2026-{:03}", at + 20),
        dwelling: "T2, 12 rue de Rome, Ronchin".into(),
        outcome: "candidature soutenue, rang 1".into(),
        deposit: (at % 2 == 0).then(|| Cents::new(99_999_999)),
    });
    let data = LandlordExtract {
        council: council(),
        drawn_up_on: day(2026, 12, 14),
        sitting: (day(2026, 12, 10), (size != Size::Small).then(|| "PV-2026-04".into())),
        chair: chair(),
        landlord: "Habitat Flandre".into(),
        decisions: decisions.collect(),
    };
    vec![(String::new(), landlord_extract(&data))]
}

pub(super) fn corrections(size: Size) -> Vec<(String, Paper)> {
    let rich = size != Size::Small;
    let words = |words: &str| words.repeat(size.of(1, 2, 60)).trim().to_owned();
    let data = Correction {
        council: council(),
        drawn_up_on: day(2027, 1, 20),
        minutes: ("PV-2026-04".into(), day(2026, 12, 10)),
        part: [Part::Opening, Part::Point(5), Part::Point(62)][size.of(0, 1, 2)],
        nominative: (words("au 2e étage "), if rich { words("au 3e étage ") } else { String::new() }),
        shareable: (size == Size::Large).then(|| (words("un T2 "), words("un T3 "))),
        asked_by: long(size, "la commune de Lezennes"),
        agreed_on: day(2027, 1, 18),
        reason: rich.then(|| "le bailleur a précisé l’étage.".into()),
        chair: chair(),
        secretary: Official { name: long(size, "Mme Nadia Lefebvre"), quality: "coordination".into() },
        seal: rich.then(|| CorrectionSeal {
            number: 1,
            n: 13,
            before: Some(SealedBefore { number: 12, head: Digest::new([0x3c; 32]) }),
            journal_head: Digest::new([0x77; 32]),
        }),
    };
    [("", Version::Nominative), ("-shareable", Version::Shareable)]
        .map(|(name, version)| (name.to_owned(), correction(&data, version)))
        .to_vec()
}

pub(super) fn proxies(size: Size) -> Vec<(String, Paper)> {
    let rich = size != Size::Small;
    let data = Proxy {
        council: council(),
        drawn_up_on: day(2026, 12, 1),
        body: "la commission appartement".into(),
        sitting: sitting(),
        from: Official {
            name: if rich { long(size, "M. Gaël Thiébaut") } else { String::new() },
            quality: "conseiller municipal".into(),
        },
        to: if rich { long(size, "Mme Claire Vasseur") } else { String::new() },
    };
    vec![(String::new(), proxy(&data))]
}

pub(super) fn delegations(size: Size) -> Vec<(String, Paper)> {
    let rich = size != Size::Small;
    let data = Delegation {
        council: council(),
        drawn_up_on: day(2026, 1, 15),
        from: chair(),
        to: Official { name: long(size, "Mme Odile Ferrand"), quality: "vice-présidente".into() },
        rests_on: if rich { "la délibération n° 4 du bureau".into() } else { String::new() },
        acts: (0..size.of(1, 3, 40))
            .map(|at| format!("les attestations de prise en charge, série {}", at + 1))
            .collect(),
        ceiling: rich.then(|| Cents::new(99_999_999)),
        period: (day(2026, 1, 15), rich.then(|| day(2027, 1, 14))),
    };
    vec![(String::new(), delegation(&data))]
}

pub(super) fn restitutions(size: Size) -> Vec<(String, Paper)> {
    let rich = size != Size::Small;
    let steps = [
        (
            "-keys",
            Step::Keys {
                keys: Some(3),
                conform: rich,
                new_address: rich.then(|| "4 rue Jean-Jaurès, 59260 Lezennes".into()),
                paid_on: rich.then(|| day(2024, 3, 1)),
                clause_on: rich.then(|| day(2024, 2, 20)),
            },
        ),
        ("-first", Step::First),
        ("-second", Step::Second { first_on: day(2026, 4, 16), answer_by: day(2026, 5, 18) }),
        (
            "-notice",
            Step::Notice {
                before: [day(2026, 4, 16), day(2026, 5, 4)],
                registered: if rich { "1A 000 000 0000 0".into() } else { String::new() },
                conciliation: rich.then(|| "12 rue de l’Exemple, 59000 Lille".into()),
            },
        ),
    ];
    let of = |step| Restitution {
        to: addressed(size),
        address: "12 rue de Rome, 59790 Ronchin".into(),
        tenant: long(size, "Mme Éliane Tétard"),
        leased_on: rich.then(|| day(2024, 3, 1)),
        keys_on: day(2026, 3, 15),
        due_on: day(2026, 4, 15),
        rule: [Rule::SocialResidence, Rule::Conform, Rule::Usual][size.of(0, 1, 2)],
        amount: Cents::new(if size == Size::Large { 99_999_999 } else { 33_152 }),
        account: "FR76 0000 0000 0000 0000 0000 097".into(),
        penalty: rich.then(|| (3, Cents::new(32_000), Cents::new(9_600))),
        collective: rich,
        coordination: coordination(),
        step,
    };
    steps.map(|(name, step)| (name.to_owned(), restitution(&of(step)))).to_vec()
}

pub(super) fn verifications(size: Size) -> Vec<(String, Paper)> {
    let rich = size != Size::Small;
    let data = Verify {
        council: council(),
        drawn_up_on: day(2026, 12, 14),
        minutes_file: "PV-2026-04-diffusable.pdf".into(),
        seal: (12, "scelle-12.txt".into()),
        digest: Digest::new([0x5a; 32]),
        told_on: rich.then(|| day(2026, 12, 15)),
        archive: if rich { "à la mairie de Lezennes".into() } else { String::new() },
        coordination: coordination(),
    };
    vec![(String::new(), verify(&data))]
}
