//! Who opens the vault: a colleague comes, opens it, and goes; the recovery sheet is replaced.

use fantoccini::key::Key;
use secretariat::EXAMPLE_PASSPHRASE;
use serde_json::{Value, json};
use tests::settled::{PASSPHRASE, settled};
use tests::{Window, example};

const COLLEAGUE: &str = "un facteur siffle trois polkas lentes";

/// Opens the vault as one of several.
async fn unlock_as(window: &Window, name: &str, passphrase: &str) {
    window.click("choice", name).await;
    window.unlock(passphrase).await;
}

/// How many users have access.
fn with_access(count: usize) -> impl Fn(&Value) -> bool {
    move |users| {
        let users = users.as_array().expect("a list");
        users.iter().filter(|user| user["removedOn"].is_null()).count() == count
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_colleague_is_let_in_opens_the_vault_and_is_let_out() {
    let window = Window::open(settled()).await;
    window.unlock(PASSPHRASE).await;
    window.go("/settings/security").await;
    window.click("button", "Ajouter un accès…").await;
    window.fill("Prénom et nom", "Rémi Lecœur").await;
    window.fill("Sa phrase de passe", COLLEAGUE).await;
    window.fill("La même, pour être sûr", COLLEAGUE).await;
    window.fill("Votre phrase de passe, pour confirmer", "ce n’est pas la mienne du tout").await;
    window.look("users-add").await;
    window.click("button", "Ajouter l’accès").await;
    window.see("Cette phrase de passe n’est pas la bonne.").await;
    window.know("users", json!({}), with_access(1)).await;
    window.fill("Votre phrase de passe, pour confirmer", PASSPHRASE).await;
    window.click("button", "Ajouter l’accès").await;
    window.know("users", json!({}), with_access(2)).await;
    window.see("Rémi Lecœur").await;
    window.look("users-two").await;

    // One gesture changes who works; the journal knows who did what.
    window.press(&[Key::Control.into(), Key::Shift.into(), 'u']).await;
    unlock_as(&window, "Rémi Lecœur", COLLEAGUE).await;
    window.see("vous").await;
    let journal = window.call("journal", json!({ "before": null })).await.expect("the journal");
    assert_eq!((&journal[0]["act"], &journal[0]["user"]), (&json!("open_vault"), &json!(2)));
    window.press(&[Key::Control.into(), Key::Shift.into(), 'u']).await;
    unlock_as(&window, "Odile Marchand", PASSPHRASE).await;

    window.go("/settings/security").await;
    window.click("button", "Retirer l’accès… de Rémi Lecœur").await;
    window.fill("Votre phrase de passe, pour confirmer", PASSPHRASE).await;
    window.look("users-remove").await;
    window.click("button", "Retirer l’accès").await;
    window.know("users", json!({}), with_access(1)).await;
    window.press(&[Key::Control.into(), Key::Shift.into(), 'l']).await;
    window.find("field", "Phrase de passe de Odile Marchand").await;
    window.unlock(PASSPHRASE).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_recovery_sheet_is_typed_back_before_it_replaces_the_old_one() {
    const NEW: &str = "sept mots nouveaux sur la feuille neuve";
    const GROUPS: &str = "return [...document.querySelectorAll('.groups li')].map((group) => group.innerText)";
    let window = Window::open(settled()).await;
    window.unlock(PASSPHRASE).await;
    window.go("/settings/security").await;
    window.click("button", "Remplacer la feuille…").await;
    window.fill("Votre phrase de passe, pour confirmer", PASSPHRASE).await;
    window.click("button", "Préparer la nouvelle feuille").await;
    window.find("button", "J’ai la feuille en main").await;
    window.look("sheet-replaced").await;
    let groups: Vec<String> = serde_json::from_value(window.run(GROUPS, vec![]).await).expect("groups");
    window.click("button", "J’ai la feuille en main").await;
    for (nth, group) in (1..).zip(&groups) {
        let label =
            if nth == 1 { "1er groupe de la feuille".to_owned() } else { format!("{nth}e groupe de la feuille") };
        if window.has("field", &label).await {
            window.fill(&label, group).await;
        }
    }
    window.click("button", "Vérifier et remplacer la feuille").await;
    window.see("La nouvelle feuille est en place.").await;

    // It opens the vault for whoever lost the passphrase.
    window.press(&[Key::Control.into(), Key::Shift.into(), 'l']).await;
    window.click("button", "J’ai la feuille de récupération").await;
    window.fill("Clé de la feuille de récupération", &groups.join("-")).await;
    window.fill("Votre nouvelle phrase de passe", NEW).await;
    window.click("button", "Ouvrir").await;
    window.see("Verrouillage").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_whole_register_is_exported_only_by_who_types_the_passphrase_again() {
    let window = Window::open(settled()).await;
    window.unlock(PASSPHRASE).await;
    window.go("/settings/backups").await;
    window.click("button", "Exporter tout le registre…").await;
    window.fill("Votre phrase de passe, pour confirmer", "ce n’est pas la mienne du tout").await;
    window.click("button", "Choisir où l’écrire…").await;
    window.see("Cette phrase de passe n’est pas la bonne.").await;
    window.fill("Votre phrase de passe, pour confirmer", PASSPHRASE).await;
    window.look("export").await;
    window.click("button", "Choisir où l’écrire…").await;
    let file = window.home().path().join("registre.zip");
    window.choose_file("Enregistrer sous", &file).await;
    window.see("Le registre est exporté, en clair : rangez-le en lieu sûr.").await;
    assert!(std::fs::read(&file).expect("an archive").starts_with(b"PK"));
    let journal = window.call("journal", json!({ "before": null })).await.expect("the journal");
    assert_eq!(journal[0]["act"], "export_register");
}

#[tokio::test]
async fn names_are_forgotten_only_once_the_passphrase_was_typed_and_a_backup_made() {
    let window = Window::open(example()).await;
    window.unlock(EXAMPLE_PASSPHRASE).await;
    window.go("/workshops/season").await;
    window.click("button", "Effacer les noms…").await;
    window.see("Les sauvegardes faites jusqu’ici les gardent encore, au plus tard jusqu’au").await;
    window.fill("Votre phrase de passe, pour confirmer", "ce n’est pas la mienne du tout").await;
    window.click("button", "Effacer les noms").await;
    window.see("Cette phrase de passe n’est pas la bonne.").await;
    window.fill("Votre phrase de passe, pour confirmer", EXAMPLE_PASSPHRASE).await;
    window.look("purge").await;
    window.click("button", "Effacer les noms").await;
    window.see("Les noms sont effacés ; les nombres restent.").await;
    let backups = window.call("backups", json!({})).await.expect("the backups");
    assert_eq!(backups[0]["occasion"], "before_purge");
    let journal = window.call("journal", json!({ "before": null })).await.expect("the journal");
    assert_eq!(journal[0]["act"], "purge_registrations");
}
