//! A council is founded, something is done in it, undone, locked away and opened again.

use fantoccini::key::Key;
use secretariat::{VaultFolder, cover};
use serde_json::{Value, json};
use tests::settled::{COUNCIL, PASSPHRASE, settled};
use tests::{Home, Window};

macro_rules! commands {
    ($($subject:ident::$name:ident $nature:ident $(($what:ident))?),* $(,)?) => {
        &[$((stringify!($name), stringify!($nature))),*]
    };
}

/// Every command, and whether it touches the register.
pub(crate) const COMMANDS: &[(&str, &str)] = include!("../../src-tauri/commands.in");

async fn organisations(window: &Window) -> usize {
    let found = window.call("organisations", json!({})).await.expect("a list");
    found.as_array().map_or(0, Vec::len)
}

async fn add_organisation(window: &Window) -> Result<Value, Value> {
    let organisation = json!({ "name": "Habitat des Sept Rues", "kind": "landlord" });
    window.call("add_organisation", json!({ "organisation": organisation })).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_council_is_founded_from_the_first_screen() {
    let window = Window::open(Home::empty()).await;
    window.click("button", "Créer notre conseil").await;
    window.fill("Nom du conseil", COUNCIL).await;
    window.fill("Prénom et nom", "Odile Marchand").await;
    window.click("button", "Continuer").await;
    window.fill("Phrase de passe", PASSPHRASE).await;
    window.fill("La même", PASSPHRASE).await;
    window.look("founding-passphrase").await;
    window.click("button", "Créer le coffre").await;
    window.find("button", "J’ai la feuille en main").await;
    let printed =
        window.run("return [...document.querySelectorAll('ol li')].map((li) => li.innerText.trim())", vec![]).await;
    let printed: Vec<String> = serde_json::from_value(printed).expect("nine groups");
    window.look("founding-sheet").await;
    window.click("button", "J’ai la feuille en main").await;
    for (nth, group) in printed.iter().enumerate() {
        let label = if nth == 0 { "1er groupe".to_owned() } else { format!("{}e groupe", nth + 1) };
        if window.has("field", &label).await {
            window.fill(&label, group).await;
        }
    }
    window.click("button", "Vérifier et ouvrir le conseil").await;
    window.find("link", "Tableau de bord").await;
    window.see(COUNCIL).await;
    window.look("founded").await;
    assert_eq!(
        cover(&VaultFolder::new(window.home().palier().join("coffres/conseil-des-sept-rues"))).expect("a vault").name,
        COUNCIL
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn an_act_is_done_undone_and_done_again_by_the_keyboard() {
    let window = Window::open(settled()).await;
    window.see(COUNCIL).await;
    assert_eq!(window.violations().await, []);
    window.fill("Phrase de passe", "trois hérons gris").await;
    window.click("button", "Ouvrir").await;
    window.see("n’est pas la bonne").await;
    window.look("lock-refused").await;
    window.unlock(PASSPHRASE).await;

    add_organisation(&window).await.expect("an organisation");
    assert_eq!(organisations(&window).await, 1);
    window.press(&[Key::Control.into(), 'z']).await;
    window.see("Annulé : l’ajout d’un organisme").await;
    assert_eq!(organisations(&window).await, 0);
    window.press(&[Key::Control.into(), Key::Shift.into(), 'z']).await;
    window.see("Rétabli : l’ajout d’un organisme").await;
    assert_eq!(organisations(&window).await, 1);

    window.press(&[Key::Control.into(), Key::Shift.into(), 'l']).await;
    window.find("field", "Phrase de passe").await;
    assert_eq!(window.left_in_the_browser().await, [""; 0]);
    window.unlock(PASSPHRASE).await;
    assert_eq!(organisations(&window).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_filter_lives_in_the_address_and_outlives_the_lock() {
    let window = Window::open(settled()).await;
    window.see(COUNCIL).await;
    window.unlock(PASSPHRASE).await;
    add_organisation(&window).await.expect("an organisation");
    window.go("/directory?words=absent").await;
    window.see("0 fiche sur 1").await;
    window.press(&[Key::Control.into(), Key::Shift.into(), 'l']).await;
    window.find("field", "Phrase de passe").await;
    window.unlock(PASSPHRASE).await;
    window.see("0 fiche sur 1").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_locked_vault_answers_nothing_whatever_is_sent() {
    let window = Window::open(settled()).await;
    window.see(COUNCIL).await;
    let touching = COMMANDS.iter().filter(|(_, nature)| *nature != "neither");
    assert!(touching.clone().count() > 20, "the list was read");
    for (command, _) in touching {
        for sent in [json!({}), json!({ "id": "'; DROP TABLE person", "change": [[]], "query": null })] {
            let answer = window.call(command, sent).await;
            assert_eq!(answer, Err(json!({ "code": "locked" })), "{command}");
        }
    }
}
