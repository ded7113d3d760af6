//! The papers that somebody outside the house signs: each from the register, and each says in words what it lacks.

use crate::quarter::{Quarter, drawn_on, noon, place_of};
use crate::world::{EVERY_COLLEGE, before, day, refused};
use council::agreements::{AgreementChange, AgreementDuration, AgreementKind, NewAgreement, NewParty};
use council::applications::{ApplicationOrder, ApplicationsQuery, Support};
use council::decisions::NewUrgent;
use council::deposits::DepositsQuery;
use council::directory::{
    NewContact, NewContactRole, NewOrganisation, NewPopulation, OrganisationChange, OrganisationKind, PopulationKind,
    RoleIn,
};
use council::dwellings::{DwellingsQuery, Title};
use council::library::{PaperLack, PaperRequest};
use council::people::SupportKind;
use council::settings::SettingKey as Key;
use council::tenancies::NewTenancy;
use council::{AgreementId, Cents, ContactRoleId, DepositId, OrganisationId, PersonId, ProposalId, Refusal};
use secretariat::{Office, PaperFile};

fn drawn(office: &Office, request: PaperRequest) -> Vec<PaperFile> {
    office.papers(request, drawn_on()).unwrap().files
}

fn lacks(office: &Office, request: PaperRequest) -> Vec<PaperLack> {
    match refused(office.papers(request, drawn_on())) {
        Refusal::PaperLacks { lacks } => lacks,
        other => panic!("{other:?}"),
    }
}

/// What a paper says, its hard spaces made plain and its emphasis left out.
fn words(file: &PaperFile) -> String {
    let reading = file.ready().unwrap().card.reading.replace(['\u{a0}', '\u{202f}'], " ");
    ["<strong>", "</strong>", "<em>", "</em>"].iter().fold(reading, |said, tag| said.replace(tag, ""))
}

fn says(file: &PaperFile, expected: &[&str]) {
    let said = words(file);
    for words in expected {
        assert!(said.contains(words), "«{words}» is missing from:\n{said}");
    }
}

fn set(office: &mut Office, key: Key, value: &str) {
    office.set_setting(&before(), key, value, day(2020, 1, 1)).unwrap();
}

fn setting(key: Key) -> PaperLack {
    PaperLack::Setting { key }
}

fn deposit(office: &Office) -> DepositId {
    office.deposits(&DepositsQuery::default(), drawn_on()).unwrap().rows[0].id
}

/// The proposal of the first rank on a dwelling.
fn proposal(office: &Office, reference: &str) -> ProposalId {
    let found = office.dwellings(&DwellingsQuery::default(), drawn_on()).unwrap();
    let row = found.rows.into_iter().find(|row| row.card.reference == reference).unwrap();
    let place = office.dwelling(row.card.id, drawn_on()).unwrap().places.remove(0);
    place.proposals.iter().find(|proposal| proposal.rank == 1).unwrap().id
}

fn landlord(office: &Office) -> OrganisationId {
    let all = office.organisations().unwrap();
    all.into_iter().find(|organisation| organisation.name == "Habitat Flandre").unwrap().id
}

