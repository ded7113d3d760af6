//! How tenancies go on and end: absences, notices, exits, keys, accounts.

use super::chance::Chance;
use super::story::{Event, Story, after, before, days_between};
use super::tenants::Tenant;
use super::words;
use crate::Result;
use council::dwellings::Title;
use council::tenancies::{ExitReason, ExitStep, NewExit, NewNotice, NoticeGround, ReviewKind};
use council::{Day, Period};

/// Somebody on her way out.
pub(super) struct Leaving {
    pub(super) tenant: Tenant,
    pub(super) notice_on: Day,
    pub(super) left_on: Day,
    pub(super) chance: Chance,
    pub(super) step: Step,
}

/// How far she is.
#[derive(Clone, Copy)]
pub(super) enum Step {
    /// Notice is given, and the place declared free from a day.
    Notice,
    /// She leaves.
    Exit,
    /// The keys come back.
    Keys,
    /// The accounts are settled.
    Settle,
}

/// In how many rounds everybody is visited, ten days apart.
const ROUNDS: u32 = 8;
/// One in so many is not.
const FORGOTTEN: u32 = 17;
/// How many are away for a time.
const AWAY: u32 = 14;
/// Why people leave, in turn: for a home of their own, most often.
const REASONS: [ExitReason; 12] = [
    ExitReason::OwnSocialLease,
    ExitReason::PrivateDwelling,
    ExitReason::OwnSocialLease,
    ExitReason::FamilyReturn,
    ExitReason::Residence,
    ExitReason::OwnSocialLease,
    ExitReason::RetirementHome,
    ExitReason::LeftTerritory,
    ExitReason::Arrears,
    ExitReason::HostFamily,
    ExitReason::LastingAbsence,
    ExitReason::VoluntaryWithoutSolution,
];

