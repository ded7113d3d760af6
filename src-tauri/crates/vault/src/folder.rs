//! Where things lie in a vault.

use council::text::sort_key;
use std::path::{Path, PathBuf};

/// *Coffre*: the folder of a vault, and the names of its files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VaultFolder(PathBuf);

impl VaultFolder {
    /// The vault in this folder, whether it is there yet or not.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self(folder.into())
    }

    /// A folder for a new vault of this name among the others, where nothing is yet.
    pub fn free(among: &Path, name: &str) -> Self {
        let slug = slug(name);
        let mut folder = among.join(&slug);
        let mut nth = 2;
        while folder.exists() {
            folder = among.join(format!("{slug}-{nth}"));
            nth += 1;
        }
        Self(folder)
    }

    /// The folder itself.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// The encrypted register.
    pub fn register(&self) -> PathBuf {
        self.0.join("register.db")
    }

    /// Where its backups lie: those that were sent elsewhere too.
    pub fn backups(&self) -> PathBuf {
        self.0.join("sauvegardes")
    }

    pub(crate) fn headers(&self) -> [PathBuf; 2] {
        [self.0.join("vault.json"), self.0.join("vault.copy.json")]
    }

    pub(crate) fn lock(&self) -> PathBuf {
        self.0.join("vault.lock")
    }

    pub(crate) fn opener(&self) -> PathBuf {
        self.0.join("opened-by.json")
    }

    pub(crate) fn attempts(&self) -> PathBuf {
        self.0.join("attempts.json")
    }
}

/// A name as every disk can write it.
fn slug(name: &str) -> String {
    let folded = sort_key(name);
    let words = folded.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let mut slug = words.collect::<Vec<_>>().join("-");
    slug.truncate(40);
    if slug.is_empty() { "vault".to_owned() } else { slug }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_vault_gets_a_folder_of_its_own_that_any_disk_can_name() {
        let among = tempfile::tempdir().unwrap();
        let name = "Conseil de santé mentale / « Cœur d’Artois »";
        let first = VaultFolder::free(among.path(), name);
        assert_eq!(first.path(), among.path().join("conseil-de-sante-mentale-coeur-d-artois"));
        std::fs::create_dir(first.path()).unwrap();
        assert_eq!(
            VaultFolder::free(among.path(), name).path(),
            among.path().join("conseil-de-sante-mentale-coeur-d-artois-2")
        );
        assert_eq!(VaultFolder::free(among.path(), "../…").path(), among.path().join("vault"));
    }
}
