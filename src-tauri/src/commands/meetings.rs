//! The meetings: planned, convened, held.

use crate::{clock, desk::Opened, failure::Answer};
use council::journal::RecordKind;
use council::meetings::{
    AgendaItemChange, CarriedItem, ConvocationChannel, HostTurn, ItemSheet, MeetingChange, MeetingRow, MeetingSheet,
    NewAgendaItem, NewGuest, NewMeeting, PlaceOffer, Projection, ProposedMeeting, RecusalTimes, Reply, RollCall,
    SecondSitting, SittingSheet,
};
use council::{AgendaItemId, BodyId, Day, Instant, MeetingId, MeetingStepId, ParticipantId};

/// Every meeting, of one body or of all.
#[tauri::command(async)]
pub(crate) fn meetings(desk: Opened<'_>, body: Option<BodyId>) -> Answer<Vec<MeetingRow>> {
    desk.read(|office, _| office.meetings(body))
}

/// One meeting with its preparation, its agenda and its members.
#[tauri::command(async)]
pub(crate) fn meeting(desk: Opened<'_>, id: MeetingId) -> Answer<MeetingSheet> {
    desk.view(RecordKind::Meeting, id.get(), |office, _| office.meeting(id))
}

/// The next dates of a body that meets each quarter.
#[tauri::command(async)]
pub(crate) fn propose_meetings(desk: Opened<'_>, body: BodyId, count: u32) -> Answer<Vec<ProposedMeeting>> {
    desk.read(|office, today| office.propose_meetings(body, today, count))
}

/// The communes in the order of their turn to host.
#[tauri::command(async)]
pub(crate) fn host_turns(desk: Opened<'_>, day: Day) -> Answer<Vec<HostTurn>> {
    desk.read(|office, _| office.host_turns(day))
}

/// Plans a meeting.
#[tauri::command(async)]
pub(crate) fn plan_meeting(mut desk: Opened<'_>, meeting: NewMeeting) -> Answer<MeetingId> {
    desk.act(|office, actor| office.plan_meeting(actor, meeting))
}

/// Changes one field of a meeting.
#[tauri::command(async)]
pub(crate) fn change_meeting(mut desk: Opened<'_>, id: MeetingId, change: MeetingChange) -> Answer<()> {
    desk.act(|office, actor| office.change_meeting(actor, id, change))
}

/// Cancels a meeting.
#[tauri::command(async)]
pub(crate) fn cancel_meeting(mut desk: Opened<'_>, id: MeetingId, on: Day) -> Answer<()> {
    desk.act(|office, actor| office.cancel_meeting(actor, id, on))
}

/// Convenes the members.
#[tauri::command(async)]
pub(crate) fn convene_meeting(mut desk: Opened<'_>, id: MeetingId, on: Day, by: ConvocationChannel) -> Answer<()> {
    desk.act(|office, actor| office.convene_meeting(actor, id, on, by))
}

/// Notes whether a member will come.
#[tauri::command(async)]
pub(crate) fn note_reply(mut desk: Opened<'_>, participant: ParticipantId, reply: Reply) -> Answer<()> {
    desk.act(|office, actor| office.note_reply(actor, participant, reply))
}

/// Invites someone to one meeting.
#[tauri::command(async)]
pub(crate) fn invite_guest(mut desk: Opened<'_>, id: MeetingId, guest: NewGuest) -> Answer<()> {
    desk.act(|office, actor| office.invite_guest(actor, id, guest))
}

/// Marks a step of preparation as done, or not.
#[tauri::command(async)]
pub(crate) fn mark_meeting_step(mut desk: Opened<'_>, id: MeetingStepId, done_on: Option<Day>) -> Answer<()> {
    desk.act(|office, actor| office.mark_meeting_step(actor, id, done_on))
}

/// What earlier meetings left and is not placed again yet.
#[tauri::command(async)]
pub(crate) fn carried_items(desk: Opened<'_>, meeting: MeetingId) -> Answer<Vec<CarriedItem>> {
    desk.read(|office, _| office.carried_items(meeting))
}

/// Puts an item on an agenda.
#[tauri::command(async)]
pub(crate) fn add_agenda_item(mut desk: Opened<'_>, meeting: MeetingId, item: NewAgendaItem) -> Answer<AgendaItemId> {
    desk.act(|office, actor| office.add_agenda_item(actor, meeting, item))
}

