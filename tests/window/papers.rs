//! The papers by hand: minutes corrected after their seal, a paper looked at, read, copied and saved, a sentence of the house.

use fantoccini::key::Key;
use secretariat::EXAMPLE_PASSPHRASE;
use serde_json::{Value, json};
use tests::{Window, example};

async fn open() -> Window {
    let window = Window::open(example()).await;
    window.unlock(EXAMPLE_PASSPHRASE).await;
    window
}

/// The number of the meeting with a reference.
async fn meeting(window: &Window, reference: &str) -> i64 {
    let meetings = window.call("meetings", json!({ "body": null })).await.expect("the meetings");
    let found = meetings.as_array().expect("a list").iter().find(|row| row["reference"] == reference);
    found.and_then(|row| row["id"].as_i64()).unwrap_or_else(|| panic!("no meeting {reference}"))
}

#[tokio::test(flavor = "multi_thread")]
async fn an_error_found_after_the_seal_is_corrected_beside_it() {
    let window = open().await;
    let held = meeting(&window, "2026-T3").await;
    let reading = json!({ "meeting": held });
    window.go(&format!("/meetings/{held}/minutes")).await;
    window.click("button", "Rectifier…").await;
    window.choose("Partie du procès-verbal", "Clôture").await;
    window.fill("Au lieu de", "une phrase qui n’y est pas").await;
    window.see("Ces mots ne se trouvent pas tels quels dans cette partie").await;
    window.fill("Au lieu de", "L’ordre du jour étant épuisé").await;
    window.see_no_more("Ces mots ne se trouvent pas tels quels").await;
    window.fill("Lire", "Tous les points ayant été vus").await;
    window.click("choice", "porte le même passage").await;
    window.fill("À la demande de", "la commune de Lezennes").await;
    window.look("correction-written").await;
    window.click("button", "Garder le projet").await;
    window
        .know("minutes", reading.clone(), |minutes| minutes["corrections"].as_array().is_some_and(|all| all.len() == 1))
        .await;

    // Removed by a mistaken click, and brought back.
    window.click("button", "Retirer le projet").await;
    window.know("minutes", reading.clone(), |minutes| minutes["corrections"] == json!([])).await;
    window.press(&[Key::Control.into(), 'z']).await;
    window.click("button", "Sceller le rectificatif…").await;
    window.see("Sceller le rectificatif ?").await;
    window.click("button", "Sceller").await;
    window.know("minutes", reading, |minutes| minutes["corrections"][0]["number"] == 1).await;
    window.click("button", "Rectificatif n° 1").await;
    window.find("button", "Ouvrir pour imprimer").await;
    window.click("button", "Texte").await;
    window.see("est rectifié").await;
    window.look("correction-sealed").await;
    let checked = window.call("verify_seals", json!({})).await.expect("the seals");
    assert_eq!(checked["found"], "intact", "{checked}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_paper_is_seen_larger_page_by_page_read_copied_and_saved() {
    let window = open().await;
    let held = meeting(&window, "2026-T3").await;
    window.go(&format!("/meetings/{held}/minutes")).await;
    window.find("button", "Relevé de décisions").await;
    window.press(&[Key::Control.into(), 'p']).await;
    window.find("button", "Page 2").await;
    let width = "return document.querySelector('.pages img')?.getBoundingClientRect().width ?? 0";
    window.until_so("a page", width, |width| width.as_f64() > Some(100.0)).await;
    let before = window.run(width, vec![]).await.as_f64().expect("a width");
    window.click("button", "Agrandir").await;
    window.until_so("a larger page", width, |width| width.as_f64() > Some(before * 1.2)).await;
    window.click("button", "Page 2").await;
    // The second page stands where the first did: at the top of what is seen of the preview.
    let above = "const pages = document.querySelector('.pages');
        return pages.children[1].getBoundingClientRect().top - pages.getBoundingClientRect().top;";
    window.until_so("the second page", above, |top| top.as_f64().is_some_and(|top| top.abs() < 120.0)).await;
    let tools = window.find("button", "Agrandir").await;
    assert!(tools.is_displayed().await.expect("a button"), "the tools stay in view");
    window.look("paper-zoomed").await;
    window.click("button", "Fermer").await;
    window.click("button", "Relevé de décisions").await;
    window.find("button", "Agrandir").await;
    window.click("button", "Copier le texte").await;
    window.see("Le texte est copié.").await;
    window.click("button", "Enregistrer sous…").await;
    let file = window.home().path().join("releve.pdf");
    window.choose_file("Enregistrer sous", &file).await;
    window.see("Le papier est enregistré.").await;
    window.click("button", "Texte").await;
    window.see("Lu et approuvé séance tenante").await;
    window.look("paper-read").await;
    assert!(std::fs::read(&file).expect("a file").starts_with(b"%PDF-"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_letters_of_a_sitting_leave_together_in_the_order_of_its_agenda() {
    let window = open().await;
    let held = meeting(&window, "2026-T3").await;
    window.go(&format!("/meetings/{held}/follow-ups")).await;
    window.click("button", "Lettres de notification").await;
    window.find("button", "Tous les papiers").await;
    let letters = window
        .run("return [...document.querySelector('[role=dialog] select').options].map((one) => one.text)", vec![])
        .await;
    let letters = letters.as_array().expect("letters").iter().filter_map(Value::as_str);
    let names: Vec<_> = letters.filter_map(|label| label.split(" : ").nth(1).map(str::to_owned)).collect();
    let mut in_order = names.clone();
    // Decisions are numbered in the order of the agenda.
    in_order.sort();
    assert!(names.len() > 1 && names == in_order, "{names:?}");
    window.look("papers-together").await;

    window.click("button", "Tous les papiers").await;
    window.click("menuitem", "Ouvrir en un seul fichier").await;
    let opened = window.home().path().join(format!("run/palier/{}", names[0]));
    let pages = || std::fs::read(&opened).ok().and_then(|file| documents::page_count(&file).ok());
    // Each begins a sheet of its own, printed on its two sides.
    window.until("one file of all", async || pages().is_some_and(|count| count >= 2 * names.len() - 1)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sentence_of_the_house_is_worded_tried_kept_and_printed() {
    let window = open().await;
    let words = "Une question ? Passez nous voir le mardi, ou appelez {COORDINATION_NOM}.";
    window.go("/settings/documents").await;
    window.choose("Texte", "Lettres aux personnes : qui appeler").await;
    window.fill("Les mots", "Appelez {COORDINATION_NON}.").await;
    window.see("{COORDINATION_NON} n’est pas connu").await;
    window.see("{COORDINATION_NOM} ?").await;
    window.look("house-text-fault").await;
    window.fill("Les mots", words).await;
    window.see("Passez nous voir le mardi, ou appelez Maëlle Caron").await;
    window.click("button", "Enregistrer ce texte").await;
    window.see("Le texte est enregistré").await;
    window.look("house-text-kept").await;
    let texts = window.call("house_texts", json!({})).await.expect("the texts");
    let kept = texts.as_array().expect("a list").iter().find(|row| row["text"] == "text_contact").expect("the text");
    assert_eq!(kept["words"], Value::from(words));
}
