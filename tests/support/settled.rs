//! A home where a council was founded and locked.

use crate::Home;
use council::Instant;
use secretariat::{Cost, Founding, RecoverySheet, Session, VaultFolder};
use serde_json::json;

/// The council of these tests.
pub const COUNCIL: &str = "Conseil des Sept Rues";
/// What opens it.
pub const PASSPHRASE: &str = "trois hérons gris dorment sur la digue";

/// A home where a vault of the least cost was opened last.
pub fn settled() -> Home {
    let home = Home::empty();
    let folder = VaultFolder::new(home.palier().join("coffres/sept-rues"));
    std::fs::create_dir_all(home.palier()).expect("a folder");
    let sheet = RecoverySheet::draw().expect("chance");
    let founding = Founding {
        name: COUNCIL,
        user: "Odile Marchand",
        passphrase: PASSPHRASE,
        sheet: &sheet,
        cost: Cost::FLOOR,
        example: false,
    };
    Session::found(&folder, &founding, Instant::new(1_780_000_000_000)).expect("a vault");
    let desk = json!({ "vault": folder.path() });
    std::fs::write(home.palier().join("desk.json"), desk.to_string()).expect("a memory");
    home
}
