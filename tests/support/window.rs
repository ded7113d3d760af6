//! The real window, driven as a person would: by what is written on things, and by the keyboard.

use crate::{Home, accessibility::Violation, driver::Driver, top};
use fantoccini::{
    Client,
    actions::{InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction},
    elements::{Element, ElementRef},
};
use serde_json::{Value, json};
use std::{
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

/// How long a person would wait before saying that nothing happens.
const PATIENCE: Duration = Duration::from_secs(10);

/// The two themes every screen is looked at in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Theme {
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Light, Self::Dark];

    /// As the shell names it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// A running program with its window.
pub struct Window {
    client: Client,
    driver: Driver,
    home: Home,
}

impl Window {
    /// Starts the program at home and waits for its first screen.
    pub async fn open(home: Home) -> Self {
        Self::of("palier", home).await
    }

    /// Starts another program of the house, by its name beside the tests.
    pub async fn of(program: &str, home: Home) -> Self {
        let driver = Driver::start(&home);
        let client = driver.open(program).await;
        let window = Self { client, driver, home };
        window.until("a first screen", async || window.text().await.is_some_and(|text| !text.is_empty())).await;
        window
    }

    /// Where the program lives.
    pub const fn home(&self) -> &Home {
        &self.home
    }

    /// Waits until a text is on screen.
    pub async fn see(&self, wanted: &str) {
        self.until(wanted, async || self.shows(wanted).await).await;
    }

    /// Waits until a text has left the screen.
    pub async fn see_no_more(&self, unwanted: &str) {
        self.until(&format!("no more {unwanted}"), async || !self.shows(unwanted).await).await;
    }

    /// Whether a text is on screen now. Spaces of every width count as one.
    pub async fn shows(&self, wanted: &str) -> bool {
        self.text().await.is_some_and(|text| text.contains(&plain(wanted)))
    }

    /// Clicks what has that role and that name: `click("button", "Ouvrir")`. The roles are those of `find.js`.
    /// What is still moving, or drawn again meanwhile, is clicked again until it takes: nothing was clicked then.
    pub async fn click(&self, role: &str, name: &str) {
        self.until(&format!("a click on {role} «{name}»"), async || {
            match self.find(role, name).await.click().await {
                Ok(()) => true,
                Err(error) => {
                    let moving = error.is_element_not_interactable() || error.is_stale_element_reference();
                    assert!(moving, "a click on {role} «{name}»: {error}");
                    false
                }
            }
        })
        .await;
    }

    /// Empties a field and types into it.
    pub async fn fill(&self, label: &str, text: &str) {
        let field = self.find("field", label).await;
        field.clear().await.expect("a field that can be emptied");
        field.send_keys(text).await.expect("a field that can be typed into");
    }

    /// Types where the focus is.
    pub async fn type_text(&self, text: &str) {
        self.client.active_element().await.expect("a focus").send_keys(text).await.expect("keys");
    }

    /// Presses keys together, then lets them go: `press(&[Key::Control.into(), 'z'])`.
    pub async fn press(&self, chord: &[char]) {
        let down = chord.iter().map(|value| KeyAction::Down { value: *value });
        let up = chord.iter().rev().map(|value| KeyAction::Up { value: *value });
        let keys = down.chain(up).fold(KeyActions::new("keyboard".into()), KeyActions::then);
        self.client.perform_actions(keys).await.expect("keys");
    }

    /// Waits for what has that role and that name.
    pub async fn find(&self, role: &str, name: &str) -> Element {
        let mut found = None;
        self.until(&format!("{role} «{name}»"), async || {
            let answer = self.run(include_str!("find.js"), vec![json!(role), json!(name)]).await;
            found = answer.as_object().and_then(|reference| reference.values().next()?.as_str().map(str::to_owned));
            found.is_some()
        })
        .await;
        Element::from_element_id(self.client.clone(), ElementRef::from(found.expect("found")))
    }

    /// Has something happen, again until what has that role and that name is there: what happens may come too early.
    pub async fn find_once(&self, happens: impl Fn(), role: &str, name: &str) {
        self.until(&format!("{role} «{name}»"), async || {
            happens();
            self.settle().await;
            self.has(role, name).await
        })
        .await;
    }

