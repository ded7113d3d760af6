//! The emergency folder: what it prints of the register, on a day.

use super::PaperFile;
use super::house::{House, house};
use crate::Result;
use crate::dashboard::Ground;
use chrono::Days;
use council::{Day, PersonId};
use documents::papers::emergency::{Beside, Emergency, Housed, Reachable, emergency as lay_out};
use documents::{files, names};
use std::collections::HashMap;
use storage::{Page, emergency as rows, tenancies};

/// Days ahead that the deadlines are told.
const AHEAD: u64 = 60;

/// The folder. It lacks nothing: what the council did not say of itself is left blank.
pub(crate) fn emergency(page: &Page<'_>, day: Day) -> Result<PaperFile> {
    let House { letterhead, coordination, .. } = house(page, day)?;
    let last = day.checked_add_days(Days::new(AHEAD)).unwrap_or(Day::MAX);
    let mut deadlines: Vec<_> = Ground::read(page, day)?
        .calls(page)?
        .into_iter()
        .filter(|todo| todo.due_on <= last)
        .map(|todo| (todo.due_on, todo.matter))
        .collect();
    deadlines.sort_by_key(|(due, _)| *due);
    let contacts = rows::reachable(page)?.into_iter();
    let data = Emergency {
        council: letterhead,
        drawn_up_on: day,
        coordination,
        contacts: contacts.map(|[name, phone, email]| Reachable { name, phone, email }).collect(),
        communes: communes(page, day)?,
        deadlines,
    };
    Ok(PaperFile::new(files::emergency(day), lay_out(&data)))
}

/// Who lives where on a day, by commune.
fn communes(page: &Page<'_>, day: Day) -> storage::Result<Vec<(String, Vec<Housed>)>> {
    let mut beside: HashMap<PersonId, Vec<Beside>> = HashMap::new();
    for (person, kind, name, phone) in rows::beside(page, day)? {
        let who = Reachable { name, phone, email: String::new() };
        beside.entry(person).or_default().push(Beside { kind, who });
    }
    let leaving: HashMap<_, _> = tenancies::tenancies(page)?
        .iter()
        .filter_map(|tenancy| Some((tenancy.id, tenancy.row(day).notice_ends_on?)))
        .collect();
    let mut communes: Vec<(String, Vec<Housed>)> = Vec::new();
    for row in rows::housed(page, day)? {
        let housed = Housed {
            name: names::person(&row.person),
            phone: row.phone,
            street: row.place.street,
            place: row.place.label,
            landlord: row.place.landlord,
            leaves_on: leaving.get(&row.tenancy).copied(),
            beside: beside.get(&row.person.id).cloned().unwrap_or_default(),
        };
        match communes.last_mut() {
            Some((commune, people)) if *commune == row.place.commune => people.push(housed),
            _ => communes.push((row.place.commune, vec![housed])),
        }
    }
    Ok(communes)
}
