//! A commission as it is held: the roll, the items one after the other, the closing and what follows from it.

use super::chance::Chance;
use super::commissions::STARTS;
use super::story::{Event, Story, before, days_between};
use super::words;
use crate::Result;
use council::decisions::FollowUpKind;
use council::meetings::{
    AgendaItemChange, AgendaItemKind, AgendaItemRow, ItemAbout, MeetingChange, ParticipantRow, PersonPresence,
    RecusalTimes, Reply, RollCall,
};
use council::{MeetingId, ParticipantId};

/// The commissions whose last situation is carried over for want of time.
const OUT_OF_TIME: [usize; 2] = [3, 8];
/// Which member comes late, when one does.
const LATE: u32 = 8;
/// Minutes from the opening to the first item.
const OPENING: u16 = 7;

impl Story<'_> {
    /// A commission is held, from the roll call to the closing.
    pub(super) fn hold_commission(&mut self, n: usize, meeting: MeetingId) -> Result<()> {
        let turn = u32::try_from(n).unwrap_or_default();
        self.wait_until(STARTS + 2)?;
        let opened_at = self.now();
        self.act(|office, actor| office.open_sitting(actor, meeting, opened_at))?;
        let members = self.call_members(turn, meeting, STARTS + 35)?;
        self.sittings.decided = 0;
        let mut minute = STARTS + OPENING;
        let items = self.office().meeting(meeting)?.agenda.items;
        let last = items.iter().rposition(|item| item.kind == AgendaItemKind::Hearing);
        for (nth, item) in items.iter().enumerate() {
            self.wait_until(minute)?;
            let began = u32::from(minute);
            minute += u16::try_from(item.slot.minutes).unwrap_or_default();
            let is_put_off = OUT_OF_TIME.contains(&n) && Some(nth) == last;
            if item.kind == AgendaItemKind::Break || item.pulled_on.is_some() || is_put_off {
                continue;
            }
            self.act(|office, actor| office.start_item(actor, item.id))?;
            if item.kind == AgendaItemKind::Hearing && n % 5 == 1 && nth == 2 {
                let out = RecusalTimes { left_minute: Some(began + 1), back_minute: Some(began + 14) };
                if let Some(who) = members.last().copied() {
                    self.act(|office, actor| office.step_out(actor, item.id, who, Some(out)))?;
                }
            }
            self.examine(n, item)?;
        }
        self.act(|office, actor| office.carry_over(actor, meeting))?;
        // Whoever could not be heard is heard by the next one.
        let unheard = std::mem::take(&mut self.sittings.heard);
        self.sittings.waiting.extend(unheard);
        self.wait_until(minute + 2)?;
        self.act(|office, actor| office.close_sitting(actor, meeting))?;
        self.bring_packs_back(meeting)?;
        self.sittings.held = n + 1;
        self.file(n, meeting)
    }

    /// Calls the roll: whoever said she would come does, most often; the chair always. One comes late now and then.
    pub(super) fn call_members(&mut self, turn: u32, meeting: MeetingId, late: u16) -> Result<Vec<ParticipantId>> {
        let sheet = self.office().meeting(meeting)?;
        let chair = sheet.chair.map(|chair| chair.id);
        let mut present = Vec::new();
        for (member, nth) in sheet.participants.iter().zip(0..) {
            let Some(id) = member.id else { continue };
            let mut chance = Chance::of("roll", turn * 100 + nth);
            let chairs = Some(member.contact.id) == chair;
            let called = called(member, chairs, &mut chance, &sheet.participants);
            // A late arrival counts from her minute on.
            let is_late = called == RollCall::Present && turn % 3 == 2 && nth == LATE && !chairs;
            let called = if is_late { RollCall::Arrives { minute: late.into() } } else { called };
            self.act(|office, actor| office.call_roll(actor, id, called))?;
            if called == RollCall::Present {
                present.push(id);
            }
        }
        Ok(present)
    }

    /// One item is examined and decided.
    fn examine(&mut self, n: usize, item: &AgendaItemRow) -> Result<()> {
        let mut chance = Chance::of("discussions", u32::try_from(item.id.get()).unwrap_or_default());
        if let ItemAbout::Hearing(hearing) = &item.about {
            let said = AgendaItemChange::Discussion(chance.word(&words::DISCUSSIONS).to_owned());
            self.act(|office, actor| office.change_agenda_item(actor, item.id, said))?;
            if hearing.person.is_some() {
                let presence = *chance.one(&[
                    PersonPresence::Present,
                    PersonPresence::Accompanied,
                    PersonPresence::Accompanied,
                    PersonPresence::Represented,
                    PersonPresence::Excused,
                ]);
                let companion = chance.word(&words::COMPANIONS).to_owned();
                let came = AgendaItemChange::Person { presence: Some(presence), companion };
                self.act(|office, actor| office.change_agenda_item(actor, item.id, came))?;
            }
        }
        let decision = self.decide(n, item, &mut chance)?;
        self.act(|office, actor| office.record_decision(actor, item.id, decision))
    }

    fn bring_packs_back(&mut self, meeting: MeetingId) -> Result<()> {
        let out = self.office().meeting(meeting)?.packs_out;
        self.act(|office, actor| office.change_meeting(actor, meeting, MeetingChange::Packs { out, back: out }))
    }

    /// What the commission called for is done in time; what it granted is proposed.
    fn file(&mut self, n: usize, meeting: MeetingId) -> Result<()> {
        for follow_up in self.office().follow_ups(Some(meeting))? {
            let mut chance = Chance::of("follow_ups", u32::try_from(follow_up.id.get()).unwrap_or_default());
            let days = match (follow_up.kind, follow_up.due_on) {
                (FollowUpKind::TellPerson, _) => chance.between(1, 3),
                (FollowUpKind::SendLetter, _) => chance.between(3, 6),
                (FollowUpKind::FollowDecider, _) => super::moves::LANDLORD,
                (_, Some(due_on)) => days_between(self.today, before(due_on, chance.between(1, 6))),
                (_, None) => 20,
            };
            // The last one leaves something to do.
            if n + 1 < super::commissions::HELD || follow_up.kind != FollowUpKind::Orient {
                self.foresee(days, Event::Done(follow_up.id));
            }
        }
        for (days, placing) in std::mem::take(&mut self.sittings.granted) {
            self.foresee(days, Event::Moves(placing));
        }
        Ok(())
    }
}

/// What the roll says of a member: the chair is there, a substitute where the holder is excused.
fn called(member: &ParticipantRow, chairs: bool, chance: &mut Chance, others: &[ParticipantRow]) -> RollCall {
    if chairs {
        return RollCall::Present;
    }
    if let Some(holder) = member.substitute_for {
        let is_needed = others.iter().any(|other| other.mandate == Some(holder) && other.reply == Reply::Excused);
        return if is_needed { RollCall::Present } else { RollCall::Excused };
    }
    match member.reply {
        Reply::Coming if chance.odds(94) => RollCall::Present,
        Reply::None if chance.odds(55) => RollCall::Present,
        Reply::Excused | Reply::Coming => RollCall::Excused,
        Reply::None => RollCall::Absent,
    }
}
