//! What is looked at of the window: every screen the pages list, in each of its states.

use crate::{Window, top};
use fantoccini::key::Key;
use serde_json::json;
use std::{fmt, fs, path::Path};

/// A screen of the desk, as the folders of the pages list it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Screen {
    /// Where it is: `/applications`, `/applications/1`.
    pub route: String,
    /// Whether it shows one record: the first one, since every record is numbered from 1.
    pub of_record: bool,
    /// Whether it reads the register.
    reads: bool,
}

/// What a screen is seen in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// On a council that has nothing yet.
    Empty,
    /// On the example council.
    Full,
    /// When what it shows cannot be read.
    Error,
    /// With a dialog open: its own for what is new, else the palette.
    Dialog,
    /// When the vault is locked.
    Locked,
}

impl State {
    /// As a picture is named.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Full => "full",
            Self::Error => "error",
            Self::Dialog => "dialog",
            Self::Locked => "locked",
        }
    }
}

/// Every screen of the desk, in order.
pub fn screens() -> Vec<Screen> {
    let mut found = Vec::new();
    walk(&top().join("ui/src/routes/(desk)"), "", false, &mut found);
    found.sort();
    found
}

fn walk(folder: &Path, route: &str, reads: bool, found: &mut Vec<Screen>) {
    let is_desk = route.is_empty();
    let reads = reads || (!is_desk && folder.join("+layout.ts").exists());
    if folder.join("+page.svelte").exists() {
        let route = if is_desk { "/".to_owned() } else { route.replace("[id]", "1") };
        let reads = reads || folder.join("+page.ts").exists();
        found.push(Screen { of_record: route.contains("/1"), route, reads });
    }
    for entry in fs::read_dir(folder).expect("the pages").flatten().filter(|entry| entry.path().is_dir()) {
        let name = entry.file_name().to_string_lossy().into_owned();
        let is_group = name.starts_with('(');
        walk(&entry.path(), &if is_group { route.to_owned() } else { format!("{route}/{name}") }, reads, found);
    }
}

impl Screen {
    /// As a picture is named: `applications`, `applications-1`.
    pub fn code(&self) -> String {
        let code = self.route.trim_matches('/').replace('/', "-");
        if code.is_empty() { "dashboard".into() } else { code }
    }

    /// Whether the screen can be in that state: an empty council has no record to show, and what reads nothing cannot fail to.
    pub const fn can_be(&self, state: State) -> bool {
        match state {
            State::Empty => !self.of_record,
            State::Error => self.reads,
            State::Full | State::Dialog | State::Locked => true,
        }
    }
}

impl fmt::Display for Screen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.route)
    }
}

impl Window {
    /// Brings a screen into a state. The vault is open before and after, unless the state is [`State::Locked`].
    pub async fn stage(&self, screen: &Screen, state: State) {
        match state {
            State::Empty | State::Full => {
                self.go(&screen.route).await;
                assert!(!self.has("button", "Réessayer").await, "{screen} cannot be shown");
            }
            State::Error => {
                self.go(elsewhere(screen)).await;
                self.stop_answering().await;
                self.go(&screen.route).await;
                self.find("button", "Réessayer").await;
            }
            State::Dialog => {
                self.go(&screen.route).await;
                self.press(&[Key::Control.into(), 'n']).await;
                if !self.has_dialog().await {
                    self.press(&[Key::Control.into(), 'k']).await;
                }
                self.until("a dialog", async || self.has_dialog().await).await;
            }
            State::Locked => {
                self.go(&screen.route).await;
                self.press(&[Key::Control.into(), Key::Shift.into(), 'l']).await;
                self.find("field", "Phrase de passe").await;
            }
        }
    }

    /// Whether a dialog is open.
    async fn has_dialog(&self) -> bool {
        self.settle().await;
        self.run("return !!document.querySelector('[role=dialog], [role=alertdialog]')", vec![]).await == json!(true)
    }

    /// From now on, until the page starts anew, nothing that is asked of the shell is answered: a read that failed.
    async fn stop_answering(&self) {
        const REFUSE: &str = "const { fetch } = window;
            const refusal = () => new Response(JSON.stringify({ code: 'damaged' }),
                { headers: { 'Tauri-Response': 'error', 'Content-Type': 'application/json' } });
            window.fetch = (asked, ...more) =>
                String(asked).startsWith('ipc:') ? Promise.resolve(refusal()) : fetch(asked, ...more);";
        self.run(REFUSE, vec![]).await;
    }
}

/// Another screen to come from, so that arriving reads the register.
fn elsewhere(screen: &Screen) -> &'static str {
    if screen.route.starts_with("/settings") { "/bodies" } else { "/settings/about" }
}
