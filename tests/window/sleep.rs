//! The machine falls asleep, or its session is locked: the vault closes by itself, and opens where it was.

use secretariat::EXAMPLE_PASSPHRASE;
use std::collections::HashMap;
use std::io::Read;
use std::os::unix::net::UnixStream;
use std::process::{Child, Command};
use std::sync::{Arc, Mutex};
use tests::{Home, Window, example};
use zbus::blocking::{Connection, connection::Builder};
use zbus::zvariant::{OwnedFd, Value};

const MANAGER: &str = "/org/freedesktop/login1";
const SESSION: &str = "/org/freedesktop/login1/session/c1";

/// What logind is asked for before it lets the machine sleep: the other end of each pipe it gave.
#[derive(Default, Clone)]
struct Holds(Arc<Mutex<Vec<UnixStream>>>);

#[zbus::interface(name = "org.freedesktop.login1.Manager")]
impl Holds {
    fn inhibit(&self, what: &str, who: &str, why: &str, mode: &str) -> OwnedFd {
        assert_eq!((what, who, mode), ("sleep", "Palier", "delay"));
        assert!(!why.is_empty());
        let (ours, theirs) = UnixStream::pair().expect("a pipe");
        self.0.lock().expect("no test holds it").push(ours);
        std::os::fd::OwnedFd::from(theirs).into()
    }
}

/// A system bus of one's own, with logind played on it.
struct Logind {
    bus: Connection,
    holds: Holds,
    daemon: Child,
}

impl Logind {
    fn at(home: &Home) -> Self {
        let (address, holds) = (home.system_bus(), Holds::default());
        let daemon = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--nopidfile", &format!("--address={address}")])
            .spawn()
            .expect("an installed program: `make setup`");
        // The daemon listens a moment after it started.
        let bus = loop {
            let played = |builder: Builder<'static>| builder.serve_at(MANAGER, holds.clone()).and_then(Builder::build);
            if let Ok(bus) = Builder::address(address.as_str()).and_then(played) {
                break bus;
            }
        };
        bus.request_name("org.freedesktop.login1").expect("a name on one's own bus");
        Self { bus, holds, daemon }
    }

    /// Waits until the program lets the machine sleep: it let go of what it held.
    fn waits_for_leave(&self) {
        let held = self.holds.0.lock().expect("no test holds it").pop();
        let gone = held.expect("the program asked the machine to wait").read(&mut [0]);
        assert_eq!(gone.expect("a pipe"), 0, "nothing is said, it is let go");
    }

    fn falls_asleep(&self) {
        self.bus
            .emit_signal(None::<&str>, MANAGER, "org.freedesktop.login1.Manager", "PrepareForSleep", &true)
            .expect("a signal");
    }

    fn locks_the_session(&self) {
        let changed = HashMap::from([("LockedHint", Value::from(true))]);
        let told = ("org.freedesktop.login1.Session", changed, Vec::<&str>::new());
        self.bus
            .emit_signal(None::<&str>, SESSION, "org.freedesktop.DBus.Properties", "PropertiesChanged", &told)
            .expect("a signal");
    }
}

impl Drop for Logind {
    fn drop(&mut self) {
        let _ = self.daemon.kill();
        let _ = self.daemon.wait();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_vault_closes_when_the_machine_sleeps_or_its_session_is_locked() {
    let home = example();
    let logind = Logind::at(&home);
    let window = Window::open(home).await;
    for leaves in [Logind::falls_asleep, Logind::locks_the_session] {
        window.unlock(EXAMPLE_PASSPHRASE).await;
        window.go("/dwellings").await;
        window.press(&[fantoccini::key::Key::Control.into(), 'n']).await;
        window.find("dialog", "Nouveau logement").await;
        // The program may still be on its way to the bus when it is told for the first time.
        window.find_once(|| leaves(&logind), "field", "Phrase de passe").await;
        let refused = window.call("dwelling", serde_json::json!({ "id": 1 })).await.expect_err("a locked vault");
        assert_eq!(refused["code"], "locked");
        window.see_address("/dwellings").await;
    }
    logind.waits_for_leave();
}
