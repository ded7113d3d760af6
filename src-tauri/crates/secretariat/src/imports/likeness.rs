//! Whether somebody in a file is already in the register, or earlier in the file.

use council::Day;
use council::people::{BirthLikeness, NameLikeness, Named, NewPerson};
use council::text::{sound_key, words};
use std::collections::HashMap;
use storage::people::Known;
use storage::{Page, people};

/// Everybody who is known, found by the words of a name, by its sound and by the day of birth.
pub(super) struct People {
    all: Vec<Somebody>,
    by_key: HashMap<Key, Vec<usize>>,
}

struct Somebody {
    family_name: String,
    birth_name: String,
    given_name: String,
    birth_on: Option<Day>,
    /// Whether she comes from the file itself.
    of_file: bool,
}

#[derive(PartialEq, Eq, Hash)]
enum Key {
    Words(Vec<String>),
    Sound(String),
    Birth(Day),
}

/// How somebody new compares with those who are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Likely {
    /// Nobody looks like her.
    New,
    /// Somebody may be the same person.
    Resembling,
    /// The file spoke of her before.
    Repeated,
    /// The register bears her name, and no day of birth tells the two apart.
    Known,
}

impl People {
    pub(super) fn read(page: &Page<'_>) -> storage::Result<Self> {
        let mut people = Self { all: Vec::new(), by_key: HashMap::new() };
        for Known { family_name, birth_name, given_name, birth_on, .. } in people::named(page)? {
            people.remember(Somebody { family_name, birth_name, given_name, birth_on, of_file: false });
        }
        Ok(people)
    }

    /// Compares somebody of the file with those who are known; she is known from then on, unless she was.
    pub(super) fn meet(&mut self, person: &NewPerson) -> Likely {
        let somebody = Somebody {
            family_name: person.family_name.clone(),
            birth_name: person.birth_name.clone(),
            given_name: person.given_name.clone(),
            birth_on: person.birth_on,
            of_file: true,
        };
        let near = somebody.keys().into_iter().filter_map(|key| self.by_key.get(&key)).flatten();
        let likely = near.map(|at| somebody.compared(&self.all[*at])).max().unwrap_or(Likely::New);
        if likely <= Likely::Resembling {
            self.remember(somebody);
        }
        likely
    }

    fn remember(&mut self, somebody: Somebody) {
        for key in somebody.keys() {
            self.by_key.entry(key).or_default().push(self.all.len());
        }
        self.all.push(somebody);
    }
}

impl Somebody {
    fn named(&self) -> Named<'_> {
        Named {
            family_name: &self.family_name,
            birth_name: &self.birth_name,
            given_name: &self.given_name,
            birth_on: self.birth_on,
        }
    }

    /// Whatever two people who resemble each other share.
    fn keys(&self) -> Vec<Key> {
        let mut keys: Vec<Key> = self.birth_on.map(Key::Birth).into_iter().collect();
        for name in [&self.family_name, &self.birth_name] {
            if !name.is_empty() {
                let whole = format!("{name} {}", self.given_name);
                let mut words = words(&whole);
                words.sort();
                keys.push(Key::Words(words));
                keys.push(Key::Sound(sound_key(&whole)));
            }
        }
        keys
    }

    fn compared(&self, known: &Self) -> Likely {
        let Some(likeness) = self.named().likeness(&known.named()) else { return Likely::New };
        match (likeness.names, likeness.births) {
            (NameLikeness::Same, BirthLikeness::Same | BirthLikeness::Unknown) if known.of_file => Likely::Repeated,
            (NameLikeness::Same, BirthLikeness::Same | BirthLikeness::Unknown) => Likely::Known,
            _ => Likely::Resembling,
        }
    }
}
