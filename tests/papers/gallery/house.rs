//! The papers of the house: places, deposits, workshops, fees, actions, reports.

use super::Size;
use super::facts::{addressed, coordination, council, day};
use crate::examples::{self, at};
use council::actions::{
    ActionHeading, ActionRow, ActionTheme, ActionWords, Milestone, Population, Progress, silent_months,
};
use council::calendar::{SchoolBreak, SchoolBreakKind};
use council::places::PlaceState;
use council::workshops::{CalendarEvent, CalendarView, Event, EventLayer, Hours, SeasonFigures, holidays_of, sism_of};
use council::{ActionId, BodyId, Cents, MilestoneId, Period, WorkshopId};
use documents::papers::actions::{ActionPlan, ActionSheet, action_plan, action_sheet};
use documents::papers::calendar_month::{CalendarMonth, calendar_month};
use documents::papers::chart::{Bars, Strip};
use documents::papers::deposits_state::{DepositLine, DepositsState, deposits_state};
use documents::papers::disposal::{Disposal, Lot, disposal};
use documents::papers::emergency::emergency;
use documents::papers::fee_call::{FeeBasis, FeeCall, fee_call};
use documents::papers::handover::{Handover, handover};
use documents::papers::places_table::{PlaceLine, PlacesTable, places_table};
use documents::papers::poster::{Design, poster};
use documents::papers::programme::{Planned, Programme, programme};
use documents::papers::questionnaire::{Questionnaire, questionnaire};
use documents::papers::recovery::recovery;
use documents::papers::workshop_attendance::workshop_attendance;
use documents::papers::workshop_report::{
    HeldWorkshop, Opinion, SeasonLine, SeasonReport, WorkshopReport, season_report, workshop_report,
};
use documents::papers::yearly_report::{Chapter, Chart, YearlyReport, yearly_report};
use documents::{Format, Paper};

const COMMUNES: [&str; 6] = ["Mons-en-Barœul", "Faches-Thumesnil", "Lezennes", "Ronchin", "Hellemmes", "Lesquin"];

pub(super) fn emergencies(size: Size) -> Vec<(String, Paper)> {
    vec![(String::new(), emergency(&examples::emergency(size)))]
}

pub(super) fn recoveries(size: Size) -> Vec<(String, Paper)> {
    vec![(String::new(), recovery(&examples::recovery(size)))]
}

pub(super) fn workshop_attendances(size: Size) -> Vec<(String, Paper)> {
    vec![(String::new(), workshop_attendance(&examples::workshop_attendance(size)))]
}

pub(super) fn posters(size: Size) -> Vec<(String, Paper)> {
    let mut papers = Vec::new();
    for design in Design::ALL {
        for format in [Format::A4, Format::A3, Format::A5] {
            let data = examples::poster(size);
            let name = format!("-{design:?}-{format:?}").to_lowercase();
            papers.push((name, poster(&documents::papers::poster::Poster { design, format, ..data })));
        }
    }
    papers
}

pub(super) fn places(size: Size) -> Vec<(String, Paper)> {
    let line = |at: usize| PlaceLine {
        reference: format!("R-{:03}", at + 1),
        commune: COMMUNES[at % 6].into(),
        landlord: ["Habitat Flandre", "Logis du Mélantois"][at % 2].into(),
        size: ["T1", "T1 bis", "T2"][at % 3].into(),
        state: PlaceState::ALL[at % PlaceState::ALL.len()],
        since: (at % 3 != 2).then(|| day(2025, 9, 1)),
        file: at.is_multiple_of(2).then(|| format!("2024-{:03}", at + 1)),
    };
    let kinds =
        [("Appartement associatif", 47), ("Place conventionnée", 10), ("Place transitoire", 4), ("Résidence", 12)];
    let kinds = kinds.into_iter().take(size.of(1, 4, 4)).map(|(kind, count)| {
        (
            kind.to_owned(),
            (0..match size {
                Size::Small => 1,
                Size::Usual => count,
                Size::Large => count * 6,
            })
                .map(line)
                .collect(),
        )
    });
    vec![(
        String::new(),
        places_table(&PlacesTable { council: council(), day: day(2026, 11, 27), kinds: kinds.collect() }),
    )]
}

