//! The thread of the story: what happens, each thing on its day, in the order of the days.

use super::bodies::Change;
use super::cast::{Cast, Known};
use super::commissions::{Preparing, Sittings};
use super::deposits::Returning;
use super::meetings::Round;
use super::moves::Placing;
use super::partners::Looking;
use super::people::Person;
use super::requests::Ask;
use super::stays::Leaving;
use super::stock::Stock;
use super::tenants::{Tenant, Tenants};
use super::workshops::{Evening, Evenings};
use super::{Example, Told};
use crate::{Done, Error, Office, Result, Session};
use chrono::Days;
use council::calendar::{moment, working_day_from};
use council::{ActionId, Actor, Day, FollowUpId, Instant, Minute, OfficialQueryId};
use std::collections::BTreeMap;
use std::ops::ControlFlow;

/// What happens on a day.
pub(super) enum Event {
    /// A person asks for a dwelling.
    Asks(Person),
    /// Something of her request moves on.
    MovesOn(Ask),
    /// The rents of the year start.
    RentsRise,
    /// A person who lived there before the register is entered in it.
    TakesOver(Person),
    /// Somebody lives through her tenancy, up to its end.
    Leaves(Leaving),
    /// A tenancy is reviewed.
    Reviewed(Tenant),
    /// Some are visited at home.
    Visits(usize),
    /// Somebody is away for a time.
    Away(u32),
    /// The deposit of somebody who left comes back.
    Returns(Returning),
    /// Somebody is proposed a place, answers, moves in.
    Moves(Placing),
    /// A commission is prepared, held, sealed.
    Commission(usize, Preparing),
    /// Something that a commission called for is done.
    Done(FollowUpId),
    /// Another body meets.
    Meets(usize, Round),
    /// Somebody else takes a seat.
    Seat(Change),
    /// A workshop is planned, announced, held.
    Workshop(usize, Evening),
    /// An agreement starts.
    Commits(usize),
    /// A query comes in.
    IsAsked(usize),
    /// An action is undertaken.
    Undertakes(usize),
    /// A milestone of an action is reached.
    Reaches(ActionId, usize),
    /// There is news of an action.
    Hears(ActionId, usize, usize),
    /// A query is answered.
    Answers(OfficialQueryId),
    /// A situation is told.
    IsTold(usize),
    /// A situation is looked at again.
    IsLookedAt(Looking),
    /// A backup is opened beside the register, as every quarter.
    Drill,
}

/// When offices open.
const MORNING: u16 = 9 * 60;
/// Days between two exercises of restoring.
const QUARTER: u32 = 84;
/// How long an act takes.
const PACE: i64 = 40_000;

/// The moment offices open on a day.
pub(super) fn morning(day: Day) -> Result<Instant> {
    at(day, MORNING)
}

/// A minute of a day.
fn at(day: Day, minute: u16) -> Result<Instant> {
    Ok(moment(day, Minute::new(minute).unwrap_or(Minute::MIDNIGHT))?)
}

/// The story being told.
pub(super) struct Story<'a> {
    session: &'a mut Session,
    pub(super) example: Example,
    pub(super) begins: Day,
    /// The day being told.
    pub(super) today: Day,
    now: Instant,
    pub(super) known: Known,
    pub(super) stock: Stock,
    pub(super) tenants: Tenants,
    pub(super) sittings: Sittings,
    pub(super) evenings: Evenings,
    /// Who keeps the register.
    pub(super) coordinator: String,
    /// What is still to happen: by day, then in the order it was foreseen.
    to_come: BTreeMap<(Day, u32), Event>,
    foreseen: u32,
}

impl<'a> Story<'a> {
    pub(super) fn new(session: &'a mut Session, begins: Day, example: Example) -> Self {
        Self {
            session,
            example,
            begins,
            today: begins,
            now: Instant::new(0),
            known: Known::default(),
            stock: Stock::default(),
            tenants: Tenants::default(),
            sittings: Sittings::default(),
            evenings: Evenings::default(),
            coordinator: String::new(),
            to_come: BTreeMap::new(),
            foreseen: 0,
        }
    }

