//! How a place that was granted is proposed, answered, and moved into.

use super::chance::Chance;
use super::requests::Candidate;
use super::stock::Room;
use super::story::{Event, Story, after, before, days_between};
use super::tenants::Tenant;
use crate::{Error, Result};
use council::places::{Attempts, ProposalRow};
use council::tenancies::{EntryStep, ExitReason, NewExit, NewTenancy, ProposalAnswer};
use council::{Day, TenancyId};

/// Somebody who was granted a place.
#[derive(Clone, Copy)]
pub(super) struct Placing {
    pub(super) who: Candidate,
    pub(super) room: Room,
    /// The tenancy she leaves for it, when she changes places.
    pub(super) leaves: Option<TenancyId>,
    pub(super) step: Step,
}

/// How far it is.
#[derive(Clone, Copy)]
pub(super) enum Step {
    /// The proposal is sent.
    Send,
    /// She answers.
    Answer(ProposalAnswer),
    /// Nothing was heard of her.
    Silence,
    /// She moves in.
    Enter,
}

/// Days to answer a proposal.
const TO_ANSWER: u32 = 10;

impl Story<'_> {
    /// Somebody is proposed a place, answers, moves in: one step further.
    pub(super) fn moves(&mut self, placing: Placing) -> Result<()> {
        match placing.step {
            Step::Send => self.propose(placing),
            Step::Answer(answer) => self.hear_answer(placing, answer),
            Step::Silence => self.note_silence(placing),
            Step::Enter => self.move_in(placing),
        }
    }

    fn propose(&mut self, placing: Placing) -> Result<()> {
        let (today, id) = (self.today, self.proposal(&placing)?.id);
        let due_on = council::calendar::working_day_from(after(today, TO_ANSWER));
        self.act(|office, actor| office.send_proposal(actor, id, today, due_on))?;
        let answer = self.answer_of(&placing);
        let (days, step) = if answer == ProposalAnswer::NoAnswer {
            (days_between(today, due_on) + 3, Step::Silence)
        } else {
            (Chance::of("answers", placing.who.n).between(4, 9), Step::Answer(answer))
        };
        self.foresee(days, Event::Moves(Placing { step, ..placing }));
        Ok(())
    }

    /// What she answers: most accept, one in six does not.
    fn answer_of(&mut self, placing: &Placing) -> ProposalAnswer {
        self.sittings.proposed += 1;
        match self.sittings.proposed % 16 {
            _ if placing.leaves.is_some() => ProposalAnswer::Accepted,
            5 => ProposalAnswer::Refused,
            8 => ProposalAnswer::NoAnswer,
            12 => ProposalAnswer::PlaceLost,
            _ => ProposalAnswer::Accepted,
        }
    }

    fn hear_answer(&mut self, placing: Placing, answer: ProposalAnswer) -> Result<()> {
        let (today, id) = (self.today, self.proposal(&placing)?.id);
        self.act(|office, actor| office.note_answer(actor, id, answer, today))?;
        if answer != ProposalAnswer::Accepted {
            return self.let_go(placing);
        }
        let free_on = self.stock.free_on.get(&placing.room.place).copied().unwrap_or(today);
        let days = days_between(today, free_on) + Chance::of("entries", placing.who.n).between(9, 24);
        self.foresee(days, Event::Moves(Placing { step: Step::Enter, ..placing }));
        Ok(())
    }

    /// Silence is found after two attempts to reach her, and her referent was called.
    fn note_silence(&mut self, placing: Placing) -> Result<()> {
        let id = self.proposal(&placing)?.id;
        let attempts = Attempts {
            person_on: vec![before(self.today, 6), before(self.today, 2)],
            referent_called_on: Some(before(self.today, 1)),
        };
        self.act(|office, actor| office.note_silence(actor, id, &attempts))?;
        self.let_go(placing)
    }

    /// The place goes to whoever was ranked next, and she waits again: a refusal costs nothing.
    fn let_go(&mut self, placing: Placing) -> Result<()> {
        let place = placing.room.place;
        self.cancel_deposit(placing.who.person, place)?;
        let from = self.sittings.held + 1;
        self.sittings.waiting.push(Candidate { from, ..placing.who });
        if let Some(at) = self.sittings.ranked.iter().position(|(of, _)| *of == place) {
            let (_, who) = self.sittings.ranked.remove(at);
            // Whoever was given another place since is not proposed this one.
            if self.sittings.waiting.iter().any(|candidate| candidate.person == who.person) {
                self.sittings.waiting.retain(|candidate| candidate.person != who.person);
                self.foresee(2, Event::Moves(Placing { who, room: placing.room, leaves: None, step: Step::Send }));
            }
        }
        Ok(())
    }

    fn move_in(&mut self, placing: Placing) -> Result<()> {
        let (today, room) = (self.today, placing.room);
        let free_on = self.stock.free_on.get(&room.place).copied().unwrap_or(today);
        if free_on > today {
            self.foresee_on(after(free_on, 3), Event::Moves(placing)); // works took longer than foreseen
            return Ok(());
        }
        let mut chance = Chance::of("entries", 1000 + placing.who.n);
        if let Some(left) = placing.leaves {
            self.change_places(left, &mut chance)?;
        }
        let tenancy = NewTenancy {
            person: placing.who.person,
            place: room.place,
            title: room.title,
            lease_signed_on: Some(today),
            entered_on: today,
        };
        let tenancy = self.act(|office, actor| office.enter_place(actor, &tenancy))?;
        self.pay_deposit(placing.who.person, room.place)?;
        for step in EntryStep::ALWAYS {
            if chance.odds(90) {
                self.act(|office, actor| office.mark_entry_step(actor, tenancy, step, Some(today)))?;
            }
        }
        self.find_at_entry(tenancy, today)?;
        let Candidate { n, person, application, .. } = placing.who;
        // Whoever just came stays until the story ends: her order of the judge is nobody's to invent.
        let tenant = Tenant { n, person, application, tenancy, room, is_protected: true, stays: true };
        self.tenants.all.push(tenant);
        self.foresee_review(tenant)
    }

    /// Leaves a place for another: the first is free again.
    fn change_places(&mut self, left: TenancyId, chance: &mut Chance) -> Result<()> {
        let today = self.today;
        let exit = NewExit { left_on: today, reason: ExitReason::Other, new_address: String::new() };
        self.act(|office, actor| office.record_exit(actor, left, exit))?;
        self.act(|office, actor| office.note_keys(actor, left, today))?;
        let Some(tenant) = self.tenants.all.iter().find(|tenant| tenant.tenancy == left).copied() else {
            return Ok(());
        };
        self.tenants.goes(left);
        self.foresee_return(tenant);
        let free_on = self.work_in(tenant.room.place, chance)?;
        self.stock.free_on.insert(tenant.room.place, free_on);
        self.act(|office, actor| office.declare_vacancy(actor, tenant.room.place, free_on)).map(drop)
    }

    /// The proposal of the place to her that nothing ended.
    fn proposal(&self, placing: &Placing) -> Result<ProposalRow> {
        let places = self.office().dwelling(placing.room.dwelling, self.today)?.places;
        let place = places.into_iter().find(|place| place.row.id == placing.room.place);
        let mut hers = place.into_iter().flat_map(|place| place.proposals);
        let is_open = |proposal: &ProposalRow| {
            proposal.person.id == placing.who.person && proposal.answer.is_none() && proposal.entered_on.is_none()
        };
        hers.find(is_open).ok_or(Error::NotFound("example proposal"))
    }
}

/// How long a landlord takes to follow the commission, in days.
pub(super) const LANDLORD: u32 = 24;

/// The day a condition is met: well before it is due.
pub(super) fn met_before(due_on: Day, today: Day) -> u32 {
    days_between(today, before(due_on, 12)).max(3)
}
