//! The papers that tell a workshop and a season: what they say, and what they keep inside.

use crate::town::{Town, after, day, me, refused, score, words};
use council::library::{PaperLack, PaperRequest};
use council::settings::SettingKey as Key;
use council::workshops::{NewAttendee, PastSeason, Question, Season, SpeakerRole, WorkshopChange, WorkshopState};
use council::{Refusal, WorkshopId};
use secretariat::PaperFile;

/// A town whose council is named and signs.
fn town() -> Town {
    let mut town = Town::new();
    for (key, value) in [
        (Key::CouncilName, "le Conseil de Rivage"),
        (Key::CouncilCity, "Ronchin"),
        (Key::CoordinationPhone, "0353012022"),
        (Key::SignatoryName, "Mme Claire Vasseur"),
        (Key::SignatoryQuality, "présidente"),
    ] {
        town.desk.office.set_setting(&me(), key, value, day(2020, 1, 1)).unwrap();
    }
    town
}

fn drawn(town: &Town, request: PaperRequest) -> Vec<PaperFile> {
    town.desk.office.papers(request, after()).unwrap().files
}

fn said(file: &PaperFile) -> String {
    let reading = file.ready().unwrap().card.reading.replace(['\u{a0}', '\u{202f}'], " ");
    reading.replace("<strong>", "").replace("</strong>", "")
}

fn came(town: &mut Town, workshop: WorkshopId, name: &str, commune: usize, certificate: bool) {
    let attendee =
        NewAttendee { name: name.to_owned(), commune: Some(town.communes[commune]), registration: None, certificate };
    town.desk.office.note_attendee(&me(), workshop, attendee, after()).unwrap();
}

/// A workshop that twelve people came to: seven of Ronchin, two of Lezennes, three who did not say.
fn held(town: &mut Town) -> WorkshopId {
    let id = town.plan("Retrouver le sommeil", day(2027, 1, 12), 0, 1);
    for n in 0..7 {
        came(town, id, &format!("Personne {n}"), 1, n == 0);
    }
    came(town, id, "Personne A", 0, true);
    came(town, id, "Personne B", 0, false);
    town.desk.office.count_present(&me(), id, 12, after()).unwrap();
    town.desk.office.change_workshop(&me(), id, WorkshopChange::Debrief("À refaire.\nPlus tôt.".to_owned())).unwrap();
    id
}

#[test]
fn a_workshop_is_told_on_paper_and_few_people_stay_inside() {
    let mut town = town();
    let id = held(&mut town);
    for _ in 0..4 {
        town.note(id, vec![score(Question::Clear, 4), words(Question::Learnt, "Respirer")]).unwrap();
    }
    let request = PaperRequest::WorkshopReport { workshop: id };
    let few = &drawn(&town, request)[0];
    assert_eq!(few.name, "bilan-atelier-1.pdf");
    let told = said(few);
    assert!(told.contains("12, dont 3 sans donner de nom"), "{told}");
    assert!(told.contains("Ronchin : 7") && !told.contains("Lezennes"), "{told}");
    assert!(told.contains("Ailleurs, ou non précisé : 5"), "{told}");
    assert!(told.contains("Trop peu de questionnaires") && !told.contains("Respirer"), "{told}");
    assert!(told.contains("<p>À refaire.</p>") && told.contains("<p>Plus tôt.</p>"), "{told}");
    town.note(id, vec![score(Question::Clear, 3), words(Question::Improve, "Plus long")]).unwrap();
    let told = said(&drawn(&town, request)[0]);
    assert!(told.contains("5 réponses pour 12 personnes, soit 41 %.") && told.contains("3,80"), "{told}");
    assert!(told.contains("« Respirer »") && told.contains("« Plus long »"), "{told}");
    let to_come = town.plan("Le deuil", day(2027, 9, 1), 8, 1);
    let early = town.desk.office.papers(PaperRequest::WorkshopReport { workshop: to_come }, after());
    assert_eq!(refused(early), Refusal::WorkshopToCome { on: day(2027, 9, 1) });
}

