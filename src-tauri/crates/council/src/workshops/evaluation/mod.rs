//! What those who came thought of it: the anonymous questionnaire, typed from paper, and what it says once added up.

mod answers;
mod compared;
mod figures;
mod question;

pub use answers::{Answer, EvaluationSheet, NewEvaluation};
pub use compared::{Compared, Tally, compare};
pub use figures::{ChoiceFigures, Evaluation, EvaluationFigures, StatementFigures, Verbatim, figures};
pub use question::Question;

/// Fewer answers than this say little, and could tell who gave them.
pub(super) const FEW: u32 = 5;

/// Counts as they may leave the house: from 1 to 4 people are not told, nor what would give them away by subtraction.
pub fn masked(counts: &[u32]) -> Vec<Option<u32>> {
    let mut told: Vec<Option<u32>> = counts.iter().map(|count| Some(*count).filter(|n| *n == 0 || *n >= FEW)).collect();
    // One hidden count alone is the total less the others.
    if told.iter().filter(|count| count.is_none()).count() == 1
        && let Some(next) = (0..told.len()).filter(|at| told[*at].is_some_and(|n| n > 0)).min_by_key(|at| told[*at])
    {
        told[next] = None;
    }
    told
}

/// Lines of counts of so many people in all, as they may leave the house: those of few people are left out, and are told only
/// together with those whom no line counts.
pub fn shareable_counts<T>(lines: Vec<(T, u32)>, all: u32) -> Vec<(T, u32)> {
    let mut counts: Vec<u32> = lines.iter().map(|(_, count)| *count).collect();
    // Whom no line counts hides whoever is left out: one hidden count is then not alone.
    let others = all.saturating_sub(counts.iter().sum());
    counts.push(others.min(FEW - 1));
    lines.into_iter().zip(masked(&counts)).filter(|(_, told)| told.is_some()).map(|(line, _)| line).collect()
}

/// A mean in hundredths, rounded to the nearest; none of nothing.
pub(in crate::workshops) fn mean(sum: u32, of: u32) -> Option<u32> {
    (sum.saturating_mul(100) + of / 2).checked_div(of)
}

/// A share in per cent, rounded to the nearest; none of nothing.
pub(in crate::workshops) fn share(part: u32, whole: u32) -> Option<u32> {
    mean(part, whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fewer_than_five_are_not_told() {
        assert_eq!(masked(&[12, 4, 3, 0]), [Some(12), None, None, Some(0)]);
    }

    #[test]
    fn one_hidden_count_takes_the_next_smallest_with_it() {
        assert_eq!(masked(&[12, 4, 7, 0]), [Some(12), None, None, Some(0)]);
        assert_eq!(masked(&[3]), [None]);
        assert_eq!(masked(&[6, 0, 9]), [Some(6), Some(0), Some(9)]);
    }

    #[test]
    fn lines_of_few_people_are_told_together_with_the_others() {
        let lines = || vec![("Ronchin", 12), ("Lezennes", 3), ("Lesquin", 7)];
        assert_eq!(shareable_counts(lines(), 24), [("Ronchin", 12), ("Lesquin", 7)]);
        assert_eq!(shareable_counts(lines(), 22), [("Ronchin", 12)], "three alone would be told by subtraction");
        assert_eq!(shareable_counts(vec![("Ronchin", 12), ("Lesquin", 7)], 19).len(), 2);
    }

    #[test]
    fn a_mean_is_rounded_to_the_nearest_hundredth() {
        assert_eq!(mean(11, 3), Some(367));
        assert_eq!(mean(0, 0), None);
        assert_eq!(share(7, 9), Some(78));
    }
}
