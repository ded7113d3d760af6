//! One commission, by the hand of a coordinator: its agenda, its sitting, its minutes, their seal.

use fantoccini::key::Key;
use secretariat::EXAMPLE_PASSPHRASE;
use serde_json::{Value, json};
use tests::{Window, example};

/// Five past two in Paris, on the day of the sitting that the example prepares.
const SITTING: &str = "2026-12-10 13:05:00";

/// The items of an agenda, in order.
fn items(meeting: &Value) -> Vec<Value> {
    meeting["agenda"]["items"].as_array().expect("an agenda").clone()
}

/// Those that await a decision.
fn undecided(meeting: &Value) -> Vec<Value> {
    let awaits = |item: &Value| item["kind"] != "break" && item["decided"].is_null() && item["pulledOn"].is_null();
    items(meeting).into_iter().filter(awaits).collect()
}

/// A window on the sitting of the day, and the number of its meeting.
async fn at_the_sitting() -> (Window, i64) {
    let window = Window::open(example().beginning(SITTING)).await;
    window.unlock(EXAMPLE_PASSPHRASE).await;
    let meetings = window.call("meetings", json!({ "body": null })).await.expect("the meetings");
    let next = meetings.as_array().expect("a list").iter().find(|row| row["reference"] == "2026-T4").expect("the next");
    let id = next["id"].as_i64().expect("a number");
    (window, id)
}

/// Opens the sitting, and calls everybody present by the keyboard.
async fn open_the_sitting(window: &Window, meeting: i64) {
    window.go(&format!("/meetings/{meeting}/sitting")).await;
    window.click("button", "Ouvrir la séance").await;
    window.find("dialog", "Présents").await;
    let members = window.run("return document.querySelectorAll('[data-member]').length", vec![]).await;
    window.run("document.querySelector('[data-member] button').focus()", vec![]).await;
    for called in 1..=members.as_u64().expect("a number") {
        window.press(&['p']).await;
        window.see(&format!("{called} membre{s} appelé{s} sur", s = if called > 1 { "s" } else { "" })).await;
        window.press(&[Key::Down.into()]).await;
    }
    window.click("button", "Revenir à la séance").await;
}

