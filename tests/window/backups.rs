//! Backups in the real window: yesterday's is restored by following what the screen says, and taken back.

use council::Instant;
use council::backups::Occasion;
use council::calendar::moment;
use council::directory::{NewOrganisation, OrganisationKind};
use fantoccini::key::Key;
use secretariat::{Session, VaultFolder, cover, listed_backups};
use serde_json::{Value, json};
use std::cell::Cell;
use std::fs;
use tests::settled::{COUNCIL, PASSPHRASE, settled};
use tests::{Home, Theme, Window};

/// The most gestures that restoring yesterday's backup may take, from the first screen of the open council.
const GESTURES: u32 = 15;

pub(crate) fn vault_of(home: &Home) -> VaultFolder {
    VaultFolder::new(home.palier().join("coffres/sept-rues"))
}

/// So many hours before the tests begin.
fn ago(hours: i64) -> Instant {
    let begins =
        moment("2026-11-27".parse().expect("a day"), council::Minute::new(600).expect("ten")).expect("a moment");
    Instant::new(begins.get() - hours * 3_600_000)
}

/// A home whose council has a backup of yesterday, and one organisation more since.
pub(crate) fn with_yesterday() -> Home {
    let home = settled();
    let vault = vault_of(&home);
    let user = cover(&vault).expect("a vault").users.remove(0).slot;
    let mut session = Session::open(&vault, &user, PASSPHRASE, ago(30)).expect("it opens");
    add(&mut session, "Habitat des Sept Rues", ago(30));
    session.back_up(Occasion::Lock, ago(16)).expect("a backup");
    add(&mut session, "Résidence du Canal", ago(2));
    home
}

fn add(session: &mut Session, name: &str, at: Instant) {
    let actor = session.actor(at);
    let organisation = NewOrganisation {
        kind: OrganisationKind::Landlord,
        name: name.to_owned(),
        short_name: String::new(),
        city: String::new(),
    };
    session.office_mut().add_organisation(&actor, organisation).expect("an organisation");
}

async fn organisations(window: &Window) -> Vec<String> {
    let found = window.call("organisations", json!({})).await.expect("a list");
    let name = |row: &Value| row["name"].as_str().expect("a name").to_owned();
    found.as_array().expect("a list").iter().map(name).collect()
}

/// A hand that counts what it does, and knows only what the screen says.
struct Hand<'a> {
    window: &'a Window,
    gestures: Cell<u32>,
}