pub(super) fn deposits(size: Size) -> Vec<(String, Paper)> {
    let most = if size == Size::Large { 99_999_999 } else { 41_625 };
    let line = |at: usize| DepositLine {
        file: format!("2024-{:03}", at + 1),
        commune: COMMUNES[at % 6].into(),
        engaged: Cents::new(if at.is_multiple_of(4) { most } else { 0 }),
        paid: Cents::new(if at.is_multiple_of(4) { 0 } else { most }),
        returned: Cents::new(if at % 4 == 2 { most / 2 } else { 0 }),
        withheld: Cents::new(if at % 4 == 2 { 1_000 } else { 0 }),
        due_on: (at % 4 == 1).then(|| day(2026, 10, 15)),
        to_person: at % 7 == 5,
    };
    let landlords = ["Habitat Flandre", "Logis du Mélantois", "Société du Barœul"];
    let landlords = landlords.into_iter().take(size.of(1, 3, 3));
    let data = DepositsState {
        council: council(),
        day: day(2026, 11, 27),
        since: day(2026, 1, 1),
        landlords: landlords.map(|name| (name.to_owned(), (0..size.of(1, 14, 140)).map(line).collect())).collect(),
        ceiling: (size != Size::Small).then(|| Cents::new(4_000_000)),
    };
    vec![(String::new(), deposits_state(&data))]
}

pub(super) fn fees(size: Size) -> Vec<(String, Paper)> {
    let head = FeeBasis::PerHead {
        rate: 4_000,
        population: 18_303,
        vintage: 2023,
        source: "Insee, population municipale".into(),
    };
    let agreed = FeeBasis::Agreed { key: "la moitié du budget de fonctionnement".into() };
    let of = |basis, reminds_of| FeeCall {
        to: addressed(size),
        year: 2027,
        member: "la commune de Ronchin".into(),
        basis,
        amount: Cents::new(if size == Size::Large { 99_999_999 } else { 732_120 }),
        before: (size != Size::Small).then(|| Cents::new(728_400)),
        due_on: day(2027, 3, 31),
        account: "FR76 0000 0000 0000 0000 0000 097".into(),
        reminds_of,
    };
    vec![
        ("-call".into(), fee_call(&of(head, None))),
        ("-reminder".into(), fee_call(&of(agreed, Some(day(2027, 1, 15))))),
    ]
}

fn action(at: usize) -> ActionRow {
    const POLES: [&str; 4] = ["Pôle habitat", "Pôle culture", "Pôle information", ""];
    let (pole, today) = (at / 100, day(2026, 11, 27));
    let progress = Progress::ALL[at % 4];
    let news_on = (!at.is_multiple_of(3)).then(|| day(2026, if at.is_multiple_of(2) { 6 } else { 11 }, 2));
    ActionRow {
        id: ActionId::new(1),
        number: u32::try_from(at).expect("few") + 1,
        title: ["Bail glissant avec deux bailleurs", "Ateliers Mieux-Être", "Semaine d’information"][at % 3].into(),
        theme: ActionTheme::ALL[at % ActionTheme::ALL.len()],
        population: Population::ALL[at % 5],
        register: ["accès au logement", "information"][at % 2].into(),
        progress,
        pole: (pole < 3).then(|| BodyId::new(i64::try_from(pole).expect("few") + 1)),
        pole_name: POLES[pole.min(3)].into(),
        pilot: None,
        pilot_words: if at.is_multiple_of(2) { "Mme Claire Vasseur, directrice".into() } else { String::new() },
        partners: String::new(),
        news_on,
        silent_months: silent_months(progress, news_on, today),
        next_milestone_on: None,
    }
}

pub(super) fn plans(size: Size) -> Vec<(String, Paper)> {
    let poles = 0..size.of(1, 4, 4);
    let actions = poles.flat_map(|pole| (0..size.of(1, 5, 80)).map(move |at| action(100 * pole + at)));
    let data = ActionPlan { council: council(), day: day(2026, 11, 27), actions: actions.collect() };
    vec![(String::new(), action_plan(&data))]
}

