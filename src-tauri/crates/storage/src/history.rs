//! The history of one record: who changed it, when, by which act, from what to what.

use crate::row::Columns;
use crate::{Page, Result};
use council::journal::{ChangeKind, FieldChange, RecordChange};
use rusqlite::Row;
use rusqlite::types::Type;
use serde_json::{Map, Value};

/// Every change of one row, the latest first; none when its images were purged.
///
/// # Errors
/// When the register cannot be read.
pub fn of(page: &Page, table: &str, id: i64) -> Result<Vec<RecordChange>> {
    page.all(
        "SELECT act.seq, act.at, act.user, act.kind, change.before, change.after
         FROM change JOIN act ON act.seq = change.act
         WHERE change.tbl = ?1 AND change.row_id = ?2 ORDER BY change.id DESC",
        (table, id),
        |row| {
            let (before, after) = (image(row, "before")?, image(row, "after")?);
            Ok(RecordChange {
                seq: row.value("seq")?,
                at: row.instant("at")?,
                user: row.id("user")?,
                act: row.code("kind")?,
                kind: match (&before, &after) {
                    (None, _) => ChangeKind::Added,
                    (_, None) => ChangeKind::Removed,
                    _ => ChangeKind::Changed,
                },
                fields: differences(&before.unwrap_or_default(), &after.unwrap_or_default()),
            })
        },
    )
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
    use super::of;
    use crate::testing::{Desk, founder};
    use crate::users;
    use council::journal::{ChangeKind, FieldChange};
    use council::{Act, Day, UserId};

    #[test]
    fn a_record_tells_who_changed_what_and_undoing_is_a_change_too() {
        let mut desk = Desk::new();
        let (user, _) = desk.register.step(Act::Import, &founder(5), |step| users::add(step, "slot-2", "B")).unwrap();
        let day: Day = "2026-06-01".parse().unwrap();
        desk.register.step(Act::Import, &founder(6), |step| users::remove(step, user, day)).unwrap();
        desk.register.undo(&founder(7)).unwrap();
        let history = desk.register.page(|page| of(page, "user", user.get())).unwrap();
        let acts: Vec<_> = history.iter().map(|change| (change.act, change.at.get(), change.kind)).collect();
        assert_eq!(
            acts,
            [
                (Act::Undo, 7, ChangeKind::Changed),
                (Act::Import, 6, ChangeKind::Changed),
                (Act::Import, 5, ChangeKind::Added)
            ]
        );
        assert_eq!(history[1].user, UserId::new(1));
        let removed =
            FieldChange { field: "removed_on".to_owned(), before: None, after: Some("2026-06-01".to_owned()) };
        assert_eq!(history[1].fields, [removed]);
        let added: Vec<_> = history[2].fields.iter().map(|change| change.after.as_deref()).collect();
        assert_eq!(added, [Some("2"), Some("B"), Some("slot-2")]);
    }
}