/// Changes one field of an item.
#[tauri::command(async)]
pub(crate) fn change_agenda_item(mut desk: Opened<'_>, id: AgendaItemId, change: AgendaItemChange) -> Answer<()> {
    desk.act(|office, actor| office.change_agenda_item(actor, id, change))
}

/// Moves an item to a place of its agenda.
#[tauri::command(async)]
pub(crate) fn move_agenda_item(mut desk: Opened<'_>, id: AgendaItemId, place: usize) -> Answer<()> {
    desk.act(|office, actor| office.move_agenda_item(actor, id, place))
}

/// Takes an item off its agenda.
#[tauri::command(async)]
pub(crate) fn remove_agenda_item(mut desk: Opened<'_>, id: AgendaItemId) -> Answer<()> {
    desk.act(|office, actor| office.remove_agenda_item(actor, id))
}

/// Brings an item back that an earlier meeting left.
#[tauri::command(async)]
pub(crate) fn bring_back_item(mut desk: Opened<'_>, meeting: MeetingId, item: AgendaItemId) -> Answer<AgendaItemId> {
    desk.act(|office, actor| office.bring_back_item(actor, meeting, item))
}

/// The sitting as it stands now.
#[tauri::command(async)]
pub(crate) fn sitting(desk: Opened<'_>, id: MeetingId) -> Answer<SittingSheet> {
    desk.view(RecordKind::Meeting, id.get(), |office, _| office.sitting(id, clock::now()))
}

/// An item with its file and what was decided of it.
#[tauri::command(async)]
pub(crate) fn agenda_item(desk: Opened<'_>, id: AgendaItemId) -> Answer<ItemSheet> {
    desk.view(RecordKind::AgendaItem, id.get(), |office, _| office.item(id))
}

/// The point under examination, as the room may see it.
#[tauri::command(async)]
pub(crate) fn current_projection(desk: Opened<'_>) -> Answer<Option<Projection>> {
    desk.read(|office, _| office.projection())
}

/// The places a sitting may rank people on.
#[tauri::command(async)]
pub(crate) fn place_offers(desk: Opened<'_>, meeting: MeetingId) -> Answer<Vec<PlaceOffer>> {
    desk.read(|office, _| office.place_offers(meeting))
}

/// Opens a sitting at the moment it began.
#[tauri::command(async)]
pub(crate) fn open_sitting(mut desk: Opened<'_>, id: MeetingId, at: Instant) -> Answer<()> {
    desk.act(|office, actor| office.open_sitting(actor, id, at))
}

/// Starts the examination of an item.
#[tauri::command(async)]
pub(crate) fn start_item(mut desk: Opened<'_>, id: AgendaItemId) -> Answer<()> {
    desk.act(|office, actor| office.start_item(actor, id))
}

/// Notes what the roll call says of a member.
#[tauri::command(async)]
pub(crate) fn call_roll(mut desk: Opened<'_>, participant: ParticipantId, called: RollCall) -> Answer<()> {
    desk.act(|office, actor| office.call_roll(actor, participant, called))
}

/// Notes that a member steps out of an item, or not.
#[tauri::command(async)]
pub(crate) fn step_out(
    mut desk: Opened<'_>,
    item: AgendaItemId,
    who: ParticipantId,
    out: Option<RecusalTimes>,
) -> Answer<()> {
    desk.act(|office, actor| office.step_out(actor, item, who, out))
}

/// Closes a sitting.
#[tauri::command(async)]
pub(crate) fn close_sitting(mut desk: Opened<'_>, id: MeetingId) -> Answer<()> {
    desk.act(|office, actor| office.close_sitting(actor, id))
}

/// Opens a sitting again before its minutes are sealed.
#[tauri::command(async)]
pub(crate) fn reopen_sitting(mut desk: Opened<'_>, id: MeetingId, reason: String) -> Answer<()> {
    desk.act(|office, actor| office.reopen_sitting(actor, id, &reason))
}

/// Finds that a sitting has no quorum, and convenes the body a second time.
#[tauri::command(async)]
pub(crate) fn declare_carence(mut desk: Opened<'_>, id: MeetingId, again: SecondSitting) -> Answer<MeetingId> {
    desk.act(|office, actor| office.declare_carence(actor, id, again))
}
