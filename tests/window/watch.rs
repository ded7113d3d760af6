//! The watch of the first screen, and the individual situations, in the real window.

use fantoccini::key::Key;
use secretariat::EXAMPLE_PASSPHRASE;
use serde_json::{Value, json};
use tests::{Theme, Window, example};

#[tokio::test(flavor = "multi_thread")]
async fn row_74_a_number_of_the_watch_opens_its_list_and_a_line_its_record() {
    let window = Window::open(example()).await;
    window.unlock(EXAMPLE_PASSPHRASE).await;
    window.see("Veille").await;
    for theme in Theme::ALL {
        window.wear(theme).await;
        window.look(&format!("watch-{}", theme.code())).await;
    }
    let list = window.call("silences", json!({ "watch": "unseen_applicants" })).await.expect("a list");
    let silent = list["silences"].as_array().expect("silences");
    assert!(!silent.is_empty(), "somebody was not seen in the example");
    let name = silent[0]["person"]["familyName"].as_str().expect("a name").to_owned();
    window.go("/silences?watch=unseen_applicants").await;
    window.see("vus depuis 3 mois").await;
    window.see(&name).await;
    window.look("silences").await;
    window.press(&[Key::Control.into(), Key::Shift.into(), 'd']).await;
    window.see_no_more(&name).await;
    window.look("silences-discreet").await;
    window.press(&[Key::Control.into(), Key::Shift.into(), 'd']).await;
    window.run("document.querySelector('[role=grid] [tabindex=\"0\"]').focus()", vec![]).await;
    window.press(&[Key::Enter.into()]).await;
    window.see("Demande").await;
    window.see(&name).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_situation_is_told_followed_and_closed_without_a_name_by_the_keyboard() {
    let window = Window::open(example()).await;
    window.unlock(EXAMPLE_PASSPHRASE).await;
    window.go("/meetings").await;
    window.click("button", "Situations").await;
    window.see("Situations individuelles").await;
    window.press(&[Key::Control.into(), 'n']).await;
    window.find("dialog", "Nouvelle situation individuelle").await;
    window.fill("Objet", "Loyers en retard depuis l’été").await;
    window.press(&[Key::Control.into(), Key::Enter.into()]).await;
    window.see("seule sa référence est connue").await;
    window.click("button", "Noter un échange").await;
    window.fill("Ce qui est convenu", "Le bailleur accepte un plan de paiement.").await;
    window.press(&[Key::Control.into(), Key::Enter.into()]).await;
    window.see("Le bailleur accepte un plan de paiement.").await;
    for theme in Theme::ALL {
        window.wear(theme).await;
        window.look(&format!("situation-{}", theme.code())).await;
    }
    window.click("button", "Inscrire à la commission").await;
    // Nobody is named in it: nobody agreed to be spoken of.
    window.see("La situation est sans identité").await;
    window.look("situation-refused").await;
    let open = |count: usize| {
        move |rows: &Value| {
            rows.as_array().is_some_and(|rows| rows.iter().filter(|row| row["closedOn"].is_null()).count() == count)
        }
    };
    let rows = window.call("situations", json!({})).await.expect("situations");
    let before = rows.as_array().expect("rows").iter().filter(|row| row["closedOn"].is_null()).count();
    window.click("button", "Clore aujourd’hui").await;
    window.know("situations", json!({}), open(before - 1)).await;
    window.press(&[Key::Control.into(), 'z']).await;
    window.know("situations", json!({}), open(before)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_places_of_an_application_and_the_comparison_frozen_with_its_decision_are_read_in_words() {
    let window = Window::open(example()).await;
    window.unlock(EXAMPLE_PASSPHRASE).await;
    let query = json!({ "words": "", "stages": ["ready"], "communes": [], "order": "code", "descending": false });
    let ready = window.call("applications", json!({ "query": query })).await.expect("applications");
    let id = ready["rows"][0]["id"].as_i64().expect("an application that is ready");
    window.go(&format!("/applications/{id}")).await;
    window.click("tab", "Places").await;
    window.see("Commune").await;
    window.look("application-places").await;
    window.click("button", "Décider entre deux séances…").await;
    window.find("dialog", "Décider entre deux séances").await;
    window.look("application-urgent").await;
    window.press(&[Key::Escape.into()]).await;

    let query = json!({ "words": "", "stages": ["admitted"], "communes": [], "order": "code", "descending": false });
    let admitted = window.call("applications", json!({ "query": query })).await.expect("applications");
    let id = admitted["rows"][0]["id"].as_i64().expect("an application that was admitted");
    window.go(&format!("/applications/{id}")).await;
    window.click("tab", "Commission").await;
    window.see("(décision n° D-2026-").await;
    window.run("document.querySelector('summary').click()", vec![]).await;
    window.see("Commune").await;
    window.look("application-frozen").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_decided_in_between_waits_in_the_preparation_and_the_landlord_decides_on_the_sheet_of_the_dwelling() {
    let window = Window::open(example()).await;
    window.unlock(EXAMPLE_PASSPHRASE).await;
    let meetings = window.call("meetings", json!({ "body": null })).await.expect("meetings");
    let commissions =
        meetings.as_array().expect("meetings").iter().filter(|one| one["bodyKind"] == "housing_commission");
    let (mut planned, mut sealed) = (None, None);
    for one in commissions {
        match one["state"].as_str() {
            Some("planned" | "convened") => planned = one["id"].as_i64(),
            Some("closed") if one["minutesState"] == "sealed" => sealed = sealed.or(one["id"].as_i64()),
            _ => {}
        }
    }
    let query = json!({ "words": "", "stages": ["ready"], "communes": [], "order": "code", "descending": false });
    let ready = window.call("applications", json!({ "query": query })).await.expect("applications");
    let id = ready["rows"][0]["id"].as_i64().expect("an application that is ready");
    window.go(&format!("/applications/{id}")).await;
    window.click("tab", "Places").await;
    window.click("button", "Décider entre deux séances…").await;
    window.find("dialog", "Décider entre deux séances").await;
    window.press(&[Key::Control.into(), Key::Enter.into()]).await;
    window.go(&format!("/meetings/{}", planned.expect("a commission to come"))).await;
    window.see("Décidé depuis la dernière séance").await;
    window.see("U-2026-001").await;
    window.look("urgent").await;

    window.go(&format!("/meetings/{}/minutes", sealed.expect("sealed minutes"))).await;
    window.click("button", "Joindre l’exemplaire signé…").await;
    window.find("dialog", "Exemplaire signé").await;
    window.look("signed-copy").await;
    window.press(&[Key::Escape.into()]).await;

    let places = window.call("places", json!({})).await.expect("places");
    let waiting = |place: &&Value| place["state"] == "reserved" && place["toPropose"].is_number();
    let place = places.as_array().expect("places").iter().find(waiting).expect("a place to propose").clone();
    window.go(&format!("/dwellings/{}", place["dwelling"])).await;
    window.click("button", "CALEOL…").await;
    window.find("dialog", "Décision de la CALEOL").await;
    window.fill("Commission du", "26/11/2026").await;
    window.fill("Offre reçue par la personne le", "27/11/2026").await;
    window.look("caleol").await;
    window.press(&[Key::Control.into(), Key::Enter.into()]).await;
    // Ten days after 27 November 2026 is Monday 7 December.
    window.see("CALEOL du 26/11/2026 : attribution, réponse avant le 07/12/2026").await;
    window.look("caleol-noted").await;
}
