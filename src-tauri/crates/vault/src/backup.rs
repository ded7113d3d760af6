//! A backup: one file that holds the header of a vault and a finished copy of its register.
//!
//! Nine bytes that name the format, the length of the header on four bytes (least first), the header as in `vault.json`,
//! then the register to the end. Whoever could open the vault that day can open the backup.

use crate::{OpenedVault, Result, disk};
use std::fs::{self, File};
use std::io::{self, BufReader, Read, Write};
use std::path::Path;

/// What every backup begins with.
const MAGIC: &[u8; 9] = b"PALIER\x00\x00\x01";

impl OpenedVault {
    /// Binds a finished copy of the register to the header that opens it. The file takes its name once it was read back.
    ///
    /// # Errors
    /// [`crate::Error::Io`] when it cannot be written, or does not read back as it was written; nothing is then left.
    pub fn bind_backup(&self, register: &Path, target: &Path) -> Result<()> {
        let header = self.header.clone().marked(&self.key)?.to_bytes()?;
        let partial = target.with_added_extension("partial");
        let bound = bind(&header, register, &partial).and_then(|()| fs::rename(&partial, target));
        if let Err(error) = bound {
            disk::remove(&partial)?;
            return Err(error.into());
        }
        Ok(disk::sync_folder_of(target)?)
    }
}

fn bind(header: &[u8], register: &Path, partial: &Path) -> io::Result<()> {
    let length = u32::try_from(header.len()).map_err(|_| io::ErrorKind::FileTooLarge)?;
    let beginning = [MAGIC, length.to_le_bytes().as_slice(), header].concat();
    let mut written = disk::private().write(true).create(true).truncate(true).open(partial)?;
    written.write_all(&beginning)?;
    io::copy(&mut File::open(register)?, &mut written)?;
    written.sync_all()?;
    drop(written);
    let expected = beginning.as_slice().chain(File::open(register)?);
    if same(expected, File::open(partial)?)? { Ok(()) } else { Err(io::ErrorKind::InvalidData.into()) }
}

fn same(one: impl Read, other: impl Read) -> io::Result<bool> {
    let (mut one, mut other) = (BufReader::new(one).bytes(), BufReader::new(other).bytes());
    loop {
        match (one.next().transpose()?, other.next().transpose()?) {
            (None, None) => return Ok(true),
            (a, b) if a == b => {}
            _ => return Ok(false),
        }
    }
}