#[test]
fn the_attestation_of_a_deposit_is_drawn_for_the_decision_that_engaged_it_within_the_delegation() {
    let mut quarter = Quarter::new();
    let office = &mut quarter.world.desk.office;
    let request = PaperRequest::DepositAttestation { deposit: deposit(office) };
    assert_eq!(lacks(office, request), [setting(Key::CouncilAccount)]);
    set(office, Key::CouncilAccount, "FR76 0000 0000 0000 0000 0000 097");
    let file = &drawn(office, request)[0];
    assert_eq!(file.name, "attestation-de-depot-A-2026-001.pdf");
    says(
        file,
        &[
            "N° A-2026-001 – décision n° D-2026-001 du 10 décembre 2026",
            "320,00 € (trois cent vingt euros)",
            "entre Habitat Flandre, bailleur, et M. Paul Tétard, locataire",
            "n’est pas signé avant le 10 mars 2027",
            "avec l’assistance de Mme Sarah Plouvier, mandataire judiciaire",
            "un échéancier convenu ensemble",
        ],
    );
    set(office, Key::NoRecourse, "yes");
    says(&drawn(office, request)[0], &["ne lui réclamera pas les sommes retenues par le bailleur"]);
    // Signed by delegation, it stays within what was delegated, on a day it was.
    set(office, Key::DelegatedOn, "2026-01-15");
    set(office, Key::DelegationCeiling, "300");
    let refusal = refused(office.papers(request, drawn_on()));
    assert_eq!(refusal, Refusal::AboveDelegation { ceiling: Cents::new(30_000) });
    set(office, Key::DelegationCeiling, "400");
    set(office, Key::DelegatedUntil, "2026-11-30");
    assert_eq!(refused(office.papers(request, drawn_on())), Refusal::DelegationNotInForce { on: drawn_on() });
    set(office, Key::DelegatedUntil, "2026-12-31");
    set(office, Key::DelegationReference, "la délibération n° 4 du bureau");
    says(&drawn(office, request)[0], &["en vertu de la délibération n° 4 du bureau du 15 janvier 2026"]);
}

#[test]
fn the_delegation_of_signature_says_what_it_rests_on_and_how_far_it_goes() {
    let mut quarter = Quarter::new();
    let office = &mut quarter.world.desk.office;
    let keys =
        [Key::DelegatedBy, Key::DelegatedByQuality, Key::DelegatedOn, Key::DelegationReference, Key::DelegatedActs];
    assert_eq!(lacks(office, PaperRequest::Delegation), keys.map(setting));
    let values =
        ["M. Jean Roux", "président", "2026-01-15", "la délibération n° 4", "les attestations\nles conventions"];
    for (key, value) in keys.into_iter().zip(values) {
        set(office, key, value);
    }
    set(office, Key::DelegationCeiling, "1000");
    says(
        &drawn(office, PaperRequest::Delegation)[0],
        &[
            "M. Jean Roux, président",
            "Mme Odile Ferrand, présidente",
            "les attestations",
            "1 000,00 €",
            "du 15 janvier 2026",
        ],
    );
}

#[test]
fn a_place_is_proposed_by_a_letter_with_its_slip_to_the_council_or_to_the_landlord_who_decides() {
    let mut quarter = Quarter::new();
    let office = &mut quarter.world.desk.office;
    let ours = PaperRequest::Offer { proposal: proposal(office, "L-12") };
    says(
        &drawn(office, ours)[0],
        &[
            "12 rue des Lilas, Ronchin",
            "331,52 € + 58,48 €",
            "271,00 € (la CAF décide",
            "320,00 €, pris en charge par le Conseil intercommunal Rivage",
            "au plus tard le jeudi 24 décembre 2026",
            "Dire non ne fait pas perdre",
            "J’accepte ce logement.",
            "Signature de Mme Sarah Plouvier, mandataire judiciaire",
        ],
    );
    // Once it was sent, the letter says the day that was noted.
    let sent = proposal(office, "L-12");
    office.send_proposal(&noon(), sent, drawn_on(), day(2026, 12, 30)).unwrap();
    says(&drawn(office, ours)[0], &["au plus tard le mercredi 30 décembre 2026"]);
    says(&drawn(office, PaperRequest::Handover)[0], &["la réponse à la proposition d’une place"]);

    let theirs = PaperRequest::Offer { proposal: proposal(office, "L-13") };
    assert_eq!(lacks(office, theirs), [PaperLack::LandlordContact]);
    let id = landlord(office);
    office.change_organisation(&noon(), id, OrganisationChange::Phone("03 53 01 40 40".into())).unwrap();
    says(
        &drawn(office, theirs)[0],
        &["à Habitat Flandre, 03 53 01 40 40. Ce délai est d’au moins dix jours", "R. 441-10"],
    );
}

