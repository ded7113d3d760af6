//! The two copies of a header: each alone is enough, and repairs the other.

use crate::{
    Error, Result, VaultFolder, disk,
    header::{Marked, VERSION},
};
use serde::Deserialize;

/// The sound copies, the newest first; a single one when both are alike.
pub(crate) fn read(folder: &VaultFolder) -> Result<Vec<Marked>> {
    let mut found = Vec::new();
    for file in folder.headers() {
        // A copy that cannot be read is a damaged copy: the other one decides.
        found.extend(disk::read(&file).unwrap_or(Some(Vec::new())));
    }
    if found.is_empty() {
        return Err(Error::NotAVault);
    }
    let mut sound: Vec<_> = found.iter().filter_map(|bytes| Marked::from_bytes(bytes).ok()).collect();
    if sound.is_empty() {
        return Err(if found.iter().any(|bytes| is_newer(bytes)) { Error::NewerVault } else { Error::HeaderDamaged });
    }
    sound.sort_by_key(|copy| std::cmp::Reverse(copy.header.generation));
    sound.dedup();
    Ok(sound)
}

/// Writes both copies, one after the other: a power cut leaves at least one of them whole.
pub(crate) fn write(folder: &VaultFolder, marked: &Marked) -> Result<()> {
    let bytes = marked.to_bytes()?;
    for file in folder.headers() {
        disk::replace(&file, &bytes)?;
    }
    Ok(())
}

/// Writes the copies that are not this header.
pub(crate) fn repair(folder: &VaultFolder, marked: &Marked) -> Result<()> {
    let bytes = marked.to_bytes()?;
    for file in folder.headers() {
        if disk::read(&file).ok().flatten().as_ref() != Some(&bytes) {
            disk::replace(&file, &bytes)?;
        }
    }
    Ok(())
}

fn is_newer(bytes: &[u8]) -> bool {
    #[derive(Deserialize)]
    struct Versioned {
        header: Version,
    }
    #[derive(Deserialize)]
    struct Version {
        version: u32,
    }
    serde_json::from_slice::<Versioned>(bytes).is_ok_and(|versioned| versioned.header.version > VERSION)
}
