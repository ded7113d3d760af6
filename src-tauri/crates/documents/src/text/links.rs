//! Addresses of the web and of the post that a text names: what can be clicked.

use std::ops::Range;
use std::rc::Rc;

/// Where links stand in a text, and where they lead.
pub(super) fn of(text: &str) -> Vec<(Range<usize>, Rc<str>)> {
    if !text.contains("www.") && !text.contains("://") && !text.contains('@') {
        return Vec::new();
    }
    let mut links = Vec::new();
    let mut at = 0;
    for token in text.split(char::is_whitespace) {
        let start = at + (token.len() - token.trim_start_matches(['«', '(', '<']).len());
        let word = token.trim_start_matches(['«', '(', '<']);
        let word = word.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '»', '…', '>', '*']);
        if let Some(target) = target(word) {
            links.push((start..start + word.len(), Rc::from(target)));
        }
        at += token.len();
        at += text[at..].chars().next().map_or(0, char::len_utf8);
    }
    links
}

fn target(word: &str) -> Option<String> {
    let plain = word.is_ascii();
    if plain && (word.starts_with("https://") || word.starts_with("http://")) {
        return Some(word.to_owned());
    }
    if plain && word.starts_with("www.") && word.len() > 7 {
        return Some(format!("https://{word}"));
    }
    let (name, host) = word.split_once('@')?;
    let is_mail = plain && !name.is_empty() && host.contains('.') && !host.contains('@') && !host.starts_with('.');
    is_mail.then(|| format!("mailto:{word}"))
}

#[cfg(test)]
mod tests {
    use super::of;

    fn targets(text: &str) -> Vec<String> {
        of(text).into_iter().map(|(range, target)| format!("{} → {target}", &text[range])).collect()
    }

    #[test]
    fn addresses_are_found_without_the_signs_around_them() {
        assert_eq!(
            targets("Voir www.cnil.fr, ou (à contact@rivage.example)."),
            ["www.cnil.fr → https://www.cnil.fr", "contact@rivage.example → mailto:contact@rivage.example"]
        );
        assert_eq!(targets("https://exemple.fr/?a=1 !"), ["https://exemple.fr/?a=1 → https://exemple.fr/?a=1"]);
    }

    #[test]
    fn what_is_no_address_is_left_alone() {
        assert!(targets("un @ seul, élu@mairie, a@b@c.fr, www.").is_empty());
    }
}
