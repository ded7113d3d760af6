//! Opening a vault: the passphrase comes from a prompt or from a file, never from the command line.

use crate::cli::Vault;
use crate::clock;
use crate::failure::Failure;
use secretariat::{Session, SlotId, VaultFolder, VaultUser, cover};
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
    let user = user(&cover.users, vault.opening.user.as_deref())?;
    let passphrase = passphrase(vault.opening.passphrase_file.as_deref(), PASSPHRASE)?;
    Ok(Session::open(&folder, user, &passphrase, clock::now())?)
}

/// What is asked when nothing was given.
pub(crate) const PASSPHRASE: &str = "Phrase de passe : ";

/// The user that was named, or the only one.
pub(crate) fn user<'a>(users: &'a [VaultUser], named: Option<&str>) -> Result<&'a SlotId, Failure> {
    let mut found = users.iter().filter(|user| named.is_none_or(|named| user.name == named));
    match (found.next(), found.next()) {
        (Some(user), None) => Ok(&user.slot),
        _ => Err(Failure::WhichUser),
    }
}

/// The first line of a file, or what is typed.
pub(crate) fn passphrase(file: Option<&Path>, asked: &str) -> Result<Zeroizing<String>, Failure> {
    let unreadable = |path: &Path, error: &io::Error| Failure::Unreadable(path.to_owned(), error.kind());
    match file {
        Some(path) if path == Path::new("-") => first_line(io::stdin()).map_err(|error| unreadable(path, &error)),
        Some(path) => File::open(path).and_then(first_line).map_err(|error| unreadable(path, &error)),
        None if io::stdin().is_terminal() => {
            rpassword::prompt_password(asked).map(Zeroizing::new).map_err(|_| Failure::NoPassphrase)
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