    /// Waits for what a script returns to be so.
    pub async fn until_so(&self, what: &str, script: &str, wanted: impl Fn(&Value) -> bool) {
        self.until(what, async || wanted(&self.run(script, vec![]).await)).await;
    }

    /// Whether something of that role and that name is there now.
    pub async fn has(&self, role: &str, name: &str) -> bool {
        !self.run(include_str!("find.js"), vec![json!(role), json!(name)]).await.is_null()
    }

    /// Names a file to the chooser of the system that opens.
    ///
    /// The chooser loses keys while it opens its line: what was typed is typed again until it is taken.
    pub async fn choose_file(&self, chooser: &str, path: &Path) {
        let path = path.to_str().expect("a path in UTF-8");
        self.until(chooser, async || self.driver.has_chooser(chooser)).await;
        self.until("a chooser that takes the file", async || {
            self.driver.type_path(chooser, path);
            for _ in 0..20 {
                tokio::time::sleep(Duration::from_millis(50)).await;
                if !self.driver.has_chooser(chooser) {
                    return true;
                }
            }
            false
        })
        .await;
    }

    /// Goes to a page of the program by a link, as within it, and waits until it no longer changes: `go("/applications")`.
    pub async fn go(&self, route: &str) {
        const FOLLOW: &str = "const link = Object.assign(document.createElement('a'), { href: arguments[0] });
            document.body.append(link); link.click(); link.remove();";
        const PAGE: &str = "const [address] = arguments; const there = location.hash;
            return (there === address || there.startsWith(`${address}?`))
                && document.querySelector('h1') && document.body.innerHTML";
        let address = json!(format!("#{route}"));
        self.run(FOLLOW, vec![address.clone()]).await;
        let mut before = Value::Null;
        self.until(route, async || {
            self.settle().await;
            let now = self.run(PAGE, vec![address.clone()]).await;
            let is_still = now.is_string() && now == before;
            before = now;
            is_still
        })
        .await;
    }

    /// Opens the vault of the lock screen.
    pub async fn unlock(&self, passphrase: &str) {
        self.fill("Phrase de passe", passphrase).await;
        self.click("button", "Ouvrir").await;
        self.see_the_desk().await;
    }

    /// Dresses the window in a theme. The page starts anew, the vault stays open.
    pub async fn wear(&self, theme: Theme) {
        let mut display = self.call("display", json!({})).await.expect("what is worn");
        display["theme"] = json!(theme.code());
        self.call("change_display", json!({ "display": display })).await.expect("a change of dress");
        self.client.refresh().await.expect("a page that starts anew");
        self.until(theme.code(), async || {
            let worn = self.client.execute("return document.documentElement.dataset.theme", vec![]).await;
            worn.is_ok_and(|worn| worn == theme.code())
        })
        .await;
        self.see_the_desk().await;
    }

    /// Waits until a page of the open council is shown.
    async fn see_the_desk(&self) {
        const DESK: &str = "return !!document.querySelector('[data-region]') && !!document.querySelector('h1')";
        self.until("the desk", async || self.client.execute(DESK, vec![]).await.is_ok_and(|there| there == true)).await;
    }

    /// Starts the page anew; the vault stays open.
    pub async fn start_anew(&self) {
        self.client.refresh().await.expect("a page that starts anew");
        self.see_the_desk().await;
    }

    /// Makes the window so large, in pixels of its page.
    pub async fn resize(&self, width: u32, height: u32) {
        self.client.set_window_size(width, height).await.expect("a window of another size");
        let size = json!([width]);
        self.until("the new size", async || self.run("return [innerWidth]", vec![]).await == size).await;
    }

    /// The tabs of the page and the ways it may be shown, by role and name.
    pub async fn ways(&self) -> Vec<(String, String)> {
        const WAYS: &str = "const named = (role, places) =>
                [...document.querySelectorAll(places)].map((place) => [role, place.innerText]);
            return [...named('tab', 'main [role=tab]'), ...named('button', 'main [aria-label=Affichage] button')]";
        serde_json::from_value(self.run(WAYS, vec![]).await).expect("a list of tabs and ways")
    }

