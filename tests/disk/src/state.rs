//! What a watched folder went through, shared by its files and by the test that watches.

use crate::fault::{Fault, Faults, Kind};
use crate::vfs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

/// What happened to a file, in the order it happened; or what the test said in between.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// A file that was not there was made.
    Made(PathBuf),
    /// Bytes were written at an offset.
    Written(PathBuf, u64, Vec<u8>),
    /// The file was cut to a size.
    Truncated(PathBuf, u64),
    /// Everything written to the file so far was put on the disk.
    Synchronised(PathBuf),
    /// The file was removed; whether its folder was synchronised.
    Removed(PathBuf, bool),
    /// A word of the test.
    Said(&'static str, i64),
}

/// The folders that are watched.
static WATCHED: RwLock<Vec<(PathBuf, Arc<Shared>)>> = RwLock::new(Vec::new());

#[derive(Debug, Default)]
pub(crate) struct Shared(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    tape: Option<Vec<Event>>,
    faults: Faults,
}

impl Shared {
    /// Who watches that file, if anyone does.
    pub(crate) fn of(file: &Path) -> Option<Arc<Self>> {
        let watched = WATCHED.read().unwrap_or_else(PoisonError::into_inner);
        watched.iter().find(|(folder, _)| file.starts_with(folder)).map(|(_, shared)| Arc::clone(shared))
    }

    /// Notes what happened, if somebody records.
    pub(crate) fn note(&self, event: impl FnOnce() -> Event) {
        if let Some(tape) = &mut self.lock().tape {
            tape.push(event());
        }
    }

    /// Counts an operation; what the disk says when it fails.
    pub(crate) fn count(&self, is_write: bool) -> Option<Kind> {
        self.lock().faults.count(is_write)
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A watched folder, until it is dropped.
#[derive(Debug)]
pub struct Disk {
    folder: PathBuf,
    shared: Arc<Shared>,
}

impl Disk {
    /// Watches a folder: registers opened in it from now on go through this disk.
    ///
    /// # Panics
    /// When the folder is not there.
    pub fn under(folder: &Path) -> Self {
        vfs::install();
        let folder = folder.canonicalize().expect("a folder to watch");
        let shared = Arc::new(Shared::default());
        WATCHED.write().unwrap_or_else(PoisonError::into_inner).push((folder.clone(), Arc::clone(&shared)));
        Self { folder, shared }
    }

    /// Records from now on.
    pub fn record(&self) {
        self.shared.lock().tape = Some(Vec::new());
    }

    /// What happened since it records; it then stops.
    pub fn tape(&self) -> Vec<Event> {
        self.shared.lock().tape.take().unwrap_or_default()
    }

    /// Puts a word between two operations.
    pub fn say(&self, word: &'static str, number: i64) {
        self.shared.note(|| Event::Said(word, number));
    }

    /// Fails as planned; counting begins anew.
    pub fn fail(&self, fault: Fault) {
        self.shared.lock().faults.plan(Some(fault));
    }

    /// Fails no more; counting begins anew.
    pub fn mend(&self) {
        self.shared.lock().faults.plan(None);
    }

    /// The operations so far that could fail so.
    pub fn seen(&self, kind: Kind) -> u64 {
        self.shared.lock().faults.seen(kind)
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        WATCHED.write().unwrap_or_else(PoisonError::into_inner).retain(|(folder, _)| *folder != self.folder);
    }
}
