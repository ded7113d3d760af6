//! Who has a seat and who waits: by order of registration, so that a seat given up goes to the next by itself.

use serde::Serialize;
use ts_rs::TS;

/// *Place à l'atelier* of someone registered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "seat", rename_all = "snake_case", rename_all_fields = "camelCase")]
#[ts(export)]
pub enum SeatAt {
    /// Has a seat.
    Seated,
    /// Waits for one.
    Waiting {
        /// How many wait, this one included, up to this one.
        position: u32,
    },
    /// Gave the seat up.
    Cancelled,
}

/// The seat of each registration, in the order they came; `cancelled` says which were given up. No capacity: all sit.
pub fn seats(capacity: Option<u32>, cancelled: &[bool]) -> Vec<SeatAt> {
    let mut standing = 0;
    cancelled
        .iter()
        .map(|cancelled| {
            if *cancelled {
                return SeatAt::Cancelled;
            }
            standing += 1;
            match capacity {
                Some(capacity) if standing > capacity => SeatAt::Waiting { position: standing - capacity },
                _ => SeatAt::Seated,
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn those_who_came_first_sit() {
        let waiting = |position| SeatAt::Waiting { position };
        assert_eq!(seats(Some(2), &[false; 4]), [SeatAt::Seated, SeatAt::Seated, waiting(1), waiting(2)]);
    }

    #[test]
    fn a_seat_given_up_goes_to_the_next_by_itself() {
        let after = seats(Some(2), &[false, true, false, false]);
        assert_eq!(after, [SeatAt::Seated, SeatAt::Cancelled, SeatAt::Seated, SeatAt::Waiting { position: 1 }]);
    }

    #[test]
    fn without_a_capacity_everybody_sits() {
        assert_eq!(seats(None, &[false; 3]), [SeatAt::Seated; 3]);
    }
}
