//! Power cuts: what a disk may hold after one, from what it was told before.
//!
//! Only what was synchronised is sure. Of the rest, each write is there, lost or there in part, whatever came after it.

use crate::state::Event;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// What a disk writes at once.
const SECTOR: usize = 512;

/// What becomes of the writes that were not synchronised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Loss {
    /// All are lost.
    Everything,
    /// None is lost.
    Nothing,
    /// Each is lost or not.
    Some,
    /// Of each, the first half is there.
    Halves,
    /// Of each, some sectors are there.
    Sectors,
}

impl Loss {
    /// Every way.
    pub const ALL: [Self; 5] = [Self::Everything, Self::Nothing, Self::Some, Self::Halves, Self::Sectors];
}

/// The files of a folder after a power cut.
pub type Cut = BTreeMap<PathBuf, Vec<u8>>;

/// A disk with its power on, to which a tape is played.
#[derive(Debug, Default)]
pub struct Power(BTreeMap<PathBuf, Vec<Life>>);

/// What a name stood for between its making and its removal.
#[derive(Debug, Default)]
struct Life {
    sure: Vec<u8>,
    unsure: Vec<Change>,
    /// Whether the name itself was put on the disk.
    is_kept: bool,
    /// Removed, and the folder not synchronised since.
    is_removed: bool,
}

#[derive(Debug)]
enum Change {
    Write(u64, Vec<u8>),
    Truncate(u64),
}

impl Power {
    /// Plays what happened next.
    pub fn play(&mut self, event: &Event) {
        match event {
            Event::Made(path) => self.0.entry(path.clone()).or_default().push(Life::default()),
            Event::Written(path, at, bytes) => self.life(path).unsure.push(Change::Write(*at, bytes.clone())),
            Event::Truncated(path, size) => self.life(path).unsure.push(Change::Truncate(*size)),
            Event::Synchronised(path) => {
                let life = self.life(path);
                for change in std::mem::take(&mut life.unsure) {
                    change.apply(&mut life.sure);
                }
                life.is_kept = true;
                // The system's disk synchronises the folder of a new file with it: what bore the name before is gone.
                let lives = self.lives(path);
                lives.drain(..lives.len() - 1);
            }
            Event::Removed(path, true) => self.lives(path).clear(),
            Event::Removed(path, false) => self.life(path).is_removed = true,
            Event::Said(..) => {}
        }
    }

    fn lives(&mut self, path: &Path) -> &mut Vec<Life> {
        self.0.entry(path.to_owned()).or_default()
    }

    /// What the name stands for now; a file that was there before the tape began starts empty.
    fn life(&mut self, path: &Path) -> &mut Life {
        let lives = self.lives(path);
        if lives.is_empty() {
            lives.push(Life::default());
        }
        lives.last_mut().expect("one at least")
    }

    /// Cuts the power: what is found afterwards, where `chance` says a number below the one it is given.
    pub fn cut(&self, loss: Loss, mut chance: impl FnMut(u64) -> u64) -> Cut {
        self.0.iter().filter_map(|(path, lives)| Some((path.clone(), found(lives, loss, &mut chance)?))).collect()
    }
}

/// The bytes a name stands for after a cut; none when the name is gone.
fn found(lives: &[Life], loss: Loss, chance: &mut impl FnMut(u64) -> u64) -> Option<Vec<u8>> {
    let mut happened = |is_sure: bool| {
        is_sure
            || match loss {
                Loss::Everything => false,
                Loss::Nothing => true,
                Loss::Some | Loss::Halves | Loss::Sectors => chance(2) == 0,
            }
    };
    // The latest name that was put on the disk, sure or by chance.
    let life = lives.iter().rev().find(|life| happened(life.is_kept))?;
    if life.is_removed && happened(false) {
        return None;
    }
    let mut bytes = life.sure.clone();
    for change in &life.unsure {
        change.survive(&mut bytes, loss, chance);
    }
    Some(bytes)
}

impl Change {
    fn apply(&self, bytes: &mut Vec<u8>) {
        match self {
            Self::Write(at, new) => put(bytes, place(*at), new),
            Self::Truncate(size) => bytes.resize(place(*size), 0),
        }
    }

    /// Applies what a cut leaves of the change.
    fn survive(&self, bytes: &mut Vec<u8>, loss: Loss, chance: &mut impl FnMut(u64) -> u64) {
        match (self, loss) {
            (_, Loss::Everything) => {}
            (_, Loss::Nothing) => self.apply(bytes),
            (Self::Write(at, new), Loss::Halves) => put(bytes, place(*at), &new[..new.len() / 2]),
            (Self::Write(at, new), Loss::Sectors) => {
                for (nth, sector) in new.chunks(SECTOR).enumerate() {
                    if chance(2) == 0 {
                        put(bytes, place(*at) + nth * SECTOR, sector);
                    }
                }
            }
            (_, Loss::Some | Loss::Halves | Loss::Sectors) => {
                if chance(2) == 0 {
                    self.apply(bytes);
                }
            }
        }
    }
}

fn put(bytes: &mut Vec<u8>, at: usize, new: &[u8]) {
    let end = at + new.len();
    if bytes.len() < end {
        bytes.resize(end, 0);
    }
    bytes[at..end].copy_from_slice(new);
}

fn place(offset: u64) -> usize {
    usize::try_from(offset).expect("a file that fits in memory")
}

#[cfg(test)]
mod tests {
    use super::{Loss, Power};
    use crate::state::Event;
    use std::path::{Path, PathBuf};

    fn file() -> PathBuf {
        PathBuf::from("file")
    }

    fn played(events: &[Event]) -> Power {
        let mut power = Power::default();
        for event in events {
            power.play(event);
        }
        power
    }

    fn left(power: &Power, loss: Loss) -> Option<Vec<u8>> {
        power.cut(loss, |_| 0).remove(Path::new("file"))
    }

    #[test]
    fn only_what_was_synchronised_is_sure() {
        let mut events = vec![Event::Made(file()), Event::Written(file(), 0, vec![1; 4])];
        assert_eq!(left(&played(&events), Loss::Everything), None);
        assert_eq!(left(&played(&events), Loss::Nothing), Some(vec![1; 4]));
        events.push(Event::Synchronised(file()));
        events.push(Event::Written(file(), 2, vec![2; 4]));
        let power = played(&events);
        assert_eq!(left(&power, Loss::Everything), Some(vec![1; 4]));
        assert_eq!(left(&power, Loss::Halves), Some(vec![1, 1, 2, 2]));
        assert_eq!(left(&power, Loss::Nothing), Some(vec![1, 1, 2, 2, 2, 2]));
    }

    #[test]
    fn a_file_removed_may_come_back_until_its_folder_is_synchronised() {
        let events = [Event::Made(file()), Event::Written(file(), 0, vec![1]), Event::Synchronised(file())];
        let gone = |sure| played(&[&events[..], &[Event::Removed(file(), sure)]].concat());
        assert_eq!(left(&gone(false), Loss::Everything), Some(vec![1]));
        assert_eq!(left(&gone(false), Loss::Nothing), None);
        assert_eq!(left(&gone(true), Loss::Everything), None);
    }
}
