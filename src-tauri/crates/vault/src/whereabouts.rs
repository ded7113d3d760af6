//! Where a folder of backups lies: on this computer, or where it outlives it.

use crate::{Unsuitable, suitable};
use serde::{Deserialize, Serialize};
use std::path::{Component, Path};
use ts_rs::TS;

/// *Emplacement* of a folder of backups.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[ts(export)]
pub enum Whereabouts {
    /// On a disk of this computer: lost with it.
    Computer {
        /// The name of the folder.
        name: String,
    },
    /// On a stick or a disk that is plugged in.
    Stick {
        /// As the system names it.
        name: String,
    },
    /// On another machine of the house.
    Network {
        /// The name of the folder.
        name: String,
    },
    /// In a folder that a program copies to another company.
    Synchronised {
        /// The name of the folder.
        name: String,
    },
}

impl Whereabouts {
    /// Whether what lies there outlives this computer.
    pub const fn is_away(&self) -> bool {
        !matches!(self, Self::Computer { .. })
    }
}

/// Where sticks are shown, on the systems that show them in a folder: below a user's name, or not.
const STICKS: [(&str, usize); 4] = [("/run/media", 1), ("/media", 1), ("/mnt", 0), ("/Volumes", 0)];

/// Where a folder lies, which need not be there now.
pub fn whereabouts(folder: &Path) -> Whereabouts {
    let name = || folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    match suitable::check(folder) {
        Err(Unsuitable::NetworkDrive) => Whereabouts::Network { name: name() },
        Err(Unsuitable::Synchronised) => Whereabouts::Synchronised { name: name() },
        Ok(()) => {
            stick(folder).map_or_else(|| Whereabouts::Computer { name: name() }, |name| Whereabouts::Stick { name })
        }
    }
}

/// The name of the stick a folder lies on.
fn stick(folder: &Path) -> Option<String> {
    STICKS.iter().find_map(|(root, deep)| {
        let below = folder.strip_prefix(root).ok()?;
        let mut names = below.components().filter(|part| matches!(part, Component::Normal(_)));
        names.nth(*deep).map(|name| name.as_os_str().to_string_lossy().into_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::{Whereabouts, whereabouts};
    use std::path::Path;

    fn of(folder: &str) -> Whereabouts {
        whereabouts(Path::new(folder))
    }

    #[test]
    fn a_stick_bears_its_own_name_however_deep_the_folder() {
        for folder in ["/media/odile/CLS", "/run/media/odile/CLS/Palier/2026", "/mnt/CLS/x", "/Volumes/CLS"] {
            assert_eq!(of(folder), Whereabouts::Stick { name: "CLS".into() }, "{folder}");
        }
    }

    #[test]
    fn what_outlives_the_computer_is_told_from_what_does_not() {
        assert_eq!(of("/home/odile/Sauvegardes"), Whereabouts::Computer { name: "Sauvegardes".into() });
        assert!(!of("/home/odile/Sauvegardes").is_away());
        assert_eq!(of("/home/odile/Nextcloud/Palier"), Whereabouts::Synchronised { name: "Palier".into() });
        let share = "/run/user/1000/gvfs/smb-share:server=s,share=c/Palier";
        assert_eq!(of(share), Whereabouts::Network { name: "Palier".into() });
        assert!(of(share).is_away() && of("/media/odile/CLS").is_away());
    }
}
