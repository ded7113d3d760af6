//! What undo does with a ledger that is never changed: it appends.

use crate::{Error, Result, Step};
use council::deposits::{DepositEntry, LedgerBounds, closed_until, enter, reversal_day};
use council::{Actor, DepositEntryId, calendar};

/// Appends the reversal of an entry: the same kind, amount and day, pointing to what it cancels; on the actor's day when the
/// year of the entry was closed.
///
/// # Errors
/// [`Error::Kept`] when the entry is itself a reversal, which nothing reverses; [`Error::Conflict`] when it was reversed
/// since; [`Error::Refused`] when more would then have come back than was paid.
pub(crate) fn reverse(step: &Step, actor: &Actor, entry: i64) -> Result<bool> {
    let (today, _) = calendar::civil(actor.at).ok_or(Error::NotFound("day"))?;
    let table = "deposit_entry".to_owned();
    let id = DepositEntryId::new(entry);
    let deposit = super::deposit_of_entry(step, id)?.ok_or(Error::NotFound("deposit_entry"))?;
    let ledger = super::deposit(step, deposit)?.map(|record| record.ledger()).unwrap_or_default();
    let Some(reversed) = ledger.iter().find(|one| one.id == id && one.reverses.is_none()) else {
        return Err(Error::Kept { table });
    };
    if ledger.iter().any(|one| one.reverses == Some(id)) {
        return Err(Error::Conflict { table, id: entry });
    }
    // What came back since must be reversed first: a ledger holds on every day.
    let bounds = LedgerBounds { leased_from: None, closed_until: closed_until(&super::closings(step)?) };
    let on_day = reversal_day(reversed.on_day, bounds.closed_until, today);
    enter(&ledger, DepositEntry { on_day, reverses: Some(id), ..*reversed }, &bounds)?;
    super::reverse_entry(step, id, on_day)?;
    Ok(true)
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
    use council::{Act, Refusal};

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
        desk.register.undo(&founder(3)).unwrap();
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
        assert_eq!(ledger.unwrap(), [entry("2026-03-03", None), entry("2026-03-03", Some(1))]);
        assert!(matches!(desk.register.redo(&founder(4)), Err(Error::Kept { .. })), "a reversal is not reversed");
    }

    #[test]
    fn undoing_an_entry_of_a_closed_year_appends_its_reversal_today() {
        let mut desk = engaged();
        let head = "0".repeat(64);
        let theirs = council::Actor { user: council::UserId::new(2), ..founder(3) };
        desk.register.step(Act::Import, &theirs, |step| crate::users::add(step, "slot-2", "B")).unwrap();
        let close =
            format!("INSERT INTO year_closing (year, on_day, sealed, head) VALUES (2026, '2027-01-01', 'x', '{head}')");
        desk.register.step(Act::CloseYear, &theirs, |step| step.batch(&close)).unwrap();
        // 23:30 on 31 December 2026, UTC: already 2027 in Paris.
        desk.register.undo(&founder(1_798_759_800_000)).unwrap();
        let last = desk.register.page(|page| {
            page.one("SELECT on_day FROM deposit_entry ORDER BY id DESC LIMIT 1", [], |row| row.text("on_day"))
        });
        assert_eq!(last.unwrap(), "2027-01-01");
        let early = "INSERT INTO deposit_entry (deposit, kind, on_day, cents) VALUES (1, 'paid', '2026-12-31', 100)";
        let refused = desk.register.step(Act::EnterMovement, &founder(9), |step| step.batch(early));
        assert!(matches!(refused, Err(Error::Constraint(why)) if why == "closed_year_is_final"));
    }

    #[test]
    fn what_was_paid_is_not_undone_under_what_came_back() {
        let mut desk = engaged();
        for (at, kind) in [(3, "paid"), (4, "returned")] {
            let sql = format!(
                "INSERT INTO deposit_entry (deposit, kind, on_day, cents) VALUES (1, '{kind}', '2026-03-04', 40000)"
            );
            desk.register.step(Act::EnterMovement, &founder(at), |step| step.batch(&sql)).unwrap();
        }
        let paid = desk
            .register
            .page(|page| page.one("SELECT max(seq) - 1 AS seq FROM act", [], |row| row.value::<i64>("seq")));
        let refused = desk.register.undo_act(&founder(1_798_759_800_000), paid.unwrap());
        assert!(matches!(refused, Err(Error::Refused(Refusal::MoreThanPaid { .. }))), "{refused:?}");
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
