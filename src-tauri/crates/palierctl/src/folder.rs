//! A folder that files are written to: all of them, or none.

use crate::failure::Failure;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Makes sure that the folder is there and can be written.
pub(crate) fn ready(folder: &Path) -> Result<(), Failure> {
    let trial = part(folder, "essai");
    let made = fs::create_dir_all(folder).and_then(|()| fs::write(&trial, [])).and_then(|()| fs::remove_file(&trial));
    made.map_err(|error| unwritable(folder, &error))
}

/// Writes files under their names, in the place of those of the same name: each stands whole under another name first.
pub(crate) fn write_all(folder: &Path, files: &[(String, Vec<u8>)]) -> Result<(), Failure> {
    let parts = files.iter().map(|(name, bytes)| (part(folder, name), folder.join(name), bytes));
    let written = parts.clone().try_for_each(|(part, _, bytes)| fs::write(part, bytes));
    if let Err(error) = written {
        for (part, _, _) in parts {
            // The one that failed is not there, or only in part.
            let _ = fs::remove_file(part);
        }
        return Err(unwritable(folder, &error));
    }
    for (part, file, _) in parts {
        fs::rename(part, &file).map_err(|error| unwritable(&file, &error))?;
    }
    Ok(())
}

fn part(folder: &Path, name: &str) -> PathBuf {
    folder.join(format!(".{name}.part"))
}

fn unwritable(path: &Path, error: &io::Error) -> Failure {
    Failure::Unwritable(path.to_owned(), error.kind())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_that_cannot_take_one_file_takes_none() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join(".b.pdf.part")).unwrap();
        let files = [("a.pdf".to_owned(), vec![1]), ("b.pdf".to_owned(), vec![2])];
        assert!(write_all(folder.path(), &files).is_err());
        let left: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(left, [".b.pdf.part"], "only what stood in the way");
    }

    #[test]
    fn a_file_takes_the_place_of_the_one_before() {
        let folder = tempfile::tempdir().unwrap();
        for bytes in [vec![1], vec![2]] {
            write_all(folder.path(), &[("a.pdf".to_owned(), bytes)]).unwrap();
        }
        assert_eq!(fs::read(folder.path().join("a.pdf")).unwrap(), [2]);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_file_is_no_folder() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        fs::write(&file, []).unwrap();
        assert!(ready(&file).is_err() && ready(&file.join("within")).is_err());
        assert!(ready(&folder.path().join("new/one")).is_ok());
    }
}
