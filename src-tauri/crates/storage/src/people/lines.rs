//! What hangs on a person: money, protection, notes, exchanges.

use crate::row::Columns;
use crate::{Page, Result, Step};
use council::applications::Moment;
use council::people::{MoneyLine, MoneyLineRow, NewContactEvent, NoteLevel, NoteRow, Protection, ProtectionRow};
use council::{Coded, ContactId, ContactRoleId, Instant, MoneyLineId, PersonId, PersonNoteId, ProtectionId};
use rusqlite::named_params;

/// Resources, charges and debts, in the order they were entered.
pub fn money_of(page: &Page<'_>, person: PersonId) -> Result<Vec<MoneyLineRow>> {
    page.all("SELECT * FROM money_line WHERE person = ?1 ORDER BY side DESC, id", [person.get()], |row| {
        Ok(MoneyLineRow {
            id: row.id("id")?,
            line: MoneyLine {
                side: row.code("side")?,
                kind: row.text("kind")?,
                cents: row.cents("cents")?,
                from_on: row.day("from_on")?,
                until_on: row.maybe_day("until_on")?,
                note: row.text("note")?,
            },
        })
    })
}

/// Adds a resource, a charge or a debt.
pub fn add_money_line(step: &Step<'_>, person: PersonId, line: &MoneyLine) -> Result<MoneyLineId> {
    step.insert(
        "INSERT INTO money_line (person, side, kind, cents, from_on, until_on, note)
         VALUES (:person, :side, :kind, :cents, :from_on, :until_on, :note)",
        named_params! {
            ":person": person.get(),
            ":side": line.side.code(),
            ":kind": line.kind,
            ":cents": line.cents.get(),
            ":from_on": line.from_on,
            ":until_on": line.until_on,
            ":note": line.note,
        },
    )
}

/// Removes a line; whose it was.
pub fn remove_money_line(step: &Step<'_>, line: MoneyLineId) -> Result<Option<PersonId>> {
    step.maybe("DELETE FROM money_line WHERE id = ?1 RETURNING person", [line.get()], |row| row.id("person"))
}

/// Measures of protection, latest first, with the name of the mandatary.
pub fn protections_of(page: &Page<'_>, person: PersonId) -> Result<Vec<ProtectionRow>> {
    page.all(
        "SELECT protection.*, coalesce(contact.given_name || ' ' || contact.family_name || ', ' || role.function, '') AS mandatary_name
         FROM protection LEFT JOIN contact_role role ON role.id = protection.mandatary LEFT JOIN contact ON contact.id = role.contact
         WHERE protection.person = ?1 ORDER BY protection.from_on DESC, protection.id DESC",
        [person.get()],
        |row| {
            Ok(ProtectionRow {
                id: row.id("id")?,
                protection: Protection {
                    kind: row.code("kind")?,
                    mandatary_kind: row.maybe_code("mandatary_kind")?,
                    mandatary: row.maybe_id("mandatary")?,
                    judged_on: row.maybe_day("judged_on")?,
                    covers_person: row.flag("covers_person")?,
                    signs_lease: row.flag("signs_lease")?,
                    receives_letters: row.flag("receives_letters")?,
                    from_on: row.maybe_day("from_on")?,
                    until_on: row.maybe_day("until_on")?,
                },
                mandatary_name: row.text("mandatary_name")?,
            })
        },
    )
}

/// Records a measure of protection.
pub fn add_protection(step: &Step<'_>, person: PersonId, measure: &Protection) -> Result<ProtectionId> {
    step.insert(
        "INSERT INTO protection (person, kind, mandatary_kind, mandatary, judged_on, covers_person, signs_lease, receives_letters, from_on, until_on)
         VALUES (:person, :kind, :mandatary_kind, :mandatary, :judged_on, :covers_person, :signs_lease, :receives_letters, :from_on, :until_on)",
        named_params! {
            ":person": person.get(),
            ":kind": measure.kind.code(),
            ":mandatary_kind": measure.mandatary_kind.map(Coded::code),
            ":mandatary": measure.mandatary.map(ContactRoleId::get),
            ":judged_on": measure.judged_on,
            ":covers_person": measure.covers_person,
            ":signs_lease": measure.signs_lease,
            ":receives_letters": measure.receives_letters,
            ":from_on": measure.from_on,
            ":until_on": measure.until_on,
        },
    )
}

/// Removes a measure recorded by mistake.
pub fn remove_protection(step: &Step<'_>, measure: ProtectionId) -> Result<()> {
    step.one_row("protection", "DELETE FROM protection WHERE id = ?1", [measure.get()])
}

/// Notes about a person, latest first.
pub fn notes_of(page: &Page<'_>, person: PersonId) -> Result<Vec<NoteRow>> {
    page.all("SELECT * FROM person_note WHERE person = ?1 ORDER BY at DESC, id DESC", [person.get()], |row| {
        Ok(NoteRow { id: row.id("id")?, level: row.code("level")?, text: row.text("text")?, at: row.instant("at")? })
    })
}

/// Writes a note.
pub fn add_note(step: &Step<'_>, person: PersonId, level: NoteLevel, text: &str, at: Instant) -> Result<PersonNoteId> {
    step.insert(
        "INSERT INTO person_note (person, level, text, at) VALUES (?1, ?2, ?3, ?4)",
        (person.get(), level.code(), text, at.get()),
    )
}

/// Exchanges with or about a person, latest first, as moments of the timeline.
pub fn exchanges_of(page: &Page<'_>, person: PersonId) -> Result<Vec<Moment>> {
    page.all("SELECT * FROM contact_event WHERE person = ?1 ORDER BY on_day DESC, id DESC", [person.get()], |row| {
        Ok(Moment::Exchange { on: row.day("on_day")?, medium: row.code("medium")?, text: row.text("text")? })
    })
}

/// Notes an exchange.
pub fn add_exchange(step: &Step<'_>, person: PersonId, event: &NewContactEvent) -> Result<()> {
    step.run(
        "INSERT INTO contact_event (person, on_day, medium, with_contact, text) VALUES (?1, ?2, ?3, ?4, ?5)",
        (person.get(), event.on_day, event.medium.code(), event.with_contact.map(ContactId::get), &event.text),
    )?;
    Ok(())
}
