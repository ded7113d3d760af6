//! The hours of a sitting: each item follows the one before, so that the people heard do not meet.

use crate::Minute;
use serde::Serialize;
use ts_rs::TS;

/// *Créneau* of an item.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Slot {
    /// Minutes after the midnight the day of the sitting begins with; beyond 1439 the sitting passes midnight.
    pub starts_at: u32,
    /// How long it lasts, in minutes.
    pub minutes: u32,
}

/// *Horaire* of a sitting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Schedule {
    /// One slot per item, in the order of the agenda.
    pub slots: Vec<Slot>,
    /// Minutes after midnight when the last item ends.
    pub ends_at: u32,
    /// Minutes beyond the time planned for the sitting; 0 when it fits.
    pub overrun: u32,
}

/// The hours of the items of a sitting planned to last so many minutes.
///
/// Each entry of `items` is the length of an item or a break, or none for the sitting's usual length.
pub fn schedule(start: Minute, planned: u32, usual: u32, items: &[Option<u32>]) -> Schedule {
    let start = u32::from(start.get());
    let mut ends_at = start;
    let slots = items
        .iter()
        .map(|minutes| {
            let slot = Slot { starts_at: ends_at, minutes: minutes.unwrap_or(usual) };
            ends_at = ends_at.saturating_add(slot.minutes);
            slot
        })
        .collect();
    Schedule { slots, ends_at, overrun: (ends_at - start).saturating_sub(planned) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HALF_PAST_TWO: Minute = Minute::new(14 * 60 + 30).unwrap();

    fn starts(items: &[Option<u32>]) -> Vec<u32> {
        schedule(HALF_PAST_TWO, 180, 20, items).slots.iter().map(|slot| slot.starts_at - 870).collect()
    }

    #[test]
    fn each_item_starts_when_the_one_before_ends() {
        assert_eq!(starts(&[Some(5), Some(10), None, None, Some(15), None]), [0, 5, 15, 35, 55, 70]);
    }

    #[test]
    fn a_sitting_that_fits_does_not_overrun() {
        let fits = schedule(HALF_PAST_TWO, 180, 20, &[None; 9]);
        assert_eq!((fits.ends_at, fits.overrun), (17 * 60 + 30, 0));
    }

    #[test]
    fn an_overrun_is_counted_in_minutes() {
        assert_eq!(schedule(HALF_PAST_TWO, 180, 20, &[None; 10]).overrun, 20);
    }

    #[test]
    fn an_empty_agenda_ends_when_it_starts() {
        assert_eq!(schedule(HALF_PAST_TWO, 180, 20, &[]).ends_at, 870);
    }
}
