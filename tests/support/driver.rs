//! A screen of one's own, and the program that drives WebKit on it.

use crate::{Home, program};
use fantoccini::{Client, ClientBuilder, wd::Capabilities};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use std::{
    env,
    ffi::OsString,
    fs,
    io::{BufRead, BufReader},
    iter,
    net::TcpListener,
    os::unix::process::CommandExt,
    path::Path,
    process::{Child, Command, Stdio},
    sync::atomic::{AtomicU16, Ordering},
    time::Duration,
};

/// How long a driver may take to answer.
const PATIENCE: Duration = Duration::from_secs(20);

/// A process and all it started, ended together when dropped.
struct Family(Child);

impl Family {
    fn start(command: &mut Command) -> Self {
        Self(command.process_group(0).spawn().expect("an installed program: `make setup`"))
    }
}

impl Drop for Family {
    /// A session that failed leaves the window running after its driver: the whole group goes.
    fn drop(&mut self) {
        let group = format!("-{}", self.0.id());
        let _ = Command::new("kill").args(["-KILL", "--", &group]).stderr(Stdio::null()).status();
        let _ = self.0.wait();
    }
}

/// Runs a program of the house to its end on a screen of its own, as a person would start it, not as a driver does; what it
/// said on its way. With `driven`, it believes that a driver started it.
///
/// # Panics
/// When it does not end well.
pub fn run_plainly(name: &str, home: &Home, driven: bool) -> String {
    let (_screen, display) = screen();
    let mut command = Command::new(program(name));
    command.envs(home.variables()).env("DISPLAY", display).env("LIBGL_ALWAYS_SOFTWARE", "1").env("NO_AT_BRIDGE", "1");
    command.env_remove("DBUS_SESSION_BUS_ADDRESS").env_remove("WAYLAND_DISPLAY").env_remove("TAURI_WEBVIEW_AUTOMATION");
    if driven {
        command.env("TAURI_WEBVIEW_AUTOMATION", "true");
    }
    let ran = command.stdout(Stdio::null()).output().expect("a program that runs");
    let said = String::from_utf8_lossy(&ran.stderr).into_owned();
    assert!(ran.status.success(), "{said}");
    said
}

/// A screen of one's own, and its name.
fn screen() -> (Family, String) {
    let mut screen = Family::start(
        Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null()),
    );
    let mut number = String::new();
    let told = screen.0.stdout.take().expect("a pipe");
    BufReader::new(told).read_line(&mut number).expect("Xvfb tells its number");
    (screen, format!(":{}", number.trim()))
}

/// Whether the window is drawn in one layer, as the program has it: a screenshot of such a window never comes at times, so that
/// only `make bench`, which takes none, asks for it.
fn one_layer() -> OsString {
    env::var_os("WEBKIT_DISABLE_COMPOSITING_MODE").unwrap_or_else(|| "0".into())
}

/// A screen and a driver. The order of the fields is the order of their end.
pub(crate) struct Driver {
    _webkit: Family,
    _screen: Family,
    /// What the screen is called: `:99`.
    display: String,
    port: u16,
}

impl Driver {
    /// A driver on a screen of its own, whose programs live in that home.
    pub(crate) fn start(home: &Home) -> Self {
        let (screen, display) = screen();
        let port = free_port();
        let webkit = Family::start(
            webdriver(home)
                .arg(format!("--port={port}"))
                .arg("--host=127.0.0.1")
                .envs(home.variables())
                .env("DISPLAY", &display)
                .env("TAURI_WEBVIEW_AUTOMATION", "true")
                .env("LIBGL_ALWAYS_SOFTWARE", "1")
                .env("NO_AT_BRIDGE", "1")
                // A shared bus makes the windows of parallel tests wait for one another.
                .env_remove("DBUS_SESSION_BUS_ADDRESS")
                .env_remove("WAYLAND_DISPLAY")
                .env_remove("WEBKIT_DISABLE_DMABUF_RENDERER")
                .env("WEBKIT_DISABLE_COMPOSITING_MODE", one_layer())
                .stdout(Stdio::null())
                .stderr(Stdio::null()),
        );
        Self { _webkit: webkit, _screen: screen, display, port }
    }

    /// Whether the chooser of the system is there: it stands outside the page.
    pub(crate) fn has_chooser(&self, name: &str) -> bool {
        self.hand(&["search", "--onlyvisible", "--name", name])
    }

    /// Types where a file is into the chooser of the system, by the keys of the screen itself.
    pub(crate) fn type_path(&self, chooser: &str, path: &str) {
        self.hand(&["search", "--name", chooser, "windowfocus", "--sync"]);
        for keys in [["key", "ctrl+l"], ["key", "ctrl+a"]] {
            self.hand(&keys);
        }
        self.hand(&["type", "--delay", "20", path]);
        self.hand(&["key", "Return"]);
    }

    /// What a hand does on this screen, outside any page; whether it could.
    fn hand(&self, gestures: &[&str]) -> bool {
        let mut hand = Command::new("xdotool");
        hand.args(gestures).env("DISPLAY", &self.display).stdout(Stdio::null()).stderr(Stdio::null());
        hand.status().expect("an installed program: `make setup`").success()
    }

    /// Starts a program of the house and speaks to its window.
    pub(crate) async fn open(&self, name: &str) -> Client {
        let program = program(name);
        let mut capabilities = Capabilities::new();
        capabilities.insert("webkitgtk:browserOptions".into(), json!({ "binary": program, "args": [] }));
        let address = format!("http://127.0.0.1:{}", self.port);
        let asked = tokio::time::Instant::now();
        loop {
            let answer =
                ClientBuilder::new(HttpConnector::new()).capabilities(capabilities.clone()).connect(&address).await;
            match answer {
                Ok(client) => return client,
                Err(error) => assert!(asked.elapsed() < PATIENCE, "no window: {error}"),
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }
}

/// The driver, on the clock of the home: only the calendar is moved, no timer.
fn webdriver(home: &Home) -> Command {
    const DRIVER: &str = "WebKitWebDriver";
    let Some(moment) = home.begins() else { return Command::new(DRIVER) };
    sweep();
    let mut command = Command::new("faketime");
    command.args(["--exclude-monotonic", "-f", &format!("@{moment}"), DRIVER]).env("TZ", "UTC");
    command
}

/// Clears away what `faketime` leaves in the shared memory when it is killed: it names it by its process, and does not start under
/// a number that was used before.
fn sweep() {
    const SHARED: &str = "/dev/shm";
    for entry in fs::read_dir(SHARED).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let Some((_, process)) = name.rsplit_once('_').filter(|(kind, _)| kind.contains("faketime")) else { continue };
        if !Path::new("/proc").join(process).exists() {
            // Another test may have swept it meanwhile.
            let _swept = fs::remove_file(entry.path());
        }
    }
}

/// A port below those that the system gives to outgoing connections: the client of another test could take one of those
/// between this look and the start of the driver.
fn free_port() -> u16 {
    static NEXT: AtomicU16 = AtomicU16::new(21_000);
    let free = |port: &u16| TcpListener::bind(("127.0.0.1", *port)).is_ok();
    iter::repeat_with(|| NEXT.fetch_add(1, Ordering::Relaxed)).take(4_000).find(free).expect("a port of this machine")
}
