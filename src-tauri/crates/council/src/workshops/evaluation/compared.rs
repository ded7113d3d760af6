//! Questionnaires side by side: by theme, venue, commune, season.

use super::{FEW, mean, share};
use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;

/// *Cumul* of one workshop: who came, and what the sentences of its questionnaires add up to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many people came.
    pub attended: u32,
    /// How many questionnaires.
    pub sheets: u32,
    /// The sum of the numbers circled under the sentences.
    pub sum: u32,
    /// How many were circled.
    pub given: u32,
}

impl Tally {
    /// The mean of every sentence, in hundredths; none where fewer than five answered.
    pub fn satisfaction(self) -> Option<u32> {
        mean(self.sum, self.given).filter(|_| self.sheets >= FEW)
    }
}

/// *Ligne de comparaison*: the workshops of one theme, venue, commune or season.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Compared {
    /// Which: the identity of the theme, the venue, the commune, or the year the season starts.
    #[ts(type = "number")]
    pub id: i64,
    /// How many workshops were held.
    pub workshops: u32,
    /// How many people came.
    pub attended: u32,
    /// How many people came to each, in hundredths.
    pub average: Option<u32>,
    /// How many questionnaires.
    pub sheets: u32,
    /// How many in a hundred of those who came answered.
    pub rate: Option<u32>,
    /// The mean of every sentence, in hundredths; none where fewer than five answered.
    pub satisfaction: Option<u32>,
}

/// Lines of comparison, in the order of what they compare; a workshop without it stands in none.
pub fn compare<W>(held: &[W], of: impl Fn(&W) -> Option<i64>, tally: impl Fn(&W) -> Tally) -> Vec<Compared> {
    let mut groups: BTreeMap<i64, (u32, Tally)> = BTreeMap::new();
    for workshop in held {
        let Some(id) = of(workshop) else { continue };
        let (count, sum) = groups.entry(id).or_default();
        let more = tally(workshop);
        *count += 1;
        *sum = Tally {
            attended: sum.attended + more.attended,
            sheets: sum.sheets + more.sheets,
            sum: sum.sum + more.sum,
            given: sum.given + more.given,
        };
    }
    groups.into_iter().map(|(id, (workshops, tally))| line(id, workshops, tally)).collect()
}

fn line(id: i64, workshops: u32, tally: Tally) -> Compared {
    Compared {
        id,
        workshops,
        attended: tally.attended,
        average: mean(tally.attended, workshops),
        sheets: tally.sheets,
        rate: share(tally.sheets, tally.attended),
        satisfaction: tally.satisfaction(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn workshops_of_one_theme_add_up_and_few_answers_are_masked() {
        let tally = |attended, sheets, sum| Tally { attended, sheets, sum, given: sheets };
        let held = [
            (Some(1), tally(9, 6, 21)),
            (Some(1), tally(12, 4, 14)),
            (Some(2), tally(8, 4, 16)),
            (None, tally(5, 5, 5)),
        ];
        let lines = compare(&held, |each| each.0, |each| each.1);
        assert_eq!(lines.len(), 2);
        assert_eq!((lines[0].workshops, lines[0].attended, lines[0].average), (2, 21, Some(1050)));
        assert_eq!((lines[0].rate, lines[0].satisfaction), (Some(48), Some(350)));
        assert_eq!((lines[1].sheets, lines[1].satisfaction), (4, None));
    }
}
