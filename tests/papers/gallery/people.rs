//! What people sign and receive.

use super::Size;
use super::facts::{addressed, coordination, council, day, guardian, long, rooms, signatory};
use crate::examples::{at, notifications, sitting};
use council::deposits::{FlowPeriod, FundFlow, LandlordFlow, TreasurerReport};
use council::tenancies::{Complement, Inventory, InventoryLine, Keys, Meter, MeterKind, WearState};
use council::{Balance, Cents, InventoryLineId};
use documents::Paper;
use documents::papers::agreement::{Commitment, commitment};
use documents::papers::certificate::{Certificate, certificate};
use documents::papers::consent::{ConsentForm, consent_form};
use documents::papers::data_notice::{DataNotice, data_notice};
use documents::papers::deposit_attestation::{DepositAttestation, Engagement, deposit_attestation};
use documents::papers::invitation::{Invitation, invitation};
use documents::papers::key_receipt::{KeyReceipt, key_receipt};
use documents::papers::letterhead::Official;
use documents::papers::moving::{Moving, Way, moving};
use documents::papers::notification::{MonthlyCost, notification};
use documents::papers::offer::{AnsweredTo, Offer, Offered, offer};
use documents::papers::person_data::{PersonData, Section, person_data};
use documents::papers::query_answer::{QueryAnswer, query_answer};
use documents::papers::review::{Review, review};
use documents::papers::treasurer_report::{TreasurerPaper, treasurer_report};
use documents::papers::undertaking::{Undertaking, undertaking};
use documents::papers::window_test::{WindowTest, window_test};

pub(super) fn letters(size: Size) -> Vec<(String, Paper)> {
    notifications(size).into_iter().map(|(name, facts)| (format!("-{name}"), notification(&facts))).collect()
}

pub(super) fn invitations(size: Size) -> Vec<(String, Paper)> {
    let rich = size != Size::Small;
    let data = Invitation {
        to: addressed(size),
        agreed_on: day(2026, 10, 5),
        sitting: sitting(),
        slot: rich.then(|| (at(14, 40), 20)),
        access: rich.then(|| "bus 18, arrêt Mairie, puis la porte de gauche".into()),
        company: if rich {
            vec!["deux élues".into(), "deux bailleurs".into(), "une équipe de soins".into()]
        } else {
            vec![]
        },
        reread_on: rich.then(|| day(2026, 11, 20)),
        transport: rich.then(|| "Mme Delporte peut venir vous chercher.".into()),
        told_by: rich.then(|| "Mme Sarah Delporte".into()),
        coordination: coordination(),
    };
    vec![(String::new(), invitation(&data))]
}

pub(super) fn consents(size: Size) -> Vec<(String, Paper)> {
    let rich = size != Size::Small;
    let data = ConsentForm {
        council: council(),
        drawn_up_on: day(2026, 11, 2),
        person: if rich { long(size, "Mme Éliane Tétard") } else { String::new() },
        born_on: rich.then(|| day(1984, 2, 1)),
        until: rich.then(|| day(2027, 11, 2)),
        protection: (size == Size::Large).then(|| (guardian(), Some(day(2024, 5, 6)))),
    };
    vec![(String::new(), consent_form(&data))]
}

pub(super) fn undertakings(size: Size) -> Vec<(String, Paper)> {
    let quality = if size == Size::Small { String::new() } else { long(size, "représentant d’Habitat Flandre") };
    let member = Official { name: long(size, "M. Hugo Peltier"), quality };
    vec![(String::new(), undertaking(&Undertaking { council: council(), drawn_up_on: day(2026, 11, 2), member }))]
}

pub(super) fn answers(size: Size) -> Vec<(String, Paper)> {
    let rich = size != Size::Small;
    let data = QueryAnswer {
        to: addressed(size),
        asked_on: day(2026, 11, 1),
        about: "difficultés de voisinage, rue de Rome".into(),
        advice: if rich {
            "parler avec le gardien, ou saisir le conciliateur de justice.".repeat(if size == Size::Large {
                6
            } else {
                1
            })
        } else {
            String::new()
        },
        local_number: rich.then(|| "03 53 01 20 40, l’équipe de jour".into()),
        coordination: coordination(),
    };
    vec![(String::new(), query_answer(&data))]
}

