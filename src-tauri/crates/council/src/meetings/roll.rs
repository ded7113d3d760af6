//! The roll call: who is in the room at each minute, how many votes that makes, and whether the quorum is reached.

use super::Presence;
use crate::{ParticipantId, Refusal, Ruled};
use serde::Serialize;
use ts_rs::TS;

/// *Arrivée et départ*, in minutes after the midnight the day of the sitting begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stay {
    /// Arrived.
    pub from: u32,
    /// Left; none while still in the room.
    pub until: Option<u32>,
}

impl Stay {
    const fn holds(self, minute: u32) -> bool {
        self.from <= minute
            && match self.until {
                Some(until) => minute < until,
                None => true,
            }
    }
}

/// *Membre* in the roll call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seat {
    /// Who.
    pub participant: ParticipantId,
    /// The votes the member holds; a guest holds none and does not count for the quorum.
    pub votes: u32,
    /// What the roll call noted; none before it.
    pub presence: Option<Presence>,
    /// To whom a represented member gave a power.
    pub proxy: Option<ParticipantId>,
    /// When the member was in the room; a member noted present without hours was there throughout.
    pub stays: Vec<Stay>,
}

impl Seat {
    pub(super) fn is_in_the_room(&self, minute: u32) -> bool {
        self.presence == Some(Presence::Present)
            && (self.stays.is_empty() || self.stays.iter().any(|stay| stay.holds(minute)))
    }
}

/// *Présences* at one minute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Room {
    /// Voting members in the room.
    pub present: u32,
    /// Voting members represented by one of them.
    pub represented: u32,
    /// The votes they hold.
    pub votes: u32,
    /// Whether the quorum is reached, or none is asked.
    pub is_quorate: bool,
}

/// Who is in the room at a minute, without those who stepped out of the item.
///
/// A power counts only while the member who holds it is in the room. A member who steps out of an item still counts for
/// the quorum, and casts no vote on it, neither the own nor those by power.
pub fn room_at(minute: u32, seats: &[Seat], recused: &[ParticipantId], quorum: Option<u32>) -> Room {
    let in_room = |who: ParticipantId| seats.iter().any(|seat| seat.participant == who && seat.is_in_the_room(minute));
    let mut room = Room { present: 0, represented: 0, votes: 0, is_quorate: false };
    for seat in seats.iter().filter(|seat| seat.votes > 0) {
        let caster = if seat.is_in_the_room(minute) {
            room.present += 1;
            seat.participant
        } else if let Some(holder) = power_of(seat).filter(|holder| in_room(*holder)) {
            room.represented += 1;
            holder
        } else {
            continue;
        };
        if !recused.contains(&caster) && !recused.contains(&seat.participant) {
            room.votes += seat.votes;
        }
    }
    room.is_quorate = quorum.is_none_or(|quorum| room.present + room.represented >= quorum);
    room
}

/// Whether a member may give a power to another.
///
/// # Errors
/// [`Refusal::PowerToOneself`]; [`Refusal::PowerToNobodyPresent`] when the other is not noted present.
pub fn give_power(giver: ParticipantId, holder: &Seat) -> Ruled {
    if giver == holder.participant {
        return Err(Refusal::PowerToOneself);
    }
    if holder.presence != Some(Presence::Present) {
        return Err(Refusal::PowerToNobodyPresent { holder: holder.participant });
    }
    Ok(())
}

fn power_of(seat: &Seat) -> Option<ParticipantId> {
    seat.proxy.filter(|_| seat.presence == Some(Presence::Represented))
}

#[cfg(test)]
mod tests {
    use super::*;

    const AMELIE: ParticipantId = ParticipantId::new(1);
    const BRUNO: ParticipantId = ParticipantId::new(2);
    const CLARA: ParticipantId = ParticipantId::new(3);
    const GUEST: ParticipantId = ParticipantId::new(4);

    fn seat(participant: ParticipantId, presence: Presence) -> Seat {
        Seat { participant, votes: 1, presence: Some(presence), proxy: None, stays: vec![] }
    }

    fn represented(participant: ParticipantId, holder: ParticipantId) -> Seat {
        Seat { proxy: Some(holder), ..seat(participant, Presence::Represented) }
    }

    fn seats() -> Vec<Seat> {
        vec![
            seat(AMELIE, Presence::Present),
            Seat {
                stays: vec![Stay { from: 880, until: Some(930) }, Stay { from: 945, until: None }],
                ..seat(BRUNO, Presence::Present)
            },
            represented(CLARA, BRUNO),
            Seat { votes: 0, ..seat(GUEST, Presence::Present) },
        ]
    }

    #[test]
    fn the_quorum_follows_arrivals_and_departures() {
        let quorate = |minute| room_at(minute, &seats(), &[], Some(2)).is_quorate;
        assert_eq!([870, 880, 929, 930, 945].map(quorate), [false, true, true, false, true]);
    }

    #[test]
    fn a_power_counts_while_its_holder_is_in_the_room() {
        let room = room_at(900, &seats(), &[], None);
        assert_eq!((room.present, room.represented, room.votes), (2, 1, 3));
        let without = room_at(935, &seats(), &[], None);
        assert_eq!((without.present, without.represented, without.votes), (1, 0, 1));
    }

    #[test]
    fn a_guest_counts_for_nothing() {
        assert!(!room_at(870, &seats(), &[], Some(2)).is_quorate);
        assert_eq!(room_at(870, &seats(), &[], None).votes, 1);
    }

    #[test]
    fn a_member_who_steps_out_of_an_item_casts_no_vote_on_it() {
        let room = room_at(900, &seats(), &[BRUNO], Some(3));
        assert_eq!((room.votes, room.is_quorate), (1, true));
    }

    #[test]
    fn the_vote_of_a_member_concerned_is_not_cast_by_another() {
        assert_eq!(room_at(900, &seats(), &[CLARA], None).votes, 2);
    }

    #[test]
    fn without_a_quorum_in_the_rules_every_sitting_is_quorate() {
        assert!(room_at(900, &[], &[], None).is_quorate);
        assert!(!room_at(900, &[], &[], Some(1)).is_quorate);
    }

    #[test]
    fn nobody_is_in_the_room_before_the_roll_call() {
        let uncalled = Seat { presence: None, ..seat(AMELIE, Presence::Absent) };
        assert_eq!(room_at(900, &[uncalled], &[], None).present, 0);
    }

    #[test]
    fn a_power_goes_to_a_member_present() {
        assert_eq!(give_power(CLARA, &seat(AMELIE, Presence::Present)), Ok(()));
        assert_eq!(give_power(AMELIE, &seat(AMELIE, Presence::Present)), Err(Refusal::PowerToOneself));
        assert_eq!(
            give_power(AMELIE, &represented(CLARA, BRUNO)),
            Err(Refusal::PowerToNobodyPresent { holder: CLARA })
        );
    }
}
