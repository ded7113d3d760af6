//! The end of a season in the real window, a series moved by its days, and the calendar as an address asks for it.

use crate::season::{FOCUS, ask, opened, planned, tab_to};
use fantoccini::key::Key;
use serde_json::{Value, json};
use tests::Window;

/// A digit of the number pad.
fn pad(digit: char) -> char {
    let digit = digit.to_digit(10).expect("a digit");
    char::from_u32(0xE01A + digit).expect("a key")
}

/// Types questionnaires on the number pad, each with its satisfaction, and waits until the register knows them.
async fn type_questionnaires(window: &Window, id: &Value, sheets: &[&str]) {
    const QUESTION: &str = "return document.activeElement?.dataset.question ?? null";
    while window.run(QUESTION, vec![]).await != json!("known_by") {
        window.press(&[Key::Tab.into()]).await;
    }
    for (digits, n) in sheets.iter().zip(1_u64..) {
        for digit in digits.chars() {
            window.press(&[pad(digit)]).await;
        }
        window.press(&[Key::Enter.into()]).await;
        window.know("evaluation", json!({ "id": id }), |told| told["figures"]["sheets"] == json!(n)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn row_90_the_end_of_a_season_is_lived_by_the_keyboard_alone() {
    let window = opened().await;
    let workshops = [("fin alpha", "10/11/2021", 9), ("fin bêta", "08/12/2021", 12), ("fin gamma", "12/01/2022", 6)];
    for (title, day, present) in workshops {
        window.go("/workshops").await;
        let id = planned(&window, &format!("stress {title} {day} 18h"), title).await;
        window.press(&['é']).await;
        window.until_so("the count", FOCUS, |focus| focus == "Présents").await;
        window.press(&[Key::Control.into(), 'a']).await;
        window.type_text(&present.to_string()).await;
        window.press(&[Key::Enter.into()]).await;
        window.know("workshop", json!({ "id": id }), |sheet| sheet["attended"] == json!(present)).await;
        ask(&window, "saisir les questionnaires", "Saisir les questionnaires").await;
        window.see_address(&format!("/workshops/{id}/evaluation")).await;
        type_questionnaires(&window, &id, &["21444034344", "31443134344", "11344034243"]).await;
        window.see("3 réponses : à lire avec prudence").await;
        tab_to(&window, "Ce que nous retenons").await;
        window.type_text(&format!("{title} : refaire plus tôt")).await;
        window.press(&[Key::Tab.into()]).await;
        window
            .know("workshop", json!({ "id": id }), |sheet| sheet["debrief"] == format!("{title} : refaire plus tôt"))
            .await;
    }
    window.look("season-end-evaluation").await;
    window.go("/workshops").await;
    tab_to(&window, "Saison").await;
    window.press(&[Key::Enter.into()]).await;
    window.see_address("/workshops/season").await;
    tab_to(&window, "Saison précédente").await;
    loop {
        let title = window.run(TITLE, vec![]).await;
        if title.as_str().is_some_and(|title| title.ends_with("2021-2022")) {
            break;
        }
        window.press(&[Key::Enter.into()]).await;
        window.until_so("the season before", TITLE, |now| now != &title).await;
    }
    // Twenty-seven people at three workshops; nine questionnaires of them.
    window.see("3 ateliers, 9 présents en moyenne, 1 thème").await;
    window.see("9 (33 %)").await;
    window.look("season-end-figures").await;
    tab_to(&window, "En chiffres").await;
    window.press(&[Key::Right.into()]).await;
    window.press(&[Key::Enter.into()]).await;
    window.see("fin gamma : refaire plus tôt").await;
    window.look("season-end-opinions").await;
    window.press(&[Key::Control.into(), 'p']).await;
    window.find("dialog", "Bilan").await;
    window.see_place("[role=dialog] img").await;
    window.look("season-end-report").await;
    window.press(&[Key::Escape.into()]).await;
    window.see_no_more("Ouvrir pour imprimer").await;
    let broken = window.violations().await;
    let broken: Vec<_> = broken.iter().map(|one| (&one.id, &one.nodes)).collect();
    assert!(broken.is_empty(), "{broken:?}");
}

/// What the page is called.
const TITLE: &str = "return document.querySelector('h1').innerText";

/// The day of the calendar on which an event with the focus stands.
const DAY_OF_FOCUS: &str = "return document.activeElement?.closest('[data-day]')?.dataset.day ?? null";

#[tokio::test(flavor = "multi_thread")]
async fn row_81_one_of_a_series_moved_by_the_keyboard_or_the_pointer_takes_the_next_ones_along_when_asked() {
    let window = opened().await;
    window.go("/workshops").await;
    let id = planned(&window, "stress en suite 07/01/2027 18h", "en suite").await;
    window
        .call("plan_series", json!({ "id": id, "rhythm": "monthly", "days": ["2027-02-04", "2027-03-04"] }))
        .await
        .expect("a series");
    window.go("/workshops?view=month&day=2027-01-07").await;
    let chip = format!("[data-event='workshop-{id}']");
    window.see_place(&chip).await;
    window.run(&format!("document.querySelector(\"{chip}\").focus()"), vec![]).await;
    window.press(&[Key::Alt.into(), Key::Right.into()]).await;
    window.find("dialog", "Déplacer").await;
    window.until_so("the first way", FOCUS, |focus| focus == "Cet atelier").await;
    window.look("series-by-keyboard").await;
    tab_to(&window, "Et les 2 suivants").await;
    window.press(&[Key::Enter.into()]).await;
    window.see("3 ateliers déplacés.").await;
    let on = |day: &'static str| move |sheet: &Value| sheet["hours"]["onDay"] == day;
    window.know("workshop", json!({ "id": id }), on("2027-01-08")).await;
    // Thought better of: it goes back, with the focus.
    window.run(&format!("document.querySelector(\"{chip}\").focus()"), vec![]).await;
    window.press(&[Key::Alt.into(), Key::Right.into()]).await;
    window.until_so("the first way", FOCUS, |focus| focus == "Cet atelier").await;
    window.press(&[Key::Escape.into()]).await;
    window.until_so("the day it was on", DAY_OF_FOCUS, |day| day == "2027-01-08").await;
    window.know("workshop", json!({ "id": id }), on("2027-01-08")).await;
    // By the pointer, alone.
    window.drag(&chip, "td[data-day='2027-01-14']").await;
    window.click("button", "Cet atelier").await;
    let sheet = window.know("workshop", json!({ "id": id }), on("2027-01-14")).await;
    assert_eq!(sheet["following"], json!(2), "those that follow stay where they are");
}

#[tokio::test(flavor = "multi_thread")]
async fn row_80_an_address_shows_its_view_and_its_day_though_the_calendar_is_open() {
    let window = opened().await;
    window.go("/workshops?view=month&day=2027-01-07").await;
    window.see_place("td[data-day='2027-01-07'][tabindex='0']").await;
    window.go("/workshops?view=week&day=2027-02-10").await;
    window.see_place("[data-column='2027-02-10']").await;
    window.run("history.back()", vec![]).await;
    window.see_place("td[data-day='2027-01-07'][tabindex='0']").await;
    // An address that asks for nothing leaves the calendar as it was; one that leads elsewhere leads there.
    window.go("/workshops").await;
    window.see_place("td[data-day='2027-01-07'][tabindex='0']").await;
    window.go("/settings/history").await;
    window.find("tab", "Corbeille").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn row_107_files_are_kept_with_agreements_deposits_tenancies_and_applications_too() {
    let window = opened().await;
    for (route, tab) in
        [("/agreements/1", None), ("/deposits/1", None), ("/tenancies/1", None), ("/applications/1", Some("Pièces"))]
    {
        window.go(route).await;
        if let Some(tab) = tab {
            window.click("tab", tab).await;
        }
        window.see("Fichiers joints").await;
        window.find("button", "Joindre un fichier…").await;
    }
    window.look("attachments-of-an-application").await;
}
