//! Opening a vault: the passphrase comes from a prompt or from a file, never from the command line.

use crate::cli::Vault;
use crate::clock;
use crate::failure::Failure;
use secretariat::{Cover, Session, SlotId, VaultFolder, cover};
use std::fs::File;
use std::io::{self, BufRead, BufReader, IsTerminal, Read};
use std::path::Path;
use zeroize::Zeroizing;

/// The longest passphrase that is read, in bytes.
const LONGEST: u64 = 4096;

/// Opens the vault.
pub(crate) fn open(vault: &Vault) -> Result<Session, Failure> {
    let folder = VaultFolder::new(&vault.folder);
    let cover = cover(&folder)?;
    let user = user(&cover, vault.user.as_deref())?;
    let passphrase = passphrase(vault.passphrase_file.as_deref())?;
    Ok(Session::open(&folder, user, &passphrase, clock::now())?)
}

fn user<'a>(cover: &'a Cover, named: Option<&str>) -> Result<&'a SlotId, Failure> {
    let mut found = cover.users.iter().filter(|user| named.is_none_or(|named| user.name == named));
    match (found.next(), found.next()) {
        (Some(user), None) => Ok(&user.slot),
        _ => Err(Failure::WhichUser),
    }
}

fn passphrase(file: Option<&Path>) -> Result<Zeroizing<String>, Failure> {
    let unreadable = |path: &Path, error: &io::Error| Failure::Unreadable(path.to_owned(), error.kind());
    match file {
        Some(path) if path == Path::new("-") => first_line(io::stdin()).map_err(|error| unreadable(path, &error)),
        Some(path) => File::open(path).and_then(first_line).map_err(|error| unreadable(path, &error)),
        None if io::stdin().is_terminal() => {
            rpassword::prompt_password("Phrase de passe : ").map(Zeroizing::new).map_err(|_| Failure::NoPassphrase)
        }
        None => Err(Failure::NoPassphrase),
    }
}

fn first_line(from: impl Read) -> io::Result<Zeroizing<String>> {
    let mut line = Zeroizing::new(String::new());
    BufReader::new(from.take(LONGEST)).read_line(&mut line)?;
    let end = line.trim_end_matches(['\r', '\n']).len();
    line.truncate(end);
    Ok(line)
}
