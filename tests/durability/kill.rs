//! The program is killed at any moment: what it acknowledged is there, and nothing is there by halves.

use council::{Act, Actor, Instant, UserId};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant as Clock};
use storage::{Register, directory, journal, users};
use tests::durability::{ROWS, Seed, key, name};

/// Kills in continuous integration; `PALIER_KILLS` asks for more at a release.
const KILLS: usize = 60;
/// Kills one register survives before another takes its place, so that reading it back stays quick.
const SURVIVED: usize = 60;

/// What the worker has said so far.
#[derive(Default)]
struct Said {
    begun: i64,
    done: i64,
    acknowledged: i64,
}

impl Said {
    fn hear(&mut self, line: &str) {
        let (what, act) = line.split_once(' ').expect("two words");
        let act = act.trim_end().parse().expect("a number");
        if what == "begin" {
            self.begun = act;
        } else {
            (self.done, self.acknowledged) = (act, self.acknowledged + 1);
        }
    }

    fn between(&self) -> bool {
        self.begun > self.done
    }
}

/// A worker, and its voice.
struct Worker {
    child: Child,
    voice: BufReader<ChildStdout>,
    said: Said,
}

impl Worker {
    fn start(register: &Path) -> Self {
        let mut child =
            Command::new(env!("CARGO_BIN_EXE_worker")).arg(register).stdout(Stdio::piped()).spawn().unwrap();
        let voice = BufReader::new(child.stdout.take().unwrap());
        Self { child, voice, said: Said::default() }
    }

    /// Listens until the worker has said enough.
    fn listen(&mut self, enough: impl Fn(&Said) -> bool) {
        while !enough(&self.said) {
            let mut line = String::new();
            assert_ne!(self.voice.read_line(&mut line).unwrap(), 0, "the worker stopped by itself");
            self.said.hear(&line);
        }
    }

    /// Kills, then hears what was said before: an acknowledgement that was sent counts, read or not.
    fn kill(mut self) -> Said {
        self.child.kill().unwrap(); // SIGKILL
        self.child.wait().unwrap();
        for line in self.voice.lines() {
            self.said.hear(&line.unwrap());
        }
        self.said
    }
}

/// A register with the one user the worker acts for.
fn found(path: &Path) {
    let actor = Actor { user: UserId::new(1), at: Instant::new(0) };
    let mut register = Register::create(path, &key()).unwrap();
    register.step(Act::FoundRegister, &actor, |step| users::add(step, "slot", "A")).unwrap();
}

#[test]
fn nothing_acknowledged_is_lost_when_the_program_is_killed() {
    let kills = std::env::var("PALIER_KILLS").map_or(KILLS, |kills| kills.parse().expect("a number of kills"));
    let folder = tempfile::tempdir().unwrap();
    let mut path = PathBuf::new();
    let mut seed = Seed::new(20_261_122);
    let (mut last, mut acknowledged, mut between, mut unacknowledged) = (0, 0, 0, 0);
    for kill in 0..kills {
        if kill % SURVIVED == 0 {
            path = folder.path().join(format!("register-{kill}.db"));
            found(&path);
            last = 1;
        }
        let mut worker = Worker::start(&path);
        let count = 1 + i64::try_from(seed.below(12)).unwrap();
        worker.listen(|said| said.acknowledged >= count);
        // Three times in four inside an act, at any point of it; otherwise just after an acknowledgement.
        if seed.below(4) > 0 {
            worker.listen(Said::between);
            let until = Clock::now() + Duration::from_micros(seed.below(4_000));
            while Clock::now() < until {
                std::hint::spin_loop();
            }
        }
        let said = worker.kill();
        assert!(said.acknowledged >= count);
        acknowledged += said.acknowledged;
        between += usize::from(said.between());

        let register = Register::open(&path, &key()).unwrap();
        let health = register.check().unwrap();
        assert!(health.is_sound(), "kill {kill}: {health:?}");
        let line = register.page(|page| journal::lines(page, None, 1)).unwrap().remove(0).seq;
        assert!((said.done..=said.begun).contains(&line), "kill {kill}: acknowledged {}, found {line}", said.done);
        unacknowledged += usize::from(line > said.done);
        // Exactly the rows of those acts, each whole.
        let mut found: Vec<_> =
            register.page(directory::organisations).unwrap().into_iter().map(|row| row.name).collect();
        found.sort();
        let mut expected: Vec<_> = (2..=line).flat_map(|act| (0..ROWS).map(move |row| name(act, row))).collect();
        expected.sort();
        assert_eq!(found, expected, "kill {kill}");
        assert!(line >= last);
        last = line;
    }
    println!(
        "{kills} kills, {between} of them between BEGIN and the acknowledgement: {acknowledged} acts acknowledged, \
         0 lost, {unacknowledged} found that were not acknowledged"
    );
    assert!(between * 2 >= kills, "only {between} kills of {kills} fell inside an act");
}
