//! The example council: a vault of its own, told in three beats so that the window stays alive, and told again at will.

use super::{Desk, DeskState};
use crate::{
    clock,
    failure::{Answer, Failure},
};
use secretariat::{EXAMPLE_PASSPHRASE, Example, Session, Told, VaultFolder};
use std::{
    fs, io,
    ops::ControlFlow,
    path::{Path, PathBuf},
    sync::atomic::Ordering,
};

/// Its folder among the vaults.
const FOLDER: &str = "exemple";
/// Where it is told, so that no half of it is ever taken for the whole.
const BEING_TOLD: &str = "exemple.new";

impl Desk {
    /// Opens the example council, told first when it is not there yet, or when it is to begin anew.
    ///
    /// # Errors
    /// [`Failure::Stopped`] by [`Self::stop_example`], and nothing is then left of it; whatever keeps a vault from being
    /// written or opened.
    pub fn open_example(&self, anew: bool, told: impl Fn(Told)) -> Answer<DeskState> {
        let _alone = self.telling.lock();
        let folder = self.vaults.join(FOLDER);
        let is_there = secretariat::cover(&VaultFolder::new(&folder)).is_ok();
        if anew || !is_there {
            let ready = self.tell(told)?;
            // What lies open may be the example itself.
            self.lock();
            self.wait_for_backups();
            remove(&folder).and_then(|()| fs::rename(ready, &folder)).map_err(|error| Failure::of_disk(&error))?;
        }
        let folder = VaultFolder::new(folder);
        let coordinator = secretariat::cover(&folder)?.users.into_iter().next().ok_or(Failure::Damaged)?;
        let mut place = self.place.lock();
        let session = Session::open(&folder, &coordinator.slot, EXAMPLE_PASSPHRASE, clock::now())?;
        self.lay(&mut place, session)
    }

    /// Stops the telling of the example council, if it is being told.
    pub fn stop_example(&self) {
        self.stopped.store(true, Ordering::Relaxed);
    }

    /// Tells the example council beside its place, without holding what lies on the desk.
    fn tell(&self, told: impl Fn(Told)) -> Answer<PathBuf> {
        let beside = self.vaults.join(BEING_TOLD);
        remove(&beside).map_err(|error| Failure::of_disk(&error))?;
        self.stopped.store(false, Ordering::Relaxed);
        let example = Example { day: clock::today()?, scale: 1 };
        let session = Session::found_example(&VaultFolder::new(&beside), example, |so_far| {
            told(so_far);
            if self.stopped.load(Ordering::Relaxed) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        if let Err(error) = session.map(drop) {
            remove(&beside).map_err(|error| Failure::of_disk(&error))?;
            return Err(error.into());
        }
        Ok(beside)
    }
}

/// Removes a folder that may not be there.
fn remove(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::Mode;

    #[test]
    fn the_example_is_stopped_told_opened_again_and_begun_anew() {
        let home = tempfile::tempdir().unwrap();
        let desk = Desk::new(home.path());
        let stopped = desk.open_example(false, |_| desk.stop_example());
        assert_eq!(stopped, Err(Failure::Stopped));
        assert_eq!(fs::read_dir(home.path().join("coffres")).unwrap().count(), 0);
        assert_eq!(desk.state(), Ok(DeskState::Empty));

        let is_example = |state: Answer<DeskState>| matches!(state, Ok(DeskState::Open { mode: Mode::Example, .. }));
        assert!(is_example(desk.open_example(false, |_| {})));
        desk.lock();
        let Ok(DeskState::Locked { example_passphrase, vaults, .. }) = desk.state() else { panic!("it is locked") };
        assert_eq!(example_passphrase.as_deref(), Some(EXAMPLE_PASSPHRASE));
        assert_eq!(vaults.len(), 1);

        let days = std::cell::Cell::new(0);
        assert!(is_example(desk.open_example(false, |told| days.set(told.days))));
        assert_eq!(days.get(), 0, "what is there is not told again");
        assert!(is_example(desk.open_example(true, |told| days.set(told.days))));
        assert!(days.get() > 1000, "three years are told anew, over the one that lay open");
    }
}