    /// Calls a command as the page would, whether or not it may. The error is what the page would catch.
    pub async fn call(&self, command: &str, arguments: Value) -> Result<Value, Value> {
        const CALL: &str = "const [command, given, done] = arguments;
            window.__TAURI_INTERNALS__.invoke(command, given).then((answer) => done({ answer }), (error) => done({ error }));";
        let mut told = self.client.execute_async(CALL, vec![json!(command), arguments]).await.expect("an answer");
        told.get_mut("error").map(Value::take).map_or_else(|| Ok(told["answer"].take()), Err)
    }

    /// Calls a command once with each of these arguments: what each call came to, an error or nothing.
    pub async fn call_each(&self, command: &str, arguments: &[Value]) -> Vec<Option<Value>> {
        const CALLS: &str = "const [command, given, done] = arguments; const errors = [];
            (async () => {
                for (const one of given) {
                    await window.__TAURI_INTERNALS__.invoke(command, one).then(() => errors.push(null), (error) => errors.push(error));
                }
                done(errors);
            })();";
        let told = self.client.execute_async(CALLS, vec![json!(command), json!(arguments)]).await.expect("answers");
        serde_json::from_value(told).expect("a list of errors")
    }

    /// Runs a script in the page and gives what it returns.
    pub async fn run(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.client.execute(script, arguments).await.expect("a script that runs")
    }

    /// What axe-core finds, no rule disabled.
    pub async fn violations(&self) -> Vec<Violation> {
        crate::accessibility::violations(&self.client).await
    }

    /// What the page left in the browser's own stores, by key: must stay empty.
    pub async fn left_in_the_browser(&self) -> Vec<String> {
        const KEYS: &str = "return [localStorage, sessionStorage].flatMap((store) => Object.entries(store).map(String))
            .concat(document.cookie || [])";
        serde_json::from_value(self.run(KEYS, vec![]).await).expect("a list of keys")
    }

    /// Takes a picture into `target/look/<name>.png`.
    pub async fn look(&self, name: &str) -> PathBuf {
        let folder = top().join("target/look");
        fs::create_dir_all(&folder).expect("a folder for pictures");
        let path = folder.join(format!("{name}.png"));
        fs::write(&path, self.picture().await).expect("a picture that is kept");
        path
    }

    /// Takes a picture, as PNG.
    pub async fn picture(&self) -> Vec<u8> {
        self.settle().await;
        let picture = tokio::time::timeout(PATIENCE, self.client.screenshot()).await;
        picture.expect("a picture that comes").expect("a picture")
    }

    /// Waits until the page stands at an address: `/workshops/3`, whatever it asks besides.
    pub async fn see_address(&self, route: &str) {
        self.until(route, async || self.stands_at(route).await).await;
    }

