//! The thread of the story: what happens, each thing on its day, in the order of the days.

use super::cast::{Cast, Known};
use super::people::{Ask, Person};
use super::{Example, Told};
use crate::{Done, Error, Office, Result, Session};
use chrono::Days;
use council::calendar::{moment, working_day_from};
use council::{Actor, Day, Instant, Minute};
use std::collections::BTreeMap;
use std::ops::ControlFlow;

/// What happens on a day.
pub(super) enum Event {
    /// A person asks for a dwelling.
    Asks(Person),
    /// Something of her request moves on.
    MovesOn(Ask),
}

/// When offices open.
const MORNING: Minute = match Minute::new(9 * 60) {
    Some(minute) => minute,
    None => unreachable!(),
};
/// How long an act takes.
const PACE: i64 = 40_000;

/// The moment offices open on a day.
pub(super) fn morning(day: Day) -> Result<Instant> {
    Ok(moment(day, MORNING)?)
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
            coordinator: String::new(),
            to_come: BTreeMap::new(),
            foreseen: 0,
        }
    }

    /// Tells it from its first day to the eve of its last, unless it is stopped.
    pub(super) fn tell(mut self, cast: Cast, told: &mut impl FnMut(Told) -> ControlFlow<()>) -> Result<()> {
        self.now = morning(self.begins)?;
        self.coordinator.clone_from(&cast.coordinator);
        self.introduce(cast)?;
        self.gather();
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

    /// Foresees something on a day, or when offices next open.
    pub(super) fn foresee_on(&mut self, day: Day, event: Event) {
        self.to_come.insert((working_day_from(day), self.foreseen), event);
        self.foreseen += 1;
    }

    /// The office, to look something up.
    pub(super) const fn office(&self) -> &Office {
        self.session.office()
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
        }
    }
}

/// The day that comes so many days after another.
pub(super) fn after(day: Day, days: u32) -> Day {
    day.checked_add_days(Days::new(days.into())).unwrap_or(Day::MAX)
}

fn days_between(from: Day, until: Day) -> u32 {
    u32::try_from((until - from).num_days()).unwrap_or_default()
}