pub(super) fn sheets(size: Size) -> Vec<(String, Paper)> {
    let words = "Des personnes attendent un bail à leur nom depuis plus de deux ans, faute d’un cadre convenu avec les bailleurs. ";
    let written = |heading: ActionHeading| match heading {
        _ if size == Size::Small => String::new(),
        ActionHeading::Lead => String::new(),
        _ => words.trim_end().to_owned() + &format!("\n{words}").repeat(size.of(0, 1, 60)),
    };
    let milestone = |at: usize| Milestone {
        id: MilestoneId::new(1),
        what: format!("étape {}", at + 1),
        due_on: Some(day(2027, 3, 1)),
        done_on: (at == 0).then(|| day(2026, 10, 1)),
    };
    let data = ActionSheet {
        council: council(),
        drawn_up_on: day(2026, 11, 27),
        action: action(if size == Size::Large { 3 } else { 1 }),
        headings: ActionHeading::ALL
            .iter()
            .map(|heading| ActionWords { heading: *heading, words: written(*heading) })
            .collect(),
        milestones: (0..size.of(0, 4, 60)).map(milestone).collect(),
    };
    vec![(String::new(), action_sheet(&data))]
}

pub(super) fn handovers(size: Size) -> Vec<(String, Paper)> {
    let stages = ["reçue", "à compléter", "prête", "inscrite", "décidée"];
    let stages = stages.into_iter().take(size.of(1, 5, 5));
    let data = Handover {
        council: council(),
        day: day(2026, 11, 27),
        coordination: coordination(),
        next: (size != Size::Small).then(|| ("2026-T4".into(), day(2026, 12, 10))),
        stages: stages
            .map(|stage| (stage.into(), (0..size.of(0, 6, 90)).map(|at| format!("2026-{:03}", at + 1)).collect()))
            .collect(),
        awaited: (0..size.of(0, 5, 200))
            .map(|at| (format!("dossier 2026-{:03}", at + 1), "la réponse à la proposition".into()))
            .collect(),
        deadlines: examples::emergency(size).deadlines,
        words: (0..size.of(0, 1, 6)).map(|_| "La clé du coffre est chez la présidente.".into()).collect(),
    };
    vec![(String::new(), handover(&data))]
}

pub(super) fn disposals(size: Size) -> Vec<(String, Paper)> {
    let lots = (0..size.of(1, 6, 400)).map(|at| Lot {
        shelf: format!("A-{:03}", at + 1),
        what: "feuilles d’émargement d’ateliers".into(),
        years: (2021, if at % 2 == 0 { 2021 } else { 2022 }),
        count: 24,
        rule: "trois ans après l’atelier".into(),
    });
    let data =
        Disposal { council: council(), drawn_up_on: day(2026, 11, 27), number: "2026-1".into(), lots: lots.collect() };
    vec![(String::new(), disposal(&data))]
}

pub(super) fn questionnaires(size: Size) -> Vec<(String, Paper)> {
    let data = Questionnaire {
        council: council(),
        drawn_up_on: day(2027, 1, 11),
        number: 42,
        day: day(2027, 1, 12),
        commune: if size == Size::Large { "Mons-en-Barœul".into() } else { "Lezennes".into() },
        sensitive: size != Size::Small,
    };
    vec![(String::new(), questionnaire(&data))]
}

fn opinion(size: Size) -> Opinion {
    let answers = u32::try_from(size.of(0, 9, 400)).expect("few");
    Opinion {
        answers,
        means: std::array::from_fn(|at| (answers > 0).then(|| 300 + u16::try_from(at).expect("few") * 13)),
        kept: (0..size.of(0, 3, 200)).map(|_| "respirer avant de dormir".into()).collect(),
        improved: (0..size.of(0, 1, 60)).map(|_| "commencer plus tôt".into()).collect(),
    }
}

