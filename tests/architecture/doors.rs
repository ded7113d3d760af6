//! Doors: which crate of ours may name which, and which crate keeps a foreign one to itself.

use crate::{
    house::{self, Crate},
    none_of,
};

/// The rooms each room may name. Nothing else.
const DOORS: &[(&str, &[&str])] = &[
    ("council", &[]),
    ("vault", &["council"]),
    ("storage", &["council"]),
    ("documents", &["council"]),
    ("exchange", &["council"]),
    ("secretariat", &["council", "vault", "storage", "documents", "exchange"]),
    ("palierctl", &["council", "secretariat"]),
    ("desktop", &["council", "secretariat"]),
    ("disk", &[]),
];

/// All that the words and the rules may ask of the outside.
const COUNCIL_NEEDS: &[&str] = &["chrono", "chrono-tz", "serde", "thiserror", "ts-rs", "unicode-normalization"];

/// Foreign crates, by the beginning of their names, and the only rooms that may ask for them.
const KEPT: &[(&str, &[&str])] = &[
    ("rusqlite", &["storage", "disk"]),
    ("libsqlite3", &["storage"]),
    ("printpdf", &["documents"]),
    ("lopdf", &["documents"]),
    ("flate2", &["documents"]),
    ("hayro", &["documents"]),
    ("tauri", &["desktop"]),
    ("wry", &["desktop"]),
    ("argon2", &["vault"]),
    ("chacha20", &["vault"]),
    ("x25519", &["vault"]),
    ("hkdf", &["vault"]),
    ("hmac", &["vault"]),
    ("crypto_box", &["vault"]),
    ("rand", &["vault"]),
    ("getrandom", &["vault"]),
    ("openssl", &[]),
    // The product has no network.
    ("reqwest", &[]),
    ("ureq", &[]),
    ("hyper", &[]),
    ("native-tls", &[]),
    ("rustls", &[]),
];

/// What breaks a door, one sentence each.
fn broken(crates: &[Crate]) -> Vec<String> {
    let mut findings = Vec::new();
    for room in crates.iter().filter(|room| room.name != "tests") {
        let Some((_, doors)) = DOORS.iter().find(|(name, _)| *name == room.name) else {
            findings.push(format!("{}: a crate without doors: say what it may name", room.name));
            continue;
        };
        for need in &room.needs {
            let asked = need.name.as_str();
            if DOORS.iter().any(|(name, _)| *name == asked) && !doors.contains(&asked) {
                findings.push(format!("{} names {asked}: no such door", room.name));
            }
            let kept = KEPT.iter().find(|(prefix, _)| asked.starts_with(prefix));
            if kept.is_some_and(|(_, keepers)| !need.for_tests && !keepers.contains(&room.name.as_str())) {
                findings.push(format!("{} asks for {asked}, which is kept elsewhere", room.name));
            }
            if room.name == "council" && !need.for_tests && !COUNCIL_NEEDS.contains(&asked) {
                findings.push(format!("council asks for {asked}: words and rules need nothing of it"));
            }
        }
    }
    findings
}

#[test]
fn every_room_goes_through_its_doors() {
    let crates = house::crates();
    assert!(crates.len() > DOORS.len(), "the workspace was read");
    none_of(&broken(&crates));
}

#[cfg(test)]
mod the_check_itself {
    use super::broken;
    use crate::house::{Crate, Need};

    fn asking(room: &str, need: &str) -> Vec<String> {
        broken(&[Crate { name: room.into(), needs: vec![Need { name: need.into(), for_tests: false }] }])
    }

    #[test]
    fn lets_through_what_is_allowed() {
        assert!(asking("desktop", "secretariat").is_empty());
        assert!(asking("storage", "rusqlite").is_empty());
        assert!(asking("council", "chrono").is_empty());
    }

    #[test]
    fn stops_the_window_before_the_register() {
        assert_eq!(asking("desktop", "storage"), ["desktop names storage: no such door"]);
    }

    #[test]
    fn stops_rules_that_reach_for_the_outside() {
        assert_eq!(asking("council", "storage").len(), 2);
        assert_eq!(asking("council", "walkdir").len(), 1);
    }

    #[test]
    fn stops_sql_keys_and_network_outside_their_rooms() {
        for (room, need) in [
            ("secretariat", "rusqlite"),
            ("storage", "argon2"),
            ("desktop", "reqwest"),
            ("exchange", "tauri-plugin-fs"),
        ] {
            assert_eq!(asking(room, need).len(), 1, "{room} asks for {need}");
        }
    }

    #[test]
    fn asks_a_new_crate_for_its_doors() {
        assert_eq!(asking("cellar", "serde").len(), 1);
    }
}
