//! Those who lived there before the register began: each is entered in it during its first days.

use super::chance::Chance;
use super::deposits::{WAYS, Way};
use super::inventories::KEPT;
use super::people::{ASKING, Person};
use super::requests::REFERRERS;
use super::stays::{Leaving, Step};
use super::stock::Room;
use super::story::{Event, Story, after, before, days_between};
use super::words;
use crate::Result;
use council::applications::{Applicant, NewApplication};
use council::people::NewPerson;
use council::places::{HoldKind, NewPlaceHold};
use council::tenancies::NewTenancy;
use council::{ApplicationId, Day, Period, PersonId, PlaceId, TenancyId};

/// Places that nobody lives in when the register begins, by the order they were entered in.
const EMPTY: [usize; 6] = [4, 13, 22, 31, 48, 58];
/// Those of them where works are under way.
const WORKS: usize = 2;
/// How many enter the register on each of its first days.
const A_DAY: u32 = 22;
/// How many of them leave over the three years.
const LEAVING: u32 = 14;

/// Somebody who lives in a place.
#[derive(Clone, Copy)]
pub(super) struct Tenant {
    pub(super) n: u32,
    pub(super) person: PersonId,
    pub(super) application: ApplicationId,
    pub(super) tenancy: TenancyId,
    pub(super) room: Room,
    pub(super) is_protected: bool,
    /// Whether she stays: nothing foresees that she leaves.
    pub(super) stays: bool,
}

/// Those who live in the places, in the order they were entered.
#[derive(Default)]
pub(super) struct Tenants {
    pub(super) all: Vec<Tenant>,
    /// How many deposits came back.
    returns: usize,
}

impl Tenants {
    /// Whoever lives in a place and nothing foresees leaves, the `n`-th from the first.
    pub(super) fn staying(&self, n: usize) -> Option<Tenant> {
        let staying: Vec<_> = self.all.iter().filter(|tenant| tenant.stays).collect();
        staying.get(n % staying.len().max(1)).copied().copied()
    }

    /// How the next deposit comes back.
    pub(super) const fn next_way(&mut self) -> Way {
        self.returns += 1;
        WAYS[self.returns % WAYS.len()]
    }

    /// Somebody leaves, or will.
    pub(super) fn goes(&mut self, tenancy: TenancyId) {
        if let Some(tenant) = self.all.iter_mut().find(|tenant| tenant.tenancy == tenancy) {
            tenant.stays = false;
        }
    }
}

impl Story<'_> {
    /// Foresees the taking over of those who live in the places, and declares those that are empty.
    pub(super) fn take_over(&mut self) {
        let lived_in = (0..self.stock.rooms.len()).filter(|room| !EMPTY.contains(room));
        for (n, _) in (0..).zip(lived_in) {
            self.foresee_on(after(self.begins, n / A_DAY), Event::TakesOver(Person::new(ASKING + n)));
        }
    }

    /// A person who lives in a place is entered with her tenancy.
    pub(super) fn takes_over(&mut self, mut person: Person) -> Result<()> {
        let nth = (person.n - ASKING) as usize;
        let mut lived_in = (0..self.stock.rooms.len()).filter(|room| !EMPTY.contains(room));
        let Some(room) = lived_in.nth(nth).map(|room| self.stock.rooms[room]) else { return Ok(()) };
        if nth == 0 {
            self.declare_empty()?;
        }
        let entered_on = before(self.begins, person.chance.between(90, 3000));
        let tenant = self.enter_known(&mut person, room, entered_on)?;
        if let Some(leaving) = self.departure(nth, tenant) {
            self.foresee_on(leaving.notice_on, Event::Leaves(leaving));
        }
        Ok(())
    }

    fn enter_known(&mut self, person: &mut Person, room: Room, entered_on: Day) -> Result<Tenant> {
        let commune = self.office().dwelling(room.dwelling, self.today)?.card.commune;
        let entered = NewPerson { commune: Some(commune), ..person.enter(self.today) };
        let application = NewApplication {
            applicant: Applicant::New(entered),
            received_on: before(entered_on, person.chance.between(60, 300)),
            referred_by: Some(self.known.met(person.chance.word(REFERRERS))?.role),
            referrer_text: String::new(),
            request: person.chance.word(&words::REQUESTS).to_owned(),
        };
        let id = self.act(|office, actor| office.add_application(actor, application))?;
        let of = self.office().application(id, self.today)?.row.person;
        let is_protected = person.chance.odds(30);
        if is_protected {
            self.protect(of, &mut person.chance)?;
        }
        let tenancy = NewTenancy {
            person: of,
            place: room.place,
            title: room.title,
            lease_signed_on: Some(entered_on),
            entered_on,
        };
        let tenancy = self.act(|office, actor| office.enter_place(actor, &tenancy))?;
        let tenant = Tenant { n: person.n, person: of, application: id, tenancy, room, is_protected, stays: true };
        self.take_deposit_over(tenant, entered_on, &mut person.chance)?;
        self.tenants.all.push(tenant);
        self.take_review_over(tenant, entered_on)?;
        if (tenant.n - ASKING).is_multiple_of(KEPT) {
            self.find_at_entry(tenancy, entered_on)?;
        }
        Ok(tenant)
    }

    /// The places nobody lives in are declared free; in some, works are under way.
    fn declare_empty(&mut self) -> Result<()> {
        let today = self.today;
        for (nth, room) in EMPTY.into_iter().enumerate() {
            let place = self.stock.rooms[room].place;
            let mut free_on = today;
            if nth < WORKS {
                free_on = self.work_in(place, &mut Chance::of("works", u32::try_from(room).unwrap_or_default()))?;
            }
            self.act(|office, actor| office.declare_vacancy(actor, place, free_on))?;
            self.stock.free_on.insert(place, free_on);
        }
        Ok(())
    }

    /// Works start in a place, and the day they end.
    pub(super) fn work_in(&mut self, place: PlaceId, chance: &mut Chance) -> Result<Day> {
        let until = after(self.today, chance.between(18, 45));
        let Some(period) = Period::new(self.today, Some(until)) else { return Ok(until) };
        let note = chance.word(&words::HOLDS).to_owned();
        let hold = NewPlaceHold { kind: HoldKind::Works, period, note };
        self.act(|office, actor| office.hold_place(actor, place, hold))?;
        Ok(until)
    }

    /// When somebody who lived there leaves, if she does: some two months apart, all along.
    fn departure(&mut self, nth: usize, tenant: Tenant) -> Option<Leaving> {
        let places = u32::try_from(self.stock.rooms.len() - EMPTY.len()).unwrap_or(1);
        // A step that shares no factor with the number of places: each comes once.
        let turn = (u32::try_from(nth).ok()? * 29 + 3) % places;
        let days = days_between(self.begins, self.example.day);
        let on = 15 + (days + 10) * (turn + 1) / LEAVING;
        if turn >= LEAVING {
            return None;
        }
        let mut chance = Chance::of("departures", turn);
        let left_on = council::calendar::working_day_from(after(self.begins, on));
        let notice_on = before(left_on, chance.between(32, 62)).max(after(self.begins, 3 + turn));
        self.tenants.goes(tenant.tenancy);
        Some(Leaving { tenant, notice_on, left_on, chance, step: Step::Notice })
    }
}