fn communes(size: Size) -> Vec<(String, u32)> {
    COMMUNES
        .iter()
        .take(size.of(0, 6, 6))
        .zip([4, 7, 0, 12, 3, 1])
        .map(|(name, count)| ((*name).to_owned(), count))
        .collect()
}

pub(super) fn workshop_reports(size: Size) -> Vec<(String, Paper)> {
    let rich = size != Size::Small;
    let data = WorkshopReport {
        council: council(),
        drawn_up_on: day(2027, 1, 20),
        number: 42,
        title: "Retrouver le sommeil".into(),
        day: day(2027, 1, 12),
        venue: ("médiathèque".into(), "Lezennes".into()),
        speakers: if rich { vec!["Mme Capucine Anselme, psychologue".into()] } else { vec![] },
        announced: rich.then_some(30),
        present: (u32::try_from(size.of(0, 27, 400)).expect("few"), 6),
        communes: communes(size),
        cost: rich.then(|| Cents::new(12_000)),
        opinion: opinion(size),
        lessons: (0..size.of(0, 2, 60))
            .map(|_| "La discussion par petits groupes a délié les langues ; à refaire, avec plus de temps.".into())
            .collect(),
    };
    vec![(String::new(), workshop_report(&data))]
}

pub(super) fn season_reports(size: Size) -> Vec<(String, Paper)> {
    let held: Vec<_> = (0..size.of(0, 9, 26))
        .map(|at| HeldWorkshop {
            number: u32::try_from(at).expect("few") + 34,
            title: ["Retrouver le sommeil", "Traverser un deuil", "Isolement et reconquête de la citoyenneté"][at % 3]
                .into(),
            theme: ["sommeil", "deuil", "isolement"][at % 3].into(),
            day: day(2026, 10, 6),
            commune: COMMUNES[at % 6].into(),
            present: u32::try_from(at % 7).expect("few") * 3 + 4,
            answers: u32::try_from(at % 9).expect("few"),
            mean: (at % 9 > 4).then_some(342),
        })
        .collect();
    let data = SeasonReport {
        council: council(),
        drawn_up_on: day(2027, 7, 2),
        season: "2026-2027".into(),
        figures: SeasonFigures {
            attended: held.iter().map(|held| held.present).sum(),
            held: u32::try_from(held.len()).expect("few"),
            average: (size != Size::Small).then_some(1_050),
            called_off: u32::try_from(size.of(0, 1, 4)).expect("few"),
            themes: 3,
            venues: 6,
            communes: 6,
            lived: (size != Size::Small).then_some(40),
            filled: (size != Size::Small).then_some(72),
            per_person: (size != Size::Small).then(|| Cents::new(1_250)),
            ..SeasonFigures::default()
        },
        held,
        communes: communes(size),
        opinion: opinion(size),
        seasons: (0..size.of(0, 3, 40))
            .map(|at| SeasonLine {
                season: ["2024-2025", "2025-2026", "2026-2027"][at % 3].into(),
                held: 18,
                average: 900,
                themes: 10,
            })
            .collect(),
        lessons: (0..size.of(0, 2, 40))
            .map(|_| "Les ateliers du soir attirent plus de monde que ceux de l’après-midi.".into())
            .collect(),
    };
    vec![(String::new(), season_report(&data))]
}

pub(super) fn programmes(size: Size) -> Vec<(String, Paper)> {
    let of = |format, commune: Option<&str>| {
        let workshops = (0..size.of(0, 6, 60)).map(|at| Planned {
            title: ["Retrouver le sommeil", "Traverser un deuil", "Isolement et reconquête de la citoyenneté"][at % 3]
                .into(),
            day: day(2026, 10, 6),
            hours: (at_six(), crate::examples::at(20, 0)),
            venue: "Médiathèque".into(),
            address: format!("27 rue Sadi-Carnot, {}", COMMUNES[at % 6]),
            public: (at % 2 == 0).then(|| "tout public".into()),
            on_registration: at % 3 == 0,
            price: Cents::new(if at == 5 { 300 } else { 0 }),
        });
        Programme {
            council: council(),
            drawn_up_on: day(2026, 8, 31),
            season: "2026-2027".into(),
            workshops: workshops.collect(),
            contact: "03 53 01 20 22".into(),
            format,
            commune: commune.map(str::to_owned),
        }
    };
    vec![
        ("-a4".into(), programme(&of(Format::A4, None))),
        ("-flyer".into(), programme(&of(Format::A5, None))),
        ("-commune".into(), programme(&of(Format::A3, Some("Mons-en-Barœul")))),
    ]
}