fn cost(size: Size) -> MonthlyCost {
    let most = size == Size::Large;
    MonthlyCost {
        rent: Cents::new(if most { 99_999_999 } else { 33_152 }),
        charges: Cents::new(5_848),
        benefit: (size != Size::Small).then(|| Cents::new(27_100)),
    }
}

pub(super) fn offers(size: Size) -> Vec<(String, Paper)> {
    let rich = size != Size::Small;
    let of = |answered_to| Offer {
        to: addressed(size),
        file: "2026-041".into(),
        decision: "D-2026-031".into(),
        dwelling: Offered {
            address: "12 rue de Rome, 59790 Ronchin".into(),
            description: "T2, 38 m², 2e étage, ascenseur".into(),
            energy: if rich { "chauffage collectif au gaz, classe C".into() } else { String::new() },
            cost: cost(size),
            deposit: rich.then(|| (Cents::new(33_152), true)),
            landlord: "Habitat Flandre".into(),
            sub_let: size == Size::Large,
            free_on: rich.then(|| day(2027, 1, 4)),
        },
        visit: rich.then(|| (day(2026, 12, 17), at(10, 30))),
        answered_to,
        answer_by: day(2026, 12, 28),
        coordination: coordination(),
        referent: rich.then(|| "Mme Sarah Delporte".into()),
        guardian: (size == Size::Large).then(guardian),
        legal_basis: None,
        kept_for: "deux ans".into(),
    };
    let landlord = AnsweredTo::Landlord { contact: "Habitat Flandre, 03 53 01 20 60".into() };
    vec![("-council".into(), offer(&of(AnsweredTo::Council))), ("-landlord".into(), offer(&of(landlord)))]
}

pub(super) fn attestations(size: Size) -> Vec<(String, Paper)> {
    let of = |engagement| DepositAttestation {
        council: council(),
        drawn_up_on: day(2026, 12, 14),
        number: "E-2026-012".into(),
        decision: ("D-2026-031".into(), day(2026, 12, 10)),
        signatory: signatory(),
        delegation: "la délibération n° 4".into(),
        tenant: long(size, "Mme Éliane Tétard"),
        guardian: (size == Size::Large).then(|| (guardian(), true)),
        landlord: ("Habitat Flandre".into(), "M. Hugo Peltier".into()),
        address: "12 rue de Rome, 59790 Ronchin".into(),
        amount: Cents::new(if size == Size::Large { 99_999_999 } else { 33_152 }),
        engagement,
    };
    let account = "FR76 0000 0000 0000 0000 0000 097".to_owned();
    let direct = Engagement::ForTheTenant { until: day(2027, 3, 1), account, no_recourse: size == Size::Usual };
    let main = Engagement::AsTenant { leased_on: day(2024, 3, 1) };
    [("-tenant", direct), ("-council", main), ("-promise", Engagement::Promise)]
        .map(|(name, engagement)| (name.to_owned(), deposit_attestation(&of(engagement))))
        .to_vec()
}

pub(super) fn commitments(size: Size) -> Vec<(String, Paper)> {
    let rich = size != Size::Small;
    let of = |landlord| Commitment {
        council: council(),
        drawn_up_on: day(2026, 12, 14),
        signatory: signatory(),
        person: long(size, "Mme Éliane Tétard"),
        guardian: rich.then(|| (guardian(), size == Size::Large)),
        service: ("l’équipe mobile du quartier".into(), "Mme Claire Petit".into()),
        address: "12 rue de Rome, 59790 Ronchin".into(),
        rhythm: if rich { "une fois par semaine".into() } else { String::new() },
        help: if rich { "le budget et les démarches".into() } else { String::new() },
        referents: [rich.then(|| ("Mme Claire Petit".into(), "03 53 01 20 44".into())), None],
        sub_let: rich,
        deposit: rich.then(|| Cents::new(33_152)),
        no_recourse: rich,
        shared: if rich { "l’adresse et le téléphone".into() } else { String::new() },
        sliding_lease: rich,
        first_point: rich.then(|| day(2027, 6, 14)),
        from: day(2027, 1, 4),
        length: "un an".into(),
        landlord,
    };
    let landlord = Official { name: "Habitat Flandre".into(), quality: "M. Hugo Peltier".into() };
    vec![("-three".into(), commitment(&of(None))), ("-four".into(), commitment(&of(Some(landlord))))]
}

