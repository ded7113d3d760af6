//! The session of the machine: when it is locked or the machine goes to sleep, the vault closes.

use crate::{desk::Desk, window};
use std::{thread, time::Duration};
use tauri::{AppHandle, Manager};
use zbus::{
    MatchRule,
    blocking::{Connection, MessageIterator, Proxy, connection::Builder},
    message::{Message, Type},
    zvariant::{OwnedFd, OwnedValue},
};

/// Who tells of sessions and of sleep on Linux.
const LOGIND: &str = "org.freedesktop.login1";

/// How long logind may take to answer.
const PATIENCE: Duration = Duration::from_secs(5);

/// The properties that changed, with their new values.
type Changes = (String, std::collections::HashMap<String, OwnedValue>, Vec<String>);

/// Closes the vault whenever the session is locked or the machine falls asleep, as long as the program runs.
pub(crate) fn watch(app: &AppHandle) {
    let app = app.clone();
    thread::spawn(move || {
        // A machine without logind says nothing: the delay of the lock remains.
        if let Err(error) = listen(&app) {
            log::info!("nobody tells of sleep or of locked sessions: {error}");
        }
    });
}

fn listen(app: &AppHandle) -> zbus::Result<()> {
    let bus = Builder::system()?.method_timeout(PATIENCE).build()?;
    let told = MatchRule::builder().msg_type(Type::Signal).sender(LOGIND)?.build();
    let signals = MessageIterator::for_match_rule(told, &bus, None)?;
    let mut hold = hold_sleep(&bus);
    for signal in signals {
        let signal = signal?;
        if leaves(&signal) {
            close(app);
        }
        // Let go once the vault is closed, taken again when the machine wakes up.
        match sleeps(&signal) {
            Some(true) => drop(hold.take()),
            Some(false) => hold = hold_sleep(&bus),
            None => {}
        }
    }
    Ok(())
}

/// Has the machine wait before it falls asleep, until this is dropped: the vault closes first. Nothing without logind's leave.
fn hold_sleep(bus: &Connection) -> Option<OwnedFd> {
    let manager = Proxy::new(bus, LOGIND, "/org/freedesktop/login1", "org.freedesktop.login1.Manager");
    let held = manager.and_then(|manager| manager.call("Inhibit", &("sleep", "Palier", "Le coffre se ferme", "delay")));
    held.inspect_err(|error| log::info!("sleep does not wait for the vault: {error}")).ok()
}

/// Whether a signal says that the machine falls asleep (true) or wakes up.
fn sleeps(signal: &Message) -> Option<bool> {
    let header = signal.header();
    let is_told = header.member().is_some_and(|member| member.as_str() == "PrepareForSleep");
    is_told.then(|| signal.body().deserialize().ok()).flatten()
}

/// Whether a signal of logind says that nobody is at the machine any more.
fn leaves(signal: &Message) -> bool {
    let header = signal.header();
    let (Some(interface), Some(member)) = (header.interface(), header.member()) else { return false };
    let body = signal.body();
    match (interface.as_str(), member.as_str()) {
        ("org.freedesktop.login1.Manager", "PrepareForSleep") => body.deserialize().is_ok_and(|falls: bool| falls),
        ("org.freedesktop.login1.Session", "Lock") => true,
        // A desktop that locks its screen by itself says so in a property.
        ("org.freedesktop.DBus.Properties", "PropertiesChanged") => {
            body.deserialize::<Changes>().is_ok_and(|(_, changed, _)| {
                changed.get("LockedHint").is_some_and(|hint| bool::try_from(hint) == Ok(true))
            })
        }
        _ => false,
    }
}

/// Closes the vault, and starts the page anew: nothing that was typed or read stays in it.
fn close(app: &AppHandle) {
    window::stop_projecting(app);
    app.state::<Desk>().lock();
    window::start_anew(app);
}

#[cfg(test)]
mod tests {
    use super::{LOGIND, leaves, sleeps};
    use std::collections::HashMap;
    use zbus::{message::Message, zvariant::Value};

    fn signal<B: serde::Serialize + zbus::zvariant::DynamicType>(interface: &str, member: &str, body: &B) -> Message {
        let path = "/org/freedesktop/login1/session/c1";
        Message::signal(path, interface, member).unwrap().sender(":1.7").unwrap().build(body).unwrap()
    }

    fn hint(name: &str, is: bool) -> (&str, HashMap<&str, Value<'_>>, Vec<&str>) {
        ("org.freedesktop.login1.Session", HashMap::from([(name, Value::from(is))]), Vec::new())
    }

    #[test]
    fn the_vault_closes_for_sleep_and_for_a_locked_session_alone() {
        let (manager, session) = (format!("{LOGIND}.Manager"), format!("{LOGIND}.Session"));
        let properties = "org.freedesktop.DBus.Properties";
        assert!(leaves(&signal(&manager, "PrepareForSleep", &true)));
        assert!(!leaves(&signal(&manager, "PrepareForSleep", &false)), "waking up closes nothing");
        assert!(leaves(&signal(&session, "Lock", &())));
        assert!(!leaves(&signal(&session, "Unlock", &())));
        assert!(leaves(&signal(properties, "PropertiesChanged", &hint("LockedHint", true))));
        assert!(!leaves(&signal(properties, "PropertiesChanged", &hint("LockedHint", false))));
        assert!(!leaves(&signal(properties, "PropertiesChanged", &hint("IdleHint", true))));
        assert!(!leaves(&signal(&manager, "SessionNew", &())));
        let told = [true, false].map(|falls| sleeps(&signal(&manager, "PrepareForSleep", &falls)));
        assert_eq!(told, [Some(true), Some(false)]);
        assert_eq!(sleeps(&signal(&session, "Lock", &())), None);
    }
}