impl Story<'_> {
    /// Somebody lives through the end of her tenancy, one step further.
    pub(super) fn leaves(&mut self, mut leaving: Leaving) -> Result<()> {
        let next = match leaving.step {
            Step::Notice => {
                self.give_notice(&mut leaving)?;
                Some((days_between(self.today, leaving.left_on), Step::Exit))
            }
            Step::Exit => {
                self.go_out(&mut leaving)?;
                Some((leaving.chance.below(9), Step::Keys))
            }
            Step::Keys => {
                self.bring_keys(&mut leaving)?;
                Some((leaving.chance.between(45, 80), Step::Settle))
            }
            Step::Settle => {
                let (tenancy, today) = (leaving.tenant.tenancy, self.today);
                self.act(|office, actor| office.settle_tenancy(actor, tenancy, today))?;
                None
            }
        };
        if let Some((days, step)) = next {
            self.foresee(days, Event::Leaves(Leaving { step, ..leaving }));
        }
        Ok(())
    }

    /// A tenancy that a commission ended: the notice first.
    pub(super) fn foresee_end(&mut self, tenant: Tenant, ends_on: Day) {
        let left_on = council::calendar::working_day_from(ends_on);
        let notice_on = after(self.today, 8);
        let chance = Chance::of("departures", 1000 + tenant.n);
        self.foresee_on(notice_on, Event::Leaves(Leaving { tenant, notice_on, left_on, chance, step: Step::Notice }));
    }

    fn give_notice(&mut self, leaving: &mut Leaving) -> Result<()> {
        let (tenant, today) = (leaving.tenant, self.today);
        let ground = match tenant.room.title {
            Title::AgreedPlace => NoticeGround::Ordinary,
            _ => *leaving.chance.one(&[NoticeGround::TightMarket, NoticeGround::TightMarket, NoticeGround::Aah]),
        };
        // The home of a protected adult is given up by order of the judge.
        let number = format!("{:02}/{:04}", leaving.chance.between(20, 99), leaving.chance.below(9999));
        let order = words::ORDERS.first().map(|order| order.replace("{}", &number)).unwrap_or_default();
        let judge_order = if tenant.is_protected { order } else { String::new() };
        let notice = NewNotice { on_day: today, ground, judge_order };
        self.act(|office, actor| office.note_notice(actor, tenant.tenancy, notice))?;
        let (place, free_on) = (tenant.room.place, leaving.left_on);
        self.act(|office, actor| office.declare_vacancy(actor, place, free_on))?;
        self.stock.free_on.insert(place, free_on);
        for step in [ExitStep::Ground, ExitStep::Notice] {
            self.act(|office, actor| office.mark_exit_step(actor, tenant.tenancy, step, Some(today)))?;
        }
        Ok(())
    }

    fn go_out(&mut self, leaving: &mut Leaving) -> Result<()> {
        let (tenant, today) = (leaving.tenant, self.today);
        let turn = tenant.n as usize * 5 % REASONS.len();
        let exit = NewExit {
            left_on: today,
            reason: REASONS[turn],
            new_address: leaving.chance.word(&words::ADDRESSES).to_owned(),
        };
        self.act(|office, actor| office.record_exit(actor, tenant.tenancy, exit))?;
        self.find_at_exit(tenant, today)?;
        for step in [ExitStep::Inventory, ExitStep::Meters, ExitStep::NewAddress] {
            self.act(|office, actor| office.mark_exit_step(actor, tenant.tenancy, step, Some(today)))?;
        }
        Ok(())
    }

    /// The keys come back; now and then works follow, and the place waits for their end.
    fn bring_keys(&mut self, leaving: &mut Leaving) -> Result<()> {
        let (tenant, today) = (leaving.tenant, self.today);
        self.act(|office, actor| office.note_keys(actor, tenant.tenancy, today))?;
        self.act(|office, actor| office.mark_exit_step(actor, tenant.tenancy, ExitStep::Keys, Some(today)))?;
        self.foresee_return(tenant);
        let place = tenant.room.place;
        let is_lived_in =
            self.tenants.all.iter().any(|other| other.room.place == place && other.tenancy > tenant.tenancy);
        if !is_lived_in && leaving.chance.odds(20) {
            let free_on = self.work_in(place, &mut leaving.chance)?;
            self.stock.free_on.insert(place, free_on);
        }
        Ok(())
    }

    /// The last review before the register is taken over, for a tenancy that is reviewed each half-year.
    pub(super) fn take_review_over(&mut self, tenant: Tenant, entered_on: Day) -> Result<()> {
        if !tenant.room.title.is_reviewed() {
            return Ok(());
        }
        let days = Chance::of("reviews", tenant.n).between(6, 80);
        let done_on = before(self.begins, days).max(entered_on);
        let kind = ReviewKind::SixMonths;
        self.act(|office, actor| office.note_review(actor, tenant.tenancy, kind, done_on))?;
        self.foresee_review(tenant)
    }

    /// Foresees the next review of a tenancy, somewhat before it is due.
    pub(super) fn foresee_review(&mut self, tenant: Tenant) -> Result<()> {
        let row = self.office().tenancy(tenant.tenancy, self.today)?.row;
        if let Some(due_on) = row.next_review_on.filter(|_| !row.state.is_over()) {
            let days = Chance::of("reviews", 1000 + tenant.n).below(13);
            self.foresee_on(before(due_on, days), Event::Reviewed(tenant));
        }
        Ok(())
    }

    /// A tenancy is reviewed with the person, unless she left.
    pub(super) fn review_tenancy(&mut self, tenant: Tenant) -> Result<()> {
        let today = self.today;
        if self.office().tenancy(tenant.tenancy, today)?.row.state.is_over() {
            return Ok(());
        }
        let kind = ReviewKind::SixMonths;
        self.act(|office, actor| office.note_review(actor, tenant.tenancy, kind, today))?;
        self.foresee_review(tenant)
    }

    /// Foresees that everybody is visited in the last weeks, a few at a time.
    pub(super) fn foresee_visits(&mut self) {
        for round in 0..ROUNDS {
            let days = 10 * (ROUNDS - round);
            let turn = usize::try_from(round).unwrap_or_default();
            self.foresee_on(before(self.example.day, days), Event::Visits(turn));
        }
    }

    /// Some are visited at home; here and there somebody was not seen for long.
    pub(super) fn visit(&mut self, round: usize) -> Result<()> {
        let today = self.today;
        let visited: Vec<_> = self.tenants.all.iter().skip(round).step_by(ROUNDS as usize).copied().collect();
        for tenant in visited.into_iter().filter(|tenant| tenant.n % FORGOTTEN != 0) {
            let row = self.office().tenancy(tenant.tenancy, today)?.row;
            if !row.state.is_over() && row.entered_on <= today {
                let kind = ReviewKind::Visit;
                self.act(|office, actor| office.note_review(actor, tenant.tenancy, kind, today))?;
            }
        }
        Ok(())
    }

    /// Foresees that some are away for a time.
    pub(super) fn foresee_absences(&mut self) {
        let days = days_between(self.begins, self.example.day);
        for turn in 0..AWAY {
            self.foresee_on(after(self.begins, 30 + days * turn / AWAY), Event::Away(turn));
        }
    }

    /// Somebody is away for some weeks; of whoever left last, nobody knows yet when she comes back.
    pub(super) fn be_away(&mut self, turn: u32) -> Result<()> {
        let mut chance = Chance::of("absences", turn);
        let Some(tenant) = self.tenants.staying(11 + 7 * turn as usize) else { return Ok(()) };
        let until = (turn + 1 < AWAY).then(|| after(self.today, chance.between(12, 50)));
        let Some(period) = Period::new(self.today, until) else { return Ok(()) };
        self.act(|office, actor| office.note_absence(actor, tenant.tenancy, period)).map(drop)
    }
}
