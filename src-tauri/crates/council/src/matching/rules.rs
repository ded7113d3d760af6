//! The rules of the matching, as the council chose them: which criteria count, and what goes before what.

use super::{Check, Criterion, Finding, Priority};
use crate::Coded;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The word of an empty list: an empty setting stands for its default.
const NOTHING: &str = "none";

/// *Règles du rapprochement*.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct MatchingRules {
    /// Criteria that must not be unmet; the others are told, and bar nobody.
    pub required: Vec<Criterion>,
    /// What goes first, most weighty first; then the seniority, whatever is said here.
    pub priorities: Vec<Priority>,
}

impl MatchingRules {
    /// The rules two settings say, each a list of codes.
    pub fn read(required: &str, priorities: &str) -> Self {
        Self { required: codes(required), priorities: codes(priorities) }
    }

    /// The two settings that say these rules: criteria, then priorities.
    pub fn written(&self) -> [String; 2] {
        [list(&self.required), list(&self.priorities)]
    }

    /// Whether a text is a list of criteria.
    pub fn are_criteria(text: &str) -> bool {
        is_list::<Criterion>(text)
    }

    /// Whether a text is a list of priorities.
    pub fn are_priorities(text: &str) -> bool {
        is_list::<Priority>(text)
    }

    /// The criteria that bar an application from a place.
    pub fn bars(&self, checks: &[Check]) -> Vec<Criterion> {
        let unmet = checks.iter().filter(|check| check.finding == Finding::Unmet);
        unmet.map(|check| check.criterion).filter(|criterion| self.required.contains(criterion)).collect()
    }
}

/// The codes of a list, each once; what is none is passed over.
fn codes<T: Coded + PartialEq>(text: &str) -> Vec<T> {
    let mut all = Vec::new();
    for code in text.split_whitespace().filter_map(T::from_code) {
        if !all.contains(&code) {
            all.push(code);
        }
    }
    all
}

fn list<T: Coded>(all: &[T]) -> String {
    let codes: Vec<&str> = all.iter().map(|one| one.code()).collect();
    if codes.is_empty() { NOTHING.to_owned() } else { codes.join(" ") }
}

fn is_list<T: Coded>(text: &str) -> bool {
    text == NOTHING || text.split_whitespace().all(|word| T::from_code(word).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::matching::Fact;

    #[test]
    fn a_list_is_read_in_its_order_each_code_once() {
        let rules = MatchingRules::read("rent commune rent", "dalo urgent");
        assert_eq!(rules.required, [Criterion::Rent, Criterion::Commune]);
        assert_eq!(rules.priorities, [Priority::Dalo, Priority::Urgent]);
        assert_eq!(rules.written(), ["rent commune", "dalo urgent"]);
        let none = MatchingRules { required: vec![], priorities: vec![] };
        assert_eq!(MatchingRules::read("none", "none"), none);
        assert_eq!(none.written(), ["none", "none"]);
    }

    #[test]
    fn a_list_holds_nothing_but_codes() {
        assert!(MatchingRules::are_criteria("none") && MatchingRules::are_criteria("size lift"));
        assert!(!MatchingRules::are_criteria("size age") && !MatchingRules::are_priorities("size"));
    }

    #[test]
    fn row_18_only_what_is_required_and_unmet_bars() {
        let rules = MatchingRules::read("commune rent", "none");
        let check = |criterion, finding| Check { criterion, finding, asked: Fact::Unsaid, offered: Fact::Unsaid };
        let all = [
            check(Criterion::Commune, Finding::Unmet),
            check(Criterion::Rent, Finding::Unknown),
            check(Criterion::Furnished, Finding::Unmet),
        ];
        assert_eq!(rules.bars(&all), [Criterion::Commune]);
    }
}
