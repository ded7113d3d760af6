//! What undo does with a ledger that is never changed: it appends.

use crate::{Error, Result, Step};
use council::{Actor, Refusal, calendar};

/// Appends the reversal of an entry on the actor's day: the same kind, the same amount, pointing to what it cancels.
///
/// # Errors
/// [`Error::Kept`] when the entry is itself a reversal, which nothing reverses; [`Error::Conflict`] when it was reversed since.
pub(crate) fn reverse(step: &Step, actor: &Actor, entry: i64) -> Result<bool> {
    let (today, _) = calendar::civil(actor.at).ok_or(Error::NotFound("day"))?;
    let reversed = step.run(
        "INSERT INTO deposit_entry (deposit, kind, on_day, cents, reason, note, document, reverses)
         SELECT deposit, kind, ?2, cents, reason, note, document, id FROM deposit_entry WHERE id = ?1 AND reverses IS NULL",
        (entry, today),
    );
    let table = "deposit_entry".to_owned();
    match reversed {
        Ok(0) => Err(Error::Kept { table }),
        Err(Error::Refused(Refusal::AlreadyThere)) => Err(Error::Conflict { table, id: entry }),
        written => written.map(|rows| rows == 1),
    }
}

/// Frees a deposit from the decision and the tenancy that brought it, when it has entries: they stay, and so does it.
///
/// # Errors
/// When the register cannot be written.
pub(crate) fn release(step: &Step, _: &Actor, deposit: i64) -> Result<bool> {
    let released = step.run(
        "UPDATE deposit SET decision = NULL, tenancy = NULL
         WHERE id = ?1 AND EXISTS (SELECT 1 FROM deposit_entry WHERE deposit = ?1)",
        [deposit],
    )?;
    Ok(released == 1)
}

#[cfg(test)]
mod tests {
    use crate::Error;
    use crate::row::Columns;
    use crate::testing::{Desk, founder};
    use council::Act;

    fn engaged() -> Desk {
        let mut desk = Desk::new();
        desk.register
            .step(Act::Import, &founder(1), |step| {
                step.batch("INSERT INTO person (id, family_name, given_name, sort_key, sound_key, search_text) VALUES (1, 'N', 'P', '', '', '')")
            })
            .unwrap();
        desk.register
            .step(Act::Import, &founder(2), |step| {
                step.batch(
                    "INSERT INTO deposit (id, person, mode) VALUES (1, 1, 'repayable_advance');
                     INSERT INTO deposit_entry (id, deposit, kind, on_day, cents) VALUES (1, 1, 'engaged', '2026-03-03', 40000);",
                )
            })
            .unwrap();
        desk
    }

    #[test]
    fn undoing_an_engagement_appends_its_reversal() {
        let mut desk = engaged();
        // 23:30 on 31 December 2026, UTC: already 2027 in Paris.
        desk.register.undo(&founder(1_798_759_800_000)).unwrap();
        let ledger = desk.register.page(|page| {
            page.all("SELECT kind, cents, on_day, reverses FROM deposit_entry ORDER BY id", [], |row| {
                Ok((
                    row.text("kind")?,
                    row.cents("cents")?.get(),
                    row.text("on_day")?,
                    row.value::<Option<i64>>("reverses")?,
                ))
            })
        });
        let entry = |on: &str, reverses| ("engaged".to_owned(), 40_000, on.to_owned(), reverses);
        assert_eq!(ledger.unwrap(), [entry("2026-03-03", None), entry("2027-01-01", Some(1))]);
        assert!(matches!(desk.register.redo(&founder(4)), Err(Error::Kept { .. })), "a reversal is not reversed");
    }

    #[test]
    fn what_was_reversed_since_is_not_reversed_twice() {
        let mut desk = engaged();
        let theirs = council::Actor { user: council::UserId::new(2), ..founder(3) };
        desk.register.step(Act::Import, &theirs, |step| crate::users::add(step, "slot-2", "B")).unwrap();
        desk.register.step(Act::Import, &theirs, |step| super::reverse(step, &theirs, 1)).unwrap();
        assert!(matches!(desk.register.undo(&founder(4)), Err(Error::Conflict { id: 1, .. })));
    }
}
