//! A word that is nowhere else, and a search for it in every file.

use std::fs;
use std::path::{Path, PathBuf};

/// The word. A key of sorting folds it to small letters, a browser writes it in two bytes a letter: all are looked for.
pub const CANARY: &str = "Zanzolin-Quetzal";

/// The files under a folder that say the word in clear, and how many files there are.
///
/// # Panics
/// When the folder cannot be read.
pub fn in_clear(folder: &Path) -> (Vec<PathBuf>, usize) {
    let halves = CANARY.split('-').flat_map(|half| [half.to_owned(), half.to_lowercase(), half.to_uppercase()]);
    let words: Vec<Vec<u8>> = halves
        .flat_map(|half| [half.clone().into_bytes(), half.encode_utf16().flat_map(u16::to_le_bytes).collect()])
        .collect();
    let mut files = Vec::new();
    walk(folder, &mut files);
    let count = files.len();
    // A file may go while others are read: what is gone says nothing.
    files.retain(|file| fs::read(file).is_ok_and(|bytes| words.iter().any(|word| contains(&bytes, word))));
    (files, count)
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        match entry.file_type() {
            Ok(kind) if kind.is_dir() => walk(&entry.path(), files),
            Ok(kind) if kind.is_file() => files.push(entry.path()),
            _ => {}
        }
    }
}

fn contains(bytes: &[u8], word: &[u8]) -> bool {
    bytes.windows(word.len()).any(|window| window == word)
}

#[cfg(test)]
mod tests {
    use super::{CANARY, in_clear};
    use std::fs;

    #[test]
    fn the_word_is_found_however_it_is_written() {
        let folder = tempfile::tempdir().unwrap();
        let wide: Vec<u8> = CANARY.encode_utf16().flat_map(u16::to_le_bytes).collect();
        for (nth, bytes) in [CANARY.as_bytes().to_vec(), CANARY.to_lowercase().into_bytes(), wide].iter().enumerate() {
            fs::create_dir_all(folder.path().join("deep")).unwrap();
            fs::write(folder.path().join("deep/file"), [b"before ", bytes.as_slice()].concat()).unwrap();
            assert_eq!(in_clear(folder.path()).0.len(), 1, "{nth}");
        }
        fs::write(folder.path().join("deep/file"), "another word").unwrap();
        assert_eq!(in_clear(folder.path()), (Vec::new(), 1));
    }
}
