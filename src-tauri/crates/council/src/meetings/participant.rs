//! Who is convened, who answers, who comes.

use super::{Presence, Reply, Seat, Stay};
use crate::bodies::{Capacity, College};
use crate::directory::ContactName;
use crate::{ContactId, Day, MandateId, ParticipantId, PresenceId, Ruled, text};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// *Participant*: a member convened to a meeting; before the convocation, one who would be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ParticipantRow {
    /// Identity; none before the convocation.
    pub id: Option<ParticipantId>,
    /// The mandate she sits by; none for a guest of one meeting.
    pub mandate: Option<MandateId>,
    /// Who.
    pub contact: ContactName,
    /// The college.
    pub college: College,
    /// As what.
    pub capacity: Capacity,
    /// The mandate she stands in for.
    pub substitute_for: Option<MandateId>,
    /// Function and organisation, as the papers print them.
    pub quality: String,
    /// Votes held.
    pub votes: u32,
    /// The day she was convened.
    pub convened_on: Option<Day>,
    /// Her answer.
    pub reply: Reply,
    /// What the roll call noted; none before it.
    pub presence: Option<Presence>,
    /// To whom she gave a power.
    pub proxy: Option<ParticipantId>,
    /// Arrivals and departures.
    pub stays: Vec<StayRow>,
    /// *Engagement de confidentialité*: the day it was signed; without one she stands out in the list, never on a paper.
    pub confidentiality_signed_on: Option<Day>,
    /// Phone.
    pub phone: String,
    /// E-mail.
    pub email: String,
}

/// *Arrivée et départ* of a participant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct StayRow {
    /// Identity.
    pub id: PresenceId,
    /// Arrived, in minutes after the midnight the day of the sitting begins with.
    pub arrived_minute: u32,
    /// Left; none while in the room.
    pub left_minute: Option<u32>,
}

/// *Invité* of one meeting, without a mandate.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct NewGuest {
    /// Who.
    pub contact: ContactId,
    /// The college she is nearest to: what the consents are checked against.
    pub college: College,
    /// As the papers print it.
    pub quality: String,
}

impl NewGuest {
    /// The guest as it can be kept.
    ///
    /// # Errors
    /// [`crate::Refusal::TooLong`].
    pub fn checked(self) -> Ruled<Self> {
        Ok(Self { quality: text::line("quality", &self.quality, 200)?, ..self })
    }
}

/// *Appel*: what is noted of a participant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "noted", rename_all = "snake_case", rename_all_fields = "camelCase")]
#[ts(export)]
pub enum RollCall {
    /// Not called yet.
    Nothing,
    /// In the room, from the beginning.
    Present,
    /// Excused.
    Excused,
    /// Absent.
    Absent,
    /// Represented by a member present.
    Represented {
        /// Who holds the power.
        proxy: ParticipantId,
    },
    /// Comes in.
    Arrives {
        /// Minutes after the midnight the day of the sitting begins with.
        minute: u32,
    },
    /// Goes out.
    Leaves {
        /// Minutes after the midnight the day of the sitting begins with.
        minute: u32,
    },
}

/// *Heures d'un déport*, in minutes after the midnight the day of the sitting begins with.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct RecusalTimes {
    /// When she left the room.
    pub left_minute: Option<u32>,
    /// When she came back.
    pub back_minute: Option<u32>,
}

/// The roll call as the rules read it. A substitute holds a vote only while the member she stands in for is neither
/// present nor represented.
pub fn seats_of(participants: &[ParticipantRow]) -> Vec<Seat> {
    let sits = |mandate: MandateId| {
        participants.iter().any(|member| {
            member.mandate == Some(mandate)
                && matches!(member.presence, Some(Presence::Present | Presence::Represented))
        })
    };
    participants
        .iter()
        .filter_map(|member| {
            let votes = if member.substitute_for.is_some_and(sits) { 0 } else { member.votes };
            let stays =
                member.stays.iter().map(|stay| Stay { from: stay.arrived_minute, until: stay.left_minute }).collect();
            Some(Seat { participant: member.id?, votes, presence: member.presence, proxy: member.proxy, stays })
        })
        .collect()
}

/// The colleges in the room at a minute, without those who stepped out of the item: those a consent must cover.
pub fn colleges_in_room(minute: u32, participants: &[ParticipantRow], recused: &[ParticipantId]) -> BTreeSet<College> {
    let seats = seats_of(participants);
    let sits = |who: ParticipantId| {
        !recused.contains(&who) && seats.iter().any(|seat| seat.participant == who && seat.is_in_the_room(minute))
    };
    participants.iter().filter(|member| member.id.is_some_and(sits)).map(|member| member.college).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::meetings::room_at;

    fn member(id: i64, substitute_for: Option<i64>, presence: Presence) -> ParticipantRow {
        ParticipantRow {
            id: Some(ParticipantId::new(id)),
            mandate: Some(MandateId::new(id)),
            contact: ContactName {
                id: ContactId::new(id),
                civility: None,
                title: String::new(),
                family_name: String::new(),
                given_name: String::new(),
            },
            college: College::Elected,
            capacity: if substitute_for.is_some() { Capacity::Substitute } else { Capacity::Member },
            substitute_for: substitute_for.map(MandateId::new),
            quality: String::new(),
            votes: 1,
            convened_on: None,
            reply: Reply::None,
            presence: Some(presence),
            proxy: None,
            stays: Vec::new(),
            confidentiality_signed_on: None,
            phone: String::new(),
            email: String::new(),
        }
    }

    #[test]
    fn a_substitute_votes_only_in_the_place_of_an_absent_member() {
        let votes = |titular| {
            let members = [member(1, None, titular), member(2, Some(1), Presence::Present)];
            room_at(900, &seats_of(&members), &[], None).votes
        };
        assert_eq!(votes(Presence::Present), 1);
        assert_eq!(votes(Presence::Excused), 1);
        let both = [member(1, None, Presence::Present), member(2, Some(1), Presence::Present)];
        assert_eq!(room_at(900, &seats_of(&both), &[], None).present, 1);
    }

    #[test]
    fn a_member_who_stepped_out_brings_no_college() {
        let members = [member(1, None, Presence::Present), member(2, None, Presence::Excused)];
        assert_eq!(colleges_in_room(900, &members, &[]), BTreeSet::from([College::Elected]));
        assert!(colleges_in_room(900, &members, &[ParticipantId::new(1)]).is_empty());
    }
}
