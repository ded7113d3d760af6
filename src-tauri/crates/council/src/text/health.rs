//! A reminder, never a bar: words of health in a text that should hold only facts useful to housing.

use super::{sort_key, words};

/// The words looked for where the council chose none, one a line; an asterisk stands for any ending.
pub const USUAL_HEALTH_WORDS: &str = include_str!("health_words.txt");

/// *Mots de santé*: the words and expressions the council looks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HealthWords(Vec<Vec<Pattern>>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Pattern {
    start: String,
    /// Whether any ending will do.
    is_open: bool,
}

impl Pattern {
    fn read(raw: &str) -> Self {
        let start = raw.strip_suffix('*');
        Self { start: sort_key(start.unwrap_or(raw)), is_open: start.is_some() }
    }

    fn matches(&self, word: &str) -> bool {
        if self.is_open { word.starts_with(&self.start) } else { word == self.start }
    }
}

impl HealthWords {
    /// Words and expressions, one a line, however they are accented; an asterisk stands for any ending.
    pub fn read(list: &str) -> Self {
        let expressions = list.lines().map(|line| line.split_whitespace().map(Pattern::read).collect::<Vec<_>>());
        // A lone asterisk would find every word.
        Self(expressions.filter(|one| !one.is_empty() && one.iter().all(|word| !word.start.is_empty())).collect())
    }

    /// Those a text holds, folded, each once, in the order they appear; none is the usual case.
    pub fn heard_in(&self, text: &str) -> Vec<String> {
        let words = words(text);
        let mut found = Vec::new();
        for at in 0..words.len() {
            let expression = self.0.iter().find(|expression| begins_with(&words[at..], expression));
            if let Some(expression) = expression {
                let heard = words[at..at + expression.len()].join(" ");
                if !found.contains(&heard) {
                    found.push(heard);
                }
            }
        }
        found
    }
}

fn begins_with(words: &[String], expression: &[Pattern]) -> bool {
    words.len() >= expression.len() && words.iter().zip(expression).all(|(word, pattern)| pattern.matches(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn health_words(text: &str) -> Vec<String> {
        HealthWords::read(USUAL_HEALTH_WORDS).heard_in(text)
    }

    #[test]
    fn a_word_of_health_is_noticed_whatever_its_ending_or_accents() {
        assert_eq!(health_words("Hospitalisée en mars, sous TRAITEMENT."), ["hospitalisee", "traitement"]);
        assert_eq!(health_words("un diagnostic de dépression"), ["diagnostic", "depression"]);
    }

    #[test]
    fn facts_useful_to_housing_pass() {
        for text in [
            "Souhaite un T2 au rez-de-chaussée, proche du marché, avec son chat.",
            "Trouble de voisinage signalé par le bailleur, réglé depuis.",
            "A besoin d’une douche de plain-pied.",
            "Présentée par l’équipe du secteur.",
        ] {
            assert_eq!(health_words(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn a_word_said_twice_is_told_once() {
        assert_eq!(health_words("Traitement, traitement, traitements"), ["traitement", "traitements"]);
    }

    #[test]
    fn the_council_chooses_its_words_with_or_without_accents() {
        let own = HealthWords::read("  Équipe mobile \n\n*\ncrise*");
        assert_eq!(own.heard_in("L’équipe mobile est venue, après des crises."), ["equipe mobile", "crises"]);
        assert_eq!(own.heard_in("sous traitement"), [""; 0]);
    }
}
