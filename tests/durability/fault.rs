//! The disk fails, or is full, at every operation in turn: a clear error, nothing lost, and work goes on.

use disk::{Disk, Fault, Kind};
use std::fs;
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use storage::{Error, Register};
use tests::durability::{act, found, key, last, reread, times};

/// Failing operations of each kind in continuous integration, spread over all; `PALIER_FAULTS` asks for more at a release.
const FAULTS: usize = 130;
/// Acts that are there before the disk fails.
const BEFORE: i64 = 6;

/// What a working session came to.
#[derive(Default)]
struct Session {
    acknowledged: i64,
    begun: i64,
    errors: Vec<(&'static str, Error)>,
}

impl Session {
    fn heard<T>(&mut self, what: &'static str, answer: Result<T, Error>) -> Option<T> {
        answer.map_err(|error| self.errors.push((what, error))).ok()
    }

    /// Opens the register, twice if need be, and works in it: acts, a check, a copy.
    fn work(path: &Path) -> Self {
        let mut session = Self { acknowledged: BEFORE, begun: BEFORE, ..Self::default() };
        let mut open = || session.heard("opening", Register::open(path, &key()));
        let Some(mut register) = open().or_else(open) else { return session };
        for turn in 0..4 {
            if turn == 2 {
                if session.heard("checking", register.check()).is_some_and(|health| !health.is_sound()) {
                    session.errors.push(("checking", Error::Damaged));
                }
                session.heard("copying", register.copy_to(&path.with_file_name("copy.db")));
            }
            if let Some(line) = session.heard("reading", last(&register)) {
                session.begun = session.begun.max(line + 1);
                if let Some(line) = session.heard("writing", act(&mut register, line + 1, || Ok(()))) {
                    session.acknowledged = line;
                }
            }
        }
        session
    }

    /// What is wrong with how the session bore that fault.
    fn judge(&self, fault: Fault, path: &Path) -> Result<(), String> {
        for (what, error) in &self.errors {
            let is_clear = match fault.kind {
                Kind::Full => matches!(error, Error::DiskFull),
                // A lasting fault may well be told as damage: the file cannot be read, however often it is tried.
                Kind::Io => {
                    matches!(error, Error::Disk(_) | Error::Unreadable)
                        || fault.is_lasting && matches!(error, Error::Damaged)
                }
            };
            if !is_clear {
                return Err(format!("{what} says {error:?}"));
            }
        }
        if !fault.is_lasting && self.errors.len() > 1 {
            return Err(format!("one fault, several errors: {:?}", self.errors));
        }
        // A reading is tried again on a new connection: one fault of the disk is not even noticed.
        let is_noticed = |what| fault.kind == Kind::Io && matches!(what, "opening" | "reading" | "checking");
        if let Some((what, error)) = self.errors.iter().find(|(what, _)| !fault.is_lasting && is_noticed(*what)) {
            return Err(format!("{what} says {error:?} for one fault"));
        }
        reread(path, &(self.acknowledged..=self.begun))?;
        let copy = path.with_file_name("copy.db");
        if copy.exists() {
            reread(&copy, &(BEFORE..=self.begun)).map_err(|why| format!("the copy: {why}"))?;
        }
        if path.with_file_name("copy.partial").exists() { Err("half a copy is left".to_owned()) } else { Ok(()) }
    }
}

/// A register before the disk fails, as bytes.
fn template() -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("register.db");
    let mut register = found(&path).unwrap();
    for line in 2..=BEFORE {
        act(&mut register, line, || Ok(())).unwrap();
    }
    drop(register);
    fs::read(path).unwrap()
}

/// Works once with that fault; what is wrong with how it was borne.
fn bear(template: &[u8], fault: Fault) -> Result<usize, String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("register.db");
    fs::write(&path, template).unwrap();
    let disk = Disk::under(folder.path());
    disk.fail(fault);
    let session = Session::work(&path);
    disk.mend();
    session.judge(fault, &path).map(|()| session.errors.len()).map_err(|why| format!("{fault:?}: {why}"))
}

/// How many operations of a kind a session makes on a disk that does not fail.
fn operations(template: &[u8], kind: Kind) -> u64 {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("register.db");
    fs::write(&path, template).unwrap();
    let disk = Disk::under(folder.path());
    let session = Session::work(&path);
    assert!(session.errors.is_empty(), "{:?}", session.errors);
    disk.seen(kind)
}

fn every_operation(kind: Kind) {
    let template = template();
    let all = operations(&template, kind);
    let points = (times("PALIER_FAULTS", FAULTS) as u64).min(all);
    let (next, said, wrong) = (AtomicU64::new(0), AtomicU64::new(0), Mutex::new(Vec::new()));
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(2, usize::from) {
            scope.spawn(|| {
                loop {
                    let nth = next.fetch_add(1, Ordering::Relaxed);
                    if nth >= 2 * points {
                        return;
                    }
                    let fault = Fault { kind, at: 1 + nth / 2 * all / points, is_lasting: nth % 2 == 1 };
                    match bear(&template, fault) {
                        Ok(errors) => drop(said.fetch_add(u64::from(errors > 0), Ordering::Relaxed)),
                        Err(why) => wrong.lock().unwrap().push(why),
                    }
                }
            });
        }
    });
    let wrong = wrong.into_inner().unwrap();
    println!(
        "{kind:?}: {points} operations of {all} failed once and for good, {} of them said so, {} borne badly",
        said.into_inner(),
        wrong.len()
    );
    assert!(wrong.is_empty(), "{}", wrong[..wrong.len().min(20)].join("\n"));
}

#[test]
fn an_error_of_the_disk_at_any_operation_is_said_and_loses_nothing() {
    every_operation(Kind::Io);
}

#[test]
fn a_full_disk_at_any_write_is_said_and_loses_nothing() {
    every_operation(Kind::Full);
}
