//! The words the example is told with: one a line, in files of their own.

use std::sync::LazyLock;

macro_rules! words {
    ($($name:ident = $file:literal),+ $(,)?) => {
        $(pub(super) static $name: LazyLock<Vec<&str>> =
            LazyLock::new(|| include_str!(concat!("words/", $file, ".txt")).lines().collect());)+

        #[cfg(test)]
        fn all() -> Vec<(&'static str, &'static [&'static str])> {
            vec![$(($file, $name.as_slice())),+]
        }
    };
}

words! {
    FAMILY_NAMES = "family_names",
    WOMEN = "women",
    MEN = "men",
    BIRTH_PLACES = "birth_places",
    REQUESTS = "requests",
    SUMMARIES = "summaries",
    NEAR = "near",
    NOTES = "notes",
    EXCHANGES = "exchanges",
    REASONS = "reasons",
    STREETS = "streets",
    HOLDS = "holds",
    ADDRESSES = "addresses",
    ORDERS = "orders",
    DISCUSSIONS = "discussions",
    INFORMANTS = "informants",
    COMPANIONS = "companions",
    CONDITIONS = "conditions",
    EXPECTED = "expected",
    NEWS = "news",
    DEPOSIT_NEWS = "deposit_news",
    MATTERS = "matters",
    RESOLUTIONS = "resolutions",
    AGREEMENTS = "agreements",
    QUESTIONS = "questions",
    OBSERVATIONS = "observations",
    ORDERS_OF_THE_DAY = "orders_of_the_day",
    REMARKS = "remarks",
    HEARD = "heard",
    DEBRIEFS = "debriefs",
    LEARNT = "learnt",
    IMPROVE = "improve",
    WISHED = "wished",
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    #[test]
    fn every_list_has_words_and_none_twice() {
        for (file, words) in super::all() {
            let distinct: BTreeSet<_> = words.iter().collect();
            assert!(!words.is_empty() && distinct.len() == words.len(), "{file}");
            assert!(words.iter().all(|word| !word.trim().is_empty()), "{file}");
        }
    }
}
