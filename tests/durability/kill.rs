//! The program is killed at any moment: what it acknowledged is there, and nothing is there by halves.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant as Clock};
use tests::durability::{Seed, found, reread, times};

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

#[test]
fn nothing_acknowledged_is_lost_when_the_program_is_killed() {
    let kills = times("PALIER_KILLS", KILLS);
    let folder = tempfile::tempdir().unwrap();
    let mut path = PathBuf::new();
    let mut seed = Seed::new(20_261_122);
    let (mut last, mut acknowledged, mut between, mut unacknowledged) = (0, 0, 0, 0);
    for kill in 0..kills {
        if kill % SURVIVED == 0 {
            path = folder.path().join(format!("register-{kill}.db"));
            drop(found(&path).unwrap());
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

        let line = reread(&path, &(said.done..=said.begun)).unwrap_or_else(|why| panic!("kill {kill}: {why}"));
        unacknowledged += usize::from(line > said.done);
        assert!(line >= last);
        last = line;
    }
    println!(
        "{kills} kills, {between} of them between BEGIN and the acknowledgement: {acknowledged} acts acknowledged, \
         0 lost, {unacknowledged} found that were not acknowledged"
    );
    assert!(between * 2 >= kills, "only {between} kills of {kills} fell inside an act");
}