impl Hand<'_> {
    async fn click(&self, role: &str, name: &str) {
        self.gestures.set(self.gestures.get() + 1);
        self.window.click(role, name).await;
    }

    async fn fill(&self, label: &str, text: &str) {
        self.gestures.set(self.gestures.get() + 1);
        self.window.fill(label, text).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn row_115_yesterdays_backup_is_restored_by_what_the_screen_says_and_taken_back() {
    let window = Window::open(with_yesterday()).await;
    window.see(COUNCIL).await;
    window.unlock(PASSPHRASE).await;
    assert_eq!(organisations(&window).await.len(), 2);

    let hand = Hand { window: &window, gestures: Cell::new(0) };
    hand.click("link", "Paramètres").await;
    hand.click("link", "Sauvegardes").await;
    window.see_address("/settings/backups").await;
    window.see("Hier à 18 h au verrouillage").await;
    for theme in Theme::ALL {
        window.wear(theme).await;
        window.look(&format!("backups-{}", theme.code())).await;
    }
    hand.click("button", "Restaurer… la sauvegarde faite le 26 novembre 2026 à 18 h").await;
    window.see("Ce qui a été fait depuis, et serait perdu : 1 geste").await;
    window.see("L’ajout d’un organisme").await;
    assert_eq!(window.violations().await, []);
    window.look("backups-restore-dark").await;
    hand.fill("Votre phrase de passe", "trois hérons gris").await;
    hand.click("button", "Restaurer cette sauvegarde").await;
    window.see("n’est pas la bonne").await;
    hand.fill("Votre phrase de passe", PASSPHRASE).await;
    hand.click("button", "Restaurer cette sauvegarde").await;
    window.see("Le registre est celui de la sauvegarde faite").await;
    assert_eq!(organisations(&window).await, ["Habitat des Sept Rues"]);
    assert!(hand.gestures.get() < GESTURES, "{} gestures", hand.gestures.get());
    window.look("backups-restored-dark").await;

    // And back again, by the safety copy.
    hand.click("button", "Revenir à l’état d’avant…").await;
    window.see("Ce qui reviendrait : 1 geste").await;
    hand.fill("Votre phrase de passe", PASSPHRASE).await;
    hand.click("button", "Restaurer cette sauvegarde").await;
    window.see_no_more("Ce qui reviendrait").await;
    assert_eq!(organisations(&window).await.len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn row_116_a_backup_is_made_verified_and_the_exercise_done_from_the_window() {
    let window = Window::open(settled()).await;
    window.unlock(PASSPHRASE).await;
    window.see("Aucune sauvegarde pour l’instant").await;
    // Founded in May, without a copy elsewhere: the first screen and the foot of the rail both say it.
    window.see("Faites-en une sur une clé").await;
    window.look("backups-reminder").await;
    window.click("link", "Voir les sauvegardes").await;
    window.click("button", "Sauvegarder maintenant").await;
    window.see("La sauvegarde est faite, relue et vérifiée").await;
    window.see("Dernière sauvegarde vérifiée à l’instant sur cet ordinateur").await;
    window.click("button", "Vérifier maintenant").await;
    window.see("se restaure en entier").await;
    window.click("button", "Faire l’exercice").await;
    window.see("L’exercice est réussi et noté au journal").await;
    window.see("Elle dit la même chose que le registre").await;
    assert_eq!(window.violations().await, []);
    window.click("button", "Fermer l’exercice").await;
    window.click("button", "Dossier d’urgence").await;
    window.find("button", "Ouvrir pour imprimer").await;
    window.look("backups-emergency").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lock_keeps_what_was_written_last_and_nothing_twice() {
    let window = Window::open(with_yesterday()).await;
    window.unlock(PASSPHRASE).await;
    let lock = async || {
        window.press(&[Key::Control.into(), Key::Shift.into(), 'l']).await;
        window.find("field", "Phrase de passe").await;
    };
    lock().await;
    window.unlock(PASSPHRASE).await;
    let made = |wanted| {
        window.know("backups", json!({}), move |rows| rows.as_array().is_some_and(|rows| rows.len() == wanted))
    };
    let rows = made(2).await;
    assert_eq!(rows[0]["occasion"], "lock");
    // Nothing was written since: a second lock keeps nothing more.
    lock().await;
    window.unlock(PASSPHRASE).await;
    window.go("/settings/backups").await;
    window.see("Hier à 18 h au verrouillage").await;
    assert_eq!(listed_backups(&vault_of(window.home())).len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tampered_backup_is_shown_as_such_and_restores_nothing() {
    let home = with_yesterday();
    let file = listed_backups(&vault_of(&home)).remove(0).path;
    let mut bytes = fs::read(&file).expect("a backup");
    let last = bytes.len() - 5000;
    bytes[last] ^= 1;
    fs::write(&file, bytes).expect("a tampered backup");
    let window = Window::open(home).await;
    window.unlock(PASSPHRASE).await;
    window.go("/settings/backups").await;
    window.click("button", "Restaurer… la sauvegarde faite le 26 novembre 2026 à 18 h").await;
    window.see("a été coupée ou altérée").await;
    assert!(!window.has("button", "Restaurer cette sauvegarde").await);
    window.click("button", "Ne rien changer").await;
    assert_eq!(organisations(&window).await.len(), 2);
}
