//! A reminder, never a bar: words of health in a text that should hold only facts useful to housing.

use super::words;
use std::sync::LazyLock;

/// Words and expressions, folded, one a line; an asterisk stands for any ending.
const LIST: &str = include_str!("health_words.txt");

static EXPRESSIONS: LazyLock<Vec<Vec<&str>>> =
    LazyLock::new(|| LIST.lines().map(|line| line.split(' ').collect()).collect());

/// The words of health a text holds, folded, each once, in the order they appear; none is the usual case.
pub fn health_words(text: &str) -> Vec<String> {
    let words = words(text);
    let mut found = Vec::new();
    for at in 0..words.len() {
        let expression = EXPRESSIONS.iter().find(|expression| begins_with(&words[at..], expression));
        if let Some(expression) = expression {
            let heard = words[at..at + expression.len()].join(" ");
            if !found.contains(&heard) {
                found.push(heard);
            }
        }
    }
    found
}

fn begins_with(words: &[String], expression: &[&str]) -> bool {
    words.len() >= expression.len()
        && words.iter().zip(expression).all(|(word, pattern)| match pattern.strip_suffix('*') {
            Some(start) => word.starts_with(start),
            None => word == pattern,
        })
}

#[cfg(test)]
mod tests {
    use super::*;

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
    fn the_list_is_folded_or_would_never_match() {
        for line in LIST.lines() {
            assert_eq!(super::super::sort_key(line), line);
            assert!(!line.is_empty());
        }
    }
}
