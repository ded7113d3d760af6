//! What was copied from the window: it leaves the clipboard by itself, and with the key.

use arboard::Clipboard;
use parking_lot::Mutex;
use serde::Deserialize;
use std::{
    hash::{DefaultHasher, Hash, Hasher},
    sync::Arc,
    thread::{sleep, spawn},
    time::Duration,
};
use ts_rs::TS;

/// *Copié*: what was copied, for how long it may be needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Copied {
    /// Words that may name someone: what is picked out by hand, the text of a paper.
    Names,
    /// A message made ready to be pasted elsewhere, which names nobody.
    Message,
}

impl Copied {
    const fn stays(self) -> Duration {
        Duration::from_secs(match self {
            Self::Names => 30,
            Self::Message => 120,
        })
    }
}

/// What was copied last, known by its digest alone: the words themselves are kept nowhere.
#[derive(Default, Clone)]
pub(crate) struct LastCopied(Arc<Mutex<Option<u64>>>);

impl LastCopied {
    /// Has a text leave the clipboard once its time is over.
    pub(crate) fn forget_in_time(&self, text: &str, copied: Copied) {
        let (digest, last) = (digest(text), self.clone());
        *last.0.lock() = Some(digest);
        spawn(move || {
            sleep(copied.stays());
            last.forget_if(|held| held == digest);
        });
    }

    /// Has what was copied last leave the clipboard, while others go on.
    pub(crate) fn forget(&self) {
        let last = self.clone();
        spawn(move || last.forget_if(|_| true));
    }

    /// What was copied since, here or by another program, stays.
    fn forget_if(&self, is_due: impl Fn(u64) -> bool) {
        let Some(digest) = self.0.lock().take_if(|held| is_due(*held)) else { return };
        if let Err(error) = clear(digest) {
            log::warn!("the clipboard was not cleared: {error}");
        }
    }
}

fn clear(copied: u64) -> Result<(), arboard::Error> {
    let mut clipboard = Clipboard::new()?;
    match clipboard.get_text() {
        Ok(text) if digest(&text) == copied => clipboard.clear(),
        Ok(_) | Err(arboard::Error::ContentNotAvailable) => Ok(()),
        Err(error) => Err(error),
    }
}

/// The words of a text, as a number: what the system hands back has other spaces and line ends.
fn digest(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.split_whitespace().for_each(|word| word.hash(&mut hasher));
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::{Copied, LastCopied, digest};

    #[test]
    fn a_text_is_known_by_its_words() {
        assert_eq!(digest("03\u{202f}20\u{a0}00\r\n"), digest("03 20 00"));
        assert_ne!(digest("03 20 00"), digest("03 20 01"));
    }

    #[test]
    fn what_was_copied_since_stays() {
        let last = LastCopied::default();
        *last.0.lock() = Some(2);
        last.forget_if(|held| held == 1);
        assert_eq!(*last.0.lock(), Some(2));
    }

    #[test]
    fn a_name_leaves_before_a_message() {
        assert!(Copied::Names.stays() < Copied::Message.stays());
    }
}
