//! A computer of one's own: a home folder that no other test sees.

use std::{
    env,
    ffi::OsString,
    fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
};
use tempfile::TempDir;

/// The top of the house.
pub fn top() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests lie in the house")
}

/// A program of the house, built beside the test that asks for it.
pub fn program(name: &str) -> PathBuf {
    let asking = env::current_exe().expect("a test knows where it lies");
    let found = asking.ancestors().map(|folder| folder.join(name)).find(|path| path.is_file());
    found.unwrap_or_else(|| panic!("{name} is not built: `make build`"))
}

/// When a home of the tests begins, in UTC: what they do must not age with the calendar.
const BEGINS: &str = "2026-11-27 09:00:00";

/// A home folder, with what a desktop gives its programs in it.
pub struct Home {
    path: PathBuf,
    /// When its programs think they start, in UTC; none for the real clock.
    begins: Option<&'static str>,
    /// Wipes the folder with the home.
    _folder: Option<TempDir>,
}

impl Home {
    /// An empty home, wiped when dropped.
    pub fn empty() -> Self {
        let folder = tempfile::Builder::new().prefix("palier-").tempdir().expect("a temporary folder");
        Self { path: folder.path().to_owned(), begins: Some(BEGINS), _folder: Some(folder) }
    }

    /// A home that stays, whose programs read the real clock.
    pub fn at(path: &Path) -> Self {
        Self { path: path.to_owned(), begins: None, _folder: None }
    }

    /// The same home at another moment, in UTC: `2026-12-10 13:00:00`.
    pub const fn beginning(mut self, moment: &'static str) -> Self {
        self.begins = Some(moment);
        self
    }

    /// When its programs think they start.
    pub(crate) const fn begins(&self) -> Option<&'static str> {
        self.begins
    }

    /// The folder itself.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The folder where the program keeps its vaults and its choices.
    pub fn palier(&self) -> PathBuf {
        self.path.join("data/Palier")
    }

    /// The system bus of its programs: nobody speaks on it unless a test does. Never that of this machine.
    pub fn system_bus(&self) -> String {
        format!("unix:path={}", self.path.join("bus").display())
    }

    /// The variables that send a program home, with their folders made.
    pub(crate) fn variables(&self) -> Vec<(&'static str, OsString)> {
        let folders = [
            ("HOME", self.path.clone()),
            ("XDG_DATA_HOME", self.path.join("data")),
            ("XDG_CONFIG_HOME", self.path.join("config")),
            ("XDG_CACHE_HOME", self.path.join("cache")),
            ("XDG_RUNTIME_DIR", self.path.join("run")),
            ("TMPDIR", self.path.join("tmp")),
        ];
        for (_, folder) in &folders {
            fs::create_dir_all(folder).expect("a folder of the home");
            fs::set_permissions(folder, fs::Permissions::from_mode(0o700)).expect("a folder of one's own");
        }
        let bus = ("DBUS_SYSTEM_BUS_ADDRESS", self.system_bus().into());
        folders.into_iter().map(|(name, folder)| (name, folder.into())).chain([bus]).collect()
    }
}
