//! What the window costs: from launch to painted, memory, opening, search, and the gestures of the hand.
//! `cargo bench -p tests --bench window`, on an idle machine; `-- calendar` measures one part alone.

mod gestures;

use council::backups::Occasion;
use council::imports::ImportTarget;
use council::{Day, Instant as Moment, Period};
use gestures::{Gesture, calendar, gestures};
use secretariat::{EXAMPLE_PASSPHRASE, ImportFile, ImportPlan, Session, Stop, Watch, cover};
use std::fmt::Write;
use std::{
    env,
    time::{Duration, Instant},
};
use tests::{Home, Process, Window, example, example_of, program};

/// How many launches; the middle one is told.
const LAUNCHES: usize = 5;
/// How many times a gesture is done.
const TIMES: usize = 50;
/// How long a quick hand rests between two gestures.
const REST: Duration = Duration::from_millis(150);
/// How many times the usual number of people: about 4,400.
const CROWD: u32 = 40;

#[tokio::main]
async fn main() {
    let asked: Vec<String> = env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    let is_asked = |part: &str| asked.is_empty() || asked.iter().any(|word| word == part);
    if is_asked("desk") || is_asked("crowd") {
        let crowd = example_of(CROWD);
        if is_asked("desk") {
            at_the_desk(&crowd);
        }
        if is_asked("crowd") {
            hands(Home::at(crowd.path()), gestures()).await;
        }
    }
    let usual = example();
    let home = || Home::at(usual.path());
    if is_asked("launches") {
        launches(home).await;
    }
    if is_asked("hands") {
        hands(home(), gestures()).await;
    }
    if is_asked("calendar") {
        let home = filled();
        over_the_calendar(&home);
        hands(Home::at(home.path()), calendar()).await;
    }
}

/// How many events a long life of the council leaves in its calendar.
const EVENTS: u32 = 10_000;

/// A home whose council has held, or will hold, so many workshops over twenty years.
fn filled() -> Home {
    let home = example();
    let mut session = opened(&home);
    let mut list = String::from("date;titre;theme;heure debut;heure fin;lieu;commune;presents\n");
    let first = Day::from_ymd_opt(2020, 1, 1).expect("a day");
    for (n, day) in (0..EVENTS).zip(first.iter_days().flat_map(|day| [day, day])) {
        writeln!(list, "{day};Atelier {n};Stress;{}h;{}h;;;9", 9 + n % 2 * 9, 11 + n % 2 * 9).expect("a line");
    }
    let file = ImportFile::read(ImportTarget::Workshops, "a.csv", list.into_bytes(), &Stop::default(), |_| {});
    let file = file.expect("a list");
    let rows = file.sort_out(ImportPlan { mapping: file.proposed(), communes: None }).expect("rows");
    let actor = session.actor(NOW);
    let preview = session.office().preview_import(&rows, actor.day()).expect("a preview");
    let stop = Stop::default();
    let mut watch = Watch { stop: &stop, told: &mut |_, _| {} };
    session.office_mut().import(&actor, &rows, &preview, &mut watch).expect("ten thousand workshops");
    home
}

/// The moment at which everything is measured.
const NOW: Moment = Moment::new(1_795_000_000_000);

fn opened(home: &Home) -> Session {
    let vault = home.example();
    let user = cover(&vault).expect("a vault").users[0].slot.clone();
    Session::open(&vault, &user, EXAMPLE_PASSPHRASE, Moment::new(i64::MAX / 2)).expect("the example opens")
}

/// What the screens of the workshops ask, without a window.
fn over_the_calendar(home: &Home) {
    let session = opened(home);
    let today = session.actor(NOW).day();
    let day = |year, month| Day::from_ymd_opt(year, month, 1).expect("a day");
    let month = Period::new(day(2026, 5), Some(day(2026, 6))).expect("a month");
    let year = Period::new(day(2025, 9), Some(day(2026, 9))).expect("a season");
    let office = session.office();
    let times = |what: &str, ask: &dyn Fn()| {
        report(what, &mut (0..TIMES).map(|_| spent(ask)).collect::<Vec<_>>());
    };
    times("a month of the calendar", &|| drop(office.calendar(month, today).expect("a month")));
    times("a season of the calendar", &|| drop(office.calendar(year, today).expect("a season")));
    times("the ideas", &|| drop(office.workshop_ideas().expect("ideas")));
    times("themes and venues", &|| drop((office.themes().expect("themes"), office.venues().expect("venues"))));
    let season = council::workshops::Season::starting(2025);
    times("the report of a season", &|| drop(office.season(season).expect("a report")));
}

/// Opening the register and searching it, without a window.
fn at_the_desk(home: &Home) {
    let open = || opened(home);
    report("open the vault", &mut (0..LAUNCHES).map(|_| spent(|| drop(open()))).collect::<Vec<_>>());
    let session = open();
    let spent_by_processor = |_| {
        let so_far = || Process::own().processor_time().expect("a time");
        let start = so_far();
        drop(session.back_up(Occasion::Asked, NOW).expect("a backup"));
        so_far() - start
    };
    report("a verified backup, of CPU", &mut (0..LAUNCHES).map(spent_by_processor).collect::<Vec<_>>());
    let day = session.actor(NOW).day();
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
async fn hands(home: Home, measured_here: Vec<Gesture>) {
    let window = Window::open(home).await;
    window.unlock(EXAMPLE_PASSPHRASE).await;
    for gesture in measured_here {
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
            // What the way back still paints is not counted in the next.
            tokio::time::sleep(REST).await;
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