/// Decides the open item by its keys, whatever it is; `nth` tells one hearing from the next.
async fn decide(window: &Window, item: &Value, nth: usize) {
    let alt = |letter: char| [Key::Alt.into(), letter];
    match (item["kind"].as_str().expect("a kind"), nth % 3) {
        ("previous_minutes", _) => window.press(&alt('a')).await,
        ("hearing", 0) if item["about"]["person"].is_object() => {
            window.press(&alt('l')).await;
            window.choose("Type de place", "place transitoire").await;
        }
        ("hearing", 1) if item["about"]["person"].is_object() => {
            window.press(&alt('j')).await;
            window.choose("Motif", "Pièces manquantes").await;
            window.fill("Motif communicable à la personne", "Il manque l’avis d’imposition.").await;
            window.fill("Revient le", "11/03/2027").await;
        }
        ("hearing", _) if item["about"]["person"].is_object() => {
            window.press(&alt('t')).await;
            window.choose("Motif", "Demande retirée").await;
        }
        _ => window.press(&alt('i')).await,
    }
    window.press(&[Key::Control.into(), Key::Enter.into()]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn row_38_a_commission_goes_from_its_agenda_to_its_sealed_minutes() {
    let (window, meeting) = at_the_sitting().await;
    let reading = json!({ "id": meeting });

    // The agenda is arranged by the keyboard, and put back.
    window.go(&format!("/meetings/{meeting}")).await;
    let order = |meeting: &Value| items(meeting).iter().map(|item| item["id"].clone()).collect::<Vec<_>>();
    let before = order(&window.call("meeting", reading.clone()).await.expect("the meeting"));
    window.run("[...document.querySelectorAll('[data-handle]')].at(-1).focus()", vec![]).await;
    window.press(&[Key::Alt.into(), Key::Up.into()]).await;
    window.know("meeting", reading.clone(), |meeting| order(meeting) != before).await;
    window.press(&[Key::Control.into(), 'z']).await;
    window.know("meeting", reading.clone(), |meeting| order(meeting) == before).await;
    window.look("commission-preparation").await;

    open_the_sitting(&window, meeting).await;
    window.look("commission-open").await;
    window.click("button", "Projeter").await;
    window.press(&[Key::Control.into(), Key::Down.into()]).await;
    let all = undecided(&window.call("meeting", reading.clone()).await.expect("the meeting"));
    // The last one is left for the end.
    for (nth, item) in all[..all.len() - 1].iter().enumerate() {
        window.see_address(&format!("/meetings/{meeting}/sitting?item={}", item["id"])).await;
        if let Some(code) = item["about"]["person"]["code"].as_str() {
            window.see_projected(code).await;
            let shown = window.projected().await.expect("the projected window");
            let name = item["about"]["person"]["familyName"].as_str().expect("a name");
            assert!(!shown.contains(name), "the room reads a code, never a name");
            window.look("commission-sitting").await;
        }
        decide(&window, item, nth).await;
        let left = all.len() - nth - 1;
        window.know("meeting", reading.clone(), |meeting| undecided(meeting).len() == left).await;
    }

    let last = &all[all.len() - 1]["id"];
    window.see_address(&format!("/meetings/{meeting}/sitting?item={last}")).await;
    window.click("button", "Clore la séance").await;
    window.see("La séance ne peut pas encore être close").await;
    window.click("button", "Reporter").await;
    window.see("Clore la séance ?").await;
    window.click("button", "Clore la séance").await;
    window.find("button", "Marquer relu").await;
    window.look("commission-minutes").await;
    window.click("button", "Marquer relu").await;
    window.click("button", "Sceller…").await;
    window.see("Sceller le procès-verbal ?").await;
    window.click("button", "Sceller").await;
    let minutes = window.know("minutes", json!({ "meeting": meeting }), |minutes| minutes["state"] == "sealed").await;
    window.see(minutes["seal"]["number"].as_str().expect("a number")).await;
    window.look("commission-sealed").await;
    let checked = window.call("verify_seals", json!({})).await.expect("the seals");
    assert_eq!(checked["found"], "intact", "{checked}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_sitting_is_taken_up_where_it_was_to_the_last_word() {
    const WORDS: &str = "La personne souhaite visiter avant de répondre.";
    let (window, meeting) = at_the_sitting().await;
    open_the_sitting(&window, meeting).await;
    let all = items(&window.call("meeting", json!({ "id": meeting })).await.expect("the meeting"));
    let heard = all.iter().find(|item| item["kind"] == "hearing").expect("a hearing");
    window.go(&format!("/meetings/{meeting}/sitting?item={}", heard["id"])).await;
    window.click("button", "Ouvrir ce point").await;
    window.fill("Échanges", WORDS).await;
    window.know("item_draft", json!({ "item": heard["id"] }), |draft| draft["discussion"] == WORDS).await;

    let window = Window::open(window.kill().beginning("2026-12-10 13:30:00")).await;
    window.unlock(EXAMPLE_PASSPHRASE).await;
    window.go(&format!("/meetings/{meeting}/sitting")).await;
    window.click("button", "Reprendre la séance à 14 h").await;
    window.see("Ce que vous aviez commencé à taper est revenu.").await;
    assert_eq!(window.find("field", "Échanges").await.prop("value").await.ok().flatten().as_deref(), Some(WORDS));
    window.look("commission-resumed").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_follows_a_commission_is_marked_by_one_key_and_holds_back_its_letter() {
    const TO_TELL: &str = "À dire de vive voix avant la lettre";
    let window = Window::open(example()).await;
    window.unlock(EXAMPLE_PASSPHRASE).await;
    let decisions = window.call("decisions", json!({ "meeting": null, "year": null })).await.expect("the decisions");
    let is_put_off = |row: &&Value| row["decision"]["outcome"]["kind"] == "postponed" && !row["number"].is_null();
    let postponed = decisions.as_array().expect("a list").iter().find(is_put_off).expect("one that is postponed");
    let asked = json!({ "meeting": postponed["meeting"] });
    let waits = |letters: &Value| {
        let mut letters = letters.as_array().expect("a list").iter();
        let letter = letters.find(|letter| letter["decision"] == postponed["id"]).expect("its letter");
        letter["lacks"] == json!([{ "what": "told" }])
    };

    // The example told her: taking that back holds the letter back, and Ctrl Z frees it.
    window.go(&format!("/meetings/{}/follow-ups", postponed["meeting"])).await;
    window.look("commission-follow-ups").await;
    let focus =
        "const found = [...document.querySelectorAll('section')].find((one) => one.innerText.includes(arguments[0]));
        found.querySelector('input').focus();
        found.scrollIntoView({ block: 'center' });";
    window.run(focus, vec![postponed["number"].clone()]).await;
    window.press(&[' ']).await;
    window.know("letter_standings", asked.clone(), waits).await;
    window.see(TO_TELL).await;
    window.look("commission-letter-held-back").await;
    window.press(&[Key::Control.into(), 'z']).await;
    window.know("letter_standings", asked, |letters| !waits(letters)).await;
}
