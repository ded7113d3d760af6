//! Where a live vault may lie: on a disk of this machine that nothing else copies while it is written.

use serde::Serialize;
use std::{fmt, path::Path};
use ts_rs::TS;

/// *Dossier qui ne convient pas*: why a folder cannot hold a live vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Unsuitable {
    /// It lies on another machine: its locks and its writes cannot be trusted.
    NetworkDrive,
    /// A program copies it elsewhere while it is written.
    Synchronised,
}

impl fmt::Display for Unsuitable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NetworkDrive => "network drive",
            Self::Synchronised => "synchronised folder",
        })
    }
}

/// Folders that synchronising programs make, as their names begin.
const SYNCHRONISED: [&str; 20] = [
    "onedrive",
    "dropbox",
    "google drive",
    "googledrive",
    "mon drive",
    "my drive",
    "icloud drive",
    "iclouddrive",
    "mobile documents",
    "nextcloud",
    "owncloud",
    "kdrive",
    "synology drive",
    "synologydrive",
    "pcloud",
    "proton drive",
    "megasync",
    "seafile",
    "syncthing",
    "hubic",
];

/// Files that synchronising programs leave at the root of what they copy.
const MARKS: [&str; 5] = [".stfolder", ".dropbox", ".nextcloudsync.log", ".owncloudsync.log", ".seafile-data"];

/// Folders where a desktop shows what lies on other machines.
const REMOTE: [&str; 3] = ["gvfs", "kio-fuse", "smb-share"];

/// Whether a live vault may lie in this folder, which need not exist yet.
pub(crate) fn check(folder: &Path) -> Result<(), Unsuitable> {
    let there = folder.ancestors().find_map(|above| above.canonicalize().ok());
    let named = |path: &Path, names: &[&str]| {
        path.components().any(|part| {
            let part = part.as_os_str().to_string_lossy().to_lowercase();
            names.iter().any(|name| part.starts_with(name))
        })
    };
    let any = |names: &[&str]| named(folder, names) || there.as_deref().is_some_and(|there| named(there, names));
    if any(&REMOTE) || there.as_deref().is_some_and(is_on_network) {
        return Err(Unsuitable::NetworkDrive);
    }
    let marked = there
        .as_deref()
        .is_some_and(|there| there.ancestors().any(|above| MARKS.iter().any(|mark| above.join(mark).exists())));
    if any(&SYNCHRONISED) || marked { Err(Unsuitable::Synchronised) } else { Ok(()) }
}

/// Whether the kernel says that this folder lies on another machine.
#[cfg(target_os = "linux")]
fn is_on_network(folder: &Path) -> bool {
    // `man 2 statfs`: NFS, SMB, CIFS, SMB2, 9P, AFS, Coda, Ceph, NCP.
    const NETWORK: [u32; 9] =
        [0x6969, 0x517B, 0xFF53_4D42, 0xFE53_4D42, 0x0102_1997, 0x5346_414F, 0x7375_7245, 0x00C3_6400, 0x564C];
    // The field is wider than the numbers, and signed on some machines.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "compared as the 32 bits they are")]
    rustix::fs::statfs(folder).is_ok_and(|disk| NETWORK.contains(&(disk.f_type as u32)))
}

/// Elsewhere only the names of folders are known.
#[cfg(not(target_os = "linux"))]
fn is_on_network(_folder: &Path) -> bool {
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_that_another_program_copies_is_refused() {
        for folder in ["/home/c/OneDrive - Conseil/Palier", "/home/c/Nextcloud/p", "/home/c/dropbox/vault"] {
            assert_eq!(check(Path::new(folder)), Err(Unsuitable::Synchronised), "{folder}");
        }
        let marked = tempfile::tempdir().unwrap();
        assert_eq!(check(&marked.path().join("vault")), Ok(()));
        std::fs::create_dir(marked.path().join(".stfolder")).unwrap();
        assert_eq!(check(&marked.path().join("vault")), Err(Unsuitable::Synchronised));
    }

    #[test]
    fn a_folder_of_another_machine_is_refused() {
        let folder = Path::new("/run/user/1000/gvfs/smb-share:server=s,share=c/vault");
        assert_eq!(check(folder), Err(Unsuitable::NetworkDrive));
    }

    #[cfg(unix)]
    #[test]
    fn a_link_into_a_synchronised_folder_is_followed() {
        let home = tempfile::tempdir().unwrap();
        std::fs::create_dir(home.path().join("Nextcloud")).unwrap();
        std::os::unix::fs::symlink(home.path().join("Nextcloud"), home.path().join("data")).unwrap();
        assert_eq!(check(&home.path().join("data/vault")), Err(Unsuitable::Synchronised));
    }
}
