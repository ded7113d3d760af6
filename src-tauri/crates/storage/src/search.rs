//! Finding records by what people type: words in any order, by their beginning, accents or not.
//!
//! A table is searched through the one named `<table>_search`:
//! `WHERE person.id IN (SELECT rowid FROM person_search WHERE person_search MATCH ?1)`.

mod found;

pub use found::found;

use council::text::sort_key;

/// The search of all these words, each as a beginning; `None` when nothing is typed that can be searched.
pub(crate) fn expression(typed: &str) -> Option<String> {
    let folded = sort_key(typed);
    // Quoted, so that no word is taken for an operator of the search.
    let words: Vec<_> = words(&folded).map(|word| format!("\"{word}\"*")).collect();
    (!words.is_empty()).then(|| words.join(" "))
}

/// Cuts as the index does: letters and digits make words, the rest parts them.
fn words(folded: &str) -> impl Iterator<Item = &str> {
    folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::expression;
    use crate::row::Columns;
    use crate::testing::{Desk, founder};
    use council::Act;
    use council::text::sort_key;

    fn add(desk: &mut Desk, words: &str) {
        desk.register
            .step(Act::Import, &founder(1), |step| {
                step.run(
                    "INSERT INTO person (family_name, given_name, sort_key, sound_key, search_text)
                     VALUES ('N', 'P', '', '', ?1)",
                    [sort_key(words)],
                )
            })
            .unwrap();
    }

    fn found(desk: &Desk, typed: &str) -> Vec<i64> {
        let Some(expression) = expression(typed) else { return Vec::new() };
        let sql = "SELECT rowid FROM person_search WHERE person_search MATCH ?1 ORDER BY rowid";
        desk.register.page(|page| page.all(sql, [&expression], |row| row.value("rowid"))).unwrap()
    }

    #[test]
    fn words_are_found_in_any_order_by_their_beginning_without_accents() {
        let mut desk = Desk::new();
        add(&mut desk, "Lefèvre Zoé 2026-014 Saint-André");
        add(&mut desk, "Œuvrard Zoé Ys");
        assert_eq!(found(&desk, "zoe lef"), [1]);
        assert_eq!(found(&desk, "ZOÉ"), [1, 2]);
        assert_eq!(found(&desk, "oeu"), [2]);
        assert_eq!(found(&desk, "2026-014"), [1]);
        assert_eq!(found(&desk, "saint andre"), [1]);
        assert_eq!(found(&desk, "zoe nobody"), [0; 0]);
    }

    #[test]
    fn nothing_typed_is_an_operator_of_the_search() {
        let desk = Desk::new();
        for typed in ["", "  ", "\"", "*", "a\"b", "OR", "NOT x", "NEAR(", "search_text:x", "-", "^a", "(", "’", "\0"]
        {
            assert_eq!(found(&desk, typed), [0; 0], "{typed:?}");
        }
    }

    #[test]
    fn undo_takes_the_words_out_of_the_index_and_redo_puts_them_back() {
        let mut desk = Desk::new();
        let in_the_index = |desk: &Desk| {
            let sql = "SELECT count(*) AS n FROM person_search_data WHERE instr(block, CAST('quidam' AS BLOB))";
            desk.register.page(|page| page.one(sql, [], |row| row.number::<u32>("n"))).unwrap()
        };
        add(&mut desk, "Quidam");
        assert!(in_the_index(&desk) > 0);
        desk.register.undo(&founder(2)).unwrap();
        assert_eq!((found(&desk, "quidam"), in_the_index(&desk)), (vec![], 0));
        desk.register.redo(&founder(3)).unwrap();
        assert_eq!(found(&desk, "quidam"), [1]);
        desk.register
            .step(Act::Import, &founder(4), |step| step.run("UPDATE person SET search_text = 'other'", []))
            .unwrap();
        assert_eq!((found(&desk, "quidam"), found(&desk, "oth"), in_the_index(&desk)), (vec![], vec![1], 0));
        let sound = desk.register.step(Act::Import, &founder(5), |step| {
            step.run("INSERT INTO person_search (person_search, rank) VALUES ('integrity-check', 1)", [])
        });
        assert!(sound.is_ok(), "{:?}", sound.err());
    }
}
