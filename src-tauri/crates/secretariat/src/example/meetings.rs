//! The meetings of the other bodies: the steering committee twice a year, the assembly once a year.

use super::chance::Chance;
use super::story::{Event, Story, after, before, days_between};
use super::words;
use crate::{Error, Result};
use council::calendar::working_day_from;
use council::decisions::{Decision, Outcome, Votes};
use council::meetings::{
    AgendaItemKind, ConvocationChannel, MeetingStepKind, NewAgendaItem, NewItemAbout, NewMeeting, Reply,
};
use council::{Day, MeetingId, Minute};

/// The meetings: of which body, when in hundredths of the story. The last comes after it.
const MEETINGS: [(&str, u32); 7] = [
    ("steering", 14),
    ("assembly", 27),
    ("steering", 42),
    ("assembly", 60),
    ("steering", 74),
    ("assembly", 93),
    ("steering", 102),
];
/// When they start, and how long they are planned for.
const STARTS: u16 = 17 * 60 + 30;
const LASTS: u32 = 120;
/// Points of an agenda.
const POINTS: usize = 3;

/// The steps of one meeting.
#[derive(Clone, Copy)]
pub(super) enum Round {
    /// It is planned, with its agenda.
    Plan,
    /// Members are convened, and answer.
    Convene,
    /// It is held.
    Hold(MeetingId),
    /// Its minutes are read over, then sealed.
    Review(MeetingId),
    /// They are sealed.
    Seal(MeetingId),
}

impl Story<'_> {
    /// Foresees the meetings of the other bodies.
    pub(super) fn foresee_meetings(&mut self) {
        for n in 0..MEETINGS.len() {
            self.foresee_on(before(self.meets_on(n), 40), Event::Meets(n, Round::Plan));
            self.foresee_on(before(self.meets_on(n), 18), Event::Meets(n, Round::Convene));
        }
    }

    fn meets_on(&self, n: usize) -> Day {
        let days = days_between(self.begins, self.example.day);
        working_day_from(after(self.begins, days * MEETINGS[n].1 / 100))
    }

    /// A meeting, one step further.
    pub(super) fn meets(&mut self, n: usize, round: Round) -> Result<()> {
        match round {
            Round::Plan => self.plan_meeting(n),
            Round::Convene => self.convene_meeting(n),
            Round::Hold(meeting) => self.hold_meeting(n, meeting),
            Round::Review(meeting) => {
                self.foresee(9, Event::Meets(n, Round::Seal(meeting)));
                self.review(meeting)
            }
            Round::Seal(meeting) => self.seal(meeting),
        }
    }

    fn plan_meeting(&mut self, n: usize) -> Result<()> {
        let host = self.known.communes().nth(n % 6).ok_or(Error::NotFound("example commune"))?;
        let meeting = NewMeeting {
            body: self.known.body(MEETINGS[n].0)?,
            on_day: self.meets_on(n),
            start_minute: Minute::new(STARTS).unwrap_or(Minute::MIDNIGHT),
            planned_minutes: LASTS,
            venue: self.known.venue_in(host),
            host_commune: Some(host),
        };
        let meeting = self.act(|office, actor| office.plan_meeting(actor, meeting))?;
        for point in 0..POINTS {
            let title = words::ORDERS_OF_THE_DAY[(n * 2 + point) % words::ORDERS_OF_THE_DAY.len()].to_owned();
            let item = NewAgendaItem { about: NewItemAbout::Other, title, minutes: Some(25), place: None };
            self.act(|office, actor| office.add_agenda_item(actor, meeting, item))?;
        }
        Ok(())
    }

    fn convene_meeting(&mut self, n: usize) -> Result<()> {
        let (today, on_day) = (self.today, self.meets_on(n));
        let body = self.known.body(MEETINGS[n].0)?;
        let planned = self.office().meetings(Some(body))?.into_iter().find(|row| row.on_day == on_day);
        let meeting = planned.ok_or(Error::NotFound("example meeting"))?.id;
        self.act(|office, actor| office.convene_meeting(actor, meeting, today, ConvocationChannel::Email))?;
        let sheet = self.office().meeting(meeting)?;
        for (member, nth) in sheet.participants.into_iter().zip(0..) {
            let mut chance = Chance::of("replies", 5000 + 100 * u32::try_from(n).unwrap_or_default() + nth);
            let reply = if chance.odds(14) { Reply::Excused } else { Reply::Coming };
            if let Some(id) = member.id {
                self.act(|office, actor| office.note_reply(actor, id, reply))?;
            }
        }
        for step in sheet.preparation.iter().filter(|step| step.kind == MeetingStepKind::File) {
            self.act(|office, actor| office.mark_meeting_step(actor, step.id, Some(today)))?;
        }
        self.foresee_on(on_day, Event::Meets(n, Round::Hold(meeting)));
        Ok(())
    }

    fn hold_meeting(&mut self, n: usize, meeting: MeetingId) -> Result<()> {
        self.wait_until(STARTS + 3)?;
        let opened_at = self.now();
        self.act(|office, actor| office.open_sitting(actor, meeting, opened_at))?;
        self.call_members(50 + u32::try_from(n).unwrap_or_default(), meeting, STARTS + 20)?;
        let mut minute = STARTS + 12;
        for item in self.office().meeting(meeting)?.agenda.items {
            self.wait_until(minute)?;
            minute += u16::try_from(item.slot.minutes).unwrap_or_default();
            self.act(|office, actor| office.start_item(actor, item.id))?;
            let votes = self.office().sitting(meeting, self.now())?.room.votes;
            let abstained = u32::from(item.id.get() % 3 == 0);
            let outcome = if item.kind == AgendaItemKind::PreviousMinutes {
                Outcome::Approved { observation: String::new() }
            } else {
                let turn = usize::try_from(item.id.get()).unwrap_or_default();
                Outcome::Resolution { text: words::REMARKS[turn % words::REMARKS.len()].to_owned() }
            };
            let is_numbered = matches!(outcome, Outcome::Resolution { .. });
            let votes =
                is_numbered.then_some(Votes { in_favour: votes.saturating_sub(abstained), against: 0, abstained });
            let decision = Decision { outcome, votes, informed_by: String::new(), effective_on: self.today };
            self.act(|office, actor| office.record_decision(actor, item.id, decision))?;
        }
        self.wait_until(minute + 3)?;
        self.act(|office, actor| office.close_sitting(actor, meeting))?;
        self.foresee(5, Event::Meets(n, Round::Review(meeting)));
        Ok(())
    }
}