#[test]
fn a_decision_taken_between_two_sittings_proposes_its_place_and_stands_on_the_next_agenda() {
    let mut quarter = Quarter::new();
    let (person, application) = quarter.world.applicant("Delcroix");
    quarter.world.consents(person, EVERY_COLLEGE);
    let office = &mut quarter.world.desk.office;
    let code = office.application(application, drawn_on()).unwrap().row.code.clone();
    let flats = office.dwellings(&DwellingsQuery::default(), drawn_on()).unwrap();
    let flat = flats.rows.into_iter().find(|row| row.card.reference == "L-14").unwrap();
    let place = office.dwelling(flat.card.id, drawn_on()).unwrap().places[1].row.id;
    let urgent = NewUrgent {
        application,
        place,
        decided_on: day(2026, 12, 12),
        needed_before_on: day(2026, 12, 19),
        authority: "Mme Ferrand, présidente, et Habitat Flandre".into(),
        reason: "Le bailleur reprend le logement le 19.".into(),
    };
    office.take_urgent_decision(&noon(), urgent).unwrap();
    let place = office.dwelling(flat.card.id, drawn_on()).unwrap().places.remove(1);
    let proposal = place.proposals[0].id;
    let letter = drawn(office, PaperRequest::Offer { proposal });
    says(&letter[0], &[&format!("dossier {code}, décision n° U-2026-001"), "12 rue des Lilas, Ronchin"]);
    let agenda = drawn(office, PaperRequest::Agenda { meeting: quarter.next });
    let told = format!("Décision n° U-2026-001 du 12 décembre 2026 (dossier {code})");
    says(&agenda[0], &["Décisions prises entre deux séances", &told]);
    assert!(!words(&agenda[0]).contains("Delcroix"));
    let convocations = drawn(office, PaperRequest::Convocations { meeting: quarter.next });
    says(&convocations[0], &["acte de la décision n° U-2026-001, prise entre deux séances"]);
    let message = office.convocation_message(quarter.next, drawn_on()).unwrap();
    let subject = message.subject.replace(['\u{a0}', '\u{202f}'], " ");
    assert_eq!(subject, "Commission appartement – jeudi 11 mars 2027, 14 h 30, Ronchin");
    let body = message.body.replace(['\u{a0}', '\u{202f}'], " ");
    let paragraphs: Vec<&str> = body.split("\n\n").collect();
    assert_eq!((paragraphs[0], paragraphs.len()), ("Bonjour,", 6), "{body}");
    assert_eq!(paragraphs[4], "Merci de ne citer aucun nom de personne dans votre réponse.");
    assert_eq!(paragraphs[5], "Mme Inès Castel – 03 53 01 20 22");
}

/// A service with two people who stand beside a person.
fn service(office: &mut Office) -> (OrganisationId, [ContactRoleId; 2]) {
    let service = NewOrganisation {
        kind: OrganisationKind::SocialService,
        name: "Service du Mélantois".into(),
        short_name: String::new(),
        city: String::new(),
    };
    let (service, _) = office.add_organisation(&before(), service).unwrap();
    let roles = ["Caron", "Lemaire"].map(|name| {
        let contact = NewContact {
            family_name: name.into(),
            given_name: "Alix".into(),
            phone: "0353012055".into(),
            role: Some(NewContactRole {
                function: "accompagnement".into(),
                within: RoleIn::Organisation(service),
                from_on: None,
            }),
            ..NewContact::default()
        };
        let (contact, _) = office.add_contact(&before(), contact).unwrap();
        office.contact(contact, drawn_on()).unwrap().row.roles[0].id
    });
    (service, roles)
}

/// An agreement with nobody in it yet.
fn agreement(office: &mut Office) -> AgreementId {
    let new = NewAgreement {
        kind: AgreementKind::Tripartite,
        object: "Engagement".into(),
        starts_on: day(2026, 12, 14),
        ends_on: None,
        is_tacit: false,
        notice_months: 1,
        with: None,
    };
    office.add_agreement(&noon(), new).unwrap().0
}

