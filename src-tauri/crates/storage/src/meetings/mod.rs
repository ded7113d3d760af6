//! Meetings: preparation, agenda, roll call.

mod agenda;
mod files;
mod items;
mod list;
mod offers;
mod participants;
mod plan;

pub use agenda::{Item, SharedUnder, carried, discussion, discussions, item_meeting, items, on_agenda_of, recusals};
pub use files::{Asked, applicant, asked, file_of_application, file_of_tenancy, tenant};
pub use items::{
    About, Heard, NewItem, add_item, change_item, place_item, pull_items, recuse, remove_item, rest_on, start, unrecuse,
};
pub use list::{meeting, meetings, next_of, previous_of, references, steps};
pub use offers::{granted, offers};
pub use participants::{
    NewParticipant, add_participant, arrive, leave, note_presence, note_reply, participant_meeting, participants,
};
pub use plan::{
    add_meeting, add_step, cancel, change_meeting, close, convene, convene_again, hosted, mark_step, move_step, open,
    reopen,
};
