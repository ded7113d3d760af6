//! The people: identity, consents, money, protection, notes.

use crate::{desk::Opened, failure::Answer, saving::export_as};
use council::people::{
    MoneyLine, NewConsent, NewContactEvent, NewPerson, NoteLevel, PersonChange, Protection, Resemblance,
};
use council::{Act, ConsentId, Day, MoneyLineId, PersonId, PersonNoteId, ProtectionId};
use tauri::AppHandle;

/// The people already known who may be the one about to be added.
#[tauri::command(async)]
pub(crate) fn resembling(desk: Opened<'_>, person: NewPerson) -> Answer<Vec<Resemblance>> {
    desk.read(|office, _| office.resembling(&person))
}

/// Changes one field of a person.
#[tauri::command(async)]
pub(crate) fn change_person(mut desk: Opened<'_>, id: PersonId, change: PersonChange) -> Answer<()> {
    desk.act(|office, actor| office.change_person(actor, id, change))
}

/// Writes everything that is held on a person in clear where it is asked for, once the passphrase was asked again; says
/// whether a place was chosen.
#[tauri::command(async)]
pub(crate) fn export_person(mut desk: Opened<'_>, app: AppHandle, id: PersonId, own: String) -> Answer<bool> {
    let file = desk.export(&own, |office, today| office.export_person(id, today))?;
    drop(desk);
    export_as(&app, Act::ExportPerson, &file)
}

/// Makes one of two records of the same person.
#[tauri::command(async)]
pub(crate) fn merge_people(mut desk: Opened<'_>, kept: PersonId, left: PersonId) -> Answer<()> {
    desk.act(|office, actor| office.merge_people(actor, kept, left))
}

/// Records a consent.
#[tauri::command(async)]
pub(crate) fn record_consent(mut desk: Opened<'_>, person: PersonId, consent: NewConsent) -> Answer<ConsentId> {
    desk.act(|office, actor| office.record_consent(actor, person, consent))
}

/// Withdraws a consent from a day on.
#[tauri::command(async)]
pub(crate) fn withdraw_consent(mut desk: Opened<'_>, consent: ConsentId, on: Day) -> Answer<()> {
    desk.act(|office, actor| office.withdraw_consent(actor, consent, on))
}

/// Adds a resource, a charge or a debt.
#[tauri::command(async)]
pub(crate) fn add_money_line(mut desk: Opened<'_>, person: PersonId, line: MoneyLine) -> Answer<MoneyLineId> {
    desk.act(|office, actor| office.add_money_line(actor, person, line))
}

/// Removes a resource, a charge or a debt.
#[tauri::command(async)]
pub(crate) fn remove_money_line(mut desk: Opened<'_>, line: MoneyLineId) -> Answer<()> {
    desk.act(|office, actor| office.remove_money_line(actor, line))
}

/// Records a measure of protection.
#[tauri::command(async)]
pub(crate) fn add_protection(mut desk: Opened<'_>, person: PersonId, measure: Protection) -> Answer<ProtectionId> {
    desk.act(|office, actor| office.add_protection(actor, person, &measure))
}

/// Removes a measure of protection recorded by mistake.
#[tauri::command(async)]
pub(crate) fn remove_protection(mut desk: Opened<'_>, measure: ProtectionId) -> Answer<()> {
    desk.act(|office, actor| office.remove_protection(actor, measure))
}

/// Writes a note about a person.
#[tauri::command(async)]
pub(crate) fn write_note(
    mut desk: Opened<'_>,
    person: PersonId,
    level: NoteLevel,
    note: String,
) -> Answer<PersonNoteId> {
    desk.act(|office, actor| office.write_note(actor, person, level, &note))
}

/// Notes an exchange with or about a person.
#[tauri::command(async)]
pub(crate) fn note_exchange(mut desk: Opened<'_>, person: PersonId, event: NewContactEvent) -> Answer<()> {
    desk.act(|office, actor| office.note_exchange(actor, person, &event))
}
