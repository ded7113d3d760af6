//! The bodies of the council, who sits in them, and who comes after whom.

use super::cast::file;
use super::chance::Chance;
use super::story::{Event, Story, after, before, days_between};
use crate::{Error, Result};
use council::bodies::{Capacity, College, MandateChange, NewBody, NewMandate};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CastBody {
    key: String,
    body: NewBody,
    seats: Vec<Seat>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Seat {
    contact: String,
    college: College,
    capacity: Capacity,
    /// Whose place a substitute takes.
    replaces: Option<String>,
    votes: Option<u32>,
    /// Whether the undertaking of confidentiality is still to be signed.
    #[serde(default)]
    unsigned: bool,
}

/// A seat of the commission that changes hands, as far as it is: the seat, its holder, who comes after.
#[derive(Clone, Copy)]
pub(super) struct Change {
    holder: &'static str,
    next: Option<&'static str>,
    step: Step,
}

#[derive(Clone, Copy)]
enum Step {
    Ends,
    Filled,
    Signed,
}

/// Who leaves the commission, when in hundredths of the story, and who comes after; nobody yet for the last.
const CHANGES: [(&str, u32, Option<&str>); 3] =
    [("nurse", 38, Some("nurse2")), ("land2", 71, Some("land2b")), ("guard2", 96, None)];
/// Days a seat stays vacant, then days until the undertaking is signed.
const VACANT: u32 = 40;
const SIGNS: u32 = 12;

impl Story<'_> {
    /// Enters the bodies with the mandates that run on the first day, and foresees those that change hands.
    pub(super) fn seat_bodies(&mut self) -> Result<()> {
        let bodies: Vec<CastBody> = file(include_str!("bodies.json"))?;
        let mut chance = Chance::of("mandates", 0);
        for CastBody { key, body, seats } in bodies {
            let id = self.act(|office, actor| office.add_body(actor, body))?;
            self.known.bodies.insert(key.clone(), id);
            for seat in seats {
                let met = self.known.met(&seat.contact)?;
                let substitute_for = seat.replaces.map(|holder| self.seat(&key, &holder)).transpose()?;
                let from_on = before(self.begins, chance.between(40, 1200));
                let signed = (!seat.unsigned).then(|| after(from_on, chance.between(0, 30)));
                let mandate = NewMandate {
                    contact: Some(met.contact),
                    within: Some(met.within),
                    college: seat.college,
                    capacity: seat.capacity,
                    substitute_for,
                    votes: seat.votes.unwrap_or(1),
                    from_on,
                    until_on: None,
                    confidentiality_signed_on: signed,
                };
                let mandate = self.act(|office, actor| office.add_mandate(actor, id, mandate))?;
                self.known.seats.insert((key.clone(), seat.contact), mandate);
            }
        }
        let days = days_between(self.begins, self.example.day);
        for (holder, hundredths, next) in CHANGES {
            let on = after(self.begins, days * hundredths / 100);
            self.foresee_on(on, Event::Seat(Change { holder, next, step: Step::Ends }));
        }
        Ok(())
    }

    /// A seat of the commission changes hands, one step further.
    pub(super) fn change_seat(&mut self, change: Change) -> Result<()> {
        let today = self.today;
        match (change.step, change.next) {
            (Step::Ends, next) => {
                let seat = self.seat(COMMISSION, change.holder)?;
                self.act(|office, actor| office.end_mandate(actor, seat, today, true))?;
                if next.is_some() {
                    self.foresee(VACANT, Event::Seat(Change { step: Step::Filled, ..change }));
                }
            }
            (Step::Filled, Some(next)) => {
                let body = self.known.body(COMMISSION)?;
                let met = self.known.met(next)?;
                let seats = self.office().body(body, today)?.seats;
                let vacant = seats.iter().find(|seat| seat.contact.is_none() && seat.within == Some(met.within));
                let vacant = vacant.ok_or(Error::NotFound("example seat"))?.id;
                let seat = self.act(|office, actor| office.fill_seat(actor, vacant, met.contact, today))?;
                self.known.seats.insert((COMMISSION.to_owned(), next.to_owned()), seat);
                self.foresee(SIGNS, Event::Seat(Change { step: Step::Signed, ..change }));
            }
            (Step::Signed, Some(next)) => {
                let seat = self.seat(COMMISSION, next)?;
                let signed = MandateChange::ConfidentialitySignedOn(Some(today));
                self.act(|office, actor| office.change_mandate(actor, seat, signed))?;
            }
            (Step::Filled | Step::Signed, None) => {}
        }
        Ok(())
    }

    fn seat(&self, body: &str, contact: &str) -> Result<council::MandateId> {
        let key = (body.to_owned(), contact.to_owned());
        self.known.seats.get(&key).copied().ok_or(Error::NotFound("example seat"))
    }
}

/// The key of the housing commission.
pub(super) const COMMISSION: &str = "commission";