#[test]
fn row_88_a_certificate_is_drawn_for_who_asked_and_tells_no_theme() {
    let mut town = town();
    let id = held(&mut town);
    let papers = drawn(&town, PaperRequest::Certificates { workshop: id });
    let names: Vec<_> = papers.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(
        names,
        ["attestation-atelier-1-01.pdf", "attestation-atelier-1-02.pdf", "attestation-atelier-1-vierge.pdf"]
    );
    let (first, blank) = (said(&papers[0]), said(&papers[2]));
    assert!(first.contains("atteste que Personne 0 a participé à l’atelier Mieux-Être n° 1"), "{first}");
    assert!(first.contains("Salle Colette, à Ronchin") && first.contains("Ronchin, le 1er juillet 2027"), "{first}");
    assert!(blank.contains("……") && !blank.contains("Personne"), "{blank}");
    assert!(papers.iter().all(|file| !said(file).contains("sommeil")), "the theme is hers to tell");
    town.desk.office.set_setting(&me(), Key::SignatoryName, "", day(2020, 1, 1)).unwrap();
    let unsigned = town.desk.office.papers(PaperRequest::Certificates { workshop: id }, after());
    assert_eq!(refused(unsigned), Refusal::PaperLacks { lacks: vec![PaperLack::Setting { key: Key::SignatoryName }] });
}

#[test]
fn row_92_a_season_is_announced_commune_by_commune_and_told_beside_those_before() {
    let mut town = town();
    let id = held(&mut town);
    let contact = serde_json::json!({ "familyName": "Petit", "givenName": "Jean", "civility": "mr" });
    let (contact, _) = town.desk.office.add_contact(&me(), serde_json::from_value(contact).unwrap()).unwrap();
    town.desk.office.invite_speaker(&me(), id, contact, SpeakerRole::PeerWorker).unwrap();
    let off = town.plan("Le deuil", day(2027, 2, 9), 8, 0);
    town.desk.office.set_workshop_state(&me(), off, WorkshopState::Cancelled, after()).unwrap();
    town.plan("Le stress", day(2027, 3, 9), 5, 0);
    let past = PastSeason { season: Season::starting(2019), held: 18, average: 9, themes: 10 };
    town.desk.office.set_past_season(&me(), past).unwrap();
    let season = Season::starting(2026);

    let posters = drawn(&town, PaperRequest::CommunePosters { season });
    let names: Vec<_> = posters.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(
        names,
        [
            "affiche-2026-2027-lezennes-a4.pdf",
            "affiche-2026-2027-lezennes-a3.pdf",
            "affiche-2026-2027-ronchin-a4.pdf",
            "affiche-2026-2027-ronchin-a3.pdf"
        ]
    );
    let (lezennes, ronchin) = (said(&posters[0]), said(&posters[2]));
    assert!(lezennes.contains("Ateliers Mieux-Être à Lezennes") && lezennes.contains("Le stress"), "{lezennes}");
    assert!(!lezennes.contains("deuil") && !lezennes.contains("sommeil"), "{lezennes}");
    assert!(ronchin.contains("Retrouver le sommeil") && !ronchin.contains("stress"), "{ronchin}");

    let told = said(&drawn(&town, PaperRequest::SeasonReport { season })[0]);
    assert!(told.contains("Un atelier a été tenu. 12 personnes sont venues, 12 en moyenne."), "{told}");
    assert!(told.contains("Un atelier a été annulé ou reporté."), "{told}");
    assert!(told.contains("1 thème abordé, 1 lieu, 1 commune. 100 % des interventions"), "{told}");
    assert!(told.contains("2019-2020</th><td>18</td><td>9</td><td>10</td>"), "{told}");
    assert!(told.contains("Ailleurs, ou non précisé : 5"), "{told}");
    let none = said(&drawn(&town, PaperRequest::SeasonReport { season: Season::starting(2001) })[0]);
    assert!(none.contains("Aucun atelier n’a été tenu"), "{none}");
}

#[test]
fn a_month_of_the_calendar_is_printed_with_its_holidays() {
    let mut town = town();
    town.plan("Le stress", day(2026, 11, 12), 5, 0);
    town.plan("Le deuil", day(2026, 12, 1), 8, 0);
    let files = drawn(&town, PaperRequest::CalendarMonth { day: day(2026, 11, 30) });
    assert_eq!(files[0].name, "calendrier-2026-11.pdf");
    let told = said(&files[0]);
    assert!(told.contains("12<br>18 h Le stress, Mediatheque, Lezennes"), "{told}");
    assert!(told.contains("11 <em>Armistice 1918</em>"), "{told}");
    assert!(told.contains("Vacances de la Toussaint : du 17 octobre 2026 au 1er novembre 2026."), "{told}");
    assert!(!told.contains("deuil"), "another month");
    assert_eq!(files[0].ready().unwrap().card.pages, 1);
}
