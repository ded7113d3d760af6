//! A file on the doorstep: chosen in the system's own dialog, read and previewed, then let in or let go.

use crate::{
    choosing,
    desk::{Desk, Opened},
    failure::{Answer, Failure},
    saving::save_as,
};
use council::{backups::Occasion, imports::ImportTarget};
use parking_lot::Mutex;
use secretariat::{FoundCommune, ImportFile, ImportPlan, ImportPreview, ImportSheet, Mapping, SortedRows, Stop, Watch};
use serde::Serialize;
use std::{path::Path, sync::Arc};
use tauri::{AppHandle, Manager, async_runtime::spawn_blocking, ipc::Channel};
use ts_rs::TS;

/// *Avancement d’un import*.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub(crate) struct ImportBeat {
    /// Rows done.
    done: u32,
    /// Out of how many, once it is known.
    of: Option<u32>,
}

/// The file in hand, and the work under way on it. Wiped with the key.
#[derive(Default)]
pub(crate) struct Doorstep {
    held: Mutex<Option<Held>>,
    stop: Mutex<Stop>,
}

/// A file that was read, with the preview that was shown last.
#[derive(Clone)]
struct Held {
    file: Arc<ImportFile>,
    shown: Option<Arc<(SortedRows, ImportPreview)>>,
}

impl Doorstep {
    /// Asks for a file and reads it; none when the chooser was closed.
    ///
    /// # Errors
    /// [`Failure::Unreadable`], [`Failure::NoTable`].
    pub(crate) fn choose(
        &self,
        app: &AppHandle,
        target: ImportTarget,
        progress: &Channel<ImportBeat>,
    ) -> Answer<Option<ImportSheet>> {
        let chosen = choosing::table(app, target == ImportTarget::Workshops);
        chosen.map(|path| self.read(app, target, &path, progress)).transpose()
    }

    fn read(
        &self,
        app: &AppHandle,
        target: ImportTarget,
        path: &Path,
        progress: &Channel<ImportBeat>,
    ) -> Answer<ImportSheet> {
        let stop = self.start();
        // A page that was closed hears nothing more: the reading goes on all the same.
        let file = ImportFile::open(target, path, &stop, |done| drop(progress.send(ImportBeat { done, of: None })))?;
        let sheet = file.sheet();
        self.hold(app, Held { file: Arc::new(file), shown: None })?;
        Ok(sheet)
    }

    /// The communes of the file that words find.
    ///
    /// # Errors
    /// [`Failure::NotReady`] without a file.
    pub(crate) fn find_communes(&self, mapping: &Mapping, words: &str) -> Answer<Vec<FoundCommune>> {
        Ok(self.held()?.file.find_communes(mapping, words))
    }

    /// What importing the file would do: its rows are sorted without the vault, then placed.
    ///
    /// # Errors
    /// [`Failure::NotReady`] without a file; what the rules say of the plan.
    pub(crate) fn preview(&self, app: &AppHandle, plan: ImportPlan) -> Answer<ImportPreview> {
        let Held { file, .. } = self.held()?;
        let rows = file.sort_out(plan)?;
        let preview = Opened::of(app)?.read(|office, today| office.preview_import(&rows, today))?;
        self.hold(app, Held { file, shown: Some(Arc::new((rows, preview.clone()))) })?;
        Ok(preview)
    }

    /// Lets the file in, as its preview told.
    ///
    /// # Errors
    /// [`Failure::NotReady`] without a preview; [`Failure::Stopped`] when it was given up.
    pub(crate) fn accept(&self, app: &AppHandle, progress: &Channel<ImportBeat>) -> Answer<()> {
        let shown = self.held()?.shown.ok_or(Failure::NotReady)?;
        let stop = self.start();
        // A way back from everything the file brings.
        app.state::<Desk>().back_up(app, Occasion::BeforeImport)?;
        let told = &mut |done, of| drop(progress.send(ImportBeat { done, of: Some(of) }));
        let (rows, preview) = &*shown;
        Opened::of(app)?.act(|office, actor| office.import(actor, rows, preview, &mut Watch { stop: &stop, told }))
    }

    /// Saves the rows that do not go in where the user says, and says whether a place was chosen.
    ///
    /// # Errors
    /// [`Failure::NotReady`] when every row goes in; [`Failure::Unwritable`], [`Failure::DiskFull`].
    pub(crate) fn save_rejected(&self, app: &AppHandle) -> Answer<bool> {
        let Held { file, shown } = self.held()?;
        let rejected = shown.and_then(|shown| file.rejected(&shown.1)).ok_or(Failure::NotReady)?;
        save_as(app, &rejected.0, &rejected.1)
    }

    /// Gives up the work under way.
    pub(crate) fn stop(&self) {
        self.stop.lock().stop();
    }

    /// Gives up the work under way and lets the file go.
    pub(crate) fn clear(&self) {
        self.stop();
        *self.held.lock() = None;
    }

    /// Keeps it, unless the vault was closed meanwhile.
    fn hold(&self, app: &AppHandle, held: Held) -> Answer<()> {
        app.state::<Desk>().within(|_| {
            *self.held.lock() = Some(held);
            Ok(())
        })
    }

    fn held(&self) -> Answer<Held> {
        self.held.lock().clone().ok_or(Failure::NotReady)
    }

    /// The stop of a work that begins: that of the one before is spent.
    fn start(&self) -> Stop {
        let stop = Stop::default();
        *self.stop.lock() = stop.clone();
        stop
    }
}

/// Does a long work on a thread of its own, where it keeps no other command waiting.
///
/// # Errors
/// What the work says; [`Failure::Unexpected`] when it broke.
pub(crate) async fn apart<T: Send + 'static>(work: impl FnOnce() -> Answer<T> + Send + 'static) -> Answer<T> {
    spawn_blocking(work).await?
}
