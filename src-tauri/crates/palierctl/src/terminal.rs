//! What is said on the terminal: answers on the standard output, the rest on the standard error.

use serde::Serialize;
use std::io::{IsTerminal, Write, stderr, stdout};

/// A line of the answer. Whoever stopped listening is not told.
pub(crate) fn say(line: &str) {
    let _ = writeln!(stdout(), "{line}");
}

/// The whole answer, for a machine.
pub(crate) fn say_json(answer: &impl Serialize) {
    let _ = serde_json::to_writer_pretty(stdout(), answer).map(|()| say(""));
}

/// Why it was not done.
pub(crate) fn complain(why: &str) {
    let _ = writeln!(stderr(), "{why}");
}

/// How far a long work is, on one line that is written over; nothing where nobody watches.
pub(crate) struct Progress {
    what: &'static str,
    shown: Option<u32>,
    watched: bool,
}

impl Progress {
    /// A work about to begin.
    pub(crate) fn new(what: &'static str) -> Self {
        Self { what, shown: None, watched: stderr().is_terminal() }
    }

    /// So many rows are read, out of nobody knows how many.
    pub(crate) fn counted(&mut self, rows: u32) {
        if self.watched && self.shown != Some(rows) {
            self.shown = Some(rows);
            let _ = write!(stderr(), "\r{}… {rows}", self.what);
        }
    }

    /// So much is done, out of so much.
    pub(crate) fn reached(&mut self, done: u32, of: u32) {
        let percent = u64::from(done) * 100 / u64::from(of.max(1));
        let percent = u32::try_from(percent).unwrap_or(100);
        if self.watched && self.shown != Some(percent) {
            self.shown = Some(percent);
            let _ = write!(stderr(), "\r{}… {percent} %", self.what);
        }
    }
}

impl Drop for Progress {
    /// Leaves the line clean for what is said next.
    fn drop(&mut self) {
        if self.shown.is_some() {
            let _ = write!(stderr(), "\r\x1b[K");
        }
    }
}