pub(super) fn months(size: Size) -> Vec<(String, Paper)> {
    let first = day(2026, 11, 1);
    let days = Period::month(first).expect("a month");
    let event = |at: usize| CalendarEvent {
        event: Event::Workshop(WorkshopId::new(1)),
        layer: EventLayer::Workshop,
        title: ["Retrouver le sommeil", "Traverser un deuil", "Isolement et reconquête de la citoyenneté"][at % 3]
            .into(),
        reference: "42".into(),
        hours: Hours::lasting(day(2026, 11, 2 + u32::try_from(at * 3 % 28).expect("a day")), at_six(), 120)
            .expect("hours"),
        venue: None,
        place: format!("Médiathèque, {}", COMMUNES[at % 6]),
        state: None,
        called_off: at % 7 == 3,
        following: 0,
    };
    let view = CalendarView {
        events: (0..size.of(0, 12, 90)).map(event).collect(),
        holidays: holidays_of(days),
        breaks: vec![SchoolBreak {
            kind: SchoolBreakKind::AllSaints,
            period: Period::new(day(2026, 10, 17), Some(day(2026, 11, 2))).expect("a break"),
        }],
        sism: sism_of(days),
        quiet: Vec::new(),
    };
    vec![(
        String::new(),
        calendar_month(&CalendarMonth { council: council(), drawn_up_on: day(2026, 10, 20), month: first, view }),
    )]
}

fn at_six() -> council::Minute {
    at(18, 0)
}

pub(super) fn yearly_reports(size: Size) -> Vec<(String, Paper)> {
    let words = "En 2026, cinquante-deux personnes ont demandé un logement, trente-sept ont reçu une réponse favorable. Chaque réponse a été dite de vive voix avant d’être écrite. ";
    let questions = [
        "Qui a demandé ?",
        "Qu’a-t-on décidé, et en combien de temps ?",
        "Les places sont-elles occupées ?",
        "Que deviennent les personnes qui partent ?",
        "Les ateliers touchent-ils du monde ?",
        "Où en sont les dépôts de garantie ?",
    ];
    let chapters = questions.into_iter().take(size.of(1, 6, 6)).map(|question| Chapter {
        question: question.into(),
        words: (0..size.of(0, 2, 140)).map(|_| words.into()).collect(),
        charts: if size == Size::Small {
            vec![]
        } else {
            vec![
                Chart::Bars(Bars {
                    finding: "37 demandes sur 52 ont abouti, plus qu’en 2025.".into(),
                    rows: communes(size),
                    before: vec![3, 6, 1, 9, 4, 2],
                }),
                Chart::Strip(Strip {
                    finding: "61 places sur 73 sont occupées.".into(),
                    parts: vec![
                        ("occupées".into(), 61),
                        ("disponibles".into(), 5),
                        ("en travaux".into(), 4),
                        ("réservées".into(), 3),
                    ],
                }),
            ]
        },
        table: (size != Size::Small).then(|| {
            (
                vec!["Commune".into(), "2025".into(), "2026".into()],
                COMMUNES.iter().map(|name| vec![(*name).into(), "moins de 5".into(), "12".into()]).collect(),
            )
        }),
    });
    let data = YearlyReport {
        council: council(),
        drawn_up_on: day(2027, 1, 2),
        year: 2026,
        foreword: (0..size.of(0, 1, 4)).map(|_| words.into()).collect(),
        chapters: chapters.collect(),
        notes: (0..size.of(0, 2, 12)).map(|_| "Populations : Insee, recensement 2023, www.insee.fr.".into()).collect(),
        masked: size != Size::Small,
    };
    vec![(String::new(), yearly_report(&data))]
}
