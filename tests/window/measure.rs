//! What the window costs: from launch to painted, memory, opening, search, and the gestures of the hand.
//! `cargo bench -p tests --bench window`, on an idle machine.

mod gestures;

use council::Instant as Moment;
use gestures::{Gesture, gestures};
use secretariat::{EXAMPLE_PASSPHRASE, Session, cover};
use std::time::Instant;
use tests::{Home, Process, Window, example, example_of, program};

/// How many launches; the middle one is told.
const LAUNCHES: usize = 5;
/// How many times a gesture is done.
const TIMES: usize = 50;
/// How many times the usual number of people: about 4,400.
const CROWD: u32 = 40;

#[tokio::main]
async fn main() {
    at_the_desk(&example_of(CROWD));
    let usual = example();
    let home = || Home::at(usual.path());
    launches(home).await;
    hands(home()).await;
}

/// Opening the register and searching it, without a window.
fn at_the_desk(home: &Home) {
    let vault = home.example();
    let user = cover(&vault).expect("a vault").users[0].slot.clone();
    let open =
        || Session::open(&vault, &user, EXAMPLE_PASSPHRASE, Moment::new(i64::MAX / 2)).expect("the example opens");
    report("open the vault", &mut (0..LAUNCHES).map(|_| spent(|| drop(open()))).collect::<Vec<_>>());
    let session = open();
    let day = session.actor(Moment::new(1_795_000_000_000)).day();
    for words in ["dupont", "lem", "2026-01", "zzz"] {
        let search = || drop(session.office().search(words, day).expect("an answer"));
        report(&format!("search «{words}»"), &mut (0..TIMES).map(|_| spent(search)).collect::<Vec<_>>());
    }
}

/// From launch to painted, and the memory held, against a window that shows a line.
async fn launches(home: impl Fn() -> Home) {
    let (mut bare, mut first, mut dashboard) = (Vec::new(), Vec::new(), Vec::new());
    let (mut bare_memory, mut memory) = (Vec::new(), Vec::new());
    let bare_home = Home::empty();
    for _ in 0..LAUNCHES {
        let window = Window::of("examples/bare", Home::at(bare_home.path())).await;
        let process = Process::running(&program("examples/bare")).expect("a bare window");
        bare.push(painted_at(&window).await - process.started_at().expect("its start"));
        bare_memory.push(megabytes(process));
        drop(window);
        let window = Window::open(home()).await;
        let process = Process::running(&program("palier")).expect("our window");
        let to_first = painted_at(&window).await - process.started_at().expect("its start");
        first.push(to_first);
        dashboard.push(to_first + unlocking(&window).await);
        memory.push(megabytes(process));
    }
    report("launch, bare window", &mut bare);
    report("launch, lock screen", &mut first);
    report("launch, dashboard", &mut dashboard);
    println!("{:<28} {:>8.0} MB", "memory, bare window", middle(&mut bare_memory));
    println!("{:<28} {:>8.0} MB", "memory, dashboard", middle(&mut memory));
}

/// When the first thing was painted, in milliseconds after 1970.
async fn painted_at(window: &Window) -> f64 {
    const PAINTED: &str = "const [paint] = performance.getEntriesByName('first-contentful-paint');
        return paint ? performance.timeOrigin + paint.startTime : null";
    loop {
        if let Some(moment) = window.run(PAINTED, vec![]).await.as_f64() {
            return moment;
        }
    }
}

/// From the click that opens the vault to the painted dashboard, in milliseconds.
async fn unlocking(window: &Window) -> f64 {
    const WATCH: &str = "let asked;
        addEventListener('click', (event) => { asked ??= event.timeStamp; }, true);
        const look = () => document.querySelector('main .todo, main section')
            ? requestAnimationFrame(() => requestAnimationFrame(() => { window.painted = performance.now() - asked; }))
            : requestAnimationFrame(look);
        look();";
    window.run(WATCH, vec![]).await;
    window.unlock(EXAMPLE_PASSPHRASE).await;
    loop {
        if let Some(spent) = window.run("return window.painted", vec![]).await.as_f64() {
            return spent;
        }
    }
}

/// The gestures of the hand, on the usual council.
async fn hands(home: Home) {
    let window = Window::open(home).await;
    window.unlock(EXAMPLE_PASSPHRASE).await;
    for gesture in gestures() {
        let mut spent = measured(&window, &gesture).await;
        spent.sort_by(f64::total_cmp);
        println!(
            "{:<28} {:>8.0} ms in 95 of 100, {:.0} in the middle",
            gesture.name,
            spent[spent.len() * 95 / 100],
            spent[spent.len() / 2]
        );
    }
}

/// Each time from the key to the second frame, in milliseconds.
async fn measured(window: &Window, gesture: &Gesture) -> Vec<f64> {
    const WATCH: &str = "window.spent = [];
        window.watch?.abort(); window.watch = new AbortController();
        addEventListener('keydown', (event) => {
            if (['Control', 'Shift', 'Alt'].includes(event.key)) return;
            requestAnimationFrame(() => requestAnimationFrame(() => window.spent.push(performance.now() - event.timeStamp)));
        }, { capture: true, signal: window.watch.signal });";
    window.go(gesture.route).await;
    window.run(gesture.focus, vec![]).await;
    let mut spent = Vec::new();
    for _ in 0..TIMES {
        window.run(WATCH, vec![]).await;
        window.press(&gesture.keys).await;
        loop {
            let done = window.run("return window.spent[0]", vec![]).await;
            if let Some(done) = done.as_f64() {
                spent.push(done);
                break;
            }
        }
        if !gesture.back.is_empty() {
            window.press(&gesture.back).await;
        }
    }
    window.start_anew().await;
    spent
}

fn megabytes(process: Process) -> f64 {
    f64::from(u32::try_from(process.memory()).unwrap_or(u32::MAX)) / 1000.0
}

/// How long something took, in milliseconds.
fn spent(work: impl FnOnce()) -> f64 {
    let start = Instant::now();
    work();
    start.elapsed().as_secs_f64() * 1000.0
}

fn report(what: &str, spent: &mut [f64]) {
    println!("{what:<28} {:>8.0} ms", middle(spent));
}

fn middle(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
