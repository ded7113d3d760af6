//! A vault that does not open: damaged, or open elsewhere. What is left is said calmly, and nothing is lost.

use crate::backups::{vault_of, with_yesterday};
use council::Instant;
use secretariat::{Session, cover};
use serde_json::{Value, json};
use std::fs::{self, File};
use std::io::{Seek, SeekFrom, Write};
use std::path::Path;
use tests::settled::{COUNCIL, PASSPHRASE, settled};
use tests::{Home, Theme, Window};

/// Bytes of the beginning that a damaged register needs to be read at all: its first page.
const PAGE: u64 = 4096;

/// Overwrites a little of a file.
fn damage(file: &Path, at: u64) {
    let mut file = File::options().write(true).open(file).expect("a file");
    file.seek(SeekFrom::Start(at)).expect("a place");
    file.write_all(&[0xa5; 64]).expect("damage");
}

async fn organisations(window: &Window) -> usize {
    window.call("organisations", json!({})).await.expect("a list").as_array().map_or(0, Vec::len)
}

async fn add(window: &Window) -> Result<Value, Value> {
    let organisation = json!({ "name": "Habitat du Val", "kind": "landlord" });
    window.call("add_organisation", json!({ "organisation": organisation })).await
}

/// Pictures in both themes before a vault that stays closed.
async fn look(window: &Window, name: &str) {
    for theme in Theme::ALL {
        window.run("document.documentElement.dataset.theme = arguments[0]", vec![json!(theme.code())]).await;
        window.look(&format!("{name}-{}", theme.code())).await;
    }
    window.run("document.documentElement.dataset.theme = 'light'", vec![]).await;
    assert_eq!(window.violations().await, []);
}

/// Takes up the last backup that the screen lists.
async fn take_up(window: &Window) {
    window.click("button", "Reprendre…").await;
    window.see("Elle s’ouvre avec la phrase de passe de ce jour-là").await;
    window.fill("Phrase de passe", PASSPHRASE).await;
    window.click("button", "Reprendre ce conseil").await;
    window.find("link", "Tableau de bord").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_register_that_cannot_be_read_at_all_leads_to_its_last_backup_and_stays_as_it_is() {
    let home = with_yesterday();
    let register = vault_of(&home).register();
    damage(&register, 1000);
    let damaged = fs::read(&register).expect("a register");
    let window = Window::open(home).await;
    window.fill("Phrase de passe", PASSPHRASE).await;
    window.click("button", "Ouvrir").await;
    window.see("Ce coffre est abîmé").await;
    window.see("rien n’en est effacé").await;
    look(&window, "damaged").await;
    take_up(&window).await;
    assert_eq!(organisations(&window).await, 1, "as it was yesterday");
    add(&window).await.expect("an organisation");
    assert!(fs::read(&register).expect("a register") == damaged, "the damaged one is left as it was");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_header_without_a_sound_copy_leads_to_the_last_backup() {
    let home = with_yesterday();
    for copy in ["vault.json", "vault.copy.json"] {
        damage(&vault_of(&home).path().join(copy), 40);
    }
    let window = Window::open(home).await;
    window.see("Ce coffre est abîmé").await;
    take_up(&window).await;
    window.see(COUNCIL).await;
    assert_eq!(organisations(&window).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_register_that_can_still_be_read_opens_to_be_read_only() {
    let home = with_yesterday();
    let register = vault_of(&home).register();
    let sound = fs::read(&register).expect("a register");
    readable_but_damaged(&home, &sound);
    let window = Window::open(home).await;
    window.unlock(PASSPHRASE).await;
    window.see("Registre abîmé, en lecture seule").await;
    assert_eq!(organisations(&window).await, 2);
    let refused = add(&window).await.expect_err("a refusal");
    assert_eq!(refused["code"], "damaged");
    assert_eq!(window.call("back_up", json!({})).await.expect_err("a refusal")["code"], "damaged");
    look(&window, "damaged-read").await;
    window.click("button", "Repartir d’une sauvegarde…").await;
    take_up(&window).await;
    assert_eq!(organisations(&window).await, 1);
    add(&window).await.expect("an organisation");
}

/// Damages the last page without which the window still opens.
fn readable_but_damaged(home: &Home, sound: &[u8]) {
    let vault = vault_of(home);
    let user = cover(&vault).expect("a vault").users.remove(0).slot;
    let pages = sound.len() as u64 / PAGE;
    for page in (1..pages).rev() {
        damage(&vault.register(), page * PAGE + 100);
        let opened = Session::open(&vault, &user, PASSPHRASE, Instant::new(1_790_000_000_000));
        let reads = opened.is_ok_and(|session| {
            let today = "2026-11-27".parse().expect("a day");
            session.is_damaged() && session.office().organisations().is_ok() && session.office().overview(today).is_ok()
        });
        if reads {
            return;
        }
        fs::write(vault.register(), sound).expect("a register");
    }
    panic!("no page can be missed");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_vault_that_is_open_elsewhere_is_named_and_its_backup_read() {
    let home = with_yesterday();
    let vault = vault_of(&home);
    let user = cover(&vault).expect("a vault").users.remove(0).slot;
    let since = Instant::new(1_795_770_000_000); // 27/11/2026, 10:00
    let mut holder = Session::open(&vault, &user, PASSPHRASE, since).expect("it opens");
    let window = Window::open(home).await;
    window.fill("Phrase de passe", PASSPHRASE).await;
    window.click("button", "Ouvrir").await;
    window.see("Le coffre est ouvert par Odile Marchand sur").await;
    window.see("depuis le 27 novembre 2026 à").await;
    window.see("Ce coffre est ouvert ailleurs").await;
    look(&window, "elsewhere").await;
    window.click("button", "Lire…").await;
    window.see("Elle s’ouvre avec la phrase de passe de ce jour-là").await;
    window.fill("Phrase de passe", PASSPHRASE).await;
    window.click("button", "Lire cette sauvegarde").await;
    window.see("en lecture seule : rien ne s’y écrit").await;
    assert_eq!(organisations(&window).await, 1, "as it was yesterday");
    assert_eq!(add(&window).await.expect_err("a refusal")["code"], "only_read");
    look(&window, "elsewhere-read").await;
    let read = window.call("organisations", json!({})).await.expect("a list");
    window.go(&format!("/directory/organisations/{}", read[0]["id"])).await;
    window.find("heading", read[0]["name"].as_str().expect("a name")).await;

    // Whoever holds the vault works on meanwhile.
    let actor = holder.actor(since);
    holder.office_mut().undo(&actor).expect("an act undone");
    drop(holder);
    window.call("lock", json!({})).await.expect("a lock");
    assert!(!window.home().palier().join("lecture").exists(), "what was read is gone");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_vault_in_a_synchronised_folder_is_refused_with_the_reason() {
    let home = settled();
    fs::create_dir(home.palier().join("coffres/.stfolder")).expect("a mark of Syncthing");
    let window = Window::open(home).await;
    window.fill("Phrase de passe", PASSPHRASE).await;
    window.click("button", "Ouvrir").await;
    window.see("Ce dossier est synchronisé par un autre programme").await;
    window.see("Mettez le coffre ailleurs sur cet ordinateur").await;
}
