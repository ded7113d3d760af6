//! The housing commission: planned each quarter, prepared, convened; then its minutes, read over and sealed.

use super::bodies::COMMISSION;
use super::chance::Chance;
use super::moves::Placing;
use super::outcomes::heard_by;
use super::requests::Candidate;
use super::story::{Event, Story, after, before};
use super::tenants::Tenant;
use super::words;
use crate::{Error, Result};
use chrono::{Datelike, Months, Weekday};
use council::calendar::is_working;
use council::meetings::{
    AgendaItemChange, AgendaItemKind, ConvocationChannel, ItemAbout, MeetingChange, MeetingStepKind, NewAgendaItem,
    NewItemAbout, NewMeeting, Reply, quarterly_after, step_due,
};
use council::{AgendaItemId, ConsentId, Day, MeetingId, Minute, PlaceId};

/// Commissions that are held; one more is prepared.
pub(super) const HELD: usize = 12;
/// Days from the beginning after which the first may be held.
const FIRST: u32 = 17;
/// When a commission starts, and how long it is planned for.
pub(super) const STARTS: u16 = 14 * 60;
const LASTS: u32 = 210;
/// Months after which a consent is asked again before it is relied on.
const RENEWED: u32 = 8;
/// The commission whose hearing is pulled off by a consent withdrawn some days before.
const WITHDRAWN: usize = 6;

/// The steps of one commission.
#[derive(Clone, Copy)]
pub(super) enum Preparing {
    /// It is planned.
    Plan,
    /// Teams were called for applications.
    Call,
    /// Landlords told their vacancies.
    Ask,
    /// The agenda is arranged.
    Agenda,
    /// Members are convened.
    Convene,
    /// Some of them answer.
    Replies(u32),
    /// Somebody changes her mind: nothing more may be shared.
    Withdraw,
    /// The packs are printed.
    File,
    /// It is held.
    Hold,
    /// Its minutes are read over.
    Review,
    /// They are sealed.
    Seal,
}

/// The commissions, and what is between them.
#[derive(Default)]
pub(super) struct Sittings {
    /// Their days: those that are held, the one in preparation, and the one after.
    pub(super) days: Vec<Day>,
    pub(super) meetings: Vec<MeetingId>,
    /// How many were held.
    pub(super) held: usize,
    /// Who may be heard.
    pub(super) waiting: Vec<Candidate>,
    /// Who was ranked second on a place.
    pub(super) ranked: Vec<(PlaceId, Candidate)>,
    /// Who is heard by the next one.
    pub(super) heard: Vec<Candidate>,
    /// The tenant it hears of.
    pub(super) tenant: Option<(Tenant, ConsentId)>,
    /// Who was granted a place by the one that is held.
    pub(super) granted: Vec<(u32, Placing)>,
    /// How many situations the one that is held decided of.
    pub(super) decided: usize,
    /// How many proposals were sent.
    pub(super) proposed: u32,
}