    /// Whether the page stands at an address once it no longer changes.
    pub async fn stands_at(&self, route: &str) -> bool {
        self.settle().await;
        let address = self.address().await;
        let rest = address.split_once('#').and_then(|(_, hash)| hash.strip_prefix(route));
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['?', '&']))
    }

    /// Waits until something is in the page, by what CSS finds.
    pub async fn see_place(&self, place: &str) {
        const THERE: &str = "return !!document.querySelector(arguments[0])";
        self.until(place, async || self.run(THERE, vec![json!(place)]).await == json!(true)).await;
    }

    /// What the projected window shows; none when it is not open.
    pub async fn projected(&self) -> Option<String> {
        const LABEL: &str = "return window.__TAURI_INTERNALS__.metadata.currentWindow.label";
        let desk = self.client.window().await.expect("the window of the desk");
        let mut shown = None;
        for handle in self.client.windows().await.expect("the windows") {
            self.client.switch_to_window(handle).await.expect("a window");
            if self.client.execute(LABEL, vec![]).await.is_ok_and(|label| label == "projection") {
                shown = self.text().await;
            }
        }
        self.client.switch_to_window(desk).await.expect("the window of the desk");
        shown
    }

    /// Waits for the projected window to show a text.
    pub async fn see_projected(&self, wanted: &str) {
        let shows = async || self.projected().await.is_some_and(|text| text.contains(&plain(wanted)));
        self.until(&format!("{wanted}, projected"), shows).await;
    }

    /// Where the page stands.
    pub async fn address(&self) -> String {
        self.client.current_url().await.expect("an address").to_string()
    }

    /// Kills the program and all it started, as a power cut would, and gives its home back.
    pub fn kill(self) -> Home {
        let Self { client: _, driver, home } = self;
        drop(driver);
        home
    }

    /// Drags from one place of the page to another, by what CSS finds there, once both have come to rest.
    pub async fn drag(&self, from: &str, to: &str) {
        const MIDDLES: &str = "return [...arguments].map((place) => {
            const box = document.querySelector(place).getBoundingClientRect();
            return [box.x + box.width / 2, box.y + box.height / 2].map(Math.round);
        });";
        let mut before = Value::Null;
        self.until("places at rest", async || {
            self.settle().await;
            let now = self.run(MIDDLES, vec![json!(from), json!(to)]).await;
            std::mem::replace(&mut before, now) == before
        })
        .await;
        let middles: [(f64, f64); 2] = serde_json::from_value(before).expect("two places on screen");
        let [grip, drop] =
            middles.map(|(x, y)| PointerAction::MoveTo { duration: Some(Duration::from_millis(200)), x, y });
        let hand = MouseActions::new("hand".into())
            .then(grip)
            .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
            .then(drop)
            .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
        self.client.perform_actions(hand).await.expect("a hand");
    }

    /// Chooses in a list by what the option says.
    pub async fn choose(&self, label: &str, option: &str) {
        const OPTION: &str =
            "const [list, wanted] = arguments; const plain = (text) => text.replace(/\\s+/g, ' ').trim();
            return [...list.options].find((option) => plain(option.text) === wanted)?.value ?? null;";
        let list = self.find("field", label).await;
        let reference = serde_json::to_value(&list).expect("an element");
        let value = self.run(OPTION, vec![reference, json!(option)]).await;
        list.select_by_value(value.as_str().unwrap_or_else(|| panic!("«{label}» has no «{option}»")))
            .await
            .expect("a choice");
    }

    /// Waits for what a command answers to be so.
    pub async fn know(&self, command: &str, arguments: Value, wanted: impl Fn(&Value) -> bool) -> Value {
        let mut told = Value::Null;
        self.until(command, async || {
            told = self.call(command, arguments.clone()).await.expect("an answer");
            wanted(&told)
        })
        .await;
        told
    }

    /// Closes the window as `WebDriver` does: the program ends without its farewells.
    pub async fn close(self) {
        self.client.clone().close().await.expect("a window that closes");
    }

    /// Waits until two frames were painted: before that a picture may be stale. A page that starts anew is waited for.
    pub(crate) async fn settle(&self) {
        const TWO_FRAMES: &str =
            "const [done] = arguments; requestAnimationFrame(() => requestAnimationFrame(() => done(true)));";
        let asked = tokio::time::Instant::now();
        while let Err(error) = self.client.execute_async(TWO_FRAMES, vec![]).await {
            assert!(asked.elapsed() < PATIENCE, "no frame is painted: {error}");
        }
    }

    async fn text(&self) -> Option<String> {
        let text = self.client.execute("return document.body?.innerText ?? ''", vec![]).await.ok()?;
        text.as_str().map(plain)
    }

    /// Waits for something to be true, and shows the screen when it never is.
    pub async fn until(&self, what: &str, mut there: impl AsyncFnMut() -> bool) {
        let asked = tokio::time::Instant::now();
        while !there().await {
            if asked.elapsed() > PATIENCE {
                let shown = self.text().await.unwrap_or_default();
                let picture = self.look("failed").await;
                panic!("waited for {what}; the screen ({}) says:\n{shown}", picture.display());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }
}

/// A text with every run of spaces as one, whatever their width.
fn plain(text: &str) -> String {
    text.split(char::is_whitespace).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
