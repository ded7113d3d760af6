//! Many files in one.

use crate::sheet::TooLarge;
use std::io::{Cursor, Write as _};
use zip::write::SimpleFileOptions;
use zip::{ZipWriter, result::ZipResult};

/// Files by name, in one ZIP archive. The same files give the same bytes.
///
/// # Errors
/// [`TooLarge`] when the archive cannot hold them.
pub fn to_zip(files: &[(String, Vec<u8>)]) -> Result<Vec<u8>, TooLarge> {
    pack(files).map_err(|_| TooLarge)
}

fn pack(files: &[(String, Vec<u8>)]) -> ZipResult<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        archive.start_file(name.as_str(), SimpleFileOptions::default())?;
        archive.write_all(bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    use super::to_zip;
    use std::io::{Cursor, Read as _};

    #[test]
    fn files_come_back_as_they_went_in_and_bytes_are_the_same_twice() {
        let files = [("b/1.csv".to_owned(), vec![0, 1, 2]), ("a.txt".to_owned(), Vec::new())];
        let packed = to_zip(&files).unwrap();
        assert_eq!(packed, to_zip(&files).unwrap());
        let mut archive = zip::ZipArchive::new(Cursor::new(packed)).unwrap();
        for (name, bytes) in &files {
            let mut read = Vec::new();
            archive.by_name(name).unwrap().read_to_end(&mut read).unwrap();
            assert_eq!(&read, bytes);
        }
    }
}