impl Story<'_> {
    /// Foresees the commissions: the same weekday of the same week, each quarter.
    pub(super) fn foresee_commissions(&mut self) {
        let is_thursday = |day: &Day| day.weekday() == Weekday::Thu && is_working(*day);
        let from = after(self.begins, FIRST);
        let first = from.iter_days().find(is_thursday).unwrap_or(from);
        self.sittings.days = std::iter::once(first)
            .chain(quarterly_after(first, u32::try_from(HELD + 1).unwrap_or_default(), is_working))
            .collect();
        for (n, on) in self.sittings.days.clone().into_iter().enumerate() {
            let steps = [
                (before(on, 62), Preparing::Plan),
                (step_due(on, 32), Preparing::Call),
                (step_due(on, 22), Preparing::Ask),
                (step_due(on, 17), Preparing::Agenda),
                (step_due(on, 16), Preparing::Convene),
                (step_due(on, 14), Preparing::Replies(0)),
                (step_due(on, 9), Preparing::Replies(1)),
                (step_due(on, 7), Preparing::File),
                (on, Preparing::Hold),
                (after(on, 6), Preparing::Review),
                (after(on, 11), Preparing::Seal),
            ];
            for (day, step) in steps {
                // The first was prepared as the register began.
                self.foresee_on(day.max(after(self.begins, 7).min(on)), Event::Commission(n, step));
            }
            if n == WITHDRAWN {
                self.foresee_on(step_due(on, 3), Event::Commission(n, Preparing::Withdraw));
            }
        }
    }

    /// A commission, one step further.
    pub(super) fn commission(&mut self, n: usize, step: Preparing) -> Result<()> {
        if let Preparing::Plan = step {
            return self.plan_commission(n);
        }
        let meeting = *self.sittings.meetings.get(n).ok_or(Error::NotFound("example commission"))?;
        match step {
            Preparing::Plan => Ok(()),
            Preparing::Call => self.mark_step(meeting, MeetingStepKind::CallForApplications),
            Preparing::Ask => self.mark_step(meeting, MeetingStepKind::LandlordVacancies),
            Preparing::Agenda => self.arrange(n, meeting),
            Preparing::Convene => {
                let today = self.today;
                let by = ConvocationChannel::PostAndEmail;
                self.act(|office, actor| office.convene_meeting(actor, meeting, today, by))
            }
            Preparing::Replies(round) => self.reply(n, meeting, round),
            Preparing::Withdraw => self.withdraw(),
            Preparing::File => {
                let out = u32::try_from(self.office().meeting(meeting)?.participants.len()).unwrap_or_default();
                let packs = MeetingChange::Packs { out, back: 0 };
                self.act(|office, actor| office.change_meeting(actor, meeting, packs))?;
                self.mark_step(meeting, MeetingStepKind::File)
            }
            Preparing::Hold => self.hold_commission(n, meeting),
            Preparing::Review => self.review(meeting),
            Preparing::Seal => self.seal(meeting),
        }
    }

    /// It is planned where it was hosted the longest ago.
    fn plan_commission(&mut self, n: usize) -> Result<()> {
        let host = self.office().host_turns(self.today)?.first().map(|turn| turn.commune);
        let meeting = NewMeeting {
            body: self.known.body(COMMISSION)?,
            on_day: self.sittings.days[n],
            start_minute: Minute::new(STARTS).unwrap_or(Minute::MIDNIGHT),
            planned_minutes: LASTS,
            venue: host.and_then(|commune| self.known.venue_in(commune)),
            host_commune: host,
        };
        let meeting = self.act(|office, actor| office.plan_meeting(actor, meeting))?;
        self.sittings.meetings.push(meeting);
        Ok(())
    }

    fn mark_step(&mut self, meeting: MeetingId, kind: MeetingStepKind) -> Result<()> {
        let today = self.today;
        let steps = self.office().meeting(meeting)?.preparation;
        match steps.into_iter().find(|step| step.kind == kind) {
            Some(step) => self.act(|office, actor| office.mark_meeting_step(actor, step.id, Some(today))),
            None => Ok(()),
        }
    }

    /// Arranges the agenda: vacancies, the situations of those who agreed, a tenancy, and what the council follows.
    fn arrange(&mut self, n: usize, meeting: MeetingId) -> Result<()> {
        self.add_item(meeting, NewItemAbout::Vacancies { place: None }, "")?;
        let carried = self.office().meeting(meeting)?.agenda.items.into_iter().filter_map(|item| match item.about {
            ItemAbout::Hearing(hearing) => hearing.application,
            _ => None,
        });
        let carried: Vec<_> = carried.collect();
        let mut waiting = std::mem::take(&mut self.sittings.waiting);
        waiting.sort_by_key(|candidate| (candidate.from, candidate.consented_on, candidate.n));
        let most = heard_by(n);
        for mut candidate in waiting {
            let is_carried = carried.contains(&candidate.application);
            let is_due = candidate.from <= n && self.sittings.heard.len() < most;
            if !is_carried && !is_due {
                self.sittings.waiting.push(candidate);
                continue;
            }
            if !is_carried {
                self.agree_again(&mut candidate)?;
                let application = candidate.application;
                self.add_item(meeting, NewItemAbout::Application { application }, "")?;
            }
            self.sittings.heard.push(candidate);
        }
        if n % 3 == 1 || n == HELD {
            let item = self.add_item(meeting, NewItemAbout::Anonymous, "")?;
            let by = self.known.met("team1")?.contact;
            let presented = AgendaItemChange::PresentedBy(Some(by));
            self.act(|office, actor| office.change_agenda_item(actor, item, presented))?;
        }
        self.add_tenant(n, meeting)?;
        self.add_matters(n, meeting)?;
        self.add_item(meeting, NewItemAbout::Break, "")?;
        Ok(())
    }

    /// A consent that is not recent any more is asked again, and the sheet re-read.
    fn agree_again(&mut self, candidate: &mut Candidate) -> Result<()> {
        let recent = self.today.checked_sub_months(Months::new(RENEWED)).unwrap_or(Day::MIN);
        if candidate.consented_on < recent {
            candidate.consent = self.consent(candidate.person, false)?;
            candidate.consented_on = self.today;
        }
        Ok(())
    }

    /// Somebody who lives in a place is heard of: the tenancy is reviewed, renewed, ended, or the dwelling changed.
    fn add_tenant(&mut self, n: usize, meeting: MeetingId) -> Result<()> {
        let kind = match n % 4 {
            1 => AgendaItemKind::Renewal,
            3 => AgendaItemKind::Exit,
            _ => AgendaItemKind::TenancyReview,
        };
        let Some(tenant) = self.tenants.staying(7 + n * 5) else { return Ok(()) };
        let consent = self.consent(tenant.person, false)?;
        let about = NewItemAbout::Tenancy { tenancy: tenant.tenancy, kind };
        let item = self.add_item(meeting, about, "")?;
        let by = self.known.met(Chance::of("presenters", tenant.n).word(&["team1", "team3", "savs1"]))?.contact;
        let presented = AgendaItemChange::PresentedBy(Some(by));
        self.act(|office, actor| office.change_agenda_item(actor, item, presented))?;
        self.sittings.tenant = Some((tenant, consent));
        Ok(())
    }

    fn add_matters(&mut self, n: usize, meeting: MeetingId) -> Result<()> {
        let turn = |list: &[&'static str]| list[n % list.len()];
        if n.is_multiple_of(2) {
            self.add_item(meeting, NewItemAbout::Deposit { deposit: None }, "")?;
        } else {
            let about = NewItemAbout::Agreement { agreement: None, renewal: n % 4 == 3 };
            self.add_item(meeting, about, turn(&words::AGREEMENTS))?;
        }
        if n % 4 == 2 {
            self.add_item(meeting, NewItemAbout::OfficialQuery { query: None }, turn(&words::QUESTIONS))?;
        }
        self.add_item(meeting, NewItemAbout::Other, turn(&words::MATTERS)).map(drop)
    }

    fn add_item(&mut self, meeting: MeetingId, about: NewItemAbout, title: &str) -> Result<AgendaItemId> {
        let item = NewAgendaItem { about, title: title.to_owned(), minutes: None, place: None };
        self.act(|office, actor| office.add_agenda_item(actor, meeting, item))
    }

    /// Members say whether they will come, in two rounds; some never do.
    fn reply(&mut self, n: usize, meeting: MeetingId, round: u32) -> Result<()> {
        for (member, nth) in self.office().meeting(meeting)?.participants.into_iter().zip(0..) {
            let mut chance = Chance::of("replies", u32::try_from(n).unwrap_or_default() * 100 + nth);
            let reply = if chance.odds(16) { Reply::Excused } else { Reply::Coming };
            let answers = match chance.below(10) {
                0..5 => 0,
                5..8 => 1,
                _ => 2,
            };
            if let Some(id) = member.id.filter(|_| answers == round) {
                self.act(|office, actor| office.note_reply(actor, id, reply))?;
            }
        }
        Ok(())
    }

    /// Whoever is heard last withdraws her consent: her situation is pulled off the agenda.
    fn withdraw(&mut self) -> Result<()> {
        let (today, Some(candidate)) = (self.today, self.sittings.heard.pop()) else { return Ok(()) };
        self.act(|office, actor| office.withdraw_consent(actor, candidate.consent, today))
    }

    /// The minutes are read over.
    pub(super) fn review(&mut self, meeting: MeetingId) -> Result<()> {
        let today = self.today;
        self.act(|office, actor| office.review_minutes(actor, meeting, Some(today)))
    }

    /// The minutes are sealed, with the papers themselves.
    pub(super) fn seal(&mut self, meeting: MeetingId) -> Result<()> {
        let papers = self.office().prepare_seal(meeting, self.now())?.make()?;
        self.act(|office, actor| office.seal_minutes(actor, papers)).map(drop)
    }
}