fn housed(office: &mut Office) -> PersonId {
    let query = ApplicationsQuery {
        words: "tétard".into(),
        stages: Vec::new(),
        communes: Vec::new(),
        order: ApplicationOrder::Name,
        descending: false,
    };
    let row = office.applications(&query, drawn_on()).unwrap().rows.remove(0);
    let (_, roles) = service(office);
    let support = |role| Support {
        kind: SupportKind::Savs,
        contact_role: Some(role),
        label: String::new(),
        phone: String::new(),
    };
    office.set_supports(&noon(), row.id, roles.map(support).to_vec()).unwrap();
    let tenancy = NewTenancy {
        person: row.person,
        place: place_of(office, "L-12"),
        title: Title::SlidingLease,
        lease_signed_on: Some(drawn_on()),
        entered_on: drawn_on(),
    };
    office.enter_place(&noon(), &tenancy).unwrap();
    row.person
}

#[test]
fn row_73_a_commitment_of_three_or_of_four_is_drawn_once_everything_it_says_is_agreed() {
    let mut quarter = Quarter::new();
    let office = &mut quarter.world.desk.office;
    let id = agreement(office);
    let request = PaperRequest::Commitment { agreement: id };
    assert!(lacks(office, request).contains(&PaperLack::Person));
    let person = housed(office);
    office.add_party(&noon(), id, NewParty::Person(person)).unwrap();
    assert!(lacks(office, request).contains(&PaperLack::Service));
    let service =
        office.organisations().unwrap().into_iter().find(|one| one.name == "Service du Mélantois").unwrap().id;
    office.add_party(&noon(), id, NewParty::Organisation(service)).unwrap();
    let missing = [PaperLack::Rhythm, PaperLack::Help, PaperLack::Shared, PaperLack::FirstPoint, PaperLack::Term];
    assert_eq!(lacks(office, request), missing);
    for change in [
        AgreementChange::Rhythm("une fois par semaine".into()),
        AgreementChange::Help("le budget et les démarches".into()),
        AgreementChange::Shared("les dates de rendez-vous".into()),
        AgreementChange::ReviewOn(Some(day(2027, 6, 14))),
        AgreementChange::Duration(AgreementDuration { starts_on: day(2026, 12, 14), ends_on: Some(day(2027, 12, 13)) }),
    ] {
        office.change_agreement(&noon(), id, change).unwrap();
    }
    let of_three = drawn(office, request);
    assert_eq!(of_three.len(), 1);
    says(
        &of_three[0],
        &[
            "Entre M. Paul Tétard, ci-après « vous », avec l’assistance de Mme Sarah Plouvier, mandataire judiciaire",
            "Service du Mélantois, représenté par Alix Caron",
            "Vous rencontrer une fois par semaine",
            "Alix Caron, 03 53 01 20 55, et quelqu’un d’autre en son absence : Alix Lemaire",
            "Vous sous-louer le logement",
            "prendre en charge le dépôt de garantie de 320,00 €",
            "premier rendez-vous le 14 juin 2027",
            "pour un an",
            "trois exemplaires",
        ],
    );
    assert!(!words(&of_three[0]).contains("…………………………, et quelqu"), "nobody is left blank");
    office.change_agreement(&noon(), id, AgreementChange::Kind(AgreementKind::Quadripartite)).unwrap();
    let of_four = drawn(office, request);
    assert_eq!(of_four.len(), 2);
    let addendum = words(&of_four[1]);
    assert!(addendum.contains("Habitat Flandre, ci-après « le bailleur »") && addendum.contains("quatre exemplaires"));
    assert!(!addendum.contains("Article 4") && addendum.contains("Article 8"), "{addendum}");
    let note = words(&drawn(office, PaperRequest::Handover)[0]);
    assert!(note.contains("la signature de la convention : Engagement"), "{note}");
}

#[test]
fn row_32_each_landlord_of_a_sitting_has_a_file_of_its_own() {
    let quarter = Quarter::new();
    let office = &quarter.world.desk.office;
    let files = drawn(office, PaperRequest::SittingFile { meeting: quarter.held });
    let of_landlords: Vec<_> = files.iter().filter(|file| file.name.contains("bailleur")).collect();
    assert_eq!(
        of_landlords.iter().map(|file| &*file.name).collect::<Vec<_>>(),
        ["dossier-de-seance-bailleur-2026-T4-01.pdf"]
    );
    says(of_landlords[0], &["exemplaire du bailleur – Habitat du Nord"]);
}