pub(super) fn moves(size: Size) -> Vec<(String, Paper)> {
    let rich = size != Size::Small;
    let steps = ["Dépôt de garantie", "Assurance habitation", "État des lieux", "Compteurs", "Clés", "Demande d’APL"];
    let of = |way| Moving {
        council: council(),
        drawn_up_on: day(2027, 1, 4),
        way,
        file: "2026-041".into(),
        person: long(size, "Mme Éliane Tétard"),
        address: "12 rue de Rome, 59790 Ronchin".into(),
        description: if rich { "T2, 38 m², 2e étage".into() } else { String::new() },
        landlord: if rich { "Habitat Flandre".into() } else { String::new() },
        on: rich.then(|| day(2027, 1, 11)),
        cost: rich.then(|| (Cents::new(33_152), Cents::new(5_848))),
        deposit: rich.then(|| Cents::new(33_152)),
        steps: (0..size.of(2, 6, 40))
            .map(|at| (steps[at % 6].into(), (at % 3 == 0).then(|| day(2027, 1, 4))))
            .collect(),
        rooms: rooms(size),
        found: found(size),
    };
    vec![("-in".into(), moving(&of(Way::In))), ("-out".into(), moving(&of(Way::Out)))]
}

/// Both sides of an inventory: nothing yet, two rooms, twenty.
fn found(size: Size) -> Inventory {
    let states = WearState::ALL;
    let lines = (0..size.of(0, 12, 120)).map(|at| InventoryLine {
        id: InventoryLineId::new(1),
        room: format!("Pièce {}", at / 6 + 1),
        element: ["Sol", "Murs", "Plafond", "Portes et fenêtres", "Électricité, éclairage", "Chauffage"][at % 6].into(),
        in_state: Some(states[at % 3]),
        in_note: if at % 4 == 0 { "Deux impacts près de la fenêtre".into() } else { String::new() },
        out_state: (at % 5 != 0).then(|| states[at % 4]),
        out_note: if at % 7 == 0 { "Tache au sol, nettoyage à prévoir".into() } else { String::new() },
    });
    let keys =
        (0..size.of(0, 2, 20)).map(|at| Keys { opens: format!("porte n° {}", at + 1), given: 2, back: Some(1) });
    let meters = MeterKind::ALL.iter().take(size.of(0, 3, 5)).map(|kind| Meter {
        kind: *kind,
        number: "0612 447".into(),
        in_reading: "018 344".into(),
        out_reading: "019 027".into(),
    });
    let made = (size != Size::Small).then(|| day(2027, 1, 11));
    Inventory {
        in_on: made,
        out_on: made,
        conforms: made.map(|_| false),
        lines: lines.collect(),
        meters: meters.collect(),
        keys: keys.collect(),
        complements: made
            .map(|on_day| Complement { on_day, is_heating: true, text: "Chambre : le radiateur reste froid.".into() })
            .into_iter()
            .collect(),
    }
}

pub(super) fn key_receipts(size: Size) -> Vec<(String, Paper)> {
    let rich = size != Size::Small;
    let data = KeyReceipt {
        council: council(),
        drawn_up_on: day(2027, 1, 4),
        from: if rich { "M. Hugo Peltier, Habitat Flandre".into() } else { String::new() },
        to: if rich { long(size, "Mme Éliane Tétard") } else { String::new() },
        address: "12 rue de Rome, 59790 Ronchin".into(),
        keys: (0..size.of(0, 3, 24)).map(|at| (format!("porte n° {}", at + 1), 2)).collect(),
    };
    vec![(String::new(), key_receipt(&data))]
}

pub(super) fn reviews(size: Size) -> Vec<(String, Paper)> {
    let rich = size != Size::Small;
    let found = |words: &str| if rich { words.repeat(size.of(0, 1, 12)) } else { String::new() };
    let data = Review {
        council: council(),
        drawn_up_on: day(2027, 6, 1),
        file: "2026-041".into(),
        person: long(size, "Mme Éliane Tétard"),
        address: "12 rue de Rome, 59790 Ronchin".into(),
        landlord: if rich { "Habitat Flandre".into() } else { String::new() },
        since: day(2026, 12, 14),
        due_on: rich.then(|| day(2027, 6, 14)),
        last: rich.then(|| (day(2026, 12, 14), "changer la serrure".into())),
        cost: rich.then(|| (Cents::new(33_152), Cents::new(5_848))),
        sliding_lease: rich,
        findings: [
            found("Se sent bien, dort mieux. "),
            String::new(),
            found("Loyer à jour. "),
            String::new(),
            String::new(),
            String::new(),
        ],
    };
    vec![(String::new(), review(&data))]
}