    /// Tells it from its first day to the eve of its last, unless it is stopped.
    pub(super) fn tell(mut self, cast: Cast, told: &mut impl FnMut(Told) -> ControlFlow<()>) -> Result<()> {
        self.now = morning(self.begins)?;
        self.coordinator.clone_from(&cast.coordinator);
        self.settle_in()?;
        self.introduce(cast)?;
        self.seat_bodies()?;
        self.list_venues()?;
        self.list_dwellings()?;
        self.take_over();
        self.foresee_absences();
        self.foresee_visits();
        self.gather();
        self.foresee_commissions();
        self.foresee_meetings();
        self.foresee_workshops()?;
        self.foresee_agreements()?;
        self.foresee_actions()?;
        self.foresee_situations()?;
        self.foresee(QUARTER, Event::Drill);
        let of = days_between(self.begins, self.example.day);
        while let Some(((day, _), event)) = self.to_come.pop_first() {
            if day >= self.example.day {
                break;
            }
            if day > self.today {
                self.today = day;
                self.now = self.now.max(morning(day)?);
                if told(Told { days: days_between(self.begins, day), of }).is_break() {
                    return Err(Error::Stopped);
                }
            }
            self.happen(event)?;
        }
        let _last = told(Told { days: of, of });
        Ok(())
    }

    /// Foresees something a number of days from the day being told, or when offices next open.
    pub(super) fn foresee(&mut self, days: u32, event: Event) {
        self.foresee_on(after(self.today, days), event);
    }

    /// Foresees something on a day, or when offices next open; what should have happened before happens now.
    pub(super) fn foresee_on(&mut self, day: Day, event: Event) {
        self.to_come.insert((working_day_from(day.max(self.today)), self.foreseen), event);
        self.foreseen += 1;
    }

    /// The office, to look something up.
    pub(super) const fn office(&self) -> &Office {
        self.session.office()
    }

    /// The moment being told.
    pub(super) const fn now(&self) -> Instant {
        self.now
    }

    /// Waits for a minute of the day being told.
    pub(super) fn wait_until(&mut self, minute: u16) -> Result<()> {
        self.now = self.now.max(at(self.today, minute)?);
        Ok(())
    }

    /// Does one act, at its own moment.
    pub(super) fn act<T>(&mut self, act: impl FnOnce(&mut Office, &Actor) -> Result<Done<T>>) -> Result<T> {
        self.now = Instant::new(self.now.get() + PACE);
        let actor = self.session.actor(self.now);
        Ok(act(self.session.office_mut(), &actor)?.0)
    }

    fn happen(&mut self, event: Event) -> Result<()> {
        match event {
            Event::Asks(person) => self.asks(person),
            Event::MovesOn(ask) => self.moves_on(ask),
            Event::RentsRise => self.rents_rise(),
            Event::TakesOver(person) => self.takes_over(person),
            Event::Leaves(leaving) => self.leaves(leaving),
            Event::Reviewed(tenant) => self.review_tenancy(tenant),
            Event::Visits(round) => self.visit(round),
            Event::Away(turn) => self.be_away(turn),
            Event::Returns(returning) => self.returns(returning),
            Event::Moves(placing) => self.moves(placing),
            Event::Commission(n, step) => self.commission(n, step),
            Event::Done(follow_up) => {
                let today = self.today;
                self.act(|office, actor| office.mark_follow_up(actor, follow_up, Some(today)))
            }
            Event::Meets(n, round) => self.meets(n, round),
            Event::Seat(change) => self.change_seat(change),
            Event::Workshop(n, evening) => self.workshop(n, evening),
            Event::Commits(n) => self.commits(n),
            Event::IsAsked(n) => self.is_asked(n),
            Event::Undertakes(n) => self.undertakes(n),
            Event::Reaches(action, at) => self.reaches(action, at),
            Event::Hears(action, n, at) => self.hears(action, n, at),
            Event::Answers(query) => self.answers(query),
            Event::IsTold(n) => self.is_told(n),
            Event::IsLookedAt(looking) => self.looks_at(looking),
            Event::Drill => {
                self.foresee(QUARTER, Event::Drill);
                self.act(Office::note_drill)
            }
        }
    }
}

/// The day that comes so many days after another.
pub(super) fn after(day: Day, days: u32) -> Day {
    day.checked_add_days(Days::new(days.into())).unwrap_or(Day::MAX)
}

/// The day that came so many days before another.
pub(super) fn before(day: Day, days: u32) -> Day {
    day.checked_sub_days(Days::new(days.into())).unwrap_or(Day::MIN)
}

/// How many days from one to another; 0 backwards.
pub(super) fn days_between(from: Day, until: Day) -> u32 {
    u32::try_from((until - from).num_days()).unwrap_or_default()
}
