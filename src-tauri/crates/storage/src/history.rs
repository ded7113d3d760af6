//! The history of one record: who changed it, when, by which act, from what to what.

use crate::row::Columns;
use crate::{Page, Result};
use council::journal::{ChangeKind, FieldChange, RecordChange, RecordKind, RowChange};
use rusqlite::Row;
use rusqlite::types::Type;
use serde_json::{Map, Value};

/// Every change of one record, the latest first; none when its images were purged. Those of a person go on with the records
/// that were merged into hers.
///
/// # Errors
/// When the register cannot be read.
pub fn of(page: &Page, record: RecordKind, id: i64) -> Result<Vec<RecordChange>> {
    page.all(
        "SELECT act.seq, act.at, act.user, act.kind, change.before, change.after
         FROM change JOIN act ON act.seq = change.act
         WHERE change.tbl = ?1 AND (change.row_id = ?2 OR ?1 = 'person' AND change.row_id IN (
             SELECT id FROM person WHERE merged_into = ?2))
         ORDER BY change.id DESC",
        (record.code(), id),
        |row| {
            let (before, after) = (image(row, "before")?, image(row, "after")?);
            Ok(RecordChange {
                seq: row.value("seq")?,
                at: row.instant("at")?,
                user: row.id("user")?,
                act: row.code("kind")?,
                kind: kind(before.as_ref(), after.as_ref()),
                fields: differences(&before.unwrap_or_default(), &after.unwrap_or_default()),
            })
        },
    )
}

/// Every row one act touched, in its order; none when its images were purged.
///
/// # Errors
/// When the register cannot be read.
pub fn of_act(page: &Page, seq: i64) -> Result<Vec<RowChange>> {
    page.all("SELECT tbl, row_id, before, after FROM change WHERE act = ?1 ORDER BY id", [seq], |row| {
        let (before, after) = (image(row, "before")?, image(row, "after")?);
        Ok(RowChange {
            table: row.text("tbl")?,
            row: row.value("row_id")?,
            kind: kind(before.as_ref(), after.as_ref()),
            fields: differences(&before.unwrap_or_default(), &after.unwrap_or_default()),
        })
    })
}

const fn kind<T>(before: Option<&T>, after: Option<&T>) -> ChangeKind {
    match (before, after) {
        (None, _) => ChangeKind::Added,
        (_, None) => ChangeKind::Removed,
        _ => ChangeKind::Changed,
    }
}

fn image(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<Map<String, Value>>> {
    let text = row.maybe_text(column)?;
    let image = text.map(|text| serde_json::from_str(&text)).transpose();
    image.map_err(|error| rusqlite::Error::FromSqlConversionFailure(0, Type::Text, Box::new(error)))
}

fn differences(before: &Map<String, Value>, after: &Map<String, Value>) -> Vec<FieldChange> {
    let fields = if after.is_empty() { before } else { after };
    fields
        .keys()
        .map(|field| FieldChange {
            field: field.clone(),
            before: text(before.get(field)),
            after: text(after.get(field)),
        })
        .filter(|change| change.before != change.after)
        .collect()
}

fn text(value: Option<&Value>) -> Option<String> {
    match value? {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::{of, of_act};
    use crate::testing::{Desk, founder};
    use council::journal::{ChangeKind, FieldChange, RecordKind};
    use council::{Act, UserId};

    const ADD: &str = "INSERT INTO commune (insee, name, sort_key) VALUES ('59410', 'Ys', 'ys')";
    const MOVE: &str = "UPDATE commune SET postcode = '59370'";

    fn changed() -> Desk {
        let mut desk = Desk::new();
        desk.register.step(Act::AddCommune, &founder(5), |step| step.run(ADD, [])).unwrap();
        desk.register.step(Act::Import, &founder(6), |step| step.run(MOVE, [])).unwrap();
        desk
    }

    fn postcode() -> FieldChange {
        FieldChange { field: "postcode".to_owned(), before: None, after: Some("59370".to_owned()) }
    }

    #[test]
    fn a_record_tells_who_changed_what_and_undoing_is_a_change_too() {
        let mut desk = changed();
        desk.register.undo(&founder(7)).unwrap();
        let history = desk.register.page(|page| of(page, RecordKind::Commune, 1)).unwrap();
        let acts: Vec<_> = history.iter().map(|change| (change.act, change.at.get(), change.kind)).collect();
        assert_eq!(
            acts,
            [
                (Act::Undo, 7, ChangeKind::Changed),
                (Act::Import, 6, ChangeKind::Changed),
                (Act::AddCommune, 5, ChangeKind::Added)
            ]
        );
        assert_eq!(history[1].user, UserId::new(1));
        assert_eq!(history[1].fields, [postcode()]);
        let added: Vec<_> = history[2].fields.iter().map(|change| change.after.as_deref()).collect();
        assert_eq!(added, [Some("1"), Some("59410"), Some("Ys"), Some("ys")]);
    }

    #[test]
    fn an_act_tells_every_row_it_touched() {
        let desk = changed();
        let last = desk.register.page(|page| crate::journal::lines(page, None, 1)).unwrap()[0].seq;
        let rows = desk.register.page(|page| of_act(page, last)).unwrap();
        let told: Vec<_> = rows.iter().map(|row| (row.table.as_str(), row.row, row.kind)).collect();
        assert_eq!(told, [("commune", 1, ChangeKind::Changed)]);
        assert_eq!(rows[0].fields, [postcode()]);
    }
}