#[test]
fn rows_100_and_102_each_member_commune_is_called_for_its_fee_by_its_population() {
    let mut quarter = Quarter::new();
    let (ronchin, office) = (quarter.world.ronchin, &mut quarter.world.desk.office);
    let request = PaperRequest::FeeCalls { year: 2027 };
    assert_eq!(lacks(office, request), [Key::CouncilAccount, Key::FeeRate, Key::FeeDueOn].map(setting));
    set(office, Key::CouncilAccount, "FR76 0000 0000 0000 0000 0000 097");
    set(office, Key::FeeRate, "0,40");
    set(office, Key::FeeDueOn, "2027-03-31");
    let waiting = office.papers(request, drawn_on()).unwrap().waiting;
    assert_eq!(waiting.iter().map(|paper| &*paper.lacks).collect::<Vec<_>>(), [[PaperLack::Population]]);
    let counted = NewPopulation {
        vintage: 2023,
        kind: PopulationKind::Municipal,
        count: 19_787,
        source: "Insee, population municipale".into(),
    };
    office.set_population(&before(), ronchin, counted).unwrap();
    let call = &drawn(office, request)[0];
    assert_eq!(call.name, "appel-de-cotisation-2027-59507.pdf");
    says(
        call,
        &[
            "pour la commune de Ronchin, à 7 914,80 €",
            "19 787 habitants (Insee, population municipale, 2023)",
            "19 787 × 0,40 € = 7 914,80 €",
            "mercredi 31 mars 2027",
        ],
    );
    let typed = office.set_setting(&before(), Key::FeeRate, "0,40 €", day(2020, 1, 1));
    assert!(matches!(refused(typed), Refusal::OutOfBounds { .. }));
}

#[test]
fn each_kind_of_letter_is_signed_by_whoever_signs_it() {
    let mut quarter = Quarter::new();
    quarter.tell();
    let (held, next, office) = (quarter.held, quarter.next, &mut quarter.world.desk.office);
    set(office, Key::SignatoryConvocations, "M. Jean Roux\nprésident");
    let signed = |office: &Office, request| {
        let said = words(&drawn(office, request)[0]);
        (said.contains("M. Jean Roux") && said.contains("président<"), said.contains("Mme Odile Ferrand"))
    };
    assert_eq!(signed(office, PaperRequest::Convocations { meeting: next }), (true, false));
    assert_eq!(signed(office, PaperRequest::Letters { meeting: held }), (false, true));
}

#[test]
fn rows_76_and_78_the_report_of_a_year_answers_its_questions_and_tells_no_count_under_five() {
    let mut quarter = Quarter::new();
    quarter.tell();
    let office = &mut quarter.world.desk.office;
    let report = &drawn(office, PaperRequest::YearlyReport { year: 2026 })[0];
    assert_eq!(report.name, "rapport-d-activite-2026.pdf");
    says(
        report,
        &[
            "Rapport d’activité 2026",
            "chiffres arrêtés au 14 décembre 2026",
            "Candidatures reçues : 9 (0 l’année d’avant).",
            "Commissions tenues : 1 ; décisions numérotées : 9.",
            "Au 14 décembre 2026, 0 places sur 5 sont occupées.",
            "Entrées dans une place : 0 ; départs : 0.",
            "Engagé, à verser</th><td>320,00 €",
            "moins de 5",
        ],
    );
    // One decision of each outcome: none is told apart, and a bar of all the others would say nothing.
    let said = words(report);
    assert!(!said.contains("non retenu :") && !said.contains("autres : "), "{said}");
    let to_come = PaperLack::NotBefore { day: day(2028, 1, 1) };
    assert_eq!(lacks(office, PaperRequest::YearlyReport { year: 2028 }), [to_come]);
}
