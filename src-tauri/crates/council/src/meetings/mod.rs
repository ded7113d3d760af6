//! One sitting of a body: convocation, agenda, roll call, closing.

mod agenda;
mod carence;
mod file;
mod hosts;
mod item;
mod lists;
mod meeting;
mod naming;
mod new_item;
mod participant;
mod preparation;
mod projection;
mod roll;
mod schedule;
mod series;
mod sitting;
mod state;

pub use agenda::{position_at, positions_beyond, usual_place};
pub use carence::{SecondSitting, find_carence, second_offered_on};
pub use file::{CarriedItem, EarlierDecision, HearingFile, ItemSheet, PlaceOffer, Proposed, RecusalRow, SittingSheet};
pub use hosts::{HostTurn, host_turns};
pub use item::{Agenda, AgendaItemRow, DecidedItem, HearingRow, ItemAbout};
pub use lists::{AgendaItemKind, ConvocationChannel, MeetingStepKind, PersonPresence, Presence, Reply};
pub use meeting::{
    MeetingChange, MeetingRecord, MeetingRow, MeetingSheet, MeetingStepRow, NewMeeting, ProposedMeeting,
};
pub use naming::meeting_reference;
pub use new_item::{AgendaItemChange, NewAgendaItem, NewItemAbout};
pub use participant::{NewGuest, ParticipantRow, RecusalTimes, RollCall, StayRow, colleges_in_room, seats_of};
pub use preparation::step_due;
pub use projection::{ProjectedPlace, Projection};
pub use roll::{Room, Seat, Stay, give_power, room_at};
pub use schedule::{Schedule, Slot, schedule};
pub use series::quarterly_after;
pub use sitting::sitting_minute;
pub use state::{MeetingFacts, MeetingGesture, MeetingState};
