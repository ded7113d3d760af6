//! The letters that ask a landlord for a deposit back: in which order they go, and from which day each is true.

use crate::{Day, Refusal, Ruled, coded};
use chrono::Days;
use serde::Serialize;
use ts_rs::TS;

/// Days a landlord has to answer a letter before the next one goes.
const ANSWER: u64 = 15;

coded! {
    /// *Lettre au bailleur* about a deposit that comes back, in the order they go.
    pub enum DepositLetter {
        /// *Remise des clés*: where to return it, and by when; nothing is due yet.
        Keys = "keys",
        /// *Première demande*: the day it was due is over.
        First = "first",
        /// *Rappel*.
        Second = "second",
        /// *Mise en demeure*, by registered letter.
        Notice = "notice",
    }
}

impl DepositLetter {
    /// The letter that it says was sent before it.
    pub const fn after(self) -> Option<Self> {
        match self {
            Self::Keys | Self::First => None,
            Self::Second => Some(Self::First),
            Self::Notice => Some(Self::Second),
        }
    }
}

/// *Lettre partie*: one that was sent, and the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SentLetter {
    /// Which.
    pub letter: DepositLetter,
    /// When.
    pub sent_on: Day,
}

/// *Lettre au bailleur*, as the sheet of a deposit shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DepositLetterRow {
    /// Which.
    pub letter: DepositLetter,
    /// The day it was sent.
    pub sent_on: Option<Day>,
    /// The first day it would say the truth; none until the letter before it was sent.
    pub true_from: Option<Day>,
}

/// The day a letter was sent.
pub fn sent_on(sent: &[SentLetter], letter: DepositLetter) -> Option<Day> {
    sent.iter().find(|one| one.letter == letter).map(|one| one.sent_on)
}

/// The first day a letter says the truth; none until the letter it speaks of was sent.
pub fn true_from(sent: &[SentLetter], letter: DepositLetter, keys_on: Day, due_on: Day) -> Option<Day> {
    match (letter, letter.after()) {
        (DepositLetter::Keys, _) => Some(keys_on),
        (_, None) => due_on.succ_opt(),
        (_, Some(before)) => answer_by(sent_on(sent, before)?),
    }
}

/// The last day to answer a letter.
pub fn answer_by(sent_on: Day) -> Option<Day> {
    sent_on.checked_add_days(Days::new(ANSWER))
}

/// The letter to send next, and from which day: what was asked for twice is put on notice, and no more is written then.
pub fn next_letter(sent: &[SentLetter], keys_on: Day, due_on: Day) -> Option<(DepositLetter, Day)> {
    let asking = [DepositLetter::First, DepositLetter::Second, DepositLetter::Notice];
    let next = asking.into_iter().find(|letter| sent_on(sent, *letter).is_none())?;
    Some((next, true_from(sent, next, keys_on, due_on)?))
}

/// Whether a letter may be noted as sent that day, or, without a day, as not sent.
///
/// # Errors
/// [`Refusal::LetterOutOfOrder`] when it would be before the letter it speaks of, or after one that speaks of it.
pub fn note_letter(sent: &[SentLetter], letter: DepositLetter, on: Option<Day>) -> Ruled {
    if let Some((before, on)) = letter.after().zip(on)
        && sent_on(sent, before).is_none_or(|before| before > on)
    {
        return Err(Refusal::LetterOutOfOrder { before, after: letter });
    }
    let next = DepositLetter::ALL.iter().find(|other| other.after() == Some(letter));
    let told = next.and_then(|next| Some((*next, sent_on(sent, *next)?)));
    match told {
        Some((after, told_on)) if on.is_none_or(|on| on > told_on) => {
            Err(Refusal::LetterOutOfOrder { before: letter, after })
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use DepositLetter::{First, Keys, Notice, Second};

    fn day(month: u32, day: u32) -> Day {
        Day::from_ymd_opt(2026, month, day).unwrap()
    }

    fn sent(letters: &[(DepositLetter, Day)]) -> Vec<SentLetter> {
        letters.iter().map(|(letter, sent_on)| SentLetter { letter: *letter, sent_on: *sent_on }).collect()
    }

    #[test]
    fn a_letter_is_true_once_the_landlord_had_the_time_to_answer_the_one_before() {
        let from = |letters: &[(DepositLetter, Day)], letter| true_from(&sent(letters), letter, day(3, 15), day(4, 15));
        assert_eq!(from(&[], Keys), Some(day(3, 15)));
        assert_eq!(from(&[], First), Some(day(4, 16)));
        assert_eq!(from(&[], Second), None);
        assert_eq!(from(&[(First, day(4, 20))], Second), Some(day(5, 5)));
        assert_eq!(from(&[(First, day(4, 20)), (Second, day(5, 6))], Notice), Some(day(5, 21)));
    }

    #[test]
    fn the_next_letter_follows_those_that_went() {
        let next = |letters: &[(DepositLetter, Day)]| next_letter(&sent(letters), day(3, 15), day(4, 15));
        assert_eq!(next(&[(Keys, day(3, 16))]), Some((First, day(4, 16))));
        assert_eq!(next(&[(First, day(4, 20))]), Some((Second, day(5, 5))));
        assert_eq!(next(&[(First, day(4, 20)), (Second, day(5, 6)), (Notice, day(5, 22))]), None);
    }

    #[test]
    fn a_letter_never_goes_before_the_one_it_speaks_of() {
        let both = sent(&[(First, day(4, 20)), (Second, day(5, 6))]);
        let wrong = |before, after| Err(Refusal::LetterOutOfOrder { before, after });
        assert_eq!(note_letter(&[], Second, Some(day(5, 6))), wrong(First, Second));
        assert_eq!(note_letter(&both[..1], Second, Some(day(4, 19))), wrong(First, Second));
        assert_eq!(note_letter(&both, First, Some(day(5, 7))), wrong(First, Second));
        assert_eq!(note_letter(&both, First, None), wrong(First, Second));
        assert_eq!(note_letter(&both, First, Some(day(4, 21))), Ok(()));
        assert_eq!(note_letter(&both, Second, None), Ok(()));
        assert_eq!(note_letter(&both, Notice, Some(day(5, 22))), Ok(()));
    }
}
