//! The bodies: their seats, and the mandates of those who sit.

use crate::{Done, Error, Office, Result};
use council::bodies::{BodyChange, BodyRow, BodySheet, MandateChange, NewBody, NewMandate};
use council::{Act, Actor, BodyId, ContactId, Day, MandateId, Refusal};
use storage::{Step, bodies};

impl Office {
    /// Every body as it stands today.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn bodies(&self, today: Day) -> Result<Vec<BodyRow>> {
        self.read(|page| bodies::bodies(page, today))
    }

    /// One body, with who sits on a day.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn body(&self, id: BodyId, day: Day) -> Result<BodySheet> {
        let found = self.read(|page| Ok((bodies::body(page, id, day)?, bodies::mandates(page, id, day)?)))?;
        let (Some(row), mandates) = found else { return Err(Error::NotFound("body")) };
        let sits = |from: Day, until: Option<Day>| from <= day && until.is_none_or(|until| day < until);
        let (seats, mut other_seats): (Vec<_>, Vec<_>) =
            mandates.into_iter().partition(|seat| sits(seat.from_on, seat.until_on));
        other_seats.sort_by_key(|seat| std::cmp::Reverse(seat.from_on));
        Ok(BodySheet { row, on_day: day, seats, other_seats })
    }

    /// Adds a body, without a seat.
    ///
    /// # Errors
    /// [`Error::Refused`] without a name or a short name.
    pub fn add_body(&mut self, actor: &Actor, body: NewBody) -> Result<Done<BodyId>> {
        let body = body.checked()?;
        self.write(Act::AddBody, actor, |step| Ok(bodies::add_body(step, &body)?))
    }

    /// Changes one field of a body.
    ///
    /// # Errors
    /// [`Error::Refused`]; [`Error::NotFound`].
    pub fn change_body(&mut self, actor: &Actor, id: BodyId, change: BodyChange) -> Result<Done> {
        let change = change.checked()?;
        self.write(Act::ChangeBody, actor, |step| Ok(bodies::change_body(step, id, &change)?))
    }

    /// Adds a seat to a body, held or vacant.
    ///
    /// # Errors
    /// [`Error::Refused`] for an empty period, or a substitute of nobody.
    pub fn add_mandate(&mut self, actor: &Actor, body: BodyId, mandate: NewMandate) -> Result<Done<MandateId>> {
        let mandate = mandate.checked()?;
        self.write(Act::AddMandate, actor, |step| Ok(bodies::add_mandate(step, body, &mandate)?))
    }

    /// Changes one field of a mandate.
    ///
    /// # Errors
    /// [`Error::Refused`]; [`Error::NotFound`].
    pub fn change_mandate(&mut self, actor: &Actor, id: MandateId, change: MandateChange) -> Result<Done> {
        let change = change.checked()?;
        self.write(Act::ChangeMandate, actor, |step| Ok(bodies::change_mandate(step, id, &change)?))
    }

    /// Seats someone in a vacant seat from a day on; the vacancy before that day stays in the history of the body.
    ///
    /// # Errors
    /// [`Error::Refused`] when the seat is held, or the day falls before the vacancy; [`Error::NotFound`].
    pub fn fill_seat(
        &mut self,
        actor: &Actor,
        id: MandateId,
        contact: ContactId,
        from: Day,
    ) -> Result<Done<MandateId>> {
        self.write(Act::FillSeat, actor, |step| {
            let vacant = bodies::mandate_of(step, id, from)?.ok_or(Error::NotFound("mandate"))?;
            if vacant.contact.is_some() {
                return Err(Refusal::SeatHeld.into());
            }
            if from <= vacant.from_on {
                bodies::seat(step, id, contact)?;
                return Ok(id);
            }
            let until_on = vacant.until_on;
            bodies::end_mandate(step, id, from)?;
            let mandate = NewMandate { contact: Some(contact), from_on: from, until_on, ..like(&vacant) }.checked()?;
            Ok(bodies::add_mandate(step, vacant.body, &mandate)?)
        })
    }

    /// Ends a mandate: `until` is the first day it is no longer held. The seat may stay, vacant.
    ///
    /// # Errors
    /// [`Error::Refused`] when that day is not after the first; [`Error::NotFound`].
    pub fn end_mandate(&mut self, actor: &Actor, id: MandateId, until: Day, stays_vacant: bool) -> Result<Done> {
        self.write(Act::EndMandate, actor, |step| end(step, id, until, stays_vacant))
    }
}

fn end(step: &Step<'_>, id: MandateId, until: Day, stays_vacant: bool) -> Result<()> {
    let ended = bodies::mandate_of(step, id, until)?.ok_or(Error::NotFound("mandate"))?;
    if until <= ended.from_on {
        return Err(Refusal::EmptyPeriod.into());
    }
    bodies::end_mandate(step, id, until)?;
    if stays_vacant {
        let vacant = NewMandate { contact: None, from_on: until, until_on: None, ..like(&ended) };
        bodies::add_mandate(step, ended.body, &vacant)?;
    }
    Ok(())
}

/// The same seat, for someone who signed nothing yet.
fn like(seat: &council::bodies::MandateRow) -> NewMandate {
    NewMandate {
        contact: None,
        within: seat.within,
        college: seat.college,
        capacity: seat.capacity,
        substitute_for: seat.substitute_for,
        votes: seat.votes,
        from_on: seat.from_on,
        until_on: seat.until_on,
        confidentiality_signed_on: None,
    }
}
