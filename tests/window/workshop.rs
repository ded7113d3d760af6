//! One workshop, by the hand of a coordinator: planned, moved by drag and by the keyboard, undone, its attendance typed.

use fantoccini::key::Key;
use secretariat::EXAMPLE_PASSPHRASE;
use serde_json::{Value, json};
use tests::{Window, example};

/// The day a workshop is on.
fn on(day: &str) -> impl Fn(&Value) -> bool {
    move |sheet| sheet["hours"]["onDay"] == day
}

#[tokio::test(flavor = "multi_thread")]
async fn row_80_a_workshop_is_planned_moved_undone_and_its_attendance_typed() {
    let window = Window::open(example()).await;
    window.unlock(EXAMPLE_PASSPHRASE).await;
    window.go("/workshops").await;
    window.press(&[Key::Control.into(), 'n']).await;
    window.find("dialog", "Nouvel atelier").await;
    window.fill("Thème", "Sommeil").await;
    window.press(&[Key::Enter.into()]).await;
    window.fill("Titre", "Dormir sans lutter").await;
    window.fill("Date", "17/11/2026").await;
    window.look("workshop-new").await;
    window.press(&[Key::Control.into(), Key::Enter.into()]).await;
    let planned = |found: &Value| found.as_array().is_some_and(|found| !found.is_empty());
    let found = window.know("search", json!({ "words": "dormir sans lutter" }), planned).await;
    let id = &found[0]["id"];
    let reading = json!({ "id": id });
    window.know("workshop", reading.clone(), on("2026-11-17")).await;

    window.see_address(&format!("/workshops/{id}")).await;
    window.go("/workshops").await;
    let chip = format!("[data-event='workshop-{id}']");
    window.see_place(&chip).await;
    window.drag(&chip, "[data-day='2026-11-19']").await;
    window.know("workshop", reading.clone(), on("2026-11-19")).await;
    window.look("workshop-dragged").await;
    window.press(&[Key::Control.into(), 'z']).await;
    window.know("workshop", reading.clone(), on("2026-11-17")).await;
    let back = format!("[data-day='2026-11-17'] {chip}");
    window.see_place(&back).await;
    window.run("document.querySelector(arguments[0]).focus()", vec![json!(back)]).await;
    window.press(&[Key::Alt.into(), Key::Right.into()]).await;
    window.know("workshop", reading.clone(), on("2026-11-18")).await;
    window.see_place(&format!("[data-day='2026-11-18'] {chip}")).await;
    window.press(&[Key::Control.into(), 'z']).await;
    window.know("workshop", reading.clone(), on("2026-11-17")).await;

    window.go(&format!("/workshops/{id}")).await;
    window.click("tab", "Présences").await;
    window.fill("Présents", "12").await;
    window.press(&[Key::Enter.into()]).await;
    window.know("workshop", reading, |sheet| sheet["attended"] == json!(12)).await;
    window.look("workshop-attendance").await;
}
