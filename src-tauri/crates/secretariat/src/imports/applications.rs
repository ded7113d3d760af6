//! Applications, and the people who make them. Nobody is merged with somebody known: whoever may be the same is said.

use super::dwellings::{communes, named};
use super::intake::{Intake, Placed};
use super::likeness::{Likely, People};
use super::preview::{ImportPreview, RowRemark};
use crate::Result;
use crate::applications::{add, renew_sheets};
use council::applications::{Applicant, ApplicationChange, NewApplication};
use council::imports::{Remark, Unplaced};
use council::people::{NewPerson, PersonChange};
use council::{CommuneId, Day, Ruled};
use exchange::targets::applications::Application;
use std::collections::HashMap;
use storage::{Page, Step, people};

/// The communes and the people of the register.
pub(super) struct Applications {
    communes: HashMap<String, CommuneId>,
    people: People,
    today: Day,
}

/// What a row becomes.
pub(super) struct Entry {
    person: NewPerson,
    /// Where she lives, when the register does not know that commune.
    city: Option<PersonChange>,
    application: Application,
    changes: Vec<ApplicationChange>,
}

impl Applications {
    pub(super) fn read(page: &Page<'_>, today: Day) -> storage::Result<Self> {
        Ok(Self { communes: communes(page)?, people: People::read(page)?, today })
    }

    fn person(&self, row: &Application) -> NewPerson {
        NewPerson {
            civility: row.civility,
            family_name: row.family_name.clone(),
            birth_name: row.birth_name.clone(),
            given_name: row.given_name.clone(),
            birth_on: row.birth_on,
            phone: row.phone.clone().unwrap_or_default(),
            email: row.email.clone().unwrap_or_default(),
            commune: self.communes.get(&named(&row.commune)).copied(),
        }
    }

    /// What a new application does not ask for, and a file may tell; then the names of communes the register does not know.
    fn changes(&self, row: &Application) -> (Vec<ApplicationChange>, Vec<String>) {
        use ApplicationChange as C;
        let (mut known, mut unknown) = (Vec::new(), Vec::new());
        for name in &row.wished_communes {
            match self.communes.get(&named(name)) {
                Some(commune) => known.push(*commune),
                None => unknown.push(name.clone()),
            }
        }
        let mut changes = vec![C::WishedCommunes(known)];
        if let Some((least, most)) = row.typology {
            changes.extend([C::TypologyMin(Some(least)), C::TypologyMax(Some(most))]);
        }
        changes.extend(row.rent_max.map(|rent| C::RentMax(Some(rent))));
        changes.extend(row.nud.clone().map(C::Nud));
        changes.extend(row.nud_expires_on.map(|day| C::NudExpiresOn(Some(day))));
        if !unknown.is_empty() {
            changes.push(C::Near(unknown.join(", ")));
        }
        (changes, unknown)
    }
}

impl Intake for Applications {
    type Row = Application;
    type Entry = Entry;

    fn place(&mut self, at: u32, row: &Application, told: &mut ImportPreview) -> Result<Placed<Entry>> {
        if row.received_on > self.today {
            return Ok(Placed::Out(Unplaced::InTheFuture));
        }
        let person = self.person(row).checked()?;
        let likely = self.people.meet(&person);
        match likely {
            Likely::Known => return Ok(Placed::Out(Unplaced::KnownPerson)),
            Likely::Repeated => return Ok(Placed::Out(Unplaced::RepeatedPerson)),
            Likely::Resembling => told.remarks.push(RowRemark { row: at, remark: Remark::Resembles }),
            Likely::New => {}
        }
        let (changes, unknown) = self.changes(row);
        if !unknown.is_empty() {
            told.remarks.push(RowRemark { row: at, remark: Remark::UnknownWish });
        }
        let lives_elsewhere = person.commune.is_none() && !row.commune.is_empty();
        let city = lives_elsewhere.then(|| PersonChange::City(row.commune.clone()).checked()).transpose()?;
        let changes = changes.into_iter().map(ApplicationChange::checked).collect::<Ruled<_>>()?;
        told.counts.applications += 1;
        Ok(Placed::In(Entry { person, city, application: row.clone(), changes }))
    }

    fn write(&mut self, step: &Step<'_>, entry: Entry) -> Result<()> {
        let person = people::add_person(step, &entry.person)?;
        if let Some(city) = &entry.city {
            people::change_person(step, person, city)?;
        }
        let application = NewApplication {
            applicant: Applicant::Known(person),
            received_on: entry.application.received_on,
            referred_by: None,
            referrer_text: entry.application.referrer,
            request: entry.application.request,
        };
        let id = add(step, &application.checked()?)?;
        for change in &entry.changes {
            storage::applications::change_application(step, id, change)?;
        }
        renew_sheets(step, person)?;
        Ok(())
    }

    fn close(self, _: &mut ImportPreview) {}
}