pub(super) fn notices(size: Size) -> Vec<(String, Paper)> {
    let data = DataNotice {
        council: council(),
        drawn_up_on: day(2026, 11, 2),
        legal_basis: (size == Size::Large).then(|| "au titre de son intérêt légitime".into()),
        kept_for: "deux ans".into(),
        attendance_kept_for: "trois ans".into(),
    };
    vec![(String::new(), data_notice(&data))]
}

pub(super) fn data(size: Size) -> Vec<(String, Paper)> {
    let facts = |count: usize| {
        let one = |nth| (format!("Fait {nth}"), "du 2 février 2025 au 14 mars 2026, lu avec vous".to_owned());
        (1..=count).map(one).collect()
    };
    let told = "12 décembre 2026, au téléphone : souhaite emménager en janvier, près de sa sœur.".to_owned();
    let section = |title: &str, count, texts| Section { title: title.into(), facts: facts(count), texts };
    let data = PersonData {
        council: council(),
        drawn_up_on: day(2026, 11, 2),
        name: long(size, "Mme Éliane Tétard"),
        file: if size == Size::Small { String::new() } else { "2026-014".into() },
        legal_basis: (size == Size::Large).then(|| "au titre de son intérêt légitime".into()),
        kept_for: "deux ans".into(),
        sections: vec![
            section("Votre identité", 6, Vec::new()),
            section("Votre demande, dossier 2026-014", size.of(0, 12, 40), Vec::new()),
            section("Échanges et notes", 0, vec![told; size.of(0, 5, 200)]),
        ],
    };
    vec![(String::new(), person_data(&data))]
}

pub(super) fn certificates(size: Size) -> Vec<(String, Paper)> {
    let data = Certificate {
        council: council(),
        written: ("Lezennes".into(), day(2027, 1, 13)),
        person: if size == Size::Small { String::new() } else { long(size, "M. Loïc Œuvrard") },
        number: 42,
        title: (size == Size::Large).then(|| "Retrouver le sommeil".into()),
        day: day(2027, 1, 12),
        hours: (at(18, 0), at(20, 0)),
        venue: ("à la médiathèque".into(), "Lezennes".into()),
        signatory: signatory(),
    };
    vec![(String::new(), certificate(&data))]
}

pub(super) fn window_tests(size: Size) -> Vec<(String, Paper)> {
    let mut council = council();
    council.window_shift = [(0, 0), (15, -20), (-100, 100)][size.of(0, 1, 2)];
    let data = WindowTest { council, drawn_up_on: day(2026, 11, 2), written_at: "Lezennes".into() };
    vec![(String::new(), window_test(&data))]
}

pub(super) fn treasurers(size: Size) -> Vec<(String, Paper)> {
    let most = if size == Size::Large { 9_999_999 } else { 41_625 };
    let flow = |at: usize| {
        let [paid, returned, lost] = [most, most / 2, if at.is_multiple_of(5) { 2_000 } else { 0 }].map(Balance::new);
        FundFlow {
            engaged: paid,
            kept: paid,
            outside_before: Balance::new(30_000),
            paid,
            returned,
            withheld: Balance::new(if at.is_multiple_of(3) { -1_200 } else { 0 }),
            lost,
            penalties: Balance::new(if at == 0 { 3_200 } else { 0 }),
            outside_after: Balance::new(
                30_000 + paid.get() - returned.get() - lost.get() + if at.is_multiple_of(3) { 1_200 } else { 0 },
            ),
            ..FundFlow::default()
        }
    };
    let landlords: Vec<_> = (0..size.of(1, 9, 400))
        .map(|at| LandlordFlow { name: format!("Habitat Flandre {}", at + 1), flow: flow(at) })
        .collect();
    let total = landlords.iter().fold(FundFlow::default(), |sum, line| sum.plus(&line.flow));
    assert!(total.adds_up());
    let report = TreasurerReport {
        period: FlowPeriod { from: day(2025, 1, 1), to: day(2025, 12, 31) },
        landlords,
        total,
        movements: 128,
    };
    let closed = (size != Size::Small).then(|| (day(2026, 2, 3), "0123456789abcdef".to_owned()));
    vec![(
        String::new(),
        treasurer_report(&TreasurerPaper { council: council(), drawn_up_on: day(2026, 2, 3), report, closed }),
    )]
}
