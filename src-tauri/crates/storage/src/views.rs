//! Where each user was, and what each looked at. Neither imaged nor journalled: written from any page.

use crate::row::Columns;
use crate::{Page, Result};
use council::journal::{RecordKind, View};
use council::{Actor, UserId};

/// Keeps the state of a screen, as the JSON it gave.
///
/// # Errors
/// [`crate::Error::Constraint`] when it is not JSON, or when the register cannot be written.
pub fn keep(page: &Page, user: UserId, screen: &str, json: &str) -> Result<()> {
    page.run(
        "INSERT INTO view_state (user, screen, json) VALUES (?1, ?2, ?3)
         ON CONFLICT (user, screen) DO UPDATE SET json = excluded.json",
        (user.get(), screen, json),
    )?;
    Ok(())
}

/// The state the user left a screen in, as the JSON it gave.
///
/// # Errors
/// When the register cannot be read.
pub fn of(page: &Page, user: UserId, screen: &str) -> Result<Option<String>> {
    page.maybe("SELECT json FROM view_state WHERE user = ?1 AND screen = ?2", (user.get(), screen), |row| {
        row.text("json")
    })
}

/// Notes that the actor looks at a record, unless it was noted in the last quarter of an hour.
///
/// # Errors
/// When the register cannot be written.
pub fn note(page: &Page, actor: &Actor, kind: RecordKind, record: i64) -> Result<()> {
    const QUARTER_MS: i64 = 15 * 60 * 1000;
    let at = actor.at.get();
    page.run(
        "INSERT INTO viewed (user, subject, subject_id, at) SELECT ?1, ?2, ?3, ?4
         WHERE NOT EXISTS (SELECT 1 FROM viewed WHERE user = ?1 AND subject = ?2 AND subject_id = ?3 AND at > ?5)",
        (actor.user.get(), kind.code(), record, at, at - QUARTER_MS),
    )?;
    Ok(())
}

/// What was looked at before a moment, the latest first.
///
/// # Errors
/// When the register cannot be read.
pub fn noted(page: &Page, before: Option<i64>, at_most: u32) -> Result<Vec<View>> {
    page.all(
        "SELECT * FROM viewed WHERE id < coalesce(?1, 9223372036854775807) ORDER BY id DESC LIMIT ?2",
        (before, at_most),
        |row| {
            Ok(View {
                id: row.value("id")?,
                at: row.instant("at")?,
                user: row.id("user")?,
                record: (row.code("subject")?, row.value("subject_id")?),
            })
        },
    )
}

#[cfg(test)]
mod tests {
    use super::{keep, note, noted, of};
    use crate::testing::{Desk, founder};
    use council::UserId;
    use council::journal::RecordKind;

    #[test]
    fn a_screen_is_found_as_it_was_left() {
        let desk = Desk::new();
        let user = UserId::new(1);
        desk.register.page(|page| keep(page, user, "people", r#"{"q":""}"#)).unwrap();
        desk.register.page(|page| keep(page, user, "people", r#"{"scroll":40}"#)).unwrap();
        assert!(desk.register.page(|page| keep(page, user, "people", "{scroll")).is_err());
        let found = |screen| desk.register.page(|page| of(page, user, screen)).unwrap();
        assert_eq!(found("people").as_deref(), Some(r#"{"scroll":40}"#));
        assert_eq!(found("places"), None);
    }

    #[test]
    fn a_record_is_noted_once_a_quarter_of_an_hour() {
        let desk = Desk::new();
        for (minute, record) in [(0, 1), (14, 1), (14, 2), (15, 1), (29, 1)] {
            let actor = founder(1_000_000_000 + minute * 60_000);
            desk.register.page(|page| note(page, &actor, RecordKind::Person, record)).unwrap();
        }
        let noted = |before| {
            let views = desk.register.page(|page| noted(page, before, 10)).unwrap();
            views.into_iter().map(|view| ((view.at.get() - 1_000_000_000) / 60_000, view.record)).collect::<Vec<_>>()
        };
        let seen = |minute, record| (minute, (RecordKind::Person, record));
        assert_eq!(noted(None), [seen(15, 1), seen(14, 2), seen(0, 1)]);
        assert_eq!(noted(Some(2)), [seen(0, 1)]);
    }
}
